import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      "server-only": fileURLToPath(new URL("../../node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    include: ["app/**/*.test.ts", "lib/**/*.test.ts", "prisma/**/*.test.ts", "components/**/*.test.ts"],
    // A test that forgets testDatabase() must meet nobody: never the database of the checkout or of the environment.
    env: { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/call-testDatabase-first" },
    globalSetup: ["lib/db/test-server.ts"],
    server: { deps: { inline: ["next-intl"] } },
    // A third of the time went into reading the same modules for each file. What a file sets, it takes back.
    isolate: false,
    // By itself it would leave one of two cores idle.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

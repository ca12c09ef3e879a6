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
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from "prisma/config";

// Prisma's own commands take the address from the environment; `npm start` does not need one (lib/db).
export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});

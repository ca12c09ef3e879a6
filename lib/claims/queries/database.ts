import type { Pool, PoolClient } from "pg";

/** What a query runs on: the pool of lib/db, or one connection of it inside a transaction. */
export type Database = Pick<Pool | PoolClient, "query">;

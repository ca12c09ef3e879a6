import type { Limit } from "./rate-limit";

/** Of each client's address. */
export const API_LIMIT: Limit = { most: 1200, window: 60_000 };

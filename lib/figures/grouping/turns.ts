/** Turns of one day: see Place. */
export const TURNS = 8;

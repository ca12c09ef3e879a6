/** The reader's choice of light or dark, kept in the browser; without one the system's counts. */
export const THEME_KEY = "marsad-theme";
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The reader's choice of light or dark, kept in the browser; without one the system's counts. */
export const THEME_KEY = "marsad-theme";
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Runs while the head is read: the chosen theme is there before anything is painted. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

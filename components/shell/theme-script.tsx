import { THEME_KEY } from "./theme";

/** Runs while the head is read: the chosen theme is there before anything is painted. */
const SCRIPT = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

export function ThemeScript() {
  return <script>{SCRIPT}</script>;
}

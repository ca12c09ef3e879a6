import { THEME_SCRIPT } from "./theme";

export function ThemeScript() {
  return <script>{THEME_SCRIPT}</script>;
}

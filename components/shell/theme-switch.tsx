"use client";

import { THEME_KEY, type Theme } from "./theme";

function themeOfTheMoment(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function toggle(): void {
  const next: Theme = themeOfTheMoment() === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  try {
    window.localStorage.setItem(THEME_KEY, next);
  } catch {
    // A browser that keeps nothing still changes for this page.
  }
}

/** Which word is shown is left to the style sheet (`in-dark`): the server does not know the theme of the moment. */
export function ThemeSwitch({ toLight, toDark }: { toLight: string; toDark: string }) {
  return (
    <button type="button" onClick={toggle} className="header-link">
      <span className="dark:hidden">{toDark}</span>
      <span className="hidden dark:inline">{toLight}</span>
    </button>
  );
}

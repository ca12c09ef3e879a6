"use client";

import { CHOICES_COOKIE, type Choices, writeChoices } from "@/lib/i18n/choices";
import { DIGITS, TIME_DIRECTIONS } from "@/lib/i18n/locales";

type Words = Record<"digits" | "latn" | "arab" | "time" | "ltr" | "rtl", string>;

const A_YEAR = 365 * 24 * 60 * 60;

/** Kept in the browser, and the page asked for again: the server writes it as chosen from its first byte. */
function choose(choices: Choices): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
  document.cookie = `${CHOICES_COOKIE}=${writeChoices(choices)}; path=/; max-age=${A_YEAR}; samesite=lax`;
  window.location.reload();
}

export function WritingChoices({ digits, time, words }: Choices & { words: Words }) {
  return (
    <div className="menu-groups">
      <fieldset>
        <legend>{words.digits}</legend>
        {DIGITS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === digits}
            className="choice"
            onClick={() => choose({ digits: one, time })}
          >
            {words[one]}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.time}</legend>
        {TIME_DIRECTIONS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === time}
            className="choice"
            onClick={() => choose({ digits, time: one })}
          >
            {words[one]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

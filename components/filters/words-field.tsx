"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { refusalOfWords, tidyWords } from "@/lib/claims/words";
import { directionOf } from "@/lib/i18n/direction";

import { usePause } from "./use-pause";

type Refusal = "too_long" | "no_words" | "not_text";

const REFUSALS: readonly string[] = ["too_long", "no_words", "not_text"] satisfies Refusal[];
const isRefusal = (reason: string): reason is Refusal => REFUSALS.includes(reason);

interface WordsFieldProps {
  words: string | null;
  /** `first`: nothing of what is being typed is in the address yet. */
  onChange(words: string | null, first: boolean): void;
}

/** What is typed is kept here while it is typed; the address follows. */
export function WordsField({ words, onChange }: WordsFieldProps) {
  const t = useTranslations("claims.filters");
  const locale = useLocale();
  const id = useId();
  const [typed, setTyped] = useState(words ?? "");
  const [known, setKnown] = useState(words);
  const [first, setFirst] = useState(true);
  const afterPause = usePause();
  if (known !== words) {
    setFirst(false);
    // The address has changed otherwise: by Back, by a link, by "clear".
    setKnown(words);
    if (tidyWords(typed) !== (words ?? "")) setTyped(words ?? "");
  }
  const reason = typed.trim() === "" ? null : refusalOfWords(typed);
  const refusal = reason !== null && isRefusal(reason) ? reason : null;
  return (
    <div className="border-t border-rule py-3">
      <label htmlFor={id} className="mb-1 block font-bold">
        {t("words")}
      </label>
      <input
        id={id}
        type="search"
        name="words"
        value={typed}
        dir={typed === "" ? directionOf(locale) : "auto"}
        placeholder={t("wordsHint")}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : `${id}-refusal`}
        className="field"
        onFocus={() => setFirst(true)}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const next = text.trim() === "" ? null : tidyWords(text);
          if (next === null || refusalOfWords(next) === null) afterPause(() => onChange(next, first));
        }}
      />
      {refusal === null ? null : (
        <p id={`${id}-refusal`} className="mt-1 text-small text-accent">
          {t(`wordsRefused.${refusal}`)}
        </p>
      )}
    </div>
  );
}

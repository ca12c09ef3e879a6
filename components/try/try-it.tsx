"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { LANGS } from "@/lib/extraction/types";
import { directionOf } from "@/lib/i18n/direction";
import { intlTag } from "@/lib/i18n/locales";
import { FoundClaim } from "./found-claim";
import { MarkedText } from "./marked-text";
import { SAMPLES } from "./samples";
import { bytesOf, MOST_BYTES, type ReadingState, useReading } from "./use-reading";

/** Browsers take seconds to lay out Arabic lines that are longer, and the marks would make it twice as many. */
const LONGEST_LINE = 8000;

const markable = (text: string): boolean => text.split("\n").every((line) => line.length <= LONGEST_LINE);

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A text beside what is read in it. The marks lie behind the field in which the text is typed. */
export function TryIt() {
  const t = useTranslations("try");
  const locale = useLocale();
  const id = useId();
  const [text, setText] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const [refused, setRefused] = useState<number | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const reading = useReading(text, locale, attempt);
  const state: ReadingState = refused === null ? reading : { is: "too_long", bytes: refused };
  const marked = useMemo(() => markable(text), [text]);
  const claims = state.is === "read" ? state.reading.claims : [];
  const names = new Intl.DisplayNames([intlTag(locale)], { type: "language" });
  const write = (next: string) => {
    setText(next);
    setActive(null);
    setRefused(null);
  };

  // A fast reader has pasted before the page came alive: React keeps those words in the field and tells nobody.
  useEffect(() => {
    if (field.current) setText(field.current.value);
  }, []);

  useEffect(() => {
    const box = pane.current;
    const mark = active === null ? null : box?.querySelector<HTMLElement>("[data-active]");
    if (!box || !mark) return;
    const above = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (above < 0 || above > box.clientHeight - 48) box.scrollTop += above - box.clientHeight / 3;
  }, [active]);

  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <label htmlFor={id} className="text-heading font-bold">
            {t("text")}
          </label>
          <div className="flex flex-wrap items-center gap-2">
            {text === "" ? (
              <>
                <span className="text-small text-ink-soft">{t("samples")}</span>
                {LANGS.map((language) => (
                  <button
                    key={language}
                    type="button"
                    className="button"
                    onClick={() => write(SAMPLES[language])}
                  >
                    {t("sample", { language: names.of(language) ?? language })}
                  </button>
                ))}
              </>
            ) : (
              <button type="button" className="button" onClick={() => write("")}>
                {t("clear")}
              </button>
            )}
          </div>
        </div>
        <div ref={pane} className="try-pane">
          <div
            className={`try-text ${marked ? "" : "try-unmarked"}`}
            dir={text === "" ? directionOf(locale) : RIGHT_TO_LEFT.test(text) ? "rtl" : "ltr"}
          >
            <div
              aria-hidden="true"
              className="try-marks"
              lang={state.is === "read" ? state.reading.lang : undefined}
            >
              {marked ? <MarkedText text={text} claims={claims} active={active} /> : null}
              {"\n"}
            </div>
            <textarea
              ref={field}
              id={id}
              value={text}
              placeholder={t("placeholder")}
              aria-describedby={`${id}-stored`}
              aria-invalid={state.is === "too_long"}
              spellCheck={false}
              lang={state.is === "read" ? state.reading.lang : undefined}
              onChange={(event) => write(event.currentTarget.value)}
              onPaste={(event) => {
                const bytes = bytesOf(event.clipboardData.getData("text"));
                if (bytes <= MOST_BYTES) return;
                event.preventDefault();
                setRefused(bytes);
              }}
            />
          </div>
        </div>
        <p id={`${id}-stored`} className="mt-2 text-small text-ink-soft">
          {t("nothingStored")}
        </p>
      </div>
      <section aria-labelledby={`${id}-claims`}>
        <h2 id={`${id}-claims`}>{t("claims")}</h2>
        <Outcome state={state} languageName={(language) => names.of(language) ?? language} />
        {state.is === "failed" ? (
          <button type="button" className="button mt-4" onClick={() => setAttempt(attempt + 1)}>
            {t("retry")}
          </button>
        ) : null}
        {state.is === "read" && claims.length > 0 ? (
          <>
            <p className="mt-1 text-small text-ink-soft">{t("hint")}</p>
            <ol className="mt-3 border-t border-ink">
              {claims.map((claim, index) => (
                <FoundClaim
                  key={`${claim.start} ${claim.end} ${claim.kind} ${claim.subject}`}
                  claim={claim}
                  text={state.text}
                  language={state.reading.lang}
                  names={state.reading.names}
                  active={active === index}
                  onShow={() => setActive(index)}
                />
              ))}
            </ol>
          </>
        ) : null}
      </section>
    </div>
  );
}

/** Said aloud whenever it changes. */
function Outcome({ state, languageName }: { state: ReadingState; languageName(language: string): string }) {
  const t = useTranslations("try");
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
  return (
    <div aria-live="polite" className="mt-2 min-h-6">
      {state.is === "empty" ? <p className="text-ink-soft">{t("waiting")}</p> : null}
      {state.is === "reading" ? <p className="text-ink-soft">{t("reading")}</p> : null}
      {state.is === "too_long" ? (
        <p className="border-s-4 border-accent ps-4">
          {t("tooLong", { most: kilobytes(MOST_BYTES), size: kilobytes(state.bytes) })}
        </p>
      ) : null}
      {state.is === "failed" ? (
        <p className="border-s-4 border-accent ps-4">{state.reason ?? t("failed")}</p>
      ) : null}
      {state.is === "read" ? (
        <>
          <p className="text-lead">{t("found", { count: state.reading.claims.length })}</p>
          {state.reading.claims.length === 0 ? <p className="mt-1">{t("none")}</p> : null}
          <p className="text-small text-ink-soft">
            {t("language", { language: languageName(state.reading.lang) })}
          </p>
        </>
      ) : null}
    </div>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { goToApiPath } from "@/lib/claims/paths";
import { directionOf } from "@/lib/i18n/direction";
import { useRouter } from "@/lib/i18n/navigation";
import type { SearchHit } from "@/lib/search/hits";
import { useSavedViews } from "../views/use-saved-views";
import type { PageLink } from "./keys";
import { Sheet } from "./sheet";

interface Choice {
  group: SearchHit["group"] | "pages" | "views";
  title: string;
  claims: number | null;
  href: string;
}

const PAUSE = 120;

/** What the server finds for the text, a moment after the last letter; null while it is asked. */
function useHits(text: string): SearchHit[] | "failed" | null {
  const locale = useLocale();
  const [found, setFound] = useState<{ text: string; hits: SearchHit[] | "failed" }>({ text: "", hits: [] });
  useEffect(() => {
    if (text === "") return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const reply = await fetch(goToApiPath(text, locale), { signal: asking.signal });
        const { hits } = reply.ok
          ? ((await reply.json()) as { hits: SearchHit[] })
          : { hits: "failed" as const };
        setFound({ text, hits });
      } catch {
        if (!asking.signal.aborted) setFound({ text, hits: "failed" });
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text, locale]);
  return text === "" ? [] : found.text === text ? found.hits : null;
}

interface PaletteProps {
  pages: readonly PageLink[];
  onSheet(): void;
  onClose(): void;
}

export default function Palette({ pages, onSheet, onClose }: PaletteProps) {
  const t = useTranslations("keys");
  const locale = useLocale();
  const router = useRouter();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { views } = useSavedViews();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const text = typed.trim();
  const hits = useHits(text);
  const holds = ({ title }: { title: string }) =>
    title.toLocaleLowerCase(locale).includes(text.toLocaleLowerCase(locale));
  const choices: Choice[] = [
    ...pages.filter(holds).map((page) => ({ ...page, group: "pages" as const, claims: null })),
    ...views
      .map(({ name, address }) => ({ title: name, href: address, group: "views" as const, claims: null }))
      .filter(holds),
    ...(Array.isArray(hits) ? hits : []),
  ];
  const place = Math.min(active, choices.length - 1);
  const open = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    onClose();
    router.push(choice.href);
  };
  useEffect(() => {
    list.current?.children[place]?.scrollIntoView({ block: "nearest" });
  }, [place]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) setActive((place + step + choices.length) % choices.length);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) open(choices[place]);
    else return;
    event.preventDefault();
  };

  return (
    <Sheet label={t("title")} className="palette" onClose={onClose}>
      <input
        // The dialog gives it the focus.
        role="combobox"
        type="text"
        aria-label={t("title")}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={choices.length > 0 ? `${id}-${place}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        dir={typed === "" ? directionOf(locale) : "auto"}
        placeholder={t("placeholder")}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="sr-only">
        {hits === null ? "" : t("found", { count: choices.length })}
      </p>
      {hits === "failed" ? <p className="palette-note">{t("failed")}</p> : null}
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t("title")} tabIndex={-1}>
        {choices.map((choice, index) => (
          // Keys reach the list through the input, which keeps the focus.
          <div
            key={`${choice.group} ${choice.href}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === place}
            tabIndex={-1}
            data-first={choices[index - 1]?.group === choice.group ? undefined : t(`groups.${choice.group}`)}
            onPointerMove={() => setActive(index)}
            onPointerDown={(event) => {
              event.preventDefault();
              open(choice);
            }}
          >
            <bdi>{choice.group === "claims" ? t("claimsWith", { words: choice.title }) : choice.title}</bdi>
            {choice.claims === null ? null : (
              <span className="shrink-0 text-small text-ink-soft">
                {t("claims", { count: choice.claims })}
              </span>
            )}
          </div>
        ))}
      </div>
      <p className="palette-foot">
        <button type="button" className="choice" onClick={onSheet}>
          {t("sheet.title")} <kbd>?</kbd>
        </button>
      </p>
    </Sheet>
  );
}

"use client";

import { keepPreviousData, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { type SearchedList, searchApiPath } from "@/lib/claims/paths";
import { type NameHit, nameIn } from "@/lib/claims/rows";
import { directionOf } from "@/lib/i18n/direction";

export interface NameSearchProps {
  label: string;
  hint: string;
  /** Which names. */
  list: SearchedList;
  chosen: readonly string[];
  onChoose(slug: string, name: string): void;
}

const FRESH_FOR = 5 * 60_000;

let client: QueryClient | undefined;

/** One in the browser; each rendering on the server has its own. */
function queryClient(): QueryClient {
  const make = () => new QueryClient({ defaultOptions: { queries: { staleTime: FRESH_FOR, retry: 1 } } });
  if (typeof window === "undefined") return make();
  client ??= make();
  return client;
}

async function search(list: SearchedList, text: string, signal: AbortSignal): Promise<NameHit[]> {
  const reply = await fetch(searchApiPath(list, text), { signal });
  if (!reply.ok) throw new Error(`The names could not be searched: ${reply.status}`);
  return ((await reply.json()) as Record<SearchedList, NameHit[]>)[list];
}

export default function NamePicker(props: NameSearchProps) {
  const [ownClient] = useState(queryClient);
  return (
    <QueryClientProvider client={ownClient}>
      <Picker {...props} />
    </QueryClientProvider>
  );
}

/** A combobox after the ARIA pattern: the list below it is stepped through by arrows. */
function Picker({ label, hint, list, chosen, onChoose }: NameSearchProps) {
  const t = useTranslations("claims.filters");
  const locale = useLocale();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const text = useDeferredValue(typed.trim());
  // What was typed before this came alive is in the field, and nowhere else.
  useEffect(() => {
    const input = field.current;
    if (input?.value) setTyped(input.value);
    if (input && input === document.activeElement) setOpen(true);
  }, []);
  const { data, isError, isFetching } = useQuery({
    queryKey: [list, text],
    queryFn: ({ signal }) => search(list, text, signal),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const hits = (data ?? []).filter(({ slug }) => !chosen.includes(slug)).slice(0, 12);
  const hit = hits[Math.min(active, hits.length - 1)];

  const choose = ({ slug, names }: NameHit) => {
    onChoose(slug, nameIn(names, locale));
    setTyped("");
    setActive(0);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (!open) setOpen(true);
      else if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === "Enter" && open && hit) choose(hit);
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className="relative mb-1">
      <input
        ref={field}
        id={`${id}-input`}
        role="combobox"
        type="text"
        value={typed}
        dir={typed === "" ? directionOf(locale) : "auto"}
        aria-label={label}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && hit ? `${id}-${hit.slug}` : undefined}
        className="field"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="sr-only">
        {open && data && !isFetching ? t("hits", { count: hits.length }) : ""}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        // What scrolls is a stop of its own, and it would vanish under the focus.
        tabIndex={-1}
        aria-label={label}
        hidden={!open}
        className="absolute inset-x-0 z-20 mt-px max-h-80 overflow-auto border border-ink bg-paper"
      >
        {hits.map((one, index) => (
          <Hit
            key={one.slug}
            id={`${id}-${one.slug}`}
            hit={one}
            active={one === hit}
            onPoint={() => setActive(index)}
            onChoose={() => choose(one)}
          />
        ))}
        {hits.length === 0 ? (
          <div
            role="option"
            aria-disabled="true"
            aria-selected="false"
            tabIndex={-1}
            className="px-2.5 py-2 text-ink-soft"
          >
            {isError ? t("searchFailed") : data && !isFetching ? t("noName") : t("searching")}
          </div>
        ) : null}
      </div>
    </div>
  );
}

interface HitProps {
  id: string;
  hit: NameHit;
  active: boolean;
  onPoint(): void;
  onChoose(): void;
}

function Hit({ id, hit, active, onPoint, onChoose }: HitProps) {
  const t = useTranslations("claims.filters");
  const locale = useLocale();
  const { names, matched, claims } = hit;
  const shown = nameIn(names, locale);
  const otherScript = Object.values(names).find((name) => name !== shown);
  return (
    // Keys reach the list through the input, which keeps the focus.
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={`cursor-pointer px-2.5 py-1.5 ${active ? "bg-tint" : ""}`}
      onPointerMove={onPoint}
      onPointerDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <span className="flex items-baseline justify-between gap-3">
        <span className="min-w-0">
          <bdi className="font-bold">{shown}</bdi>
          {otherScript === undefined ? null : (
            <>
              {" "}
              <bdi className="text-ink-soft">{otherScript}</bdi>
            </>
          )}
        </span>
        <span className="shrink-0 text-small text-ink-soft">{t("claimsOf", { count: claims })}</span>
      </span>
      {matched === null ? null : (
        <span className="block text-small text-ink-soft">{t("alsoKnownAs", { name: matched })}</span>
      )}
    </div>
  );
}

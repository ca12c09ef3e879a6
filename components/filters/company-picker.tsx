"use client";

import { keepPreviousData, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from "react";
import { organisationsApiPath } from "@/lib/claims/paths";
import { nameIn, type OrganisationHit } from "@/lib/claims/rows";
import { directionOf } from "@/lib/i18n/direction";

interface CompanyPickerProps {
  chosen: readonly string[];
  /** What those are called, in the reader's language, as far as the server knew them. */
  names: Readonly<Record<string, string>>;
  onChange(chosen: string[]): void;
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

async function search(text: string, signal: AbortSignal): Promise<OrganisationHit[]> {
  const reply = await fetch(organisationsApiPath(text), { signal });
  if (!reply.ok) throw new Error(`The names could not be searched: ${reply.status}`);
  const { organisations } = (await reply.json()) as { organisations: OrganisationHit[] };
  return organisations;
}

export function CompanyPicker(props: CompanyPickerProps) {
  const [ownClient] = useState(queryClient);
  return (
    <QueryClientProvider client={ownClient}>
      <Picker {...props} />
    </QueryClientProvider>
  );
}

/** A combobox after the ARIA pattern: what is chosen stands above it, the list below is stepped through by arrows. */
function Picker({ chosen, names, onChange }: CompanyPickerProps) {
  const t = useTranslations("claims.filters");
  const locale = useLocale();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [learned, setLearned] = useState<Readonly<Record<string, string>>>({});
  const text = useDeferredValue(typed.trim());
  const { data, isError, isFetching } = useQuery({
    queryKey: ["organisations", text],
    queryFn: ({ signal }) => search(text, signal),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const hits = (data ?? []).filter(({ slug }) => !chosen.includes(slug)).slice(0, 12);
  const hit = hits[Math.min(active, hits.length - 1)];
  const nameOf = (slug: string) => names[slug] ?? learned[slug] ?? slug;

  const choose = ({ slug, names: found }: OrganisationHit) => {
    setLearned({ ...learned, [slug]: nameIn(found, locale) });
    onChange([...chosen, slug]);
    setTyped("");
    setActive(0);
    setOpen(false);
  };
  const remove = (slug: string) => {
    onChange(chosen.filter((other) => other !== slug));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (!open) setOpen(true);
      else if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === "Enter" && open && hit) choose(hit);
    else if (event.key === "Escape" && open) setOpen(false);
    else if (event.key === "Backspace" && typed === "" && chosen.length > 0) onChange(chosen.slice(0, -1));
    else return;
    event.preventDefault();
  };

  return (
    <div className="relative pb-3">
      <label htmlFor={`${id}-input`} className="mb-1 block font-bold">
        {t("company")}
      </label>
      {chosen.length > 0 ? (
        <ul className="mb-2 flex flex-wrap gap-1.5">
          {chosen.map((slug) => (
            <li key={slug}>
              <button
                type="button"
                onClick={() => remove(slug)}
                aria-label={t("remove", { name: nameOf(slug) })}
                className="inline-flex min-h-8 items-center gap-2 border border-rule-strong bg-tint px-2 hover:border-ink"
              >
                <bdi>{nameOf(slug)}</bdi>
                <Cross />
              </button>
              <input type="hidden" name="company" value={slug} />
            </li>
          ))}
        </ul>
      ) : null}
      <input
        ref={input}
        id={`${id}-input`}
        role="combobox"
        type="text"
        value={typed}
        dir={typed === "" ? directionOf(locale) : "auto"}
        placeholder={t("companyHint")}
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
        aria-label={t("company")}
        hidden={!open}
        className="absolute inset-x-0 z-20 mt-px max-h-80 overflow-auto border border-ink bg-paper"
      >
        {hits.map((organisation, index) => (
          <Hit
            key={organisation.slug}
            id={`${id}-${organisation.slug}`}
            organisation={organisation}
            active={organisation === hit}
            onPoint={() => setActive(index)}
            onChoose={() => choose(organisation)}
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
            {isError ? t("searchFailed") : data && !isFetching ? t("noCompany") : t("searching")}
          </div>
        ) : null}
      </div>
    </div>
  );
}

interface HitProps {
  id: string;
  organisation: OrganisationHit;
  active: boolean;
  onPoint(): void;
  onChoose(): void;
}

function Hit({ id, organisation, active, onPoint, onChoose }: HitProps) {
  const t = useTranslations("claims.filters");
  const locale = useLocale();
  const { names, matched, claims } = organisation;
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

function Cross() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

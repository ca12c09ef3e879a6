"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import { stepInList } from "./step-in-list";

export interface PageLink {
  title: string;
  href: string;
}

const Palette = lazy(() => import("./palette"));
const KeySheet = lazy(() => import("./key-sheet"));

const SEARCH_FIELDS = "main input[name=q], main input[name=words]";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/** The search field of the page if one is in view. */
function focusSearch(): boolean {
  const field = [...document.querySelectorAll<HTMLInputElement>(SEARCH_FIELDS)].find((one) =>
    one.checkVisibility(),
  );
  field?.focus();
  field?.select();
  return field !== undefined;
}

/** Listens for the keys that work on every page; what they open is loaded when it is first opened. */
export function Keys({ pages }: { pages: readonly PageLink[] }) {
  const t = useTranslations("keys");
  const [shown, show] = useState<"palette" | "sheet" | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { key, altKey, ctrlKey, metaKey, target } = event;
      if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") show("palette");
      else if (ctrlKey || metaKey || altKey || isTyping(target)) return;
      else if (key === "/") {
        if (!focusSearch()) show("palette");
      } else if (key === "?" || key === "؟") show("sheet");
      else if (!stepInList(key, target)) return;
      event.preventDefault();
    };
    // After whatever is open on the page, which has its own use for arrows.
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  const close = () => show(null);
  return (
    <>
      <button
        type="button"
        className="header-link"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => show("palette")}
      >
        {t("open")}
      </button>
      <Suspense fallback={null}>
        {shown === "palette" ? <Palette pages={pages} onSheet={() => show("sheet")} onClose={close} /> : null}
        {shown === "sheet" ? <KeySheet onClose={close} /> : null}
      </Suspense>
    </>
  );
}

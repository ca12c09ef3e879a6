"use client";

import { useSearchParams } from "next/navigation";
import { useLocale } from "next-intl";
import { languageOf } from "@/lib/i18n/locales";
import { usePathname } from "@/lib/i18n/navigation";
import { LanguageLinks } from "./language-links";

/** The same page with the same filter in the other languages. */
export function LanguageSwitch() {
  const path = usePathname();
  const search = useSearchParams().toString();
  return (
    <LanguageLinks current={languageOf(useLocale())} path={search === "" ? path : `${path}?${search}`} />
  );
}

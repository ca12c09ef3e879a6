"use client";

import { useLocale } from "next-intl";
import { getPathname, useRouter } from "@/lib/i18n/navigation";
import { useEmbedded } from "./embedded";

/** Leads to an address of ours, without its language; out of the frame, where a chart stands in another page. */
export function useOpen(): (href: string, keepPlace?: boolean) => void {
  const router = useRouter();
  const locale = useLocale();
  const embedded = useEmbedded();
  return (href, keepPlace = false) => {
    if (embedded) window.open(getPathname({ href, locale }), "_blank", "noopener");
    else router.push(href, { scroll: !keepPlace });
  };
}

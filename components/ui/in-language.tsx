import type { ReactNode } from "react";
import { directionOf } from "@/lib/i18n/direction";

/** Words that are not the interface's: an article's title, a quote, a name in another script. */
export function InLanguage({ language, children }: { language: string; children: ReactNode }) {
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {children}
    </bdi>
  );
}

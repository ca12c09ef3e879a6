import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Moment } from "@/lib/claims/moment";
import { getPathname } from "@/lib/i18n/navigation";

interface MomentFormProps {
  moment: Moment;
  /** The page's own address, without language and query. */
  path: string;
  /** Fields that keep the rest of the address. */
  children?: ReactNode;
}

/** As it stood on a day: folded away, for it is asked seldom; open where it was. Works before any script has come. */
export function MomentForm({ moment, path, children }: MomentFormProps) {
  const t = useTranslations("moment");
  const locale = useLocale();
  return (
    <details open={moment.as_of !== null} className="print:hidden">
      <summary className="fold-summary text-ink-soft">{t("title")}</summary>
      <form
        action={getPathname({ href: path, locale })}
        className="flex flex-wrap items-end gap-x-5 gap-y-3 pb-2"
      >
        {(["as_of", "known"] as const).map((name) => (
          <label key={name} className="block text-small">
            <span className="mb-1 block">{t(name)}</span>
            <input type="date" name={name} defaultValue={moment[name] ?? ""} className="field" />
          </label>
        ))}
        {children}
        <button type="submit" className="button">
          {t("show")}
        </button>
      </form>
    </details>
  );
}

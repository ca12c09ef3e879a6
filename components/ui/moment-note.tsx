import { useLocale, useTranslations } from "next-intl";
import type { Moment } from "@/lib/claims/moment";
import { formatDate } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";

/** That a page shows a past day, and the way back; nothing today. */
export function MomentNote({ moment, today }: { moment: Moment; today: string }) {
  const t = useTranslations("moment");
  const locale = useLocale();
  if (moment.as_of === null) return null;
  return (
    <p role="note" className="border-s-4 border-accent ps-4">
      {t("note", { date: formatDate(moment.as_of, locale) })}{" "}
      {moment.known === null ? null : t("knownNote", { date: formatDate(moment.known, locale) })}{" "}
      <Link href={today} className="link">
        {t("today")}
      </Link>
    </p>
  );
}

import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";

interface PagerProps {
  /** Addresses; null where there is nothing further. */
  previous: string | null;
  next: string | null;
  first: string | null;
}

export function Pager({ previous, next, first }: PagerProps) {
  const t = useTranslations("claims.pages");
  if (previous === null && next === null && first === null) return null;
  return (
    <nav aria-label={t("title")} className="mt-4 flex flex-wrap gap-3 print:hidden">
      {first === null ? null : (
        <Link href={first} className="button">
          {t("first")}
        </Link>
      )}
      {previous === null ? null : (
        <Link href={previous} rel="prev" className="button">
          <Arrow back />
          {t("previous")}
        </Link>
      )}
      {next === null ? null : (
        <Link href={next} rel="next" className="button">
          {t("next")}
          <Arrow />
        </Link>
      )}
    </nav>
  );
}

/** Points along the line of reading, or against it. */
function Arrow({ back = false }: { back?: boolean }) {
  return (
    <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true" focusable="false" className="points">
      <path
        d={back ? "M13 5H2M6 1L2 5L6 9" : "M1 5H12M8 1L12 5L8 9"}
        stroke="currentColor"
        strokeWidth="1.5"
        fill="none"
      />
    </svg>
  );
}

import { useTranslations } from "next-intl";
import type { Problem } from "@/lib/claims/parameters";
import { Link } from "@/lib/i18n/navigation";

/** In place of rows: what in the address could not be understood, and the way on without it. */
export function ProblemsNotice({ problems, without }: { problems: readonly Problem[]; without: string }) {
  const t = useTranslations();
  return (
    <div role="alert" className="border-s-4 border-accent ps-4">
      <h2>{t("problems.title")}</h2>
      <p className="mt-1 text-ink-soft">{t("problems.detail", { count: problems.length })}</p>
      <ul className="mt-3 space-y-1">
        {problems.map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value} ${reason}`}>
            {t(`problems.reasons.${reason}`, { parameter, value })}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link href={without} className="button">
          {t("problems.dropAll", { count: problems.length })}
        </Link>
      </p>
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { ClaimFilter } from "@/lib/claims/filter";
import { Link } from "@/lib/i18n/navigation";
import { Cross } from "../ui/cross";
import type { FilterPart } from "./filter-sentence";

interface FilterChipsProps {
  parts: readonly FilterPart[];
  addressOf(filter: ClaimFilter): string;
}

/** What was asked for, part by part, each to be taken away. */
export function FilterChips({ parts, addressOf }: FilterChipsProps) {
  const t = useTranslations("claims.filters");
  if (parts.length === 0) return null;
  return (
    <ul aria-label={t("asked")} className="mt-3 flex flex-wrap gap-1.5 print:hidden">
      {parts.map(({ key, said, without }) => (
        <li key={key}>
          <Link
            href={addressOf(without)}
            scroll={false}
            prefetch={false}
            aria-label={t("remove", { name: said })}
            className="chip"
          >
            <bdi>{said}</bdi>
            <Cross />
          </Link>
        </li>
      ))}
    </ul>
  );
}

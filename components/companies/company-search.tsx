import { useLocale, useTranslations } from "next-intl";
import type { CompanyOrder } from "@/lib/claims/companies-view";
import { directionOf } from "@/lib/i18n/direction";
import { getPathname } from "@/lib/i18n/navigation";

/** Asks the server, and so works before any script has come. */
export function CompanySearch({ text, order }: { text: string | null; order: CompanyOrder }) {
  const t = useTranslations("companies");
  const locale = useLocale();
  return (
    <search>
      <form action={getPathname({ href: "/companies", locale })} className="max-w-[34rem]">
        <label htmlFor="company-search" className="mb-1 block font-bold">
          {t("search")}
        </label>
        {order === "claims" ? null : <input type="hidden" name="order" value={order} />}
        <div className="flex gap-2">
          <input
            id="company-search"
            type="search"
            name="q"
            key={text}
            defaultValue={text ?? ""}
            dir={text === null ? directionOf(locale) : "auto"}
            placeholder={t("searchHint")}
            maxLength={200}
            className="field"
          />
          <button type="submit" className="button">
            {t("go")}
          </button>
        </div>
      </form>
    </search>
  );
}

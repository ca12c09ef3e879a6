import { getTranslations } from "next-intl/server";
import { apiPagePath } from "@/lib/claims/paths";
import { IntentLink } from "../ui/intent-link";

export async function SiteFooter() {
  const t = await getTranslations("shell");
  return (
    <footer className="border-t border-rule print:hidden">
      <div className="page grid gap-x-10 gap-y-2 py-6 text-small text-ink-soft md:grid-cols-2">
        <p>{t("footer.what")}</p>
        <p className="flex flex-wrap gap-x-6 md:justify-end">
          <IntentLink href={apiPagePath()} className="footer-link quiet-link">
            {t("footer.api")}
          </IntentLink>
          <a href="/api/v1/claims.csv" className="footer-link quiet-link">
            {t("footer.everything")}
          </a>
        </p>
      </div>
    </footer>
  );
}

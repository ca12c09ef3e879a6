import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/ui/message-page";
import { Link } from "@/lib/i18n/navigation";

export default async function NotFound() {
  const t = await getTranslations("errors");
  return (
    <MessagePage title={t("noCompany.title")} text={t("noCompany.text")}>
      <Link href="/companies" className="button button-strong">
        {t("noCompany.search")}
      </Link>
      <Link href="/" className="button">
        {t("notFound.home")}
      </Link>
    </MessagePage>
  );
}

import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/ui/message-page";
import { Link } from "@/lib/i18n/navigation";

export default async function NotFound() {
  const t = await getTranslations("errors");
  return (
    <MessagePage title={t("noClaim.title")} text={t("noClaim.text")}>
      <Link href="/claims" className="button button-strong">
        {t("notFound.claims")}
      </Link>
      <Link href="/" className="button">
        {t("notFound.home")}
      </Link>
    </MessagePage>
  );
}

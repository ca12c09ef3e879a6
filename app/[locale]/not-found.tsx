import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/ui/message-page";
import { Link } from "@/lib/i18n/navigation";

export default async function NotFound() {
  const t = await getTranslations("errors.notFound");
  return (
    <MessagePage title={t("title")} text={t("text")}>
      <Link href="/claims" className="button button-strong">
        {t("claims")}
      </Link>
      <Link href="/" className="button">
        {t("home")}
      </Link>
    </MessagePage>
  );
}

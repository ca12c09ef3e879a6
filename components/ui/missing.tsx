import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { MessagePage } from "./message-page";

const WAYS_ON = {
  notFound: "/claims",
  noClaim: "/claims",
  noCompany: "/companies",
  noFigure: "/disagreements",
  noSource: "/sources",
} as const;

/**
 * In place of a page that is not there. It is drawn and not thrown: Next sends a document without language and direction
 * for what it is told is not found. The proxy sets the status.
 */
export function Missing({ what }: { what: keyof typeof WAYS_ON }) {
  const t = useTranslations("errors");
  return (
    <MessagePage title={t(`${what}.title`)} text={t(`${what}.text`)}>
      <Link href={WAYS_ON[what]} className="button button-strong">
        {t(`${what}.search`)}
      </Link>
      <Link href="/" className="button">
        {t("home")}
      </Link>
    </MessagePage>
  );
}

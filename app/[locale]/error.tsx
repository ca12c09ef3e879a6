"use client";

import { useTranslations } from "next-intl";
import { MessagePage } from "@/components/ui/message-page";
import { Link } from "@/lib/i18n/navigation";

export default function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("errors");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <MessagePage title={t("failed.title")} text={t("failed.text")}>
      <button type="button" className="button button-strong" onClick={retry}>
        {t("failed.retry")}
      </button>
      <Link href="/" className="button">
        {t("home")}
      </Link>
      {digest === null ? null : (
        <p className="mt-4 basis-full text-small text-ink-faint">{t("failed.reference", { digest })}</p>
      )}
    </MessagePage>
  );
}

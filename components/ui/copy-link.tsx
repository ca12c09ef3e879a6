"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "./copy-button";

/** Copies the address of the page as it is seen, its filter with it. */
export function CopyLink() {
  const t = useTranslations("keys");
  return <CopyButton label={t("copyLink")} copied={t("copied")} failed={t("copyFailed")} />;
}

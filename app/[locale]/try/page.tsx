import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { TryIt } from "@/components/try/try-it";
import { alternatesOf } from "../alternates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("try");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/try") };
}

export default async function TryPage() {
  const [t, { try: own, kinds, modalities, rules }] = await Promise.all([
    getTranslations("try"),
    getMessages(),
  ]);
  return (
    <>
      <div className="pt-8 pb-6">
        <h1>{t("title")}</h1>
        <p className="mt-3 max-w-[60ch] text-lead text-ink-soft">{t("lead")}</p>
      </div>
      <NextIntlClientProvider messages={{ try: own, kinds, modalities, rules }}>
        <TryIt />
      </NextIntlClientProvider>
    </>
  );
}

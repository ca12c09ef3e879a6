import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/components/ui/missing";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors.notFound");
  return { title: t("title"), robots: { index: false } };
}

/** Every address under a language that no page has. */
export default function Nowhere() {
  return <Missing what="notFound" />;
}

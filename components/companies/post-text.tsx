import { useLocale, useTranslations } from "next-intl";
import { languageOf } from "@/lib/i18n/locales";
import { postKeys } from "./post-keys";

/**
 * A post as the gazetteer writes it, "Co-founder and chief executive". In other languages it is the office that is named, for
 * nobody says whether a woman or a man holds it; what has no name there stays English, and is said to be.
 */
export function PostText({ post }: { post: string }) {
  const t = useTranslations("posts");
  const language = languageOf(useLocale());
  const keys = postKeys(post) as Array<"founder">;
  if (language === "en" || !keys.every((key) => t.has(key))) return <bdi lang="en">{post}</bdi>;
  return <bdi>{new Intl.ListFormat(language).format(keys.map((key) => t(key)))}</bdi>;
}

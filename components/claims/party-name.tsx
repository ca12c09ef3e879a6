import { useLocale } from "next-intl";
import { companyPath } from "@/lib/claims/paths";
import { type Names, nameIn, type Party } from "@/lib/claims/rows";
import { type Language, type Locale, languageOf } from "@/lib/i18n/locales";
import { Link } from "@/lib/i18n/navigation";
import { InLanguage } from "../ui/in-language";

/** The language of the name that nameIn gives: the interface's, or English of the canonical one. */
export function nameLanguage(names: Names, locale: Locale): Language {
  const language = languageOf(locale);
  return names[language] === undefined ? "en" : language;
}

/** A name in the interface's language, or the canonical English one, said to be English. */
export function NameText({ names }: { names: Names }) {
  const locale = useLocale();
  return <InLanguage language={nameLanguage(names, locale)}>{nameIn(names, locale)}</InLanguage>;
}

/** A name that leads to its page where it has one. */
export function PartyName({ party }: { party: Party }) {
  const name = <NameText names={party.names} />;
  return party.slug === null ? (
    name
  ) : (
    <Link href={companyPath(party.slug)} className="quiet-link" prefetch={false}>
      {name}
    </Link>
  );
}

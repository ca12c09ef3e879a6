import { useLocale } from "next-intl";
import { companyPath } from "@/lib/claims/paths";
import { type Names, nameIn, type Party } from "@/lib/claims/rows";
import { languageOf } from "@/lib/i18n/locales";
import { Link } from "@/lib/i18n/navigation";
import { InLanguage } from "../ui/in-language";
import { MarkedWords } from "./marked-words";

/** A name in the interface's language, or the canonical English one, said to be English. */
export function NameText({ names, words = [] }: { names: Names; words?: readonly string[] }) {
  const locale = useLocale();
  const language = languageOf(locale);
  return (
    <InLanguage language={names[language] === undefined ? "en" : language}>
      <MarkedWords text={nameIn(names, locale)} words={words} />
    </InLanguage>
  );
}

/** A name that leads to its page where it has one; `words`, folded, are marked in it. */
export function PartyName({ party, words }: { party: Party; words?: readonly string[] }) {
  if (party.slug === null) return <NameText names={party.names} words={words} />;
  return (
    <Link href={companyPath(party.slug)} className="quiet-link" prefetch={false}>
      <NameText names={party.names} words={words} />
    </Link>
  );
}

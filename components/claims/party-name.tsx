import { useLocale } from "next-intl";
import { companyPath } from "@/lib/claims/paths";
import { type Names, nameIn, type Party } from "@/lib/claims/rows";
import { languageOf } from "@/lib/i18n/locales";
import { getPathname, Link } from "@/lib/i18n/navigation";
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

interface PartyNameProps {
  party: Party;
  /** Folded; marked in it. */
  words?: readonly string[];
  /** What it stands in follows its links: of many, plain ones are much the lighter. */
  plain?: boolean;
}

/** A name that leads to its page where it has one. */
export function PartyName({ party, words, plain = false }: PartyNameProps) {
  const locale = useLocale();
  const name = <NameText names={party.names} words={words} />;
  if (party.slug === null) return name;
  const href = companyPath(party.slug);
  return plain ? (
    <a href={getPathname({ href, locale })} className="quiet-link">
      {name}
    </a>
  ) : (
    <Link href={href} className="quiet-link" prefetch={false}>
      {name}
    </Link>
  );
}

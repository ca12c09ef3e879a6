import { useLocale } from "next-intl";
import { companyPath } from "@/lib/claims/paths";
import { type Names, nameIn, type Party } from "@/lib/claims/rows";
import { Link } from "@/lib/i18n/navigation";
import { InLanguage } from "../ui/in-language";

/** A name in the interface's language, or the canonical English one, said to be English. */
export function NameText({ names }: { names: Names }) {
  const locale = useLocale();
  return (
    <InLanguage language={names[locale] === undefined ? "en" : locale}>{nameIn(names, locale)}</InLanguage>
  );
}

/** A name that leads to its page where it has one. */
export function PartyName({ party }: { party: Party }) {
  if (party.slug === null) return <NameText names={party.names} />;
  return (
    <Link href={companyPath(party.slug)} className="quiet-link" prefetch={false}>
      <NameText names={party.names} />
    </Link>
  );
}

import type { Gazetteer, Organisation } from "../extraction/gazetteer";
import { foldName } from "../organisations/fold";
import { FISCAL_YEAR_ENDS } from "./grouping/fiscal-years";

/** What grouping knows of names. Parties are whatever the caller's assertions carry: ids or canonical names. */
export interface Knowledge {
  /** The party that a folded name means; a name that two bear is left out. */
  parties: ReadonlyMap<string, string>;
  /** Those of them that an object's words may mean: no everyday words, no newspapers ("Expansión"). */
  mentions: ReadonlyMap<string, string>;
  /** One key for all names of a model, product or project, by folded name. */
  objects: ReadonlyMap<string, string>;
  /** The month in which a party's fiscal year ends, where that is not December. */
  fiscalYearEnds: ReadonlyMap<string, number>;
  /** Parties whose shares are traded: their value is another one every day. */
  listed: ReadonlySet<string>;
}

/** `partyOf` gives the caller's id of an organisation, null for one that it does not hold. */
export function knowledgeOf(
  gazetteer: Pick<Gazetteer, "organisations" | "objects">,
  partyOf: (organisation: Organisation) => string | null = ({ name }) => name,
): Knowledge {
  const parties = new Map<string, string | null>();
  const mentions = new Map<string, string | null>();
  const fiscalYearEnds = new Map<string, number>();
  const listed = new Set<string>();
  for (const organisation of gazetteer.organisations) {
    const party = partyOf(organisation);
    if (party === null) continue;
    const names = Object.values(organisation.names).flat();
    for (const name of names) add(parties, foldName(name), party);
    if (organisation.kind !== "outlet") {
      const strong = names.filter((name) => !organisation.weak?.includes(name) && name.length > 1);
      for (const name of strong) add(mentions, foldName(name), party);
    }
    const end = FISCAL_YEAR_ENDS[organisation.slug];
    if (end !== undefined) fiscalYearEnds.set(party, end);
    if (organisation.ticker !== undefined) listed.add(party);
  }
  const objects = new Map<string, string | null>();
  for (const { slug, names } of gazetteer.objects) {
    for (const name of Object.values(names).flat()) add(objects, foldName(name), slug);
  }
  return {
    parties: known(parties),
    mentions: known(mentions),
    objects: known(objects),
    fiscalYearEnds,
    listed,
  };
}

function add(names: Map<string, string | null>, folded: string, bearer: string): void {
  const other = names.get(folded);
  names.set(folded, other === undefined || other === bearer ? bearer : null);
}

function known(names: ReadonlyMap<string, string | null>): Map<string, string> {
  return new Map([...names].filter((entry): entry is [string, string] => entry[1] !== null));
}

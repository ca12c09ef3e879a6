import type { Hit, SentenceReading } from "../cues/sentence-reading";
import type { SentenceView } from "../document/document";
import type { Mention } from "../mentions/mention";
import type { Claim, TraceStep } from "../types";
import { speakerOf } from "./speaker";
import { speakerName } from "./speaker-name";

/** A sentence that denies what stands before it. */
interface Denial {
  claimant: string;
  /** Those in whose name it is denied, by their canonical names. */
  of: ReadonlySet<string>;
  step: TraceStep;
}

/** What the next sentence denies, and by whom: "… to raise $5bn, a report said. The company denied it." */
export function deniedAfter(reading: SentenceReading, claims: readonly Claim[]): Claim[] {
  const { sentences } = reading.document;
  const next = sentences[reading.sentence.index + 1];
  if (claims.length === 0 || !next || next.chrome || next.paragraph !== reading.sentence.paragraph)
    return [...claims];
  if (next.end - next.first > MOST_WORDS || tellsOfMoney(reading, next)) return [...claims];
  const denial = denialIn(reading.of(next));
  if (!denial) return [...claims];
  return claims.map((claim) => {
    const parties = [claim.subject, claim.counterparty?.name];
    if (claim.claimant === denial.claimant || claim.modality === "denied") return claim;
    if (!parties.some((party) => party !== undefined && denial.of.has(party))) return claim;
    return {
      ...claim,
      modality: "denied" as const,
      claimant: denial.claimant,
      trace: [
        ...claim.trace.filter(({ rule }) => !rule.startsWith("modality_") && !rule.startsWith("claimant_")),
        denial.step,
      ],
    };
  });
}

/** A longer sentence tells more than that something is not so. */
const MOST_WORDS = 30;

function tellsOfMoney({ document }: SentenceReading, { amounts }: SentenceView): boolean {
  return amounts.some((index) => document.amounts[index]!.currency !== null);
}

function denialIn(reading: SentenceReading): Denial | null {
  const { document, compiled } = reading;
  const said = reading.says().find((say) => say.sort === "deny" && !say.before);
  const word: Hit | undefined = said ?? reading.find(compiled.denied)[0];
  if (!word || isTakenBack(reading, word) || (said && !isOfToldBefore(reading, said))) return null;
  const mention =
    (said && speakerOf(reading, said)?.speaker) ?? [...reading.speakers()][0] ?? firstNamed(reading);
  const claimant = mention && speakerName(reading, mention);
  if (!mention || !claimant) return null;
  const { tokens, view } = document;
  const span = view.span(tokens[word.first]!.from, tokens[word.end - 1]!.to);
  return { claimant, of: firmsOf(reading, mention), step: { rule: "modality_denied", ...span } };
}

function firstNamed({ sentence }: SentenceReading): Mention | null {
  return (
    sentence.mentions.find(
      ({ marker, sort }) => marker === "bare" && sort !== "object" && sort !== "stranger",
    ) ?? null
  );
}

const NEGATED_WITHIN = 4;

/** "Neither confirmed nor denied it". */
function isTakenBack(reading: SentenceReading, { first }: Hit): boolean {
  return [reading.compiled.negators, reading.compiled.nor].some((list) =>
    reading.find(list).some((hit) => hit.end <= first && first - hit.end <= NEGATED_WITHIN),
  );
}

const OBJECT_WITHIN = 5;

/** "Denied it", "wies den Bericht zurück", "lo negó"; what denies something of its own names that, or tells it behind "that". */
function isOfToldBefore(reading: SentenceReading, { first, end }: Hit): boolean {
  const { compiled, document, sentence } = reading;
  const own = [compiled.infinitives, compiled.relatives].some((list) =>
    reading.find(list).some((hit) => hit.first >= end && hit.first - end <= OBJECT_WITHIN),
  );
  if (own) return false;
  const next = document.tokens[end];
  if (end >= sentence.end || next?.sort === "punctuation") return true;
  return reading
    .find(compiled.deniable)
    .some((hit) => (hit.end <= first ? first - hit.end <= 2 : hit.first - end <= OBJECT_WITHIN));
}

/** A firm itself; of a person all that he leads. */
function firmsOf(reading: SentenceReading, mention: Mention): ReadonlySet<string> {
  const { resolver } = reading;
  const firms = new Set<string>();
  const resolved = resolver.resolve(mention)?.name;
  if (resolved) firms.add(resolved);
  const personal = mention.person || mention.sort === "person_pronoun";
  const person = personal ? (mention.person ?? resolver.personBefore(mention)?.person) : null;
  for (const { organisation } of person?.roles ?? []) {
    const firm = resolver.index.bySlug.get(organisation)?.name;
    if (firm) firms.add(firm);
  }
  return firms;
}

import type { Organisation } from "../gazetteer";
import type { Mention } from "../mentions/mention";
import type { Roles } from "./choose-subject";
import type { Cue } from "./find-cues";
import type { SentenceReading } from "./sentence-reading";

/**
 * Who pays for a contract between two firms, whichever of them the sentence names first: "Oracle signed a contract with OpenAI" is
 * OpenAI's to pay. Who makes chips sells to clouds, both to the others.
 */
export function withPayer(reading: SentenceReading, cue: Cue, roles: Roles): Roles {
  const { subject, counterparty } = roles;
  if (cue.frame !== "contract" || !subject?.resolved.mention) return roles;
  const mention = counterparty?.mention ?? partnerOf(reading, cue);
  const partner = mention && reading.resolver.resolve(mention);
  if (!mention || !partner || partner.name === subject.resolved.name) return roles;
  const other = (name: string, mention: Mention) => ({ name, role: "supplier" as const, mention });
  if (!sellsTo(subject.resolved.organisation, partner.organisation))
    return { ...roles, counterparty: other(partner.name, mention) };
  return {
    ...roles,
    subject: { resolved: partner, rule: "subject_payer", part: "with" },
    counterparty: other(subject.resolved.name, subject.resolved.mention),
  };
}

const PARTNER_WITHIN = 12;

/** "Signed a $38bn deal with OpenAI": behind the figure. */
function partnerOf(reading: SentenceReading, { end }: Cue): Mention | null {
  return (
    reading.sentence.mentions.find(
      ({ marker, first }) =>
        marker === "with" &&
        first >= end &&
        first - end <= PARTNER_WITHIN &&
        reading.crossing(end, first) < 1.3,
    ) ?? null
  );
}

function sellsTo(seller: Organisation | null, buyer: Organisation | null): boolean {
  if (!seller || !buyer?.ai || !BUYERS.has(buyer.kind)) return false;
  return rank(seller) > rank(buyer) && (buyer.kind === "lab" || buyer.ticker !== undefined);
}

const BUYERS: ReadonlySet<Organisation["kind"]> = new Set(["lab", "company", "cloud"]);

function rank({ kind, hyperscaler }: Organisation): number {
  if (kind === "chip_maker") return 3;
  if (kind === "cloud") return 2;
  return hyperscaler ? 1 : 0;
}

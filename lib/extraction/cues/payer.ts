import type { Organisation } from "../gazetteer";
import type { Roles } from "./choose-subject";
import type { Cue } from "./find-cues";
import type { SentenceReading } from "./sentence-reading";

/**
 * Who pays for a contract between two firms, whichever of them the sentence names first: "Oracle signed a contract with OpenAI" is
 * OpenAI's to pay. Who makes chips sells to clouds, both to the others.
 */
export function withPayer(reading: SentenceReading, cue: Cue, roles: Roles): Roles {
  const { subject, counterparty } = roles;
  if (cue.frame !== "contract" || !subject || counterparty?.role !== "supplier") return roles;
  const partner = reading.resolver.resolve(counterparty.mention);
  const seller = subject.resolved.organisation;
  const { mention } = subject.resolved;
  if (!partner?.organisation || !seller || !mention) return roles;
  if (!sellsTo(seller, partner.organisation)) return roles;
  return {
    ...roles,
    subject: { resolved: partner, rule: "subject_payer", part: "with" },
    counterparty: { name: subject.resolved.name, role: "supplier", mention },
  };
}

function sellsTo(seller: Organisation, buyer: Organisation): boolean {
  if (!buyer.ai || !BUYERS.has(buyer.kind)) return false;
  return rank(seller) > rank(buyer) && (buyer.kind === "lab" || buyer.ticker !== undefined);
}

const BUYERS: ReadonlySet<Organisation["kind"]> = new Set(["lab", "company", "cloud"]);

function rank({ kind, hyperscaler }: Organisation): number {
  if (kind === "chip_maker") return 3;
  if (kind === "cloud") return 2;
  return hyperscaler ? 1 : 0;
}

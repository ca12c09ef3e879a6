import { attribute } from "../claimants/attribute";
import { type ChosenCue, chooseCue, LAST_RESORT } from "../cues/choose-cue";
import { chooseRoles, impliedSubject, mayBeSubject, type Roles, type Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { frameOf } from "../cues/frames";
import { kindOfUnit, marketLoss, refineKind } from "../cues/refine-kind";
import { isFirm, reframe } from "../cues/reframe";
import type { SentenceReading } from "../cues/sentence-reading";
import { concernsIndustryNear } from "../mentions/concerns-industry";
import type { Kind } from "../types";
import type { Base, Decision } from "./decision";
import { byDefault, sellerOf } from "./default-kind";
import { continued, inherited, isCompared, same } from "./inherit";
import { ownerOf } from "./owner";
import { partaking, planner } from "./plan-of-others";
import { subjectStep } from "./subject-step";

const LEAST_LEVEL = 1e8;
const RULE_OF_TIE = {
  direct: "cue_direct",
  after: "cue_after",
  near: "cue_near",
  inherited: "cue_inherited",
} as const;

/**
 * Decides each amount of a sentence: what it is, and of whom. Amounts that make no claim are left out. `earlier` holds the
 * decisions of the sentences before: "analysts had expected …" speaks of the last of them.
 */
export function decide(reading: SentenceReading, earlier: readonly Decision[]): Decision[] {
  const decisions: Decision[] = [];
  const { document, sentence } = reading;
  let last: Decision | null = null;
  for (const index of sentence.amounts) {
    const amount = document.amounts[index]!;
    if (amount.conversionOf !== null) continue;
    const { first, end } = document.amountTokens[index]!;
    if (isExcluded(reading, first, end)) continue;
    if (amount.unit === "per_share") continue;
    const base: Base = { index, amount, sentence: sentence.index, first, end };
    const decision: Decision | null =
      amount.currency === null ? quantity(reading, base) : money(reading, base, last, earlier);
    if (!decision || !isOfIndustry(reading, decision)) continue;
    decisions.push(decision);
    if (amount.currency !== null) last = decision;
  }
  return decisions;
}

/** What funds and firms of other industries raise, spend and earn counts where AI is what it is for. */
function isOfIndustry(reading: SentenceReading, { subject }: Decision): boolean {
  const { organisation } = subject.resolved;
  if (
    !organisation ||
    organisation.kind === "government" ||
    (organisation.ai && organisation.kind !== "fund")
  ) {
    return true;
  }
  return concernsIndustryNear(reading.document, reading.sentence, reading.compiled);
}

/** Two chips or three people are an example, no fleet and no staff. */
const LEAST_COUNT = 10;
const COUNTED: ReadonlySet<string> = new Set([
  "GPU",
  "chip",
  "user",
  "employee",
  "customer",
  "person",
  "token",
]);

function isExcluded(reading: SentenceReading, first: number, end: number): boolean {
  return reading.nearest(reading.compiled.exclusions, first, end, 8, 0.9) !== null;
}

function money(
  reading: SentenceReading,
  base: Base,
  last: Decision | null,
  earlier: readonly Decision[],
): Decision | null {
  const before = earlier.findLast(({ amount }) => amount.currency !== null) ?? null;
  if (last && isCompared(reading, base, last)) return inherited(reading, base, last);
  const chosen = cueOf(reading, base);
  if (!chosen)
    return byDefault(reading, base) ?? inherited(reading, base, last) ?? continued(reading, base, before);
  const { tie, score } = chosen;
  let { cue } = chosen;
  if (last && cue.weight < LAST_RESORT) return inherited(reading, base, last);
  if (cue.frame === "same") return same(reading, base, cue, last ?? before);
  if (cue.frame === "guide" && !tellsKind(reading)) {
    const likewise = same(reading, base, cue, last ?? before);
    if (likewise) return likewise;
  }
  if (cue.frame === "level" && (base.amount.low ?? base.amount.high ?? 0) < LEAST_LEVEL) return null;
  let roles = chooseRoles(reading, cue, base);
  const reframed = reframe(reading, cue, roles, base);
  if (!reframed) return byDefault(reading, base) ?? inherited(reading, base, last);
  if (reframed !== cue) {
    cue = reframed;
    roles = chooseRoles(reading, cue, base);
  }
  if (cue.frame === "set_at" && !roles.subject) return same(reading, base, cue, last ?? before);
  let subject = ownFigure(reading, cue, base, roles) ?? ofRound(cue, roles, last) ?? roles.subject;
  const spender =
    cue.frame === "invest" && !subject ? chooseRoles(reading, { ...cue, frame: "plan" }, base) : null;
  if (spender) subject = spender.subject;
  if (!subject && !(spender ?? roles).blocked)
    subject = implied(reading, spender ? { ...cue, frame: "plan" } : cue, base, last);
  subject = (subject?.rule === "subject_topic" ? sellerOf(reading, base) : null) ?? subject;
  const inPassing = partaking(reading, cue) !== null;
  if (inPassing) subject = planner(base, earlier, subject) ?? subject;
  if (!subject) return null;
  if (cue.frame === "level" && !isLevel(reading, subject)) return null;
  if (cue.frame === "add" && !reading.nearest(reading.compiled.marketValue, cue.first, base.end, 10, 1.25)) {
    return inherited(reading, base, last);
  }
  if (cue.frame === "sell" && isOwnStock(reading, base, subject)) cue = { ...cue, frame: "raise" };
  const refined = refineKind(reading, cue, base, roles, subject);
  const kind = kindOfUnit(base.amount) ?? refined.kind;
  const steps: Decision["steps"] = [{ rule: RULE_OF_TIE[tie], first: cue.first, end: cue.end }];
  if (refined.step) steps.push(refined.step);
  steps.push(subjectStep(reading, subject, cue));
  if (SUMS.has(kind) && Math.max(base.amount.low ?? 0, base.amount.high ?? 0) < LEAST_SUM) return null;
  const other = roles.counterparty?.name === subject.resolved.name ? null : roles.counterparty;
  if (other) steps.push({ rule: "counterparty", first: other.mention.first, end: other.mention.end });
  const direction = kind === refined.kind ? refined.direction : null;
  return {
    ...base,
    cue,
    kind,
    direction,
    subject,
    counterparty: other && { name: other.name, role: other.role },
    inPassing,
    score,
    steps,
  };
}

/** "Doubles its bet, adding $4bn": what is added to no market value is told by another word. */
function cueOf(reading: SentenceReading, base: Base): ChosenCue | null {
  const chosen = chooseCue(reading, base.first, base.end);
  if (chosen?.cue.frame !== "gain") return chosen;
  const { cue } = chosen;
  const subject = chooseRoles(reading, cue, base).subject;
  const organisation = subject?.resolved.organisation ?? null;
  const from = Math.min(cue.first, base.first);
  const to = Math.max(cue.end, base.end);
  if (marketLoss(reading, cue, base, organisation, from, to)) return chosen;
  return chooseCue(reading, base.first, base.end, "gain");
}

/** Whether a sentence says what a forecast is of; else it is of what the sentence before spoke of. */
function tellsKind({ cues }: SentenceReading): boolean {
  return cues.some(
    ({ frame }) => frame === "capital" || frame === "spend" || frame === "revenue" || frame === "profit",
  );
}

/** No round, deal or result of a firm is as small: such a figure is the price of something. */
const LEAST_SUM = 10_000;
const SUMS: ReadonlySet<Kind> = new Set([
  "funding",
  "valuation",
  "deal",
  "revenue",
  "profit",
  "investment_plan",
  "market_value_change",
]);

/** "MiniMax sold $620 million of stock": new shares of its own are money raised; what its staff sells is a deal. */
function isOwnStock(reading: SentenceReading, base: Base, { resolved, part }: Subject): boolean {
  if (
    part !== "agent" ||
    (resolved.mention?.sort !== "organisation" && resolved.mention?.sort !== "description")
  )
    return false;
  const stock = reading.cues.find(
    ({ frame, first }) => frame === "sell" && first >= base.end && first - base.end <= 1,
  );
  return (
    stock?.part === "noun" &&
    !reading.sentence.mentions.some(({ marker, first }) => marker === "in" && first > base.end)
  );
}

/** "Nvidia fell to N": only a listed firm, named here, passes and falls to values. */
function isLevel(reading: SentenceReading, { resolved }: Subject): boolean {
  const { mention, organisation } = resolved;
  const named = mention?.sentence === reading.sentence.index && mention.sort !== "person";
  return named && organisation !== null && (organisation.ticker !== undefined || isFirm(organisation));
}

/** Of percentages only shares and margins tell something of a firm by themselves. */
function isShare(reading: SentenceReading, { first, end }: Base): boolean {
  return reading.nearest(reading.compiled.shares, first, end, 5, 0.9) !== null;
}

function quantity(reading: SentenceReading, base: Base): Decision | null {
  if (base.amount.unit === null || (base.amount.unit === "percent" && !isShare(reading, base))) return null;
  const { unit, low, high } = base.amount;
  if (unit === "person" || (COUNTED.has(unit ?? "") && (low ?? high ?? 0) < LEAST_COUNT)) return null;
  const subject = ownerOf(reading, base);
  if (!subject) return null;
  const steps: Decision["steps"] = [
    { rule: "kind_quantity", first: base.first, end: base.end },
    subjectStep(reading, subject, base),
  ];
  return {
    ...base,
    cue: null,
    kind: "quantity",
    direction: null,
    subject,
    counterparty: null,
    score: 1,
    steps,
  };
}

/** "X said that revenue rose to N": without an owner named inside what is said, it is the speaker's own. */
function ownFigure(reading: SentenceReading, cue: Cue, base: Base, { subject }: Roles): Subject | null {
  if (cue.part !== "noun" || (subject !== null && subject.part !== "agent")) return null;
  const said = attribute(reading, base.first, base.end);
  if (!said || said.rule === "claimant_according_to" || said.end > cue.first || !said.speaker) return null;
  const mention = subject?.resolved.mention;
  if (mention && mention.first >= said.end) return null;
  const resolved = reading.resolver.resolve(said.speaker);
  if (!resolved || !mayBeSubject(resolved, frameOf(cue.frame))) return null;
  return { resolved, rule: "subject_agent", part: "agent" };
}

const ROUNDS: ReadonlySet<Kind> = new Set(["funding", "valuation"]);

/** "Raised N at a valuation of M", "put N into X as part of a round of M": one sentence's round is of one company. */
function ofRound(cue: Cue, { subject }: Roles, last: Decision | null): Subject | null {
  const { kind } = frameOf(cue.frame);
  if ((kind !== "valuation" && kind !== "funding") || !last || !ROUNDS.has(last.kind)) return null;
  const mention = subject?.resolved.mention;
  if (kind === "valuation" && mention?.sort === "pronoun" && subject?.part === "patient") return last.subject;
  // "بينما قيمتها N": an owner written with its noun is whom the figure before is about.
  const owned = cue.pronoun && (!subject?.part || subject.part === "agent");
  if (subject !== null && subject.part !== "agent" && !owned) return null;
  if (last.kind === "valuation" && !owned) return null;
  return mention && mention.first >= last.end ? null : last.subject;
}

/** Where nobody is named: whom the figure before is about, else whom the sentence and the article speak of. */
function implied(reading: SentenceReading, cue: Cue, base: Base, last: Decision | null): Subject | null {
  const frame = frameOf(cue.frame);
  if (last && mayBeSubject(last.subject.resolved, frame)) return { ...last.subject, rule: "subject_topic" };
  const resolved = impliedSubject(reading, base.first, frame);
  return resolved && { resolved, rule: "subject_topic", part: null };
}

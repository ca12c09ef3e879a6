import { LAST_RESORT } from "../cues/choose-cue";
import { chooseRoles, type Subject } from "../cues/choose-subject";
import { kindOfUnit, refineKind } from "../cues/refine-kind";
import { isFirm, reframe } from "../cues/reframe";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Kind } from "../types";
import { contributor, isPaidIn, isProjectsOwn, ofProject } from "./contribution";
import { dealOut } from "./deal-out";
import { type Base, type Decision, decided } from "./decision";
import { byDefault, sellerOf } from "./default-kind";
import { isFortune } from "./fortune";
import { gapped } from "./gapped";
import { addsValue, cueOf, isGapped, isShareFor } from "./governing-cue";
import { continued, inherited, isCompared, same } from "./inherit";
import { isTooSmallFor } from "./least-sum";
import { isOfIndustry } from "./of-industry";
import { partaking, planner } from "./plan-of-others";
import { priced } from "./priced";
import { isPriced, pricedAmount } from "./priced-tokens";
import { quantity } from "./quantity";
import { shareOfRound } from "./share-of-round";
import { intoSame, isGivenBy, ofRound, ofTheRound } from "./subject-of-round";
import { implied, ofBought, ofRelative, ownFigure } from "./subject-of-sum";
import { subjectStep } from "./subject-step";
import { together } from "./together";

const LEAST_LEVEL = 1e8;
/** Figures told before that a sentence may speak of again. */
const MOST_SAID = 12;
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
    const amount = pricedAmount(reading, index);
    // "44 per cent, or Rs 4,564 crore" is a sum, and no other currency.
    const other = amount.conversionOf === null ? null : document.amounts[amount.conversionOf]!;
    if (other?.currency != null || isPriced(reading, index)) continue;
    const { first, end } = placeOf(reading, index);
    if (isExcluded(reading, first, end) || isFortune(reading, first, end)) continue;
    if (amount.unit === "per_share") continue;
    const base: Base = { index, amount, sentence: sentence.index, first, end };
    const decision: Decision | null =
      amount.currency === null
        ? quantity(reading, base, decisions)
        : ofItsProject(reading, base, money(reading, base, last, earlier, decisions));
    if (!decision || !isOfIndustry(reading, decision)) continue;
    decisions.push(decision);
    if (amount.currency !== null) last = decision;
  }
  return together(reading, dealOut(reading, gapped(reading, decisions)));
}

/** Where a figure is spoken of: "N: so viel hat X ausgegeben" is of N. */
function placeOf(reading: SentenceReading, index: number): { first: number; end: number } {
  const { tokens, amountTokens } = reading.document;
  const place = amountTokens[index]!;
  if (tokens[place.end]?.text !== ":") return place;
  return reading.find(reading.compiled.thatMuch).find(({ first }) => first === place.end + 1) ?? place;
}

function isExcluded(reading: SentenceReading, first: number, end: number): boolean {
  return reading.nearest(reading.compiled.exclusions, first, end, 8, 0.9) !== null;
}

function money(
  reading: SentenceReading,
  base: Base,
  last: Decision | null,
  earlier: readonly Decision[],
  here: readonly Decision[],
): Decision | null {
  const before = earlier.findLast(({ amount }) => amount.currency !== null) ?? null;
  const recent = earlier.slice(-MOST_SAID);
  const known = last ? [...recent, last] : recent;
  if (last && isCompared(reading, base, last)) return inherited(reading, base, last);
  const chosen = cueOf(reading, base);
  if (!chosen)
    return byDefault(reading, base) ?? inherited(reading, base, last) ?? continued(reading, base, before);
  const { tie, score } = chosen;
  let { cue } = chosen;
  const gapped = last !== null && isGapped(reading, cue, base, last);
  if (last && (cue.weight < LAST_RESORT || gapped || isShareFor(reading, base, chosen)))
    return inherited(reading, base, last);
  if (cue.frame === "same") return same(reading, base, cue, known);
  if (cue.frame === "guide" && !tellsKind(reading)) {
    const forecast = last ?? forecastBefore(base, earlier);
    const likewise = same(reading, base, cue, forecast ? [forecast] : known);
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
  if (cue.frame === "set_at" && !roles.subject) return same(reading, base, cue, known);
  const share = shareOfRound(reading, cue, base, roles, [here, earlier]);
  if (share) return share;
  const round = ofRound(cue, roles, last);
  // "X is worth N; Y alone put in M": what Y gives goes to the same firm.
  if (round && cue.frame === "invest" && !roles.subject && isGivenBy(reading, roles, round)) {
    roles = { ...roles, subject: round };
  }
  let subject =
    ownFigure(reading, cue, base, roles) ??
    round ??
    ofBought(cue, base, roles, last ?? before) ??
    roles.subject;
  if (cue.frame === "invest" && !subject) {
    subject = ofTheRound(reading, base, roles);
    if (subject) roles = { ...roles, subject };
    else if (reading.nearest(reading.compiled.financiers, base.first, base.end, 12, 0.9))
      cue = { ...cue, frame: "raise" };
  }
  if (cue.frame === "invest" && !subject) {
    subject = intoSame(reading, cue, base, roles, last ?? before);
    if (subject) roles = { ...roles, subject };
  }
  const spender =
    cue.frame === "invest" && !subject ? chooseRoles(reading, { ...cue, frame: "plan" }, base) : null;
  // "Google has put N into it, while what Amazon invested came to M": into the same.
  const further = spender && last?.kind === "funding" && last.counterparty !== null && cue.pronoun;
  if (spender) subject = further ? { ...last.subject, rule: "subject_topic" } : spender.subject;
  if (!subject && !(spender ?? roles).blocked)
    subject = implied(reading, spender ? { ...cue, frame: "plan" } : cue, base, last);
  subject = (subject?.rule === "subject_topic" ? sellerOf(reading, base) : null) ?? subject;
  const inPassing = partaking(reading, cue) !== null;
  if (inPassing) subject = planner(base, earlier, subject) ?? subject;
  if (cue.frame === "level" && !(subject && isLevel(reading, subject))) {
    // "Erst im Juli waren vier Billionen erreicht worden": the value that the sentence before spoke of.
    const named = subject?.resolved.mention?.sentence === reading.sentence.index;
    const likewise = named ? null : same(reading, base, cue, known);
    return likewise?.kind === "valuation" ? likewise : null;
  }
  if (!subject) return kindOfUnit(base.amount) === "price" ? byDefault(reading, base) : null;
  subject = ofRelative(reading, base, cue) ?? subject;
  if (cue.frame === "add" && !addsValue(reading, cue, base)) return inherited(reading, base, last);
  if (cue.frame === "sell" && isOwnStock(reading, base, subject)) cue = { ...cue, frame: "raise" };
  const refined = refineKind(reading, cue, base, roles, subject);
  const partner = contributor(reading, cue, refined.kind, roles);
  subject = partner ?? ofProject(reading, cue, refined.kind, base) ?? subject;
  const kind = kindOfUnit(base.amount) ?? (partner ? "investment_plan" : refined.kind);
  const steps: Decision["steps"] = [{ rule: RULE_OF_TIE[tie], first: cue.first, end: cue.end }];
  if (refined.step) steps.push(refined.step);
  steps.push(subjectStep(reading, subject, cue));
  if (isTooSmallFor(kind, base.amount)) return priced(reading, base);
  const other = roles.counterparty?.name === subject.resolved.name ? null : roles.counterparty;
  if (other) steps.push({ rule: "counterparty", first: other.mention.first, end: other.mention.end });
  const direction = kind === refined.kind ? refined.direction : null;
  return decided(base, {
    cue,
    kind,
    direction,
    subject,
    counterparty: other && { name: other.name, role: other.role },
    target: other?.role === "target" ? reading.resolver.resolve(other.mention) : null,
    inPassing,
    settled:
      partner !== null ||
      (cue.frame === "contract" && subject.part === "with" && other !== null) ||
      isProjectsOwn(reading, base, subject, kind) ||
      isPaidIn(subject, kind, other),
    score,
    steps,
  });
}

/** "X puts N into Stargate, announced at M": with no word of its own, M is still not X's but the project's. */
function ofItsProject(reading: SentenceReading, base: Base, decision: Decision | null): Decision | null {
  if (decision?.steps[0]?.rule !== "cue_inherited") return decision;
  const subject = ofProject(reading, null, decision.kind, base);
  if (!subject) return decision;
  const steps = [...decision.steps.slice(0, 1), subjectStep(reading, subject, base)];
  return decided(base, { ...decision, subject, counterparty: null, settled: true, steps });
}

const FORECAST: ReadonlySet<Kind> = new Set(["investment_plan", "revenue", "profit", "operating_cost"]);

/** "Meta narrows its range": of the figures of the paragraph, what one can forecast. */
function forecastBefore({ sentence }: Base, earlier: readonly Decision[]): Decision | null {
  for (let i = earlier.length - 1; i >= 0 && sentence - earlier[i]!.sentence <= 1; i--)
    if (FORECAST.has(earlier[i]!.kind)) return earlier[i]!;
  return null;
}

/** Whether a sentence says what a forecast is of; else it is of what the sentence before spoke of. */
function tellsKind({ cues }: SentenceReading): boolean {
  return cues.some(
    ({ frame }) => frame === "capital" || frame === "spend" || frame === "revenue" || frame === "profit",
  );
}

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

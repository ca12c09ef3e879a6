import { attribute } from "../claimants/attribute";
import { type ChosenCue, chooseCue, LAST_RESORT } from "../cues/choose-cue";
import { chooseRoles, impliedSubject, mayBeSubject, type Roles, type Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { type FrameName, frameOf, type Part } from "../cues/frames";
import { kindOfUnit, marketLoss, refineKind } from "../cues/refine-kind";
import { isFirm, reframe } from "../cues/reframe";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import type { Resolved } from "../mentions/resolve";
import type { Kind } from "../types";
import { contributor, isPaidIn, isProjectsOwn, ofProject } from "./contribution";
import { dealOut } from "./deal-out";
import { type Base, type Decision, decided } from "./decision";
import { byDefault, sellerOf } from "./default-kind";
import { gapped } from "./gapped";
import { continued, inherited, isCompared, same } from "./inherit";
import { isOfIndustry } from "./of-industry";
import { ownerOf } from "./owner";
import { partaking, planner } from "./plan-of-others";
import { priced } from "./priced";
import { isPriced, pricedAmount } from "./priced-tokens";
import { shareOfRound } from "./share-of-round";
import { subjectStep } from "./subject-step";

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
    if (isExcluded(reading, first, end)) continue;
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
  return dealOut(reading, gapped(reading, decisions));
}

/** Where a figure is spoken of: "N: so viel hat X ausgegeben" is of N. */
function placeOf(reading: SentenceReading, index: number): { first: number; end: number } {
  const { tokens, amountTokens } = reading.document;
  const place = amountTokens[index]!;
  if (tokens[place.end]?.text !== ":") return place;
  return reading.find(reading.compiled.thatMuch).find(({ first }) => first === place.end + 1) ?? place;
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
  "data centre",
  "server",
]);

/** Time that passes, shares that are split and people in general tell nothing of a firm's scale. */
const NO_SCALE: ReadonlySet<string> = new Set(["person", "hour", "share"]);

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
  if (SUMS.has(kind) && Math.max(base.amount.low ?? 0, base.amount.high ?? 0) < LEAST_SUM)
    return priced(reading, base);
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
      partner !== null || isProjectsOwn(reading, base, subject, kind) || isPaidIn(subject, kind, other),
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

/** "Beating the $870 million that Scale managed": whose figure it is stands in the clause behind it. */
function ofRelative(reading: SentenceReading, { first, end }: Base, cue: Cue): Subject | null {
  const { compiled, document, sentence } = reading;
  if (compiled.pack.order !== "subject_first" || compiled.dense || cue.end > first || end >= sentence.end)
    return null;
  const frame = frameOf(cue.frame);
  if (!MEASURED.has(frame.kind) || !compiled.relatives.at(document.tokens, end, end + 1)) return null;
  const mention = sentence.mentions.find((other) => other.first > end);
  if (mention?.sort !== "organisation" || mention.marker !== "bare" || mention.first - end > RELATIVE_REACH)
    return null;
  const resolved = reading.resolver.resolve(mention);
  return resolved && mayBeSubject(resolved, frame)
    ? { resolved, rule: "subject_agent", part: "agent" }
    : null;
}

const MEASURED: ReadonlySet<Kind> = new Set(["revenue", "profit", "valuation", "operating_cost"]);
const RELATIVE_REACH = 3;

const FORECAST: ReadonlySet<Kind> = new Set(["investment_plan", "revenue", "profit", "operating_cost"]);

/** "Meta narrows its range": of the figures of the paragraph, what one can forecast. */
function forecastBefore({ sentence }: Base, earlier: readonly Decision[]): Decision | null {
  for (let i = earlier.length - 1; i >= 0 && sentence - earlier[i]!.sentence <= 1; i--)
    if (FORECAST.has(earlier[i]!.kind)) return earlier[i]!;
  return null;
}

/** "C$1 billion to pay for machines and C$300 million to help firms": one of a list, by what it is for. */
function isShareFor(reading: SentenceReading, base: Base, { cue, tie }: ChosenCue): boolean {
  if (tie !== "near" || cue.first < base.end) return false;
  return reading.compiled.infinitives.at(reading.document.tokens, base.end, base.end + 1) !== null;
}

const OWN_SIDE: ReadonlySet<Part> = new Set(["agent", "patient", "possessive", "of"]);

/** "X is worth N, Y M": another name with the words of the figure before. */
function isGapped(reading: SentenceReading, cue: Cue, base: Base, last: Decision): boolean {
  if (last.cue?.first !== cue.first || last.cue.frame !== cue.frame || cue.first > base.first) return false;
  if (!OWN_SIDE.has(frameOf(cue.frame).subject[0]!)) return false;
  return reading.sentence.mentions.some(
    ({ first, end, marker, sort, leader }) =>
      (sort === "organisation" || sort === "object") &&
      (marker === "bare" || marker === "possessive" || marker === "at") &&
      !leader &&
      first >= last.end &&
      end <= base.first,
  );
}

/** "Doubles its bet, adding $4bn": what is added to no market value is told by another word. */
function cueOf(reading: SentenceReading, base: Base): ChosenCue | null {
  const chosen = chooseCue(reading, base.first, base.end);
  if (chosen?.cue.frame === "add" && !addsValue(reading, chosen.cue, base))
    return (
      ofWhole(reading, chosen, base) ??
      chooseCue(reading, base.first, base.end, ({ frame }) => frame !== "add") ??
      ofOwnMoney(reading, chosen)
    );
  if (chosen?.cue.frame !== "gain") return chosen;
  const { cue } = chosen;
  const subject = chooseRoles(reading, cue, base).subject;
  const organisation = subject?.resolved.organisation ?? null;
  const from = Math.min(cue.first, base.first);
  const to = Math.max(cue.end, base.end);
  if (marketLoss(reading, cue, base, organisation, from, to)) return chosen;
  return chooseCue(reading, base.first, base.end, ({ frame }) => frame !== "gain");
}

/** "Added $100 million to the $500 million financing", "to its spending plan": what it is added to says what it is. */
function ofWhole(reading: SentenceReading, chosen: ChosenCue, { end }: Base): ChosenCue | null {
  const { compiled, document, sentence } = reading;
  if (end >= sentence.end || compiled.markers.contracted(document.tokens, end, end) !== "to") return null;
  const whole = reading.cues.find(
    ({ frame, part, first }) =>
      WHOLES.has(frame) && part === "noun" && first > end && first - end <= WHOLE_REACH,
  );
  return whole
    ? { ...chosen, cue: { ...chosen.cue, frame: whole.frame === "funding" ? "raise" : whole.frame } }
    : null;
}

const WHOLES: ReadonlySet<FrameName> = new Set(["funding", "plan", "capital", "backlog"]);
const WHOLE_REACH = 9;

/** "Means to add two trillion yen of its own": what is still to be added is a plan. */
function ofOwnMoney(reading: SentenceReading, chosen: ChosenCue): ChosenCue {
  const { cue } = chosen;
  const { infinitives, future } = reading.compiled;
  const ahead = [infinitives, future].some((list) => reading.find(list).some(({ end }) => end === cue.first));
  return ahead && cue.part === "verb" ? { ...chosen, cue: { ...cue, frame: "earmark" } } : chosen;
}

function addsValue(reading: SentenceReading, cue: Cue, base: Base): boolean {
  return reading.nearest(reading.compiled.marketValue, cue.first, base.end, 10, 1.25) !== null;
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

function quantity(reading: SentenceReading, base: Base, before: readonly Decision[]): Decision | null {
  if (base.amount.unit === null || (base.amount.unit === "percent" && !isShare(reading, base))) return null;
  const { unit, low, high } = base.amount;
  if (NO_SCALE.has(unit ?? "") || (COUNTED.has(unit ?? "") && (low ?? high ?? 0) < LEAST_COUNT)) return null;
  const found = ownerOf(reading, base);
  // "500 million people, up from 400 million": of whom the same was counted before.
  const counted = before.findLast(({ kind, amount }) => kind === "quantity" && amount.unit === unit);
  const subject = found?.rule === "subject_topic" && counted ? counted.subject : found;
  if (!subject) return null;
  const steps: Decision["steps"] = [
    { rule: "kind_quantity", first: base.first, end: base.end },
    subjectStep(reading, subject, base),
  ];
  return decided(base, {
    cue: null,
    kind: "quantity",
    direction: null,
    subject,
    counterparty: null,
    score: 1,
    steps,
  });
}

/** "X said that revenue rose to N": without an owner named inside what is said, it is the speaker's own. */
function ownFigure(reading: SentenceReading, cue: Cue, base: Base, { subject }: Roles): Subject | null {
  const tells = cue.part === "noun" || (cue.frame === "costs" && subject === null);
  if (!tells || (subject !== null && subject.part !== "agent")) return null;
  const said = attribute(reading, base.first, base.end);
  if (!said?.speaker || said.rule === "claimant_according_to") return null;
  // ", stellte die Chefin in Aussicht": behind what is said, and nobody named in it.
  const trails = said.first >= base.end && said.first >= cue.end;
  if (trails ? subject !== null || said.speaker.sort !== "person" : said.end > cue.first) return null;
  const mention = subject?.resolved.mention;
  if (mention && mention.first >= said.end) return null;
  const resolved = firmOf(reading, said.speaker);
  if (!resolved || !mayBeSubject(resolved, frameOf(cue.frame))) return null;
  // Who promises money to others does not tell of his own round.
  if (said.sort === "promise" && ROUNDS.has(frameOf(cue.frame).kind)) return null;
  return { resolved, rule: "subject_agent", part: "agent" };
}

/** Who leads a firm speaks of its figures. */
function firmOf(reading: SentenceReading, speaker: Mention): Resolved | null {
  const resolved = reading.resolver.resolve(speaker);
  if (speaker.sort !== "person" || !resolved?.organisation || !isFirm(resolved.organisation)) return resolved;
  return { ...resolved, mention: null };
}

const ROUNDS: ReadonlySet<Kind> = new Set(["funding", "valuation"]);

/** "Raised N at a valuation of M", "put N into X as part of a round of M": one sentence's round is of one company. */
function ofRound(cue: Cue, { subject }: Roles, last: Decision | null): Subject | null {
  const { kind } = frameOf(cue.frame);
  if ((kind !== "valuation" && kind !== "funding") || !last || !ROUNDS.has(last.kind)) return null;
  const mention = subject?.resolved.mention;
  if (kind === "valuation" && mention?.sort === "pronoun" && subject?.part === "patient") return last.subject;
  if (kind === "funding" && isSameRound(subject, last)) return last.subject;
  // "بينما قيمتها N": an owner written with its noun is whom the figure before is about.
  const owned = cue.pronoun && (!subject?.part || subject.part === "agent");
  if (subject !== null && subject.part !== "agent" && !owned) return null;
  if (last.kind === "valuation" && !owned) return null;
  return mention && mention.first >= last.end ? null : last.subject;
}

/** "X puts N into Y, in a round in which the company raises M", "before Z put M into it": no word names another firm. */
function isSameRound(subject: Subject | null, last: Decision): boolean {
  const mention = subject?.resolved.mention;
  if (!mention || !subject.part || mention.first < last.end) return false;
  if (subject.resolved.name === last.subject.resolved.name) return false;
  if (mention.sort === "description")
    return (
      mention.description?.kinds === null &&
      subject.part === "agent" &&
      last.counterparty?.name === subject.resolved.name
    );
  return mention.sort === "pronoun" && RECIPIENT.has(subject.part);
}

const RECIPIENT: ReadonlySet<Part> = new Set(["in", "to", "on"]);

/** "The deal values the company at N", behind a purchase: the company is whom the deal is about. */
function ofBought(cue: Cue, base: Base, { subject }: Roles, before: Decision | null): Subject | null {
  if (frameOf(cue.frame).kind !== "valuation" || !before || base.sentence - before.sentence > 1) return null;
  const mention = subject?.resolved.mention;
  const vague =
    !subject || subject.part === null || mention?.sort === "description" || mention?.sort === "pronoun";
  // A product that is bought is no company to be worth anything.
  if (!before.target || before.target.mention?.sort === "object" || !vague) return null;
  return { resolved: { ...before.target, mention: null }, rule: "subject_topic", part: null };
}

const ROUND_REACH = 5;

/** "Agreed to invest N in the round": the round of whom the article speaks, and not of who invests. */
function ofTheRound(reading: SentenceReading, base: Base, { parts }: Roles): Subject | null {
  const { tokens } = reading.document;
  const round = reading.cues.find(
    ({ frame, part, first }) =>
      frame === "funding" && part === "noun" && first >= base.end && first - base.end <= ROUND_REACH,
  );
  if (!round || reading.compiled.markers.readBefore(tokens, round.first, null, base.end) !== "in")
    return null;
  const investor = parts.get("agent")?.[0];
  const name = investor && reading.resolver.resolve(investor)?.name;
  const fits = (one: Resolved) => one.name !== name && mayBeSubject(one, frameOf("funding"));
  const [resolved] = reading.resolver.implied(reading.sentence, base.first, fits);
  return resolved ? { resolved, rule: "subject_topic", part: null } : null;
}

/** "A looks to raise N. B thinks of putting in M": with no word of where it goes, into the start-up spoken of just before. */
function intoSame(
  reading: SentenceReading,
  cue: Cue,
  base: Base,
  { parts }: Roles,
  before: Decision | null,
): Subject | null {
  if (!before || base.sentence - before.sentence > 1) return null;
  const { resolved } = before.subject;
  const { organisation } = resolved;
  if (!organisation?.ai || organisation.ticker !== undefined || !isFirm(organisation)) return null;
  const giver = parts.get("agent")?.[0];
  const name = giver && reading.resolver.resolve(giver)?.name;
  if (name === undefined || name === resolved.name) return null;
  const { markers } = reading.compiled;
  const { tokens } = reading.document;
  for (const at of [base.end, cue.end])
    if (at < reading.sentence.end && markers.opensAt(tokens, at, reading.sentence.end)) return null;
  return { resolved: { ...resolved, mention: null }, rule: "subject_topic", part: null };
}

function isGivenBy(reading: SentenceReading, { parts }: Roles, { resolved }: Subject): boolean {
  const giver = parts.get("agent")?.[0];
  const name = giver && reading.resolver.resolve(giver)?.name;
  return name !== undefined && name !== resolved.name;
}

/** Where nobody is named: whom the figure before is about, else whom the sentence and the article speak of. */
function implied(reading: SentenceReading, cue: Cue, base: Base, last: Decision | null): Subject | null {
  const frame = frameOf(cue.frame);
  // Who was given money is not whom the article goes on about when it tells what is spent.
  const given = last?.kind === "funding" && last.counterparty !== null && !ROUNDS.has(frame.kind);
  if (last && !given && mayBeSubject(last.subject.resolved, frame))
    return { ...last.subject, rule: "subject_topic" };
  const resolved = impliedSubject(reading, base.first, frame);
  return resolved && { resolved, rule: "subject_topic", part: null };
}

import { chooseCue } from "../cues/choose-cue";
import { frameOf } from "../cues/frames";
import { KINDS, type Kind } from "../types";
import { Evidence } from "./evidence";
import { type Names, NO_WORDS, PAIR_OF } from "./names";
import type { Site } from "./site";
import { sortOf, wordShapes } from "./word-shapes";

/** The kinds that a sum of money may be of, in the order of the weights. */
export const MONEY_KINDS = KINDS.filter((kind): kind is Exclude<Kind, "quantity"> => kind !== "quantity");

/** Stands behind the kinds: a figure that makes no claim. */
export const NO_CLAIM = MONEY_KINDS.length;

/** Words on either side of a figure that are looked at. */
const WINDOW = 14;

/** What the model knows of a figure before it tells what it is. */
export function kindEvidence(site: Site, names: Names): Evidence {
  const evidence = new Evidence(names);
  evidence.add("base");
  ofAmount(site, evidence);
  ofWords(site, evidence);
  ofLists(site, evidence);
  ofParties(site, evidence);
  ofCues(site, evidence);
  ofRules(site, evidence);
  return evidence;
}

function ofAmount({ base, before }: Site, evidence: Evidence): void {
  const { low, high, currency, unit, rate, comparator, change, negative } = base.amount;
  const size = low ?? high ?? 0;
  const magnitude = size > 0 ? Math.floor(Math.log10(size) * 2) / 2 : -1;
  evidence.add("size", magnitude);
  evidence.add("order", Math.floor(magnitude / 1.5));
  evidence.add("currency", currency);
  if (unit) evidence.add("unit", unit);
  if (rate) evidence.add("rate", rate);
  if (change) evidence.add("change", change.part);
  if (negative) evidence.add("negative");
  evidence.add("comparator", comparator);
  const last = before.at(-1);
  if (!last) evidence.add("first", "figure");
  else {
    const near =
      last.sentence === base.sentence ? "here" : base.sentence - last.sentence <= 1 ? "last" : "far";
    evidence.add("before", near, last.kind);
    const ratio = size / (last.amount.low ?? last.amount.high ?? 1);
    if (near === "here")
      evidence.add("ratio", Math.max(-4, Math.min(4, Math.round(Math.log10(ratio)))), last.kind);
  }
}

/** Words with their side and distance, single and in pairs; names, figures and periods by what they are. */
function ofWords({ reading, base }: Site, evidence: Evidence): void {
  const { sentence } = reading;
  const { names } = evidence;
  const piece = (text: string) => names.afterText(NO_WORDS, text);
  const shapes = wordShapes(reading, names);
  const [anywhere, both] = [piece("in"), piece(PAIR_OF.both)];
  const walk = (side: "<" | ">", at: number, step: 1 | -1, limit: number) => {
    const onSide = piece(side);
    const pair = piece(PAIR_OF[side]);
    const reaches = REACHES[side].map(piece);
    let last = shapes.border;
    // A figure may begin before its sentence or end behind it: "35,1" on one line, its currency on the next.
    for (let i = at, n = 0; (limit - i) * step > 0 && n < WINDOW; i += step, n++) {
      const shape = shapes.at(i);
      if (shape === null) continue;
      const { stems, fields } = shape;
      const reach = reaches[reading.crossing(at, i) >= 1 ? 3 : n < 3 ? 0 : n < 8 ? 1 : 2]!;
      const put = (word: number) => {
        evidence.put(names.after(reach, word), i);
        evidence.put(names.after(onSide, word), i);
        evidence.put(names.after(anywhere, word), i);
      };
      stems.forEach(put);
      fields.forEach(put);
      evidence.put(names.after(names.after(pair, last[0]!), stems[0]!), i);
      const [one, other] = [last.at(-1)!, stems.at(-1)!];
      if (n > 0) {
        const [first, second] = step > 0 ? [one, other] : [other, one];
        evidence.put(names.after(names.after(both, first), second), i);
      }
      last = stems;
    }
  };
  walk("<", base.first - 1, -1, sentence.first - 1);
  walk(">", base.end, 1, sentence.end);
  for (const known of shapes.around) evidence.put(known);
}

/** Beside a figure, near it, further off, and behind a border of clauses. */
const REACHES = {
  "<": ["<beside", "<near", "<mid", "<far"],
  ">": [">beside", ">near", ">mid", ">far"],
} as const;

const LISTS = [
  "future",
  "planned",
  "talks",
  "estimated",
  "reckoned",
  "exclusions",
  "training",
  "marketValue",
  "gaining",
  "shares",
  "results",
  "bases",
  "rounds",
  "financiers",
  "falling",
  "risenBy",
  "fallenBy",
  "passives",
  "infinitives",
  "atFigure",
] as const;

/** What the languages' lists say of the words near: these hold in all six languages alike. */
function ofLists({ reading, base }: Site, evidence: Evidence): void {
  for (const name of LISTS) {
    const list = reading.compiled[name];
    const hit = reading.nearest(list, base.first, base.end, WINDOW, 2);
    if (!hit) {
      if (reading.find(list).length > 0) evidence.add("list", name, "far");
      continue;
    }
    evidence.add("list", name);
    evidence.add("list", name, hit.end <= base.first ? "<" : ">");
    if (reading.crossing(hit.first, base.first) < 1) evidence.add("list", name, "clause");
    if (name === "bases" || name === "rounds")
      evidence.add(`${name} ${list.at(reading.document.tokens, hit.first, hit.end)?.value}`.slice(0, 20));
  }
  const ahead = reading.document.periodsOf(reading.sentence);
  const published = reading.document.article.published ?? "";
  for (const { period } of ahead) {
    evidence.add("period", period.sort);
    if (period.end !== null && published.length > 9)
      evidence.add("period", period.end > published ? "ahead" : "past");
  }
}

/** Who and what is named around the figure. */
function ofParties({ reading, base, decision }: Site, evidence: Evidence): void {
  const object = reading.nearestObject(base.first, base.end, WINDOW);
  if (object) evidence.add("object", object.object!.kind, object.end <= base.first ? "<" : ">");
  let before = 0;
  for (const mention of reading.sentence.mentions) {
    const { organisation, sort, marker } = mention;
    if (reading.crossing(mention.first, base.first) > 2) continue;
    const side = mention.end <= base.first ? "<" : ">";
    if (side === "<") before++;
    const who = organisation ? organisation.kind : sort;
    evidence.add("party", side, marker, who);
    evidence.add("party", side, marker);
    evidence.add("party", who);
  }
  evidence.add("parties", "before", Math.min(before, 3));
  const organisation = decision?.subject.resolved.organisation;
  if (decision) evidence.add("subject", organisation?.kind ?? "none", organisation?.ticker ? "listed" : "");
  const main = reading.resolver.topics.main();
  if (main)
    evidence.add("main", main.organisation?.kind ?? "none", main.organisation?.ticker ? "listed" : "");
}

/** The cues of the sentence, by frame and place, and the strongest of each kind as the rules weigh them. */
function ofCues(site: Site, evidence: Evidence): void {
  const { reading, base, blind } = site;
  if (blind) {
    evidence.add("strongest", "none");
    crossed(site, "none", evidence);
    return;
  }
  for (const cue of reading.cues) {
    const side = cue.end <= base.first ? "<" : ">";
    const far = reading.crossing(cue.first, base.first) >= 1 ? "far" : "";
    evidence.add("cue", cue.frame, `${side}${far}`);
    evidence.add("cue", cue.frame);
    if (cue.part === "verb") evidence.add("cue", cue.frame, cue.tense);
  }
  for (const kind of MONEY_KINDS) {
    const chosen = chooseCue(reading, base.first, base.end, ({ frame }) => frameOf(frame).kind === kind);
    if (!chosen) continue;
    evidence.add("best", kind);
    evidence.add("best", kind, chosen.tie);
    evidence.add("best", kind, chosen.cue.frame, Math.min(6, Math.round(chosen.score)));
  }
  const strongest = chooseCue(reading, base.first, base.end);
  if (strongest) {
    evidence.add("strongest", strongest.cue.frame);
    evidence.add("strongest", strongest.cue.frame, strongest.tie);
    crossed(site, strongest.cue.frame, evidence);
  } else {
    evidence.add("strongest", "none");
    crossed(site, "none", evidence);
  }
}

const COLOURS = [
  "future",
  "planned",
  "talks",
  "estimated",
  "results",
  "marketValue",
  "shares",
  "training",
] as const;

/** The strongest cue with what decides between its kinds: the time, the plan, who acts, and whether another firm is named. */
function crossed({ reading, base }: Site, frame: string, evidence: Evidence): void {
  const { first, end, amount } = base;
  for (const name of COLOURS)
    if (reading.nearest(reading.compiled[name], first, end, WINDOW, 2)) evidence.add(frame, "with", name);
  const published = reading.document.article.published ?? "";
  for (const { period } of reading.document.periodsOf(reading.sentence))
    if (period.end !== null && published.length > 9)
      evidence.add(frame, period.end > published ? "ahead" : "past");
  const near = reading.sentence.mentions.filter((mention) => reading.crossing(mention.first, first) <= 2);
  const actor = near.find((mention) => mention.marker === "bare" && mention.end <= first);
  evidence.add(frame, "by", actor ? sortOf(actor) : "nobody");
  for (const { marker, first: at } of near) evidence.add(frame, at < first ? "<" : ">", marker);
  const size = Math.log10(Math.max(amount.low ?? amount.high ?? 1, 1));
  evidence.add(frame, "of", Math.floor(size / 1.5));
}

function ofRules({ decision }: Site, evidence: Evidence): void {
  if (!decision) {
    evidence.add("rules", "none");
    return;
  }
  evidence.add("rules", decision.kind);
  evidence.add("rules", decision.kind, String(decision.steps[0]?.rule));
  if (decision.steps.some(({ rule }) => rule.startsWith("kind_")))
    evidence.add("rules", decision.kind, "refined");
}

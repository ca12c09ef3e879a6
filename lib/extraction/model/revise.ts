import { type Decision, decided } from "../assembly/decision";
import { chooseRoles } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { frameOf } from "../cues/frames";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Document, SentenceView } from "../document/document";
import type { ReadSentence } from "../read-article";
import type { Direction } from "../types";
import { claimEvidence } from "./claim-evidence";
import { cueOf, directionEvidence, hasDirection } from "./direction";
import { MONEY_KINDS } from "./kind-evidence";
import type { Model } from "./model";
import type { ToldSite } from "./neighbours";
import { reconsider } from "./reconsider";
import { type Site, sitesOf } from "./site";
import { type Told, tell, type Weighed, weigh } from "./told";

/** A claim is made from this chance on, a little below half of the F1 that is to be expected: claims lose nothing by it yet, and amounts gain. */
export const LEAST_CHANCE = 0.25;
/** So many figures in one article are a table, and so many words no sentence: there the rules decide alone, for the time it takes. */
const MOST_FIGURES = 400;
const MOST_WORDS = 1000;

/** What the rules decided of an article's sentences, as the model would have it: another kind, another subject, a claim more or less. */
export function revise(sentences: readonly ReadSentence[], model: Model): Decision[][] {
  const sites = sentences.map(({ reading, decisions, earlier }) =>
    isTable(reading.document) || isEndless(reading.sentence)
      ? null
      : sitesOf(reading, decisions, earlier).map((site) => ({ site, weighed: weigh(site, model) })),
  );
  const weighed = sites.flatMap((of) => of ?? []).flatMap(({ weighed }) => weighed ?? []);
  const first = weighed.map(toldSite);
  const again = new Map(weighed.map((one) => [one.site, toldSite(reconsider(one, first, model))]));
  const all = [...again.values()];
  return sentences.map(({ decisions }, i) => {
    const of = sites[i];
    if (!of) return [...decisions];
    const counted = decisions.filter(({ amount }) => amount.currency === null);
    const sums = of.flatMap(({ site }) => revised(site, again.get(site)?.told ?? null, all, model) ?? []);
    return [...counted, ...sums].sort((a, b) => a.index - b.index);
  });
}

function toldSite(weighed: Weighed): ToldSite {
  return { site: weighed.site, told: tell(weighed) };
}

export function isTable({ amounts }: Document): boolean {
  return amounts.length > MOST_FIGURES;
}

function isEndless({ first, end }: SentenceView): boolean {
  return end - first > MOST_WORDS;
}

function revised(site: Site, told: Told | null, all: readonly ToldSite[], model: Model): Decision | null {
  const { decision } = site;
  if (decision?.settled || !told) return decision;
  const chance = model.claim(claimEvidence({ site, told }, all, model.names));
  if (chance < LEAST_CHANCE) return null;
  const sameKind = decision?.kind === told.kind;
  const sameSubject = decision?.subject.resolved.name === told.subject.resolved.name;
  if (decision && sameKind && sameSubject)
    return {
      ...decision,
      direction: directionOf(site, told, decision.cue, model),
      chance: model.worth(chance),
    };
  return remade(site, told, chance, model);
}

function remade(site: Site, told: Told, chance: number, model: Model): Decision {
  const { reading, base, decision } = site;
  const { kind, subject } = told;
  const sameKind = decision?.kind === kind;
  const cue = cueOf(site, kind);
  const steps: Decision["steps"] = sameKind
    ? decision.steps.filter(({ rule }) => !rule.startsWith("subject_") && rule !== "counterparty")
    : [{ rule: "model_kind", ...telling(reading, told, cue ?? base, model) }];
  const { mention } = subject.resolved;
  const place = mention?.sentence === reading.sentence.index ? mention : base;
  steps.push({ rule: "model_subject", first: place.first, end: place.end });
  const counterparty = counterpartyOf(site, told, cue);
  return decided(base, {
    cue,
    kind,
    direction: directionOf(site, told, cue, model),
    subject,
    counterparty,
    inPassing: decision?.inPassing,
    score: decision?.score ?? 0,
    steps,
    chance: model.worth(chance),
  });
}

/** The word near the figure that speaks most for the kind. */
function telling(
  { sentence, document, compiled }: SentenceReading,
  { kind, kindEvidence }: Told,
  other: { first: number; end: number },
  model: Model,
): { first: number; end: number } {
  const number = MONEY_KINDS.indexOf(kind as (typeof MONEY_KINDS)[number]);
  const sums = new Map<number, number>();
  kindEvidence.pieces.forEach((piece, i) => {
    const place = kindEvidence.placeOf(i);
    if (place !== null) sums.set(place, (sums.get(place) ?? 0) + model.speaksFor(number, piece));
  });
  let best = -1;
  let most = LEAST_TELLING;
  for (const [place, sum] of sums) {
    if (sum <= most || place < sentence.first || place >= sentence.end) continue;
    // "In" and "the" may lean to a kind, but tell a reader nothing.
    const { sort, text } = document.tokens[place]!;
    if (sort !== "word" || compiled.ordinary.has(text)) continue;
    most = sum;
    best = place;
  }
  return best < 0 ? { first: other.first, end: other.end } : { first: best, end: best + 1 };
}

const LEAST_TELLING = 0.1;

/** The other side of the figure: as the rules had it where the kind is theirs, else by the roles of the kind's cue. */
function counterpartyOf(
  { reading, base, decision }: Site,
  { kind, subject }: Told,
  cue: Cue | null,
): Decision["counterparty"] {
  const known = decision?.kind === kind ? decision.counterparty : null;
  const found =
    known ?? (cue && frameOf(cue.frame).kind === kind ? chooseRoles(reading, cue, base).counterparty : null);
  return found && found.name !== subject.resolved.name ? { name: found.name, role: found.role } : null;
}

function directionOf(
  site: Site,
  { kind, kindEvidence: { pieces } }: Told,
  cue: Cue | null,
  model: Model,
): Direction | null {
  if (!hasDirection(kind)) return null;
  return model.direction(directionEvidence(site, { kind, cue, pieces }, model.names));
}

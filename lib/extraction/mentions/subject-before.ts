import { crossing } from "../document/borders";
import type { SentenceView } from "../document/document";
import { isPersonal, lastBefore, type Mention } from "./mention";
import { opensTopic } from "./opens-topic";
import type { Resolver } from "./resolve";
import { type Fits, MOST_NAMES, mayBeTopic, type Resolved } from "./resolved";

/** "Shares of X", "X's shares": the figure that follows is X's. */
const OWNING: ReadonlySet<string> = new Set(["of", "in", "possessive", "for", "at"]);

/** The first bare name of the sentence before a place: its subject, as far as order tells. */
export function subjectBefore(
  resolver: Resolver,
  sentence: SentenceView,
  before: number,
  fits: Fits | null,
  singular = false,
): Resolved | null {
  let best: Resolved | null = null;
  let least = Number.POSITIVE_INFINITY;
  const last = lastBefore(sentence.mentions, before);
  for (const mention of sentence.mentions.slice(Math.max(0, last + 1 - MOST_NAMES), last + 1)) {
    if (mention.sort === "pronoun") continue;
    const topic = opensTopic(resolver.document.tokens, sentence, mention);
    const shares = mention.marker === "of" && ownsShares(resolver, mention);
    if (mention.marker !== "bare" && mention.marker !== "possessive" && !topic && !shares) continue;
    const aside = sentence.inserted.find(({ first, end }) => mention.first >= first && mention.first < end);
    if (aside && before >= aside.end) continue;
    // "It" is no person, and not two firms.
    if (singular && (isPersonal(mention) || mention.joined)) continue;
    const resolved = resolver.resolve(mention);
    if (!resolved || !mayBeTopic(resolved) || (fits && !fits(resolved))) continue;
    // The first name of the clause that stands nearest; an owner only where nobody acts.
    const faint = shares || mention.marker === "possessive" || mention.object?.kind === "chip";
    const cost = crossing(sentence, mention.first, before) + (faint ? 4 : 0);
    if (cost >= least) continue;
    least = cost;
    best = resolved;
  }
  return best;
}

/** "Shares in Nvidia fell, leaving it …": whoever is named in an earlier clause of the sentence, however tied. */
export function namedWithin(
  resolver: Resolver,
  mention: Mention,
  sentence: SentenceView,
  fits: Fits,
): Resolved | null {
  for (const other of sentence.mentions.slice(0, MOST_NAMES)) {
    if (other.first >= mention.first) break;
    if (other.sort !== "organisation" || !OWNING.has(other.marker) || other.joined) continue;
    if (crossing(sentence, other.first, mention.first) < 1) continue;
    const resolved = resolver.resolve(other);
    if (resolved && mayBeTopic(resolved) && fits(resolved)) return resolved;
  }
  return null;
}

/** Whom the sentence before was about: its first bare name, else an owner in it. */
export function focusBefore(resolver: Resolver, sentence: SentenceView, fits: Fits): Resolved | null {
  const before = resolver.document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const { order } = resolver.document.pack;
  let owner: Resolved | null = null;
  for (const mention of before.mentions.slice(0, MOST_NAMES)) {
    if (isPersonal(mention) || mention.object?.kind === "chip" || mention.joined) continue;
    if (mention.marker !== "bare" && !OWNING.has(mention.marker)) continue;
    // "Weniger gut lief es für SAP": stands for nobody.
    if (order === "verb_second" && mention.sort === "pronoun" && mention.first > before.first) continue;
    const resolved = resolver.resolve(mention);
    if (!resolved || !mayBeTopic(resolved) || !fits(resolved)) continue;
    if (mention.marker === "bare") return resolved;
    owner ??= resolved;
  }
  return owner;
}

/** "وارتفع سهم إنفيديا": who is spoken of is whose shares they are. */
export function ownsShares(resolver: Resolver, { first }: Mention): boolean {
  const { tokens } = resolver.document;
  const { marketValue, modifiers, pack } = resolver.compiled;
  if (pack.order !== "verb_first") return false;
  let at = first - 1;
  while (at > 0 && (tokens[at]!.text === '"' || modifiers.at(tokens, at, at + 1))) at--;
  return at >= 0 && marketValue.at(tokens, at, at + 1) !== null;
}

import { crossing } from "../document/borders";
import { lastBefore, type Mention } from "./mention";
import type { Resolver } from "./resolve";
import type { Fits } from "./resolved";
import { ownsShares } from "./subject-before";

/** Nobody who is named in the mention's own clause: "Nvidia owns 6% of the company" is not Nvidia's own. */
export function apart(resolver: Resolver, mention: Mention): Fits {
  const sentence = resolver.document.sentences[mention.sentence]!;
  const at = lastBefore(sentence.mentions, mention.first);
  const near = sentence.mentions.slice(Math.max(0, at - 4), at + 6);
  const names = new Set<string>();
  for (const other of near) {
    if (other === mention || (other.sort !== "organisation" && other.sort !== "description")) continue;
    if (isLedBy(sentence.mentions, other)) continue;
    // "تراجع سهم مايكروسوفت لتخسر الشركة …": whose shares they are is whom the sentence speaks of.
    if (other.marker === "of" && ownsShares(resolver, other)) continue;
    if (other.marker === "possessive" || crossing(sentence, other.first, mention.first) >= 1) continue;
    // "OpenAI prepares a round that would value it": a clause of its own.
    if (relativeBetween(resolver, other.end, mention.first)) continue;
    const named = other.organisation ?? resolver.known(other)?.organisation;
    if (named) names.add(named.name);
  }
  return ({ name }) => !names.has(name);
}

function relativeBetween(resolver: Resolver, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (resolver.compiled.relatives.at(resolver.document.tokens, i, to)) return true;
  return false;
}

/** "Brad Smith, president of Microsoft, said that the company …": named to say who speaks. */
function isLedBy(mentions: readonly Mention[], { first, organisation }: Mention): boolean {
  const person = mentions[lastBefore(mentions, first)];
  return (
    person?.sort === "person" &&
    first - person.end <= LEADER_REACH &&
    person.person?.roles.some((role) => role.organisation === organisation?.slug) === true
  );
}

const LEADER_REACH = 4;

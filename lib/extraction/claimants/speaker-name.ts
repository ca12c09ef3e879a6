import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";

/** "Nvidia's chief executive": the person of that firm who was named before. */
function headOf(reading: SentenceReading, mention: Mention): string | null {
  if (mention.sort !== "organisation" || mention.marker !== "possessive") return null;
  const led = reading
    .find(reading.compiled.heads)
    .some(({ first }) => first >= mention.end && first - mention.end <= HEAD_REACH);
  const person = led ? reading.resolver.personBefore(mention)?.person : null;
  const own = person?.roles.some(({ organisation }) => organisation === mention.organisation!.slug);
  return own ? person!.name : null;
}

/** An apostrophe, an s and an adjective. */
const HEAD_REACH = 3;

/** Persons, organisations and outlets by their canonical names; descriptions and pronouns by whom they stand for. */
export function speakerName(reading: SentenceReading, mention: Mention): string | null {
  const { resolver } = reading;
  if (mention.person || mention.sort === "person_pronoun") return resolver.nameOfPerson(mention);
  if (mention.sort === "stranger")
    return resolver.nameOfPerson(mention) ?? resolver.resolve(mention)?.name ?? mention.text;
  if (mention.sort === "object") return null;
  return headOf(reading, mention) ?? reading.resolver.resolve(mention)?.name ?? null;
}

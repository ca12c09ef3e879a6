import { BETWEEN_WORDS } from "./object-topic";
import { VARIANT_WORDS } from "./object-words";

/**
 * Leads each name to the first name of its thing. The names come in the order in which they were first said: a new one joins a
 * shorter or a longer one that was said before, where all of these are one thing and what either adds tells no other model,
 * organisation or version.
 */
export function familiesOf(keys: Iterable<string>): Map<string, string> {
  const families = new Map<string, string>();
  const words = new Map<string, Set<string>>();
  for (const key of keys) {
    if (families.has(key)) continue;
    const own = new Set(key.split(BETWEEN_WORDS));
    const near = new Set<string>();
    for (const [known, others] of words) {
      const [longer, shorter] = own.size > others.size ? [own, others] : [others, own];
      if (says(longer, shorter)) near.add(families.get(known) ?? known);
    }
    const [family = key, ...more] = near;
    families.set(key, more.length > 0 ? key : family);
    words.set(key, own);
  }
  return families;
}

/** Whether a longer name says the same thing as a shorter one. */
function says(longer: ReadonlySet<string>, shorter: ReadonlySet<string>): boolean {
  for (const word of shorter) if (!longer.has(word)) return false;
  for (const word of longer) if (!shorter.has(word) && tellsApart(word)) return false;
  return true;
}

function tellsApart(word: string): boolean {
  return VARIANT_WORDS.has(word) || /^[@#]/.test(word) || /^\d+$/.test(word);
}

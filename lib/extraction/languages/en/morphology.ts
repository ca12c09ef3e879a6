import type { Inflected } from "../../language-pack";

/** Forms of an English verb: "raise" is regular, "take/took/taken" names past and participle; words after it stay. */
export function inflectEnglishVerb(entry: string): readonly Inflected[] {
  const [head, ...rest] = entry.split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const [base, past, participle] = head!.split("/") as [string, string?, string?];
  const regular = regularPast(base);
  const forms: Inflected[] = [
    { text: base + tail, tense: "present" },
    { text: thirdPerson(base) + tail, tense: "present" },
    { text: progressive(base) + tail, tense: "present" },
    { text: (past ?? regular) + tail, tense: "past" },
  ];
  if (participle) forms.push({ text: participle + tail, tense: "participle" });
  return forms;
}

/** Singular and plural; variants after slashes stand as they are. */
export function inflectEnglishNoun(entry: string): readonly Inflected[] {
  const words = entry.split(" ");
  const last = words.pop()!;
  const head = words.length > 0 ? `${words.join(" ")} ` : "";
  const forms = last.split("/");
  if (forms.length > 1) return forms.map((form) => ({ text: head + form }));
  return [{ text: head + last }, { text: head + plural(last) }];
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (doubles(base)) return `${base}${base.at(-1)}ed`;
  return `${base}ed`;
}

function progressive(base: string): string {
  if (base.endsWith("e") && !base.endsWith("ee")) return `${base.slice(0, -1)}ing`;
  if (doubles(base)) return `${base}${base.at(-1)}ing`;
  return `${base}ing`;
}

function thirdPerson(base: string): string {
  return plural(base);
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** One short syllable that ends on a single consonant: "plan", "top", "shed". */
function doubles(base: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !/[aeiou]{2}.$/.test(base) && !base.endsWith("w");
}

/** The entries of a lexicon written as running text: parted by a comma and a space or line end. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/,\s+/)
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .filter((phrase) => phrase !== "");
}

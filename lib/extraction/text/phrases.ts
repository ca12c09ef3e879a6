/** The phrases of a list parted by "|", lines breaking anywhere between them: `phrases("less than | under")`. */
export function phrases(list: string): string[] {
  return list
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}

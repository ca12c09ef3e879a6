const MOST = 60;

/** A name that would break a line of a list or a headline, cut after a word; most names stay as they are. */
export function abbreviate(name: string): string {
  const letters = [...name];
  if (letters.length <= MOST) return name;
  const cut = letters.slice(0, MOST - 1).join("");
  const words = cut.replace(/[\s,،;:–—-]+\S*$/u, "");
  return `${words === "" ? cut : words}…`;
}

const STEPS: Readonly<Record<string, "previousElementSibling" | "nextElementSibling">> = {
  ArrowUp: "previousElementSibling",
  ArrowDown: "nextElementSibling",
};

/** From a link in a row of the page's lists and tables to the same link of the next row that has one. */
export function stepInList(key: string, target: EventTarget | null): boolean {
  const step = STEPS[key];
  if (step === undefined || !(target instanceof HTMLAnchorElement)) return false;
  const row = target.closest("main :is(tr, li)");
  if (row === null) return false;
  const place = [...row.querySelectorAll("a")].indexOf(target);
  for (let next = row[step]; next !== null; next = next[step]) {
    const links = next.querySelectorAll("a");
    const link = links[Math.min(place, links.length - 1)];
    if (link === undefined) continue;
    link.focus();
    return true;
  }
  return false;
}

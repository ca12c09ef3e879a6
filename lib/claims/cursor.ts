import { isDay } from "./days";

/** The place of one claim in the order of claims: by date, then id. */
export interface Place {
  claimDate: string;
  id: string;
}

/** Opaque to clients: the text's make-up may change, its meaning ("just past this claim") does not. */
export function writeCursor({ claimDate, id }: Place): string {
  const bytes = new TextEncoder().encode(`${claimDate} ${id}`);
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (sign) => ({ "+": "-", "/": "_" })[sign] ?? "",
  );
}

/** Null for a text that `writeCursor` did not write. */
export function readCursor(text: string): Place | null {
  if (!/^[\w-]{12,200}$/.test(text)) return null;
  let decoded: string;
  try {
    decoded = atob(text.replace(/[-_]/g, (sign) => (sign === "-" ? "+" : "/")));
  } catch {
    return null;
  }
  const [claimDate = "", id = "", ...rest] = decoded.split(" ");
  if (rest.length > 0 || !isDay(claimDate) || !/^[\w-]+$/.test(id)) return null;
  return writeCursor({ claimDate, id }) === text ? { claimDate, id } : null;
}

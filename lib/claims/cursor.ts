import { isDay } from "./days";

/** The place of one claim in an order of claims: by date, then id, or by dollars, then those. */
export interface Place {
  claimDate: string;
  id: string;
  /** In an order by dollars: decimal text, null for a claim that has none. Else undefined. */
  usd?: string | null;
}

const NO_DOLLARS = "-";

/** Opaque to clients: the text's make-up may change, its meaning ("just past this claim") does not. */
export function writeCursor({ claimDate, id, usd }: Place): string {
  const parts = [claimDate, id, ...(usd === undefined ? [] : [usd ?? NO_DOLLARS])];
  const bytes = new TextEncoder().encode(parts.join(" "));
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
  const [claimDate = "", id = "", usd, ...rest] = decoded.split(" ");
  if (rest.length > 0 || !isDay(claimDate) || !/^[\w-]+$/.test(id)) return null;
  if (usd !== undefined && usd !== NO_DOLLARS && !/^\d{1,20}(\.\d{1,4})?$/.test(usd)) return null;
  const place = { claimDate, id, ...(usd !== undefined && { usd: usd === NO_DOLLARS ? null : usd }) };
  return writeCursor(place) === text ? place : null;
}

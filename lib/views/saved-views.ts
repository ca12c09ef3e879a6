/** An address of this site that a reader gave a name, without its language; kept in this browser alone. */
export interface SavedView {
  name: string;
  address: string;
}

export const VIEWS_KEY = "marsad-views";
const VERSION = 1;
const MOST = 100;

/** Never throws: what is kept may be of another version, or no longer whole. */
export function readViews(kept: string | null): SavedView[] {
  try {
    const { version, views } = JSON.parse(kept ?? "{}") as { version?: unknown; views?: unknown };
    return version === VERSION && Array.isArray(views) ? views.filter(isView) : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is SavedView {
  const { name, address } = (value ?? {}) as Partial<Record<keyof SavedView, unknown>>;
  return typeof name === "string" && name !== "" && typeof address === "string" && /^\/(?!\/)/.test(address);
}

export function writeViews(views: readonly SavedView[]): string {
  return JSON.stringify({ version: VERSION, views });
}

/** The newest first; one address has one name, and so the other way round. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const others = views.filter(({ name, address }) => name !== view.name && address !== view.address);
  return [view, ...others].slice(0, MOST);
}

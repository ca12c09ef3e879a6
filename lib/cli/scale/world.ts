import type { Lang } from "../../extraction/types";

/** A row that claims lead to, with the name under which each language's articles print it. */
export interface Bearer {
  id: number;
  /** Canonical. */
  name: string;
  printed: Readonly<Partial<Record<Lang, string>>>;
}

export interface Company extends Bearer {
  /** Models, products and projects that it owns. */
  objects: readonly Bearer[];
}

/** What the made articles are about, and who prints them: each list with the most frequent first. */
export interface World {
  companies: readonly Company[];
  people: readonly Bearer[];
  sources: ReadonlyArray<{ id: number; name: string }>;
}

export const printedIn = ({ name, printed }: Bearer, lang: Lang): string => printed[lang] ?? name;

/** One assertion of a figure in one article: who says it there, and where that comes from. */
export interface Voice {
  articleId: string;
  /** The same for articles whose text is near-duplicate (`sameText`); null for one without text or without a twin. */
  textCluster: string | null;
  source: string;
  /** The outlet that the article's source credits: "Boursorama (Reuters)". */
  creditedSource: string | null;
  /** `outlet`: an agency, paper or site that is credited, not somebody who makes a statement. */
  claimant: { name: string; outlet: boolean } | null;
  /** Key of the position. */
  position: string;
  firstDay: string;
}

/** Why an article is no voice of its own. */
export const FOLDS = ["same_text", "credits", "repeats", "same_source"] as const;
export type Fold = (typeof FOLDS)[number];

export interface Origin {
  /** An outlet that reports it as its own, or one whose statement is repeated. */
  sort: "source" | "claimant";
  name: string;
  firstDay: string;
  /** Positions that it is behind, sorted. */
  positions: string[];
  /** By first day, then id. The first that is no fold is where it was told first; none if only those who repeat it are known. */
  articles: Array<{ articleId: string; source: string; firstDay: string; fold: Fold | null }>;
}

export interface Origins {
  origins: Origin[];
  /** "9 articles, 3 sources of their own, 2 claimants". */
  articles: number;
  sources: number;
  claimants: number;
}

/**
 * Where the reports of a figure come from in the end. A statement comes from who makes it, whoever prints it; what an outlet
 * is credited with comes from that outlet; the rest from the article's own source. A text that is printed several times comes
 * from the outlet that a print credits, else from who printed it first. Ordered by first day, then name.
 */
export function foldOrigins(voices: readonly Voice[]): Origins {
  const inOrder = [...voices].sort(byDay);
  const texts = outletsOfTexts(inOrder);
  const byRoot = new Map<string, Voice[]>();
  for (const voice of inOrder) {
    const root = rootOf(voice, texts);
    const known = byRoot.get(root);
    if (known === undefined) byRoot.set(root, [voice]);
    else known.push(voice);
  }
  const origins = [...byRoot].map(([root, told]) => originOf(root, told)).sort(byDayAndName);
  return {
    origins,
    articles: new Set(voices.map(({ articleId }) => articleId)).size,
    sources: origins.filter(({ sort }) => sort === "source").length,
    claimants: origins.filter(({ sort }) => sort === "claimant").length,
  };
}

/** How many origins these come from. */
export function countOrigins(voices: readonly Voice[]): number {
  const texts = outletsOfTexts([...voices].sort(byDay));
  return new Set(voices.map((voice) => rootOf(voice, texts))).size;
}

/** For each voice, in the order given, the origin that it comes from: its `sort` and `name`. */
export function originsOf(voices: readonly Voice[]): Array<Pick<Origin, "sort" | "name">> {
  const texts = outletsOfTexts([...voices].sort(byDay));
  return voices.map((voice) => ofRoot(rootOf(voice, texts)));
}

function ofRoot(root: string): Pick<Origin, "sort" | "name"> {
  return {
    sort: root.startsWith("claimant ") ? "claimant" : "source",
    name: root.slice(root.indexOf(" ") + 1),
  };
}

function rootOf(voice: Voice, texts: ReadonlyMap<string, string>): string {
  const { claimant, creditedSource, source, textCluster } = voice;
  if (claimant !== null) return `${claimant.outlet ? "source" : "claimant"} ${claimant.name}`;
  return `source ${texts.get(textCluster ?? "") ?? creditedSource ?? source}`;
}

/** A page that prints many texts (a portal) is the outlet of none that was printed before or credits another. */
function outletsOfTexts(inOrder: readonly Voice[]): Map<string, string> {
  const outlets = new Map<string, string>();
  for (const credited of [true, false]) {
    for (const { textCluster, claimant, creditedSource, source } of inOrder) {
      if (textCluster === null || claimant !== null || outlets.has(textCluster)) continue;
      if (creditedSource !== null) outlets.set(textCluster, creditedSource);
      else if (!credited) outlets.set(textCluster, source);
    }
  }
  return outlets;
}

function originOf(root: string, voices: readonly Voice[]): Origin {
  const { sort, name } = ofRoot(root);
  const articles: Origin["articles"] = [];
  const texts = new Set<string>();
  const told = new Set<string>();
  for (const voice of voices) {
    const { articleId, source, firstDay, textCluster } = voice;
    if (told.has(articleId)) continue;
    told.add(articleId);
    articles.push({ articleId, source, firstDay, fold: foldOf(voice, name, texts, articles) });
    if (textCluster !== null) texts.add(textCluster);
  }
  return {
    sort,
    name,
    firstDay: voices[0]!.firstDay,
    positions: [...new Set(voices.map(({ position }) => position))].sort(),
    articles,
  };
}

function foldOf(
  { textCluster, claimant, source }: Voice,
  name: string,
  texts: ReadonlySet<string>,
  earlier: Origin["articles"],
): Fold | null {
  if (textCluster !== null && texts.has(textCluster)) return "same_text";
  if (claimant !== null && !claimant.outlet) return earlier.length === 0 ? null : "repeats";
  if (source !== name) return "credits";
  return earlier.some((article) => article.source === source) ? "same_source" : null;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byDay(a: Voice, b: Voice): number {
  return (
    compareText(a.firstDay, b.firstDay) ||
    compareText(a.articleId, b.articleId) ||
    compareText(JSON.stringify(a.claimant), JSON.stringify(b.claimant)) ||
    compareText(a.position, b.position)
  );
}

const byDayAndName = (a: Origin, b: Origin): number =>
  compareText(a.firstDay, b.firstDay) || compareText(a.name, b.name) || compareText(a.sort, b.sort);

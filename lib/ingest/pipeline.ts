import type { PrismaClient } from "../db/generated/client";
import type { TextRight } from "../db/generated/enums";
import type { Extractor } from "../extraction/index";
import type { Claim, Lang } from "../extraction/types";
import type { Knowledge } from "../figures/knowledge";
import { BadInput } from "./bad-input";
import type { DatePrecision } from "./dates";
import { inTransaction } from "./in-transaction";
import { NamesDirectory } from "./names-directory";
import type { PreparedArticle } from "./prepare-article";
import { findKnown, type KnownArticle, nowDated, type StoredArticle, storeArticle } from "./store-article";
import type { ExtractorRun } from "./store-extraction";

/** An extractor and what its runs are recorded as. */
export interface Reader {
  extractor: Pick<Extractor, "extract">;
  run: ExtractorRun;
  /** What figures are grouped by. */
  knowledge: Knowledge;
}

export interface PipelineSettings {
  reader: Reader;
  /** For sources that are not stored yet. */
  textRight: TextRight;
  /** Written to show Marsad, by Marsad. */
  demonstration: boolean;
  clock: () => Date;
}

export type Ingested = KnownArticle | Omit<StoredArticle, "keepNames">;

/** From article to rows: extraction first, then everything of one article in one transaction. */
export class Pipeline {
  private constructor(
    private readonly db: PrismaClient,
    private readonly directory: NamesDirectory,
    private readonly settings: PipelineSettings,
  ) {}

  /** The gazetteer's rows must be in the database (loadGazetteer), or its names come out unlisted. */
  static async open(db: PrismaClient, settings: PipelineSettings): Promise<Pipeline> {
    return new Pipeline(db, await NamesDirectory.load(db), settings);
  }

  /**
   * Stores an article with its claims, or finds it known. All or nothing. Throws BadInput where the extractor fails on the
   * text or the database refuses what it found; any other error is the database's own, and the next article will meet it too.
   */
  async ingest(article: PreparedArticle): Promise<Ingested> {
    const known = await findKnown(this.db, article);
    const { reader, clock, ...settings } = this.settings;
    const { knowledge } = reader;
    if (known !== null) {
      const refreshing = { knowledge, now: clock() };
      return inTransaction(this.db, (tx) => nowDated(tx, known, article, refreshing));
    }
    const claims = readClaims(reader, article);
    const storing = { ...settings, run: reader.run, knowledge, directory: this.directory, now: clock() };
    const stored = await inTransaction(this.db, (tx) => storeArticle(tx, article, claims, storing));
    if (stored.outcome === "known") return stored;
    const { keepNames, ...ingested } = stored;
    keepNames();
    return ingested;
  }
}

/** What the extractor reads of an article. A date that nobody said is no date to reckon "yesterday" from. */
export interface Readable {
  text: string;
  lang: Lang;
  title: string | null;
  source: string;
  published: string;
  precision: DatePrecision;
  dateAssumed: boolean;
}

const PRINTED_LENGTH = { year: 4, month: 7, day: 10 } as const;

/** Throws BadInput with what the extractor throws: it is about this text alone. */
export function readClaims({ extractor }: Reader, article: Readable): Claim[] {
  const { text, lang, title, source, precision } = article;
  const published = article.dateAssumed ? null : article.published.slice(0, PRINTED_LENGTH[precision]);
  try {
    return extractor.extract({ text, lang, title, source, published });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new BadInput({ code: "extraction", detail }, { cause: error });
  }
}

import { createHash } from "node:crypto";
import type { Readers } from "@/lib/db/reading-pool";
import { foldName } from "../../organisations/fold";

/** Rows for tests, by their nouns. Each function writes one row and gives its key; what is not said is ordinary. */
export function collection(pool: Readers) {
  let made = 0;
  const next = (): number => {
    made += 1;
    return made;
  };
  const insert = async <Row extends object>(table: string, row: object, returning: string): Promise<Row> => {
    const columns = Object.keys(row);
    const { rows } = await pool.query<Row>(
      `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(", ")})
       VALUES (${columns.map((_, index) => `$${index + 1}`).join(", ")}) RETURNING ${returning}`,
      Object.values(row).map((value) => (Array.isArray(value) ? JSON.stringify(value) : value)),
    );
    const [first] = rows;
    if (!first) throw new Error(`Nothing was written to ${table}.`);
    return first;
  };

  const name = async (
    owner: { organisation_id?: number; person_id?: number; object_id?: number },
    language: string,
    text: string,
    sort = "alias",
  ) => insert("names", { ...owner, language, text, folded: foldName(text), sort }, "id");

  return {
    name,

    async organisation(
      slug: string,
      names: { en: string; ar?: string; aliases?: string[] },
      kind = "company",
    ) {
      const { id } = await insert<{ id: number }>(
        "organisations",
        { slug, name: names.en, kind, ai: true },
        "id",
      );
      await name({ organisation_id: id }, "en", names.en, "canonical");
      if (names.ar) await name({ organisation_id: id }, "ar", names.ar, "canonical");
      for (const alias of names.aliases ?? []) await name({ organisation_id: id }, "en", alias);
      return id;
    },

    async person(slug: string, text: string) {
      const { id } = await insert<{ id: number }>("people", { slug, name: text }, "id");
      await name({ person_id: id }, "en", text, "canonical");
      return id;
    },

    async object(slug: string, text: string, owner: number) {
      const { id } = await insert<{ id: number }>("objects", { slug, name: text, kind: "model" }, "id");
      await insert("object_owners", { object_id: id, organisation_id: owner }, "object_id");
      await name({ object_id: id }, "en", text, "canonical");
      return id;
    },

    async source(slug: string, text_right: "full" | "quote" | "link" = "full") {
      const row = { slug, name: slug.toUpperCase(), text_right };
      return (await insert<{ id: number }>("sources", row, "id")).id;
    },

    /** With a text an article that was read, without one a citation. */
    async article(
      source: number,
      row: { text?: string; language?: string; title?: string; newest?: boolean } = {},
    ) {
      const number = next();
      const { text = null, ...rest } = row;
      const hash = text === null ? null : createHash("sha256").update(`${number}${text}`).digest("hex");
      const article = {
        id: `article${number}`,
        source_id: source,
        url: `https://example.org/${number}`,
        language: "en",
        published: "2025-01-27",
        date_precision: "day",
        text,
        hash,
        ...rest,
      };
      const { id } = await insert<{ id: string }>("articles", article, "id");
      if (text === null) return { id, source, language: article.language, extraction: null, text };
      const run = {
        article_id: id,
        extractor: "test",
        version: "1.0.0",
        gazetteer_version: "g1",
        claim_count: 1,
      };
      const { id: extraction } = await insert<{ id: number }>("extractions", run, "id");
      return { id, source, language: article.language, extraction, text };
    },

    /** Of a citation a curated claim, of an article one extracted from `quote`, which must stand in its text. */
    async claim(
      article: {
        id: string;
        source: number;
        language: string;
        extraction: number | null;
        text: string | null;
      },
      subject: number,
      row: Record<string, unknown> & { quote?: string; kind?: string; words?: string } = {},
    ) {
      const { quote, words, ...rest } = row;
      const kind = row.kind ?? "valuation";
      const start = quote === undefined ? null : [...(article.text ?? "").split(quote, 1)[0]!].length;
      const evidence =
        quote === undefined || start === null
          ? { evidence: "curated", summary_en: "A summary.", summary_ar: "ملخص." }
          : {
              evidence: "extracted",
              quote,
              quote_start: start,
              quote_end: start + [...quote].length,
              extraction_id: article.extraction,
              confidence: "0.87",
            };
      const claim = {
        id: createHash("sha256").update(String(next())).digest("hex").slice(0, 13),
        claim_date: "2025-01-27",
        date_precision: "day",
        article_id: article.id,
        source_id: article.source,
        language: article.language,
        subject_id: subject,
        subject_name: "As extracted",
        low: "1000000000",
        high: "1000000000",
        comparator: "exactly",
        currency: kind === "quantity" ? null : "USD",
        unit: kind === "quantity" ? "GPU" : kind === "price" ? "per_month" : null,
        modality: "reported",
        words: foldName(words ?? quote ?? "A summary."),
        ...evidence,
        ...rest,
        kind,
      };
      return (await insert<{ id: string }>("claims", claim, "id")).id;
    },

    /** Of claims of one subject and kind, said to stand to each other in some way. */
    async figure(claims: readonly string[], subject: number, agreement: string) {
      const [id = ""] = claims;
      const counts = {
        claim_count: claims.length,
        article_count: claims.length,
        source_count: 1,
        claimant_count: 0,
        position_count: 1,
      };
      await insert(
        "figures",
        {
          id,
          kind: "valuation",
          subject_id: subject,
          first_day: "2025-01-27",
          last_day: "2025-01-27",
          agreement,
          reason: agreement === "disagree" ? "conflict" : null,
          ...counts,
        },
        "id",
      );
      const assertion = {
        id,
        figure_id: id,
        position: 0,
        assertion: "{}",
        claim_count: claims.length,
        // It stands alone, and is found by nothing.
        ...{ words: id, among: id, amount: 0, amount_to: 0, event_from: 0, event_to: 0, turn: 0 },
        ...{ open: false, strand_amount: 0, strand_day: 0 },
      };
      await insert("figure_assertions", assertion, "id");
      for (const claim_id of claims)
        await insert("figure_claims", { claim_id, assertion_id: id }, "claim_id");
      return id;
    },
  };
}

export type Collection = ReturnType<typeof collection>;

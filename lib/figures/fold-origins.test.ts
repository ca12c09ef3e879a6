import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOLDS, foldOrigins, type Voice } from "./fold-origins";

let next = 0;
const voice = (said: Partial<Voice>): Voice => ({
  articleId: `a${next++}`,
  textCluster: null,
  source: `Source ${next}`,
  creditedSource: null,
  claimant: null,
  position: "600000000000 about USD loss",
  firstDay: "2025-01-27",
  ...said,
});
const agency = (name: string) => ({ name, outlet: true });
const person = (name: string) => ({ name, outlet: false });

describe("origins", () => {
  test("nine articles, three sources of their own, two claimants", () => {
    const { origins, ...counts } = foldOrigins([
      voice({ source: "Reuters" }),
      voice({ source: "Al Arabiya", claimant: agency("Reuters"), firstDay: "2025-01-28" }),
      voice({ source: "Boursorama", creditedSource: "Reuters", firstDay: "2025-01-28" }),
      voice({ source: "Le Monde", textCluster: "t1" }),
      voice({ source: "RFI", textCluster: "t1", firstDay: "2025-01-29" }),
      voice({ source: "CNBC" }),
      voice({ source: "BBC", claimant: person("Sam Altman") }),
      voice({ source: "The Verge", claimant: person("Sam Altman"), firstDay: "2025-01-28" }),
      voice({ source: "Axios", claimant: person("Elon Musk") }),
    ]);
    expect(counts).toEqual({ articles: 9, sources: 3, claimants: 2 });
    const told = Object.fromEntries(origins.map((origin) => [origin.name, origin.articles]));
    expect(Object.keys(told).sort()).toEqual(["CNBC", "Elon Musk", "Le Monde", "Reuters", "Sam Altman"]);
    expect(told.Reuters!.map(({ source, fold }) => [source, fold])).toEqual([
      ["Reuters", null],
      ["Al Arabiya", "credits"],
      ["Boursorama", "credits"],
    ]);
    expect(told["Le Monde"]!.map(({ fold }) => fold)).toEqual([null, "same_text"]);
    expect(told["Sam Altman"]!.map(({ fold }) => fold)).toEqual([null, "repeats"]);
  });

  test("an agency that only others credit is one source, told by none of its own", () => {
    const { origins, sources } = foldOrigins([
      voice({ claimant: agency("Bloomberg") }),
      voice({ creditedSource: "Bloomberg" }),
    ]);
    expect(sources).toBe(1);
    expect(origins[0]).toMatchObject({
      name: "Bloomberg",
      articles: [{ fold: "credits" }, { fold: "credits" }],
    });
  });

  test("an article that credits two outlets for two positions makes them no single origin", () => {
    const { origins } = foldOrigins([
      voice({ articleId: "x", claimant: agency("Reuters"), position: "300" }),
      voice({ articleId: "x", claimant: agency("WSJ"), position: "340" }),
      voice({ source: "WSJ", position: "340" }),
    ]);
    expect(origins.map(({ name, positions }) => [name, positions])).toEqual(
      expect.arrayContaining([
        ["Reuters", ["300"]],
        ["WSJ", ["340"]],
      ]),
    );
    expect(origins).toHaveLength(2);
  });

  test("a text that holds two statements, printed twice, has two claimants", () => {
    const twice = (articleId: string) => [
      voice({ articleId, source: articleId, textCluster: "t", claimant: person("Trump") }),
      voice({ articleId, source: articleId, textCluster: "t", claimant: person("Musk") }),
    ];
    expect(foldOrigins([...twice("x"), ...twice("y")])).toMatchObject({
      articles: 2,
      sources: 0,
      claimants: 2,
    });
  });

  test("a reprint on a page that credits an agency brings the agency to the text", () => {
    const { origins } = foldOrigins([
      voice({ source: "Le Monde", textCluster: "t" }),
      voice({ source: "RFI", textCluster: "t", creditedSource: "AFP", firstDay: "2025-01-28" }),
    ]);
    expect(origins).toHaveLength(1);
    expect(origins[0]!.name).toBe("AFP");
  });

  const article = (articleId: string) =>
    fc.record({
      articleId: fc.constant(articleId),
      textCluster: fc.constantFrom(null, null, "t1", "t2"),
      source: fc.constantFrom("Reuters", "Boursorama", "Al Arabiya", "CNBC"),
      creditedSource: fc.constantFrom(null, null, "Reuters", "Bloomberg"),
      firstDay: fc.constantFrom("2025-01-01", "2025-01-27", "2025-02-01"),
    });
  const assertion = fc.record({
    claimant: fc.constantFrom(null, agency("Reuters"), agency("Bloomberg"), person("Altman"), person("Musk")),
    position: fc.constantFrom("300", "340"),
  });
  const voices = fc
    .tuple(
      ...["a", "b", "c", "d", "e", "f"].map((id) =>
        fc.tuple(article(id), fc.array(assertion, { maxLength: 3 })),
      ),
    )
    .map((articles) => articles.flatMap(([one, said]) => said.map((rest): Voice => ({ ...one, ...rest }))));

  test("do not depend on the order, hold every article, and are never more than the voices", () => {
    fc.assert(
      fc.property(
        voices.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const folded = foldOrigins(all);
          expect(foldOrigins(shuffled)).toEqual(folded);
          expect(folded.sources + folded.claimants).toBe(folded.origins.length);
          expect(folded.origins.length).toBeLessThanOrEqual(all.length);
          const held = new Set(
            folded.origins.flatMap(({ articles }) => articles.map((one) => one.articleId)),
          );
          expect(held).toEqual(new Set(all.map(({ articleId }) => articleId)));
          for (const { articles } of folded.origins) {
            for (const { fold } of articles) expect([null, ...FOLDS]).toContain(fold);
            expect(new Set(articles.map((one) => one.articleId)).size).toBe(articles.length);
          }
        },
      ),
    );
  });

  test("are as many when every article is printed again by one portal", () => {
    fc.assert(
      fc.property(voices, (all) => {
        const texts = all.map((one) => ({ ...one, textCluster: `text of ${one.articleId}` }));
        const reprinted = texts.map((one) => ({ ...one, articleId: `z${one.articleId}`, source: "MSN" }));
        const names = foldOrigins(texts).origins.map(({ name, sort }) => `${sort} ${name}`);
        const again = foldOrigins([...texts, ...reprinted]).origins;
        expect(again.map(({ name, sort }) => `${sort} ${name}`)).toEqual(names);
      }),
    );
  });
});

import { createTranslator, type useTranslations } from "next-intl";
import { describe, expect, test } from "vitest";
import { CATALOGS } from "../i18n/catalogs.fixture";
import { formats } from "../i18n/formats";
import { LANGUAGES, type Language } from "../i18n/locales";
import { demonstrationAssertions } from "./demonstration.fixture";
import { type Confidence, figureConfidence } from "./figure-confidence";
import {
  changeWords,
  confidenceWords,
  distanceWords,
  foldWords,
  originsWords,
  planWords,
  standingWords,
  verdictWords,
  type Words,
} from "./figure-words";
import { FOLDS, foldOrigins, type Voice } from "./fold-origins";
import { foldPositions } from "./fold-positions";
import { CHANGES } from "./revisions-of";
import { PLAN_STATES, REASONS, type Verdict } from "./types";

type Say = (key: string, values: object) => string;
type Typed = ReturnType<typeof useTranslations<"figures">>;
const translator = (locale: Language): Typed =>
  createTranslator({ locale, messages: CATALOGS[locale], namespace: "figures", formats, timeZone: "UTC" });
const say = (locale: Language, { key, values }: Words) => (translator(locale) as unknown as Say)(key, values);

/** What a page does with words: this compiles only while every message is given all that it prints. */
const asPagesDo = (t: Typed, verdict: Verdict, confidence: Confidence): string[] => [
  t(verdictWords(verdict).key, verdictWords(verdict).values),
  ...confidenceWords(confidence).map(({ key, values }) => t(key, values)),
];

const sayAll = (locale: Language, all: readonly Words[]) =>
  all.map((words) => say(locale, words)).join(locale === "ar" ? "، " : ", ");

test.each<[Verdict, string, string]>([
  [
    { verdict: "slightly_different", apart: 4 / 589 },
    "Slightly different: 0.7% apart",
    "بينهما فرق طفيف قدره 0.7%",
  ],
  [
    { verdict: "disagree", reason: "currency_slip", apart: 0.035 },
    "Same digits, different currency: probably a slip",
    "الأرقام نفسها بعملة أخرى: زلّة على الأرجح",
  ],
  [
    { verdict: "disagree", reason: "conflict", apart: 12.93 },
    "They contradict each other: both cannot be right",
    "متناقضان: لا يصحّان معًا",
  ],
])("a verdict in words: %o", (verdict, english, arabic) => {
  expect(say("en", verdictWords(verdict))).toBe(english);
  expect(say("ar", verdictWords(verdict)).replace(/[\u200e\u200f\u061c]/g, "")).toBe(arabic);
});

test("a distance is a share, or so many times", () => {
  const apart = (share: number) => distanceWords({ verdict: "disagree", reason: "conflict", apart: share })!;
  expect(say("en", apart(0.178))).toBe("17.8% apart");
  expect(say("en", apart(12.93))).toBe("13.9 times as much");
  expect(distanceWords({ verdict: "agree" })).toBeNull();
  expect(distanceWords({ verdict: "disagree", reason: "denied", apart: null })).toBeNull();
});

describe("every word that can be said has its message in both languages", () => {
  const every: Words[] = [
    ...REASONS.map((reason) => verdictWords({ verdict: "disagree", reason, apart: 1 })),
    verdictWords({ verdict: "agree" }),
    verdictWords({ verdict: "not_comparable" }),
    ...(["single", "agree", "slightly_different", "not_comparable", ...REASONS] as const).map((standing) =>
      standingWords(standing, 5),
    ),
    ...FOLDS.map(foldWords),
    ...PLAN_STATES.map((state) => planWords({ state, since: "a", day: "2025-01-01" })),
    ...[null, ...CHANGES].map(changeWords),
    ...confidenceWords({ main: "a", agree: 4, slightly: 2, differ: 1, otherwise: 3 }),
    ...confidenceWords({ main: "a", agree: 4, slightly: 0, differ: 0, otherwise: 0 }),
    ...confidenceWords({ main: "a", agree: 1, slightly: 0, differ: 0, otherwise: 0 }),
    ...originsWords({ articles: 9, sources: 3, claimants: 2 }),
  ];
  test.each(every)("$key", (words) => {
    for (const locale of LANGUAGES) {
      expect(say(locale, words)).not.toMatch(/figures\.|undefined|[{}]/);
    }
  });
  test("and no message is left that nothing says", () => {
    const flat = (tree: object, path = ""): string[] =>
      Object.entries(tree).flatMap(([name, value]) =>
        typeof value === "string" ? [`${path}${name}`] : flat(value, `${path}${name}.`),
      );
    const said = new Set([...every.map(({ key }) => key), "verdicts.slightly_different"]);
    const titles = ["distance.share", "distance.times"];
    expect(flat(CATALOGS.en.figures).filter((key) => !said.has(key) && !titles.includes(key))).toEqual([]);
  });
});

describe("Nvidia's loss of 27 January 2025 in words", () => {
  const assertions = [...demonstrationAssertions().values()].filter(
    ({ kind, subject, period }) =>
      kind === "market_value_change" && subject === "Nvidia" && period?.text === "2025-01-27",
  );
  const positions = foldPositions(assertions);
  const voices = positions.flatMap((position) =>
    position.assertions.map((key): Voice => {
      const { claimant, firstDay } = assertions.find((one) => one.key === key)!;
      return {
        articleId: key,
        textCluster: null,
        source: `Source of ${key}`,
        creditedSource: null,
        claimant: claimant === null ? null : { name: claimant, outlet: claimant === "Bloomberg" },
        position: position.key,
        firstDay,
      };
    }),
  );
  const { origins, ...counts } = foldOrigins(voices);
  const confidence = figureConfidence(positions, origins)!;

  test("Bloomberg is one voice, though two credit it", () => {
    expect(sayAll("en", originsWords(counts))).toBe("18 articles, 16 sources of their own, one claimant");
    expect(sayAll("ar", originsWords(counts))).toBe("18 مقالًا، 16 مصدرًا مستقلًا، قائل واحد");
  });

  test("most agree, one differs", () => {
    expect(confidence.main).toMatch(/^600000000000 about/);
    expect(sayAll("en", confidenceWords(confidence))).toBe("16 origins of their own agree, one differs");
    expect(sayAll("ar", confidenceWords(confidence))).toBe("16 رواية مستقلة متفقة، واحدة تخالف");
  });

  test("as a page says it", () => {
    expect(asPagesDo(translator("en"), { verdict: "agree" }, confidence)).toEqual([
      "They agree, within what their own words and rounding allow",
      "16 origins of their own agree",
      "one differs",
    ]);
  });

  test("every origin is counted once", () => {
    const { agree, slightly, differ, otherwise } = confidence;
    expect(agree + slightly + differ + otherwise).toBe(origins.length);
  });
});

test("one origin is said to be alone, however many print it", () => {
  const [assertion] = demonstrationAssertions().values();
  const positions = foldPositions([assertion!]);
  const voice = (articleId: string): Voice => ({
    articleId,
    textCluster: "t",
    source: articleId,
    creditedSource: null,
    claimant: null,
    position: positions[0]!.key,
    firstDay: "2025-01-27",
  });
  const { origins } = foldOrigins(["a", "b", "c"].map(voice));
  const words = confidenceWords(figureConfidence(positions, origins)!);
  expect(sayAll("en", words)).toBe("One origin only: nobody else says it independently");
});

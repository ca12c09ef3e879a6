import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Lang } from "../extraction/types";
import {
  bandKeys,
  resemblance,
  sameText,
  sketchBytes,
  sketchOfBytes,
  type TextSketch,
  textSketch,
} from "./text-sketch";

interface Labelled {
  id: string;
  lang: Lang;
  text: string;
  claims: Claim[];
}

const folder = new URL("../extraction/corpus/articles/", import.meta.url);
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file): Labelled => JSON.parse(readFileSync(new URL(file, folder), "utf8")));

const sketches = articles.map(({ text, lang }) => textSketch(text, lang)!);

const CHROME: Record<Lang, { above: string; below: string; credit: string; headline: string }> = {
  ar: {
    above: "الرئيسية | اقتصاد | تكنولوجيا | رأي | فيديو",
    below: "مقالات ذات صلة\nاشترك في نشرتنا البريدية\nجميع الحقوق محفوظة © 2025",
    credit: "دبي - نقلا عن رويترز",
    headline: "أرقام جديدة تهز قطاع الذكاء الاصطناعي",
  },
  en: {
    above: "Home | Markets | Technology | Opinion | Video",
    below: "Related articles\nSubscribe to our newsletter\nAll rights reserved © 2025",
    credit: "(Reuters) - Reporting by our staff",
    headline: "New figures shake the AI industry",
  },
  fr: {
    above: "Accueil | Bourse | Tech | Débats | Vidéo",
    below: "À lire aussi\nAbonnez-vous à notre lettre\nTous droits réservés © 2025",
    credit: "Avec AFP",
    headline: "De nouveaux chiffres secouent l'IA",
  },
  de: {
    above: "Start | Börse | Technik | Meinung | Video",
    below: "Mehr zum Thema\nNewsletter abonnieren\nAlle Rechte vorbehalten © 2025",
    credit: "Quelle: dpa",
    headline: "Neue Zahlen erschüttern die KI-Branche",
  },
  es: {
    above: "Inicio | Mercados | Tecnología | Opinión | Vídeo",
    below: "Noticias relacionadas\nSuscríbase a nuestro boletín\nTodos los derechos reservados © 2025",
    credit: "Con información de EFE",
    headline: "Nuevas cifras sacuden la IA",
  },
  zh: {
    above: "首页 | 财经 | 科技 | 评论 | 视频",
    below: "相关阅读\n订阅我们的通讯\n版权所有 © 2025",
    credit: "来源：路透社",
    headline: "新数字震动人工智能行业",
  },
};

const EDITS: Record<string, (article: Labelled) => string> = {
  "with another headline": ({ text, lang }) => `${CHROME[lang].headline}\n\n${text}`,
  "with other chrome": ({ text, lang }) => `${CHROME[lang].above}\n${text}\n${CHROME[lang].below}`,
  "with another source line": ({ text, lang }) => `${CHROME[lang].credit}\n${text}\n${CHROME[lang].credit}`,
  "in capitals, with other spaces and quotes": ({ text }) =>
    text.toUpperCase().replaceAll("\n", " \n\n").replaceAll("“", '"').replaceAll("”", '"'),
  "wrapped at 70 signs": ({ text }) => text.replace(/(?:[^\n]{1,70}(?= )|[^\n]{70})/gu, "$&\n"),
  "with every twentieth word changed": ({ text, lang }) =>
    lang === "zh" ? text.replace(/(\p{L}{29})\p{L}/gu, "$1某") : text.replace(/((?:\S+\s+){19})\S+/gu, "$1X"),
  "without one of its paragraphs": ({ text }) => shortened(text).join("\n"),
  "with all of it at once": ({ text, lang }) => {
    const { above, headline, credit, below } = CHROME[lang];
    return [above, headline, credit, ...shortened(text), credit, below].join("\n");
  },
};

const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

/** Without the first of its paragraphs that is not the longest. */
function shortened(text: string): string[] {
  const all = lines(text);
  const longest = Math.max(...all.map(({ length }) => length));
  const dropped = all.findIndex(({ length }) => length > 80 && length < longest);
  return all.filter((_, i) => i !== dropped);
}

const keysBySketch = new WeakMap<TextSketch, Set<bigint>>();

function keysOf(sketch: TextSketch): Set<bigint> {
  const keys = keysBySketch.get(sketch) ?? new Set(bandKeys(sketch));
  keysBySketch.set(sketch, keys);
  return keys;
}

/** Whether an index over the keys of one brings the other. */
function isFound(a: TextSketch, b: TextSketch): boolean {
  const keys = keysOf(a);
  return [...keysOf(b)].some((key) => keys.has(key));
}

const edited = (edit: (article: Labelled) => string) =>
  articles.map((article, i) => ({
    id: article.id,
    original: sketches[i]!,
    reprint: textSketch(edit(article), article.lang)!,
  }));

describe("a reprint", () => {
  test.each(Object.entries(EDITS))("%s is the same text, and the index finds it", (_, edit) => {
    const pairs = edited(edit);
    expect(pairs.length).toBeGreaterThanOrEqual(154);
    const missed = pairs.filter(({ original, reprint }) => !sameText(original, reprint));
    expect(missed.map(({ id }) => id)).toEqual([]);
    const lost = pairs.filter(({ original, reprint }) => !isFound(original, reprint));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("that keeps only the first half of a short article is the same nine times in ten; the index finds two in three", () => {
    const pairs = edited(({ text }) => text.slice(0, text.length / 2));
    const share = (holds: (a: TextSketch, b: TextSketch) => boolean) =>
      pairs.filter(({ original, reprint }) => holds(original, reprint)).length / pairs.length;
    expect(share(sameText)).toBeGreaterThan(0.9);
    expect(share(isFound)).toBeGreaterThan(0.65);
  });
});

const pairs = articles.flatMap((a, i) => articles.slice(i + 1).map((b, j) => ({ a, b, i, j: i + 1 + j })));

describe("another article", () => {
  test("is never the same text, and the index looks at one in ten thousand in vain at most", () => {
    expect(pairs.length).toBeGreaterThan(11_000);
    const confused = pairs.filter(({ i, j }) => sameText(sketches[i]!, sketches[j]!));
    expect(confused.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual([]);
    const inVain = pairs.filter(({ i, j }) => isFound(sketches[i]!, sketches[j]!));
    expect(inVain.length).toBeLessThanOrEqual(pairs.length / 10_000);
  });

  test("on the same event stays far below, in the same language and in translation", () => {
    const events = articles.map(
      ({ claims }) =>
        new Set(
          claims.map(({ kind, subject, low, high, currency }) => [kind, subject, low, high, currency].join()),
        ),
    );
    const together = pairs.filter(({ i, j }) => [...events[i]!].some((event) => events[j]!.has(event)));
    const closest = (held: typeof pairs) =>
      Math.max(...held.map(({ i, j }) => resemblance(sketches[i]!, sketches[j]!)));
    const alike = together.filter(({ a, b }) => a.lang === b.lang);
    expect(alike.length).toBeGreaterThan(15);
    expect(together.length - alike.length).toBeGreaterThan(60);
    expect(closest(alike)).toBeLessThan(0.2);
    expect(closest(together.filter(({ a, b }) => a.lang !== b.lang))).toBeLessThan(0.1);
  });

  test("of one site stays apart, though it shares menus, foot and a closing sentence", () => {
    const { above, below } = CHROME.ar;
    const closing =
      "يذكر أن الشركات العاملة في مجال الذكاء الاصطناعي لا تنشر عادة تفاصيل إنفاقها على مراكز البيانات.";
    const arabic = articles.filter(({ lang }) => lang === "ar");
    const onSite = arabic.map(({ text }) => textSketch([above, text, closing, below].join("\n"), "ar")!);
    const confused = onSite.flatMap((a, i) => onSite.slice(i + 1).filter((b) => sameText(a, b)));
    expect(onSite.length).toBeGreaterThan(40);
    expect(confused).toEqual([]);
  });
});

describe("a sketch", () => {
  test("of a text too short to tell is none", () => {
    expect(textSketch("Nvidia lost 589 billion dollars on Monday.", "en")).toBeNull();
    expect(textSketch("", "zh")).toBeNull();
  });

  test("folds Arabic letters, diacritics and digits of other scripts", () => {
    const article = articles.find(({ id }) => id === "ar104")!;
    const otherwise = article.text
      .replace(/[أإآ]/g, "ا")
      .replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
      .replace(/م/g, "مَ");
    expect(resemblance(textSketch(otherwise, "ar")!, textSketch(article.text, "ar")!)).toBe(1);
  });

  test("comes back from its bytes", () => {
    for (const sketch of sketches) expect(sketchOfBytes(sketchBytes(sketch))).toEqual(sketch);
    expect(() => sketchOfBytes(new Uint8Array(7))).toThrow("7");
  });

  test("of any text resembles itself fully, and its keys fit a signed 64-bit column", () => {
    const text = fc.string({ unit: "binary", maxLength: 2_000 });
    fc.assert(
      fc.property(text, fc.constantFrom<Lang>("ar", "en", "zh"), (any, lang) => {
        const sketch = textSketch(any, lang);
        if (sketch === null) return;
        expect(sameText(sketch, textSketch(any, lang)!)).toBe(true);
        for (const key of bandKeys(sketch)) expect(BigInt.asIntN(64, key)).toBe(key);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { gazetteer } from "../organisations/gazetteer";
import { createExtractor } from ".";
import { hostileTexts } from "./corpus/hostile-texts";
import type { Lang } from "./types";

const { extract } = createExtractor(gazetteer);

const ARTICLES: Readonly<Partial<Record<Lang, string>>> = {
  ar: "جمعت أوبن إيه آي 6.6 مليار دولار. وقالت الشركة إن قيمتها بلغت 157 مليار دولار، بحسب رويترز.",
  en: "OpenAI raised $6.6 billion. The company said it was now worth $157 billion, according to Reuters.",
  zh: "OpenAI融资66亿美元。据路透社报道，该公司表示其估值已达1570亿美元。",
};
/** Where time is too short to tell growth, this many seconds stand for it. */
const LEAST = 0.02;

/** The least processor time of three readings, or of fewer once one is below `enough`: other work on the machine is not the extractor's. */
function timeOf(text: string, lang: Lang, enough = LEAST): number {
  let least = Number.POSITIVE_INFINITY;
  for (let reading = 0; reading < 3 && least >= enough; reading += 1) {
    const before = process.cpuUsage();
    extract({ text, lang });
    least = Math.min(least, process.cpuUsage(before).user / 1e6);
  }
  return Math.max(LEAST, least);
}

describe("a hostile text", () => {
  for (const [lang, article] of Object.entries(ARTICLES) as Array<[Lang, string]>) {
    const short = hostileTexts(lang, article, 10_000);
    const long = hostileTexts(lang, article, 80_000);
    for (const [i, { name, text }] of short.entries()) {
      // Time in proportion would be eight times; quadratic, sixty-four. What lies between is room for a busy machine's collector.
      it(`takes time in proportion to its length: ${name}, ${lang}`, { retry: 1 }, () => {
        const most = 30 * timeOf(text, lang);
        expect(timeOf(long[i]!.text, lang, most)).toBeLessThan(most);
      });
    }
  }
});

import fc from "fast-check";
import { KINDS, MODALITIES } from "../../extraction/types";
import { AGREEMENTS } from "../../figures/rows";
import { NOBODY } from "../filter";
import { anyFilter } from "../filter.arbitrary";
import type { Collection } from "./collection.fixture";

const DAYS = ["2023-05-01", "2024-02-29", "2025-01-27", "2025-01-27", "2025-01-28"];
const WORDS = [
  "أرباح إنفيديا",
  "Société Générale",
  "100% sure_thing",
  "plain words",
  "DeepSeek-V3",
  "القيمة السوقية",
];
const SUMS = [
  { low: "1000000000", high: "1000000000" },
  { low: null, high: "6000000", comparator: "less_than" },
  { low: "500000000", high: null, comparator: "more_than" },
  { low: "2000000", high: "5000000000", comparator: "between" },
  { low: "0.14", high: "0.14" },
];

/** Claims with every value of every parameter, mixed; some are superseded. */
export async function mixedClaims(rows: Collection): Promise<void> {
  const companies = [
    await rows.organisation("nvidia", { en: "Nvidia", ar: "إنفيديا" }),
    await rows.organisation("openai", { en: "OpenAI", ar: "أوبن إيه آي" }),
    await rows.organisation("deepseek", { en: "DeepSeek" }),
  ];
  const claimants = [
    {},
    { claimant_organisation_id: companies[1]!, claimant_name: "OpenAI" },
    { claimant_person_id: await rows.person("sam-altman", "Sam Altman"), claimant_name: "Sam Altman" },
    { claimant_name: "Somebody named only here" },
  ];
  const claims: string[][] = AGREEMENTS.map(() => []);
  const sources = [
    await rows.source("reuters"),
    await rows.source("wire", "quote"),
    await rows.source("shop", "link"),
  ];
  for (let n = 0; n < 240; n += 1) {
    const source = sources[n % 3]!;
    const words = WORDS[n % WORDS.length]!;
    const language = n % 2 === 0 ? "ar" : "en";
    const article = await rows.article(
      source,
      n % 5 === 0 ? { language } : { language, text: `Intro. ${words} end.` },
    );
    const claim = await rows.claim(article, companies[(n * 7) % 3]!, {
      ...SUMS[n % SUMS.length]!,
      ...claimants[(n >> 1) % claimants.length]!,
      kind: KINDS[n % KINDS.length]!,
      modality: MODALITIES[n % MODALITIES.length]!,
      claim_date: DAYS[n % DAYS.length]!,
      currency: KINDS[n % KINDS.length] === "quantity" ? null : n % 4 === 0 ? "EUR" : "USD",
      words,
      ...(article.text !== null && { quote: words }),
      ...(n % 11 === 0 && { superseded_at: "2025-06-01" }),
    });
    claims[n % AGREEMENTS.length]?.push(claim);
  }
  for (const [index, agreement] of AGREEMENTS.entries()) {
    await rows.figure(claims[index]!, companies[0]!, agreement);
  }
}

/** Filters that such claims match. */
export const likelyFilter = anyFilter({
  companies: fc.constantFrom("nvidia", "openai", "deepseek", "unheard-of"),
  sources: fc.constantFrom("reuters", "wire", "shop"),
  claimants: fc.constantFrom(NOBODY, "openai", "sam-altman", "unheard-of"),
  dollars: fc.constantFrom("0", "0.14", "5999999", "6000000", "500000000", "1000000000", "5000000000.01"),
  words: fc.constantFrom(...WORDS, "انفيديا", "societe", "%", "_", "\\", "v3", "القيمه", "100%", "e"),
});

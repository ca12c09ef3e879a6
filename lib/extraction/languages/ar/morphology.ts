import { fold } from "../../document/phrase-index";
import type { Form } from "../../document/token";
import type { Inflected, Tense } from "../../language-pack";

const CACHE_LIMIT = 20_000;
const cache = new Map<string, readonly Form[]>();

/** The readings of a written Arabic word: with and without و ف, ب ل ك, and the article. */
export function arabicForms(word: string): readonly Form[] {
  const known = cache.get(word);
  if (known) return known;
  const forms: Form[] = [];
  const add = (text: string, preposition: string | null, article: boolean) => {
    if (text.length > 0 && !forms.some((form) => form.text === text))
      forms.push({ text, preposition, article });
  };
  const withArticle = (text: string, preposition: string | null) => {
    add(text, preposition, false);
    if (text.length > 4 && text.startsWith("ال")) add(text.slice(2), preposition, true);
  };
  const withPreposition = (text: string) => {
    withArticle(text, null);
    const first = text[0];
    if (text.length < 3 || first === undefined || !"بلك".includes(first)) return;
    if (first === "ل" && text[1] === "ل") {
      add(`ال${text.slice(2)}`, "ل", true);
      add(text.slice(2), "ل", true);
    }
    withArticle(text.slice(1), first);
  };
  withPreposition(word);
  if (word.length > 2 && (word.startsWith("و") || word.startsWith("ف"))) withPreposition(word.slice(1));
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(word, forms);
  return forms;
}

/** Verbs with a final hamza end on ات in the folded view, as feminine plurals do. */
const HAMZA_VERBS = new Set([
  "بدات",
  "انشات",
  "فاجات",
  "قرات",
  "نشات",
  "تنبات",
  "اخطات",
  "هيات",
  "لجات",
  "باتت",
  "كانت",
]);

/** A noun with a preposition or a feminine plural, without article or pronoun: its owner follows it. */
export function isAnnexing(word: string): boolean {
  if (word.length < 4) return false;
  const bare = /^[وف]/.test(word) ? word.slice(1) : word;
  if (/^(?:ال|لل|بال|كال)/.test(bare)) return false;
  if (/(?:ها|هم|هما)$/.test(bare)) return false;
  if (HAMZA_VERBS.has(bare) || HAMZA_VERBS.has(word)) return false;
  return /^[بل]...+/.test(bare) && !/^(?:بلغ|بات|باع|بدا|بين|لدي|لكن|بعد|لم|لن|ليس)/.test(bare)
    ? true
    : /ات$/.test(bare);
}

const PRONOUNS = ["ه", "ها", "هم", "هما"];
const PAST_ENDINGS = ["", "ت", "ا", "تا", "وا", "نا", "و"];
const PRESENT_OPENINGS = ["ي", "ت", "ن"];
const PRESENT_ENDINGS = ["", "ون", "وا", "ان", "ا"];

/**
 * The forms of a verb given as "past/present" stems, each with variants after commas, and fixed words after the verb:
 * "حصل/حصل على". Weak verbs name their stems: "قال,قل/قول,قل".
 */
export function inflectArabicVerb(entry: string): readonly Inflected[] {
  const [head, ...rest] = entry.split(" ");
  const [pasts, presents] = head!.split("/");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const forms: Inflected[] = [];
  const add = (text: string, tense: Tense) => {
    forms.push({ text: fold(text) + tail, tense });
    // Before a pronoun the final ta marbuta-like ه does not occur on verbs, and the alef of وا is dropped.
    const base = text.endsWith("وا") ? text.slice(0, -1) : text;
    for (const pronoun of PRONOUNS) forms.push({ text: fold(base + pronoun) + tail, tense, pronoun: true });
  };
  for (const stem of pasts!.split(",")) for (const ending of PAST_ENDINGS) add(stem + ending, "past");
  for (const stem of (presents ?? "").split(",")) {
    if (stem === "") continue;
    for (const opening of PRESENT_OPENINGS) {
      for (const ending of PRESENT_ENDINGS) {
        add(opening + stem + ending, "present");
        add(`س${opening}${stem}${ending}`, "future");
      }
    }
  }
  return forms;
}

/** A noun with its pronouns: "إيرادات" gives إيراداتها. Variants (plural, other spelling) after slashes. */
export function inflectArabicNoun(entry: string): readonly Inflected[] {
  const variants = entry.split("/");
  // "مكافأة توقيع/مكافآت توقيع": each variant is a phrase of its own.
  if (entry.includes(" ") && variants.length > 1) return variants.flatMap(inflectArabicNoun);
  const [head, ...rest] = entry.split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const forms: Inflected[] = [];
  for (const noun of head!.split("/")) {
    forms.push({ text: fold(noun) + tail });
    const base = /[ةه]$/.test(noun) ? `${noun.slice(0, -1)}ت` : noun;
    for (const pronoun of PRONOUNS) forms.push({ text: fold(base + pronoun) + tail, pronoun: true });
    // In an annexation the second noun carries the pronoun: رقم معاملاتها, صافي دخله.
    const [second, ...others] = rest;
    if (second !== undefined && !second.startsWith("ال")) {
      const owned = /[ةه]$/.test(second) ? `${second.slice(0, -1)}ت` : second;
      const end = others.length > 0 ? ` ${others.join(" ")}` : "";
      for (const pronoun of PRONOUNS)
        forms.push({ text: `${fold(noun)} ${fold(owned + pronoun)}${end}`, pronoun: true });
    }
    // The accusative of an indefinite noun: تقييما, تمويلا.
    if (!/[ةهاتء]$/.test(noun)) forms.push({ text: fold(`${noun}ا`) + tail });
  }
  return forms;
}

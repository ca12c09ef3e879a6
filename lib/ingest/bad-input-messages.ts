import type { BadInputReason } from "./bad-input";

type Sentences = {
  [Code in BadInputReason["code"]]: (reason: Extract<BadInputReason, { code: Code }>) => string;
};

const MEGABYTE = 1024 * 1024;

const en: Sentences = {
  not_found: () => "not found. Check the path.",
  unreadable: ({ system }) => `cannot be read (${system}). Check its permissions.`,
  unsupported_type: ({ extension }) =>
    `a file of type “${extension}” is not read. Give .txt, .md, .html, .json or .jsonl.`,
  too_large: ({ limit }) =>
    `larger than ${limit / MEGABYTE} MB. Split it, or give the articles as JSON Lines, one a line.`,
  empty: () => "empty. There is nothing to store.",
  binary: ({ format }) =>
    `not text${format === null ? "" : ` but ${format}`}. Save it as plain text or HTML first.`,
  encoding: ({ charset, byte }) => `not valid ${charset} at byte ${byte}. Save it as UTF-8.`,
  unknown_charset: ({ charset }) => `names an encoding that is not known, “${charset}”. Save it as UTF-8.`,
  null_character: ({ field, position }) =>
    `${field} holds the character U+0000 at position ${position}, which no text may. Remove it.`,
  lone_surrogate: ({ field, position }) =>
    `${field} holds half a character (a lone surrogate) at position ${position}. Write the character whole.`,
  no_text: () => "holds no words. There is nothing to store.",
  json: ({ detail }) => `not valid JSON: ${detail}`,
  article_form: ({ field, detail }) =>
    `not an article: “${field}” ${detail}. The form is {"text": "…", "lang", "title", "source", "published", "url"}.`,
  nested_too_deeply: () => "its HTML is nested too deeply to be read. Save the page again, or as plain text.",
  published: ({ value }) =>
    `“${value}” is not a date. Write a day (2025-01-29), a month (2025-01) or a year (2025).`,
  published_in_future: ({ value }) => `“${value}” lies in the future. Give the day of publication.`,
  language: ({ value }) => `“${value}” is not a language that Marsad reads. Give ar, en, fr, de, es or zh.`,
  language_unknown: () => "its language could not be recognised. Name it with --lang.",
  one_address: () =>
    "--url names one article, and it was given to the one before. Ingest this one by itself.",
  url: ({ value }) => `“${value}” is not a web address. It begins with http:// or https://.`,
  extraction: ({ detail }) => `could not be extracted: ${detail}`,
  refused: ({ detail }) => `the database refused it: ${detail}`,
};

const ar: Sentences = {
  not_found: () => "غير موجود. تحقّق من المسار.",
  unreadable: ({ system }) => `تتعذّر قراءته (${system}). تحقّق من أذونات الملف.`,
  unsupported_type: ({ extension }) =>
    `لا تُقرأ الملفات من نوع «${extension}». استعمل ‎.txt أو ‎.md أو ‎.html أو ‎.json أو ‎.jsonl.`,
  too_large: ({ limit }) =>
    `أكبر من ${limit / MEGABYTE} ميغابايت. قسّمه، أو قدّم المقالات بصيغة JSON Lines، مقال في كل سطر.`,
  empty: () => "فارغ، لا شيء فيه يُخزَّن.",
  binary: ({ format }) => `ليس نصًّا${format === null ? "" : ` بل ${format}`}. احفظه أولًا نصًّا عاديًّا أو HTML.`,
  encoding: ({ charset, byte }) => `ترميزه ليس ${charset} صحيحًا عند البايت ${byte}. احفظه بترميز UTF-8.`,
  unknown_charset: ({ charset }) => `يذكر ترميزًا غير معروف، «${charset}». احفظه بترميز UTF-8.`,
  null_character: ({ field, position }) =>
    `في «${field}» المحرف U+0000 عند الموضع ${position}، ولا يصحّ في نص. احذفه.`,
  lone_surrogate: ({ field, position }) =>
    `في «${field}» نصف محرف (بديل منفرد) عند الموضع ${position}. اكتب المحرف كاملًا.`,
  no_text: () => "لا كلمات فيه، فلا شيء يُخزَّن.",
  json: ({ detail }) => `ليس JSON صحيحًا: ${detail}`,
  article_form: ({ field, detail }) =>
    `ليس مقالًا: «${field}» ${detail}. الصيغة: ‎{"text": "…", "lang", "title", "source", "published", "url"}‎.`,
  nested_too_deeply: () => "عناصر HTML فيه متداخلة أعمق مما يُقرأ. احفظ الصفحة من جديد أو نصًّا عاديًّا.",
  published: ({ value }) => `«${value}» ليس تاريخًا. اكتب يومًا (2025-01-29) أو شهرًا (2025-01) أو سنة (2025).`,
  published_in_future: ({ value }) => `«${value}» في المستقبل. اكتب يوم النشر.`,
  language: ({ value }) => `«${value}» ليست لغة يقرؤها مرصد. اختر ar أو en أو fr أو de أو es أو zh.`,
  language_unknown: () => "لم تُعرف لغته. سمّها بـ ‎--lang.",
  one_address: () => "‏‎--url يخصّ مقالًا واحدًا، وقد أُعطي للذي قبله. أدخل هذا المقال وحده.",
  url: ({ value }) => `«${value}» ليس عنوانًا على الويب. يبدأ العنوان بـ http://‎ أو https://‎.`,
  extraction: ({ detail }) => `تعذّر استخراج أرقامه: ${detail}`,
  refused: ({ detail }) => `رفضته قاعدة البيانات: ${detail}`,
};

const LANGUAGES = { en, ar };

/** One sentence that says what is wrong and what to do. The place (file, line) is the caller's to put before it. */
export function badInputMessage(reason: BadInputReason, language: "en" | "ar"): string {
  const sentence = LANGUAGES[language][reason.code] as (reason: BadInputReason) => string;
  return sentence(reason);
}

import type { StoredRates } from "../ingest/store-rates";
import { RATES_HEADER, type RateProblem } from "../money/read-rates";
import type { TerminalLanguage } from "./messages";

interface RatesWords {
  usage: string;
  nothingGiven: string;
  badOption: (said: string) => string;
  problem: { [Is in RateProblem["is"]]: (problem: Extract<RateProblem, { is: Is }>) => string };
  line: (line: number, said: string) => string;
  nothingStored: (problems: number) => string;
  summary: (stored: StoredRates) => string;
}

const en: RatesWords = {
  usage: `Usage: npm run rates -- FILE.csv

Imports monthly exchange rates and brings the dollars of all claims to them, in one step: all of the file or nothing.
FILE.csv begins with the line ${RATES_HEADER}; every other line is a month (2026-07), a currency
(EUR) and the units of it that one US dollar cost on average in that month (0.8612). A month and currency that is stored
already takes the new value. Exit status 1 if anything is wrong with the file; every bad line is named.

  --help   this`,
  nothingGiven: "Nothing to import: name one CSV file. More with --help.",
  badOption: (said) => `This command line cannot be carried out: ${said}`,
  problem: {
    header: ({ found }) => `the header is “${found}”. Make it ${RATES_HEADER}, with commas.`,
    no_rates: () => "nothing follows the header. Add a line for each month and currency.",
    open_quote: () => "a quotation mark is opened and never closed. Close or remove it.",
    columns: ({ found }) =>
      `${found} ${found === 1 ? "field" : "fields"} in place of three. Write month,currency,units, and decimals with a point.`,
    month: ({ value }) => `“${value}” is not a month. Write it as 2026-07.`,
    month_to_come: ({ value }) =>
      `${value} has not begun yet, so it has no rate. Correct or remove the line.`,
    currency: ({ value }) => `“${value}” is not a currency. Write its three-letter code, as EUR.`,
    dollar: () => "a US dollar costs one US dollar. Remove the line.",
    units: ({ value }) =>
      `“${value}” is not a rate. Write a number above zero with a point, as 0.8612, and eight decimals at most.`,
    said_before: ({ month, currency, before }) =>
      `${month} ${currency} was on line ${before} already. Remove one of the two.`,
  },
  line: (line, said) => `line ${line}: ${said}`,
  nothingStored: (problems) =>
    `${problems} ${problems === 1 ? "problem" : "problems"}; nothing was stored. Correct the file and import it again.`,
  summary: ({ added, changed, unchanged, claims }) =>
    `Rates: ${added} added, ${changed} changed, ${unchanged} unchanged. Claims with other dollars than before: ${claims}.`,
};

const ar: RatesWords = {
  usage: `الاستعمال: npm run rates -- FILE.csv

يستورد أسعار صرف شهرية ويعيد حساب دولارات كل الأرقام بها دفعةً واحدة: الملف كله أو لا شيء.
يبدأ الملف بالسطر ${RATES_HEADER}، وكل سطر بعده شهر (2026-07) وعملة (EUR) وعدد وحداتها التي
ساواها الدولار الأمريكي في متوسط ذلك الشهر (0.8612). وما خُزّن من قبل لشهر وعملة يأخذ القيمة الجديدة.
حالة الخروج 1 إن كان في الملف خطأ؛ ويُذكر كل سطر خاطئ.

  --help   هذا النص`,
  nothingGiven: "لا شيء لاستيراده: اذكر ملف CSV واحدًا. المزيد مع ‎--help.",
  badOption: (said) => `لا يمكن تنفيذ هذا الأمر: ${said}`,
  problem: {
    header: ({ found }) => `السطر الأول «${found}». اجعله ${RATES_HEADER} بفواصل لاتينية.`,
    no_rates: () => "لا شيء بعد السطر الأول. أضف سطرًا لكل شهر وعملة.",
    open_quote: () => "فُتحت علامة اقتباس ولم تُغلق. أغلقها أو احذفها.",
    columns: ({ found }) =>
      `عدد الحقول ${found} بدل ثلاثة. اكتب الشهر والعملة وعدد الوحدات بفواصل لاتينية، والكسور بنقطة.`,
    month: ({ value }) => `«${value}» ليس شهرًا. اكتبه هكذا: 2026-07.`,
    month_to_come: ({ value }) => `لم يبدأ الشهر ${value} بعد، فلا سعر له. صحّح السطر أو احذفه.`,
    currency: ({ value }) => `«${value}» ليست عملة. اكتب رمزها من ثلاثة أحرف، مثل EUR.`,
    dollar: () => "الدولار الأمريكي يساوي دولارًا أمريكيًّا. احذف السطر.",
    units: ({ value }) =>
      `«${value}» ليس سعرًا. اكتب عددًا أكبر من الصفر بأرقام لاتينية ونقطة، مثل 0.8612، وبثمانية كسور على الأكثر.`,
    said_before: ({ month, currency, before }) =>
      `ورد ${month} ${currency} في السطر ${before} من قبل. احذف أحد السطرين.`,
  },
  line: (line, said) => `السطر ${line}: ${said}`,
  nothingStored: (problems) => `عدد الأخطاء ${problems}، ولم يُخزَّن شيء. صحّح الملف ثم استورده من جديد.`,
  summary: ({ added, changed, unchanged, claims }) =>
    `أسعار الصرف: أُضيف ${added}، تغيّر ${changed}، بلا تغيير ${unchanged}. أرقام تغيّرت دولاراتها: ${claims}.`,
};

const CATALOGS = { en, ar };

export function ratesWords(language: TerminalLanguage): RatesWords {
  return CATALOGS[language];
}

/** One line that names the problem's line and says what to do. */
export function rateProblemLine(problem: RateProblem, language: TerminalLanguage): string {
  const words = CATALOGS[language];
  const sentence = words.problem[problem.is] as (problem: RateProblem) => string;
  return words.line(problem.line, sentence(problem));
}

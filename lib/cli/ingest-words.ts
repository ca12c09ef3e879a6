import type { Given } from "../ingest/prepare-article";
import type { TerminalLanguage } from "./messages";

export interface IngestCounts {
  stored: number;
  known: number;
  newVersions: number;
  failed: number;
  claims: number;
}

export interface ReadAgainCounts {
  articles: number;
  unchanged: number;
  changed: number;
  superseded: number;
  added: number;
  failed: number;
}

interface IngestWords {
  usage: string;
  nothingGiven: string;
  badOption: (said: string) => string;
  oneAddress: (inputs: number) => string;
  passedOver: (files: number) => string;
  overruled: (field: keyof Given, said: string, given: string) => string;
  outcome: {
    stored: string;
    new_version: (version: number) => string;
    known: string;
    dated: (day: string) => string;
  };
  assumedDate: string;
  noClaims: string;
  columns: {
    kind: string;
    subject: string;
    amount: string;
    modality: string;
    claimant: string;
    quote: string;
  };
  linkOnly: (source: string) => string;
  summary: (counts: IngestCounts) => string;
  stopped: string;
  progress: string;
  readAgain: (counts: ReadAgainCounts) => string;
  readAgainUsage: string;
}

const en: IngestWords = {
  usage: `Usage: npm run ingest -- [OPTION…] FILE…

Reads articles and stores them with the claims found in them. FILE is a .txt, .md, .html, .json or .jsonl file, a folder,
or - for standard input. What is stored already is recognised. Exit status 1 if anything failed.

  --published DAY   2025-01-29, 2025-01 or 2025, for articles that do not say it; without it today is assumed, so marked
  --source NAME     the outlet, for articles that do not say it; without it the address's host, else “Unknown source”
  --url ADDRESS     the address, for one article that does not say it; other text at a known address is a new version
  --lang LANGUAGE   ar, en, fr, de, es or zh, for articles that do not say it; without it the text's own is recognised
  --rights RIGHT    what pages and exports may show of the source's text: full, quote or link. Kept for a source
                    that is known already, unless you say it; full for a new one
  --json            one line of JSON an article on standard output
  --help            this`,
  nothingGiven: "Nothing to ingest: name files or folders, or - for standard input. More with --help.",
  badOption: (said) => `This command line cannot be carried out: ${said}`,
  oneAddress: (inputs) =>
    `--url names one article, and ${inputs} files were given. Ingest that one by itself.`,
  passedOver: (files) =>
    `${files} ${files === 1 ? "file" : "files"} of other types in the folders passed over.`,
  overruled: (field, said, given) => `says its ${field} itself, ${said}; --${field} ${given} is not used.`,
  outcome: {
    stored: "stored",
    new_version: (version) => `stored as version ${version}`,
    known: "known already",
    dated: (day) => `known already, now dated ${day}`,
  },
  assumedDate: "no date was given: dated today, so marked (--published)",
  noClaims: "no claims found",
  columns: {
    kind: "Kind",
    subject: "Subject",
    amount: "Amount",
    modality: "Modality",
    claimant: "Claimant",
    quote: "Quote",
  },
  linkOnly: (source) =>
    `Pages show only a link for “${source}”. If you may show its text, say --rights full or quote.`,
  summary: ({ stored, known, newVersions, failed, claims }) =>
    `${stored} stored, ${known} known, ${newVersions} new versions, ${failed} failed; ${claims} claims.`,
  stopped: "Stopped by an error; what is counted here is stored.",
  progress: "{bar} {percentage}% · {articles} articles · {failed} failed · {eta_formatted} left",
  readAgain: ({ articles, unchanged, changed, superseded, added, failed }) =>
    `${articles} articles read again, ${failed} failed. Claims: ${unchanged} unchanged, ${changed} changed, ${superseded} superseded, ${added} new.`,
  readAgainUsage: `Usage: npm run extract:stored -- [--json]

Reads every stored article again with this version's extractor. Claims keep their ids; what is read otherwise is revised
and what is no longer found is superseded, never deleted. --json writes one line an article.`,
};

const ar: IngestWords = {
  usage: `الاستعمال: npm run ingest -- [خيار…] ملف…

يقرأ المقالات ويخزّنها مع ما فيها من أرقام. والملف ‎.txt أو ‎.md أو ‎.html أو ‎.json أو ‎.jsonl، أو مجلد، أو ‎-‎ للإدخال القياسي.
ما خُزّن من قبل يُعرف. حالة الخروج 1 إن تعذّر شيء.

  --published DAY   تاريخ النشر 2025-01-29 أو 2025-01 أو 2025 لما لا يذكره؛ وإلا فاليوم، مع علامة
  --source NAME     المصدر لما لا يذكره؛ وإلا فاسم الموقع من العنوان، وإلا «Unknown source»
  --url ADDRESS     العنوان لمقال واحد لا يذكره؛ والنص الآخر على عنوان معروف نسخة جديدة
  --lang LANGUAGE   اللغة ar أو en أو fr أو de أو es أو zh لما لا يذكرها؛ وإلا تُعرف من النص
  --rights RIGHT    ما يُعرض من نص المصدر: full كله، أو quote الاقتباس، أو link الرابط. يبقى للمصدر المعروف ما كان
                    له ما لم تذكره؛ وللجديد full
  --json            سطر JSON لكل مقال على الإخراج القياسي
  --help            هذا النص`,
  nothingGiven: "لا شيء لإدخاله: اذكر ملفات أو مجلدات، أو ‎-‎ للإدخال القياسي. المزيد مع ‎--help.",
  badOption: (said) => `لا يمكن تنفيذ هذا الأمر: ${said}`,
  oneAddress: (inputs) => `‏‎--url‎ يخصّ مقالًا واحدًا، وعدد الملفات ${inputs}. أدخل ذلك المقال وحده.`,
  passedOver: (files) => `تُركت في المجلدات ملفات من أنواع أخرى، عددها ${files}.`,
  overruled: (field, said, given) => `يذكر بنفسه ${field}‎: ${said}؛ فلم يُستعمل ‎--${field} ${given}‎.`,
  outcome: {
    stored: "خُزّن",
    new_version: (version) => `خُزّن نسخةً رقم ${version}`,
    known: "معروف من قبل",
    dated: (day) => `معروف من قبل، وصار تاريخه ${day}`,
  },
  assumedDate: "لم يُذكر تاريخ: أُرّخ بتاريخ اليوم مع علامة (‎--published‎)",
  noClaims: "لم يُعثر على أرقام",
  columns: {
    kind: "النوع",
    subject: "الجهة",
    amount: "المبلغ",
    modality: "الصيغة",
    claimant: "القائل",
    quote: "الاقتباس",
  },
  linkOnly: (source) =>
    `لا تعرض الصفحات لمصدر «${source}» إلا رابطًا. إن جاز لك عرض نصه فاذكر ‎--rights full‎ أو quote.`,
  summary: ({ stored, known, newVersions, failed, claims }) =>
    `المخزَّن ${stored}، المعروف ${known}، النسخ الجديدة ${newVersions}، المتعذّر ${failed}؛ الأرقام ${claims}.`,
  stopped: "توقّف العمل بسبب خطأ؛ ما عُدّ هنا قد خُزّن.",
  progress: "{bar} {percentage}% · {articles} · ✗ {failed} · {eta_formatted}",
  readAgain: ({ articles, unchanged, changed, superseded, added, failed }) =>
    `المقالات المقروءة من جديد ${articles}، المتعذّر ${failed}. الأرقام: بلا تغيير ${unchanged}، تغيّر ${changed}، حلّ غيره محله ${superseded}، جديد ${added}.`,
  readAgainUsage: `الاستعمال: npm run extract:stored -- [--json]

يقرأ كل مقال مخزَّن من جديد بمستخرج هذه النسخة. تبقى المعرّفات كما هي؛ ما قُرئ على وجه آخر يُنقَّح، وما لم يعد موجودًا
يُعلَّم ولا يُحذف. ومع ‎--json سطر لكل مقال.`,
};

const CATALOGS = { en, ar };

export function ingestWords(language: TerminalLanguage): IngestWords {
  return CATALOGS[language];
}

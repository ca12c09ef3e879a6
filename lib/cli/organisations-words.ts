import type { MergeDone, MergeRefusal } from "../ingest/merge-organisations";
import type { TerminalLanguage } from "./messages";

export interface StandingMerge {
  kept: string;
  merged: string;
  /** ISO day. */
  day: string;
}

interface OrganisationsWords {
  usage: string;
  unknownCommand: (said: string) => string;
  merged: (done: MergeDone) => string;
  undone: (done: MergeDone) => string;
  none: string;
  refused: { [Is in MergeRefusal["is"]]: (refusal: Extract<MergeRefusal, { is: Is }>) => string };
}

const en: OrganisationsWords = {
  usage: `Usage: npm run organisations -- COMMAND

  merge A B   says that A and B are one: every claim of B counts as A's, and figures are made accordingly
  undo B      takes the merge of B back: its claims are its own again
  list        the merges that stand

A and B are short names as addresses have them (character-ai), or any name that is known. Nothing is deleted.`,
  unknownCommand: (said) => `There is no command “${said}”.`,
  merged: ({ kept, merged, claims }) =>
    `${merged} is now ${kept}: ${claims} claims lead there. Take it back with “undo ${merged}”.`,
  undone: ({ kept, merged, claims }) => `${merged} is no longer ${kept}: ${claims} claims are its own again.`,
  none: "No organisation is merged into another.",
  refused: {
    unknown: ({ name }) => `Marsad knows no organisation called “${name}”. Nothing was changed.`,
    several: ({ name, slugs }) =>
      `“${name}” may be any of these; give one of them: ${slugs.join(", ")}. Nothing was changed.`,
    same: ({ slug }) => `Both names lead to ${slug} already. Nothing was changed.`,
    merged_already: ({ slug, into }) =>
      `${slug} was merged into ${into} before: give ${into}, or undo that first. Nothing was changed.`,
    not_merged: ({ slug }) => `${slug} is not merged into anything. Nothing was changed.`,
  },
};

const ar: OrganisationsWords = {
  usage: `الاستعمال: npm run organisations -- أمر

  merge A B   A وB جهة واحدة: تُحسب كل إفادات B لـ A، وتُعاد صياغة الأرقام على هذا الأساس
  undo B      يتراجع عن دمج B: تعود إفاداتها إليها
  list        عمليات الدمج القائمة

A وB اسمان مختصران كما في العناوين (character-ai)، أو أي اسم معروف. لا يُحذف شيء.`,
  unknownCommand: (said) => `لا يوجد أمر باسم “${said}”.`,
  merged: ({ kept, merged, claims }) =>
    `أصبحت ${merged} هي ${kept}: عدد الإفادات التي انتقلت إليها ${claims}. للتراجع: undo ${merged}.`,
  undone: ({ kept, merged, claims }) =>
    `لم تعد ${merged} هي ${kept}: عدد الإفادات التي عادت إليها ${claims}.`,
  none: "لا جهة مدموجة في غيرها.",
  refused: {
    unknown: ({ name }) => `لا يعرف مرصد جهة باسم “${name}”. لم يتغيّر شيء.`,
    several: ({ name, slugs }) =>
      `قد يعني “${name}” أيًّا من هذه؛ اذكر واحدة منها: ${slugs.join("، ")}. لم يتغيّر شيء.`,
    same: ({ slug }) => `الاسمان كلاهما يقودان إلى ${slug}. لم يتغيّر شيء.`,
    merged_already: ({ slug, into }) =>
      `دُمجت ${slug} في ${into} من قبل: اذكر ${into}، أو تراجع عن ذلك أولًا. لم يتغيّر شيء.`,
    not_merged: ({ slug }) => `${slug} غير مدموجة في شيء. لم يتغيّر شيء.`,
  },
};

const CATALOGS = { en, ar };

export function organisationsWords(language: TerminalLanguage): OrganisationsWords {
  return CATALOGS[language];
}

export function refusalSentence(refusal: MergeRefusal, language: TerminalLanguage): string {
  const say = CATALOGS[language].refused[refusal.is] as (refusal: MergeRefusal) => string;
  return say(refusal);
}

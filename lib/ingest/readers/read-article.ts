/** An article as a file or a line of one states it. Nothing is filled in yet; the text is the one to be stored. */
export interface ReadArticle {
  text: string;
  /** As printed: a language tag, a date in ISO form. Checked by prepareArticle. */
  lang: string | null;
  /** Page templates often name the wrong language, so what HTML says is weighed against the text's own script. */
  langIsHint: boolean;
  title: string | null;
  source: string | null;
  published: string | null;
  url: string | null;
  /** The id that the contract's form carries, handed back in `--json`; Marsad makes its own. */
  givenId: string | null;
}

export const NOTHING_STATED = {
  lang: null,
  langIsHint: false,
  title: null,
  source: null,
  published: null,
  url: null,
  givenId: null,
} as const satisfies Omit<ReadArticle, "text">;

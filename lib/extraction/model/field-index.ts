import { fold } from "../document/phrase-index";
import { type LexicalFields, WIDER_FIELDS } from "../lexical-field";

const WHOLE = "$";
const SHORTEST = 2;
/** Stems, roots and endings of compounds, as the model has them. */
const WRITTEN = /^(?:[~-]|\p{Script=Arabic})/u;

/** Finds the lexical fields that a word is of. */
export class FieldIndex {
  /** By whole words and by the stems under which the model counts a word. */
  private readonly wholes = new Map<string, string[]>();
  private readonly beginnings = new Map<string, string[]>();
  private readonly endings = new Map<string, string[]>();
  private longest = 0;

  /** `dense` is a language without spaces, whose words hold others at either end. */
  constructor(
    fields: LexicalFields,
    private readonly dense: boolean,
  ) {
    for (const [field, words] of Object.entries(fields)) {
      const wider = Object.entries(WIDER_FIELDS).filter(([, all]) => all.some((one) => one === field));
      const names = [field, ...wider.map(([name]) => name)].map((name) => `§${name}`);
      for (const word of words.split(/\s+/)) if (word !== "") this.add(word, names);
    }
  }

  /** The names of a word's fields, which no word of a text has; `stems` are the shapes under which the model counts the word. */
  of(text: string, stems: readonly string[]): readonly string[] {
    const { wholes, beginnings, endings } = this;
    const exact = this.dense ? beginnings.get(text) : undefined;
    if (exact !== undefined) return exact;
    let found: readonly string[] = NONE;
    const take = (names: readonly string[] | undefined) => {
      if (names !== undefined) found = found.length === 0 ? names : [...found, ...names];
    };
    take(wholes.get(text));
    for (const stem of stems) if (stem !== text) take(wholes.get(stem));
    for (let length = SHORTEST; length <= Math.min(this.longest, text.length); length++)
      take(beginnings.get(text.slice(0, length)));
    if (this.dense)
      for (let from = 1; from <= text.length - SHORTEST; from++) take(endings.get(text.slice(from)));
    return found;
  }

  private add(word: string, names: readonly string[]): void {
    const text = fold(word.endsWith(WHOLE) ? word.slice(0, -1) : word);
    const whole = word.endsWith(WHOLE) || WRITTEN.test(word) || text.length < SHORTEST;
    put(whole ? this.wholes : this.beginnings, text, names);
    if (whole) return;
    this.longest = Math.max(this.longest, text.length);
    if (this.dense) put(this.endings, text, names);
  }
}

const NONE: readonly string[] = [];

function put(index: Map<string, string[]>, word: string, names: readonly string[]): void {
  const known = index.get(word);
  if (known) known.push(...names);
  else index.set(word, [...names]);
}

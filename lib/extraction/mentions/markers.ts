import { PhraseIndex } from "../document/phrase-index";
import type { Form, Token } from "../document/token";
import { type LanguagePack, MARKERS, type Marker } from "../language-pack";

const LOOK_BACK = 6;
/** Tokens; an apostrophe counts: "d'intelligence artificielle". */
const LONGEST_PHRASE = 4;

/** Reads how a mention is tied to the words before it. */
export class MarkerReader {
  private readonly prepositions: PhraseIndex<Marker>;
  private readonly modifiers: PhraseIndex<true>;
  private readonly isNoun: (word: string) => boolean;
  private readonly annexing: PhraseIndex<true>;
  private readonly written: ReadonlyMap<string, Marker>;
  private readonly behind: PhraseIndex<Marker>;

  constructor(pack: LanguagePack, forms: (word: string) => readonly Form[]) {
    this.prepositions = new PhraseIndex(forms);
    this.modifiers = new PhraseIndex(forms);
    this.behind = new PhraseIndex(forms);
    this.isNoun = pack.annexes ?? (() => false);
    this.annexing = annexingNouns(pack, forms);
    const written = new Map<string, Marker>();
    for (const marker of MARKERS) {
      for (const word of pack.markers[marker] ?? []) {
        // "+ل" is written together with the name, or apart before one of another script.
        if (word.startsWith("+")) written.set(word.slice(1), marker);
        else if (word.startsWith("-")) this.behind.add(word.slice(1), marker);
        this.prepositions.add(word.replace("+", ""), marker);
      }
    }
    this.written = written;
    for (const word of pack.modifiers) this.modifiers.add(word, true);
    for (const description of pack.descriptions) {
      for (const noun of description.nouns) {
        for (const form of pack.inflectNoun(noun)) if (!form.pronoun) this.modifiers.add(form.text, true);
      }
    }
    for (const words of Object.values(pack.nationalities))
      for (const word of words) this.modifiers.add(word, true);
    for (const word of [...pack.introductions, ...pack.industry]) this.modifiers.add(word, true);
  }

  /** The marker of a mention whose first word is at `first` (read as `form`) and whose last ends before `end`. */
  read(
    tokens: readonly Token[],
    first: number,
    end: number,
    form: Form | null,
    from: number,
    person = false,
  ): Marker {
    if (tokens[end]?.text === "'" && (tokens[end + 1]?.text === "s" || tokens[end]?.glued)) {
      if (tokens[end + 1]?.text === "s" && tokens[end + 1]?.glued) return "possessive";
      if (tokens[end]?.glued && tokens[end - 1]?.text.endsWith("s") && !tokens[end + 1]?.glued)
        return "possessive";
    }
    if (tokens[end]?.sort === "joiner" && tokens[end]?.text === "-" && tokens[end + 1]?.sort === "word")
      return "other";
    const particle = this.behind.at(tokens, end, end + 1);
    return particle?.value ?? this.readBefore(tokens, first, form, from, person);
  }

  /** Whether a particle that ties what stands before it begins at a token. */
  isBehind(tokens: readonly Token[], at: number): boolean {
    return this.behind.at(tokens, at, at + 1) !== null;
  }

  /** The same by the words before alone; `through`: past a noun that it owns, "في جولة OpenAI" is in. */
  readBefore(
    tokens: readonly Token[],
    first: number,
    form: Form | null,
    from: number,
    person = false,
    through = false,
  ): Marker {
    if (form?.preposition) return this.written.get(form.preposition) ?? "other";
    let at = first - 1;
    for (let steps = 0; at >= from && steps < LOOK_BACK; steps++) {
      const before = this.endingAt(this.prepositions, tokens, at, from);
      if (before) return before.value;
      const modifier = this.endingAt(this.modifiers, tokens, at, from);
      if (modifier) {
        // A particle written with the first of the modifiers ties the whole group: لشركة إنفيديا.
        if (modifier.form.preposition) return this.written.get(modifier.form.preposition) ?? "other";
        at = modifier.first - 1;
        continue;
      }
      const token = tokens[at]!;
      const quote = token.text === '"' || token.text === "'" || token.sort === "joiner";
      // "رئيس الدولة إيمانويل ماكرون": a title does not own the person.
      if (!quote && (person || !this.annexed(tokens, at))) return "bare";
      if (!quote && !through) return "of";
      const particle = quote ? null : this.annexing.at(tokens, at, at + 1)?.form.preposition;
      if (particle) return this.written.get(particle) ?? "other";
      at--;
    }
    return "bare";
  }

  /** The marker of a description whose article holds its preposition: du groupe, del grupo, vom Konzern. */
  contracted(tokens: readonly Token[], first: number, from: number): Marker | null {
    return this.endingAt(this.prepositions, tokens, first, from)?.value ?? null;
  }

  /** A noun right before a name owns it in languages of annexation: بمعالجات إنفيديا. */
  private annexed(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at]!;
    if (token.sort !== "word") return false;
    return this.isNoun(token.text) || this.annexing.at(tokens, at, at + 1)?.form.article === false;
  }

  /** Whether a preposition stands at a token. */
  opensAt(tokens: readonly Token[], at: number, end: number): boolean {
    return this.prepositions.at(tokens, at, end) !== null;
  }

  private endingAt<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number, from: number) {
    for (let first = Math.max(from, at - LONGEST_PHRASE + 1); first <= at; first++) {
      const match = index.allAt(tokens, first, at + 1).find(({ end }) => end === at + 1);
      if (match) return match;
    }
    return null;
  }
}

/** Nouns of a language of annexation that are no form of a verb: what follows them owns them. */
function annexingNouns(pack: LanguagePack, forms: (word: string) => readonly Form[]): PhraseIndex<true> {
  const index = new PhraseIndex<true>(forms);
  if (!pack.annexes) return index;
  const verbs = new Set<string>();
  for (const { verbs: entries } of pack.cues) {
    for (const entry of entries ?? []) for (const { text } of pack.inflectVerb(entry)) verbs.add(text);
  }
  const nouns = [...pack.cues.flatMap((entry) => entry.nouns ?? []), ...pack.owned];
  for (const noun of nouns) {
    for (const { text, pronoun } of pack.inflectNoun(noun)) {
      if (!pronoun && !verbs.has(text) && !text.includes(" ")) index.add(text, true);
    }
  }
  return index;
}

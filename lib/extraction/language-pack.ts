import type { FrameName } from "./cues/frames";
import type { Form } from "./document/token";
import type { OrganisationKind } from "./gazetteer";
import type { LexicalFields } from "./lexical-field";
import type { Basis, Direction, Lang } from "./types";

/**
 * How a mention is tied to the words around it. `bare` has no preposition: a subject or a direct object; `object` is a pronoun
 * before its verb that only can be one.
 */
export const MARKERS = [
  "bare",
  "possessive",
  "of",
  "in",
  "to",
  "from",
  "by",
  "with",
  "for",
  "at",
  "on",
  "than",
  "other",
  "object",
] as const;
export type Marker = (typeof MARKERS)[number];

export type Tense = "past" | "present" | "future" | "participle";

/** A word as it may be written, with what its form tells. */
export interface Inflected {
  text: string;
  tense?: Tense;
  /** The form ends on a pronoun that stands for the subject: إيراداتها. */
  pronoun?: boolean;
}

/** Words that tell what a figure is. Verbs and nouns are given by their stem and inflected by the pack. */
export interface CueEntry {
  frame: FrameName;
  verbs?: readonly string[];
  nouns?: readonly string[];
  /** Phrases that are written in one way. */
  fixed?: readonly string[];
  direction?: Direction;
  basis?: Basis;
  /** The words count only right behind a figure: "a $61 billion company". */
  behind?: true;
  /** The words count only before a figure: "worth $5bn", where "$5bn worth of chips" is a measure. */
  ahead?: true;
  /** How strongly the words alone point to the frame: 1 weak, 2 plain (the default), 3 strong. */
  weight?: number;
}

/** "the chipmaker", "the lab", "الشركة": words that stand for an organisation named before. */
export interface Description {
  nouns: readonly string[];
  /** Null: any organisation that can be the subject of a claim. */
  kinds: readonly OrganisationKind[] | null;
  /** By its city: whom the article speaks of, rather than whom it named last. */
  home?: boolean;
  /** "the latter": whoever was named last. */
  last?: boolean;
  /** A start-up: nobody with a ticker. */
  young?: boolean;
}

export interface SayEntry {
  /** say: asserts; report: what an outlet does; expect, estimate: about what is not known; deny; promise: a plan of its own. */
  sort: "say" | "report" | "announce" | "expect" | "estimate" | "deny" | "promise";
  verbs: readonly string[];
  /** Forms that are not inflected. */
  fixed?: readonly string[];
  /** Forms that tell more of the subject of the sentence: "قائلا". */
  participles?: readonly string[];
  /** Phrases with the claimant after them: "according to", "بحسب". */
  before?: readonly string[];
  /** The same, but only right behind a comma or a quotation: ", so Altman". */
  aside?: readonly string[];
  /** Phrases with the claimant right before them: "der Bank zufolge". */
  after?: readonly string[];
}

/** What a folder in languages/ supplies. */
export interface Negation {
  words: readonly string[];
  /** "Nor", "ni": takes back, with another word, what follows it. */
  nor: readonly string[];
  /** What begins with such a word and negates nothing: "not only". */
  unless: readonly string[];
  /** What gives back in part what is negated: "did not raise it until", لم يكلف سوى. */
  except: readonly string[];
  /** How many words may stand between it and the verb, before that and behind it. */
  before: number;
  behind: number;
}

export interface LanguagePack {
  lang: Lang;
  /** Whether the subject stands before its verb, mostly after it, or on either side of a verb that has the second place. */
  order: "subject_first" | "verb_first" | "verb_second";
  /**
   * Only where words are written without spaces: `everyday` words that hold a word of the lists and mean something else, and
   * what belongs to the name before it ("公司"); what firms' names end on ("科技"), and characters that no name holds ("的").
   */
  dense?: {
    everyday: readonly string[];
    suffixes: readonly string[];
    endings?: readonly string[];
    particles?: string;
  };
  /** What a capital marks: a name, or any noun, so that only two of them in a row or an introduction make a name. */
  capitals: "names" | "nouns" | "none";
  /** Whether quotation marks set off names, where capitals cannot. */
  quotedNames?: boolean;
  /** Words that are written with a capital and are no names: months, days, nationalities, "AI". */
  ordinary: readonly string[];
  /** Only where the language writes particles together with words: whether a letter (UTF-16 unit) is of its script. */
  script?: (unit: number) => boolean;
  /** Whether a written word opens with a conjunction: وإنفيديا. */
  joins?: (word: string) => boolean;
  /** Where nouns own what follows them without a preposition: whether a written word is surely such a noun. */
  annexes?: (word: string) => boolean;
  /** Words that are written so carry no pronoun, though the matching view folds them so: دفعة, no دفعه. */
  bare?: RegExp;
  /** Only where foreign names have many spellings: what stays the same in all of them. */
  coreOf?: (word: string) => string;
  /** Whether a word that looks like a cue or a verb of saying is something else before the next word: "فقد بلغت". */
  isParticle?: (word: string, next: string) => boolean;
  /** Only where the future is written with the verb: whether a written word is a verb of the future. */
  isFuture?: (word: string) => boolean;
  /** Only where a verb tells its subject's gender: whether a written verb has the feminine. */
  isFeminine?: (verb: string) => boolean;
  /** The ways to read a written word, the word as it stands first. */
  forms(word: string): readonly Form[];
  inflectVerb(entry: string): readonly Inflected[];
  inflectNoun(entry: string): readonly Inflected[];

  cues: readonly CueEntry[];
  /** What the words of the language have in common with those of the others. */
  fields: LexicalFields;
  /** Words that may stand between a cue and its figure without weakening the tie: "of", "reached", "بقيمة". */
  links: readonly string[];
  /** Words that may stand between a figure and the cue after it: "in", "worth of", "من". */
  linksAfter: readonly string[];
  /** "against", "up from": right before a figure that the one before is held against. */
  comparisons: readonly string[];
  /** "In return for": right before the price of what is bought or sold, where the words mean nothing else. */
  inReturn?: readonly string[];
  /** Those of them behind which a change comes to its end: "ليصل إلى N". */
  reached?: readonly string[];
  /** "at" between a name and its value in a headline, also where it is written together with the figure. */
  atFigure: readonly string[];
  /** "A driving force behind", "backer of": words by which somebody merely takes part in a plan. */
  partaking?: readonly string[];
  /** Words that deal several figures out to as many names, in their order: "respectively". */
  dealing: readonly string[];
  /** "Together", "combined": a figure of all who are joined before it. */
  together: readonly string[];
  /** "Each", "apiece": of every one of them. */
  each: readonly string[];
  /** Words that open another clause. */
  clauseWords: readonly string[];
  markers: Readonly<Partial<Record<Marker, readonly string[]>>>;
  /** Words that may stand between a preposition and a name: articles, adjectives, titles. */
  modifiers: readonly string[];
  passives: readonly string[];
  future: readonly string[];
  /** Only where a form may be present or participle: auxiliaries of the perfect that stand far before it ("hat … investiert"). */
  perfect?: readonly string[];
  /** "its", "their": stand for the subject as owner. */
  possessives: readonly string[];
  /** "which", "التي": stand for the name right before them. */
  relatives: readonly string[];
  /** "it", "they". */
  pronouns: readonly string[];
  /** "It", "its": those of both that stand for one firm, never for two or for a person. */
  singular?: readonly string[];
  /** "Has", "had": before a participle. */
  auxiliaries?: readonly string[];
  /** Object pronouns before their verb: "la valorise", "lui inflige". The accusative ones are articles elsewhere. */
  clitics?: { accusative: readonly string[]; dative: readonly string[] };
  /** "we", "our": stand for whoever speaks. */
  firstPerson?: readonly string[];
  /** "I", "we", "our", and verbs that tell as much: somebody speaks of himself. */
  oneself: readonly string[];
  /** Only where pronouns are written together with their preposition: فيها, by what it ties them with. */
  boundPronouns?: Readonly<Partial<Record<Marker, readonly string[]>>>;
  /** "he", "she": stand for the last person. */
  personPronouns: readonly string[];
  descriptions: readonly Description[];
  /** Only with `annexes`: further nouns that own no figure and yet are owned: "a model of", "نموذج". */
  owned: readonly string[];
  /** Articles that make a description point back ("the", "this"); empty where the article is written with the noun. */
  definite: readonly string[];
  /** Only with capitals on all nouns: "ein", as it introduces a name: "Firnlicht, ein Start-up". */
  indefinite?: readonly string[];
  /** "the ChatGPT maker": words that lead from a product to its owner. */
  makers: readonly string[];
  /** "The same firm": whom the sentence before opened with. */
  same?: readonly string[];
  /** Plural nouns for the people of a country and of its cities, by ISO code: with the article they stand for a firm of theirs. */
  demonyms?: Readonly<Record<string, { people: readonly string[]; citizens: readonly string[] }>>;
  /** Adjectives of country by ISO code, to tell "the Japanese group" apart. */
  nationalities: Readonly<Record<string, readonly string[]>>;
  /** "Investors", "shareholders": whoever puts money into a firm that the words around name. */
  financiers?: readonly string[];
  /** "So viel": behind a colon, stands for the sum before it. */
  thatMuch?: readonly string[];
  /** Words that introduce an organisation which the gazetteer does not know: "startup", "شركة". */
  introductions: readonly string[];
  /** Only where names are spelt by sound: "AI" at the end of one, "إيه آي". */
  spelt?: readonly string[];
  /** Words that show that such an organisation is of the AI industry. */
  industry: readonly string[];

  says: readonly SayEntry[];
  /** Before a verb that is not finite: "to write", "أن تضيف". */
  infinitives: readonly string[];
  /** Verbs that set a figure: "reached", "rose to", "بلغت". */
  levels: readonly string[];
  /** "and", "or". */
  conjunctions: readonly string[];
  /** Words that make a noun of the word after them: "a report" is nobody reporting. */
  determiners: readonly string[];
  /** "people familiar with the matter": somebody speaks, unnamed. */
  unnamed: readonly string[];
  /** Nouns that speak for an organisation: "spokesman", "filing", "statement". */
  voices: readonly string[];
  /** "Chief executive", "boss": who leads a firm and may have been named before. */
  heads?: readonly string[];
  denied: readonly string[];
  /** "It", "the report", "the figure": what is denied that was told before. */
  deniable: readonly string[];
  /** What says of "raised" that nobody did: "did not", لم, "nicht". */
  negation: Negation;
  planned: readonly string[];
  talks: readonly string[];
  estimated: readonly string[];
  /** "Is put at", "تقدر ب": an estimate only where nobody is named who says it. */
  reckoned: readonly string[];

  /** What is no claim about a company: personal fortunes, market sizes, prices of raw materials. */
  exclusions: readonly string[];
  /** What a person owns, which is no figure of a firm of his: "net worth". */
  fortunes: readonly string[];
  /** What begins with such a word and is something else: "الثروة السيادية". */
  notFortunes?: readonly string[];
  /** Training as what the money is for. */
  training: readonly string[];
  /** Value on the stock market as what is won or lost. */
  marketValue: readonly string[];
  /** Words of a period's results: a loss beside them is no loss of market value. */
  results: readonly string[];
  /** Where the verb may stand far from it: "by" right before the figure of a change, and verbs of falling. */
  changedBy?: readonly string[];
  falling?: readonly string[];
  /** "Drückte", before "den Gewinn um N": the figure is a loss. */
  burdening?: readonly string[];
  /** "Fell by", "rose by", before the figure of a change. */
  fallenBy?: readonly string[];
  risenBy?: readonly string[];
  /** "Stake", "market share", "margin": what a percentage must be of to be a claim. */
  shares?: readonly string[];
  /** Words that make a gain of a change in value. */
  gaining: readonly string[];
  bases: Readonly<Partial<Record<Basis, readonly string[]>>>;
  /** Names of rounds: the phrase, with # for its letter, and the canonical form. */
  rounds: ReadonlyArray<{ phrase: string; name: string }>;

  chrome: {
    /** A line that is or opens with one of these starts a list of links. */
    headings: readonly string[];
    /** A short line that holds one of these is a control or a notice. */
    notices: readonly string[];
  };
}

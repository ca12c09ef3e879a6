import { type CompiledCue, compileCues } from "./cues/compile-cues";
import { Vocabulary } from "./document/join-words";
import { fold, PhraseIndex, phraseWords, type Reader } from "./document/phrase-index";
import {
  type Description,
  type Inflected,
  type LanguagePack,
  MARKERS,
  type Marker,
  type SayEntry,
} from "./language-pack";
import { MarkerReader } from "./mentions/markers";
import { FieldIndex } from "./model/field-index";
import type { Basis } from "./types";

/** A pack's lexicons as indexes, made once for an extractor. */
export interface CompiledPack {
  pack: LanguagePack;
  /** The ways to read a written word in this language. */
  forms: Reader;
  /** The word lists that colour a sentence, in one index: each phrase leads to the list that it is of. */
  words: PhraseIndex<PhraseIndex<unknown>>;
  /** Words that could open a pronoun or a description. */
  openers: PhraseIndex<true>;
  /** Only where words are written without spaces. */
  dense: { vocabulary: Vocabulary; suffixes: PhraseIndex<true> } | null;
  cues: PhraseIndex<CompiledCue>;
  fields: FieldIndex;
  links: PhraseIndex<true>;
  linksAfter: PhraseIndex<true>;
  comparisons: PhraseIndex<true>;
  reached: PhraseIndex<true>;
  inReturn: PhraseIndex<true>;
  atFigure: PhraseIndex<true>;
  partaking: PhraseIndex<true>;
  dealing: PhraseIndex<true>;
  together: PhraseIndex<true>;
  each: PhraseIndex<true>;
  clauseWords: PhraseIndex<true>;
  passives: PhraseIndex<true>;
  future: PhraseIndex<true>;
  perfect: PhraseIndex<true>;
  possessives: PhraseIndex<true>;
  relatives: PhraseIndex<true>;
  pronouns: PhraseIndex<true>;
  clitics: PhraseIndex<"accusative" | "dative">;
  auxiliaries: PhraseIndex<true>;
  boundPronouns: PhraseIndex<Marker>;
  firstPerson: PhraseIndex<true>;
  oneself: PhraseIndex<true>;
  singular: PhraseIndex<true>;
  personPronouns: PhraseIndex<true>;
  descriptions: PhraseIndex<Description & { owned: boolean }>;
  definite: PhraseIndex<true>;
  indefinite: PhraseIndex<true>;
  modifiers: PhraseIndex<true>;
  makers: PhraseIndex<true>;
  same: PhraseIndex<true>;
  nationalities: PhraseIndex<string>;
  demonyms: PhraseIndex<{ country: string; home: boolean }>;
  financiers: PhraseIndex<true>;
  thatMuch: PhraseIndex<true>;
  introductions: PhraseIndex<true>;
  spelt: PhraseIndex<true>;
  industry: PhraseIndex<true>;
  says: PhraseIndex<{ sort: SayEntry["sort"]; before: boolean; place: "aside" | "after" | "subject" | null }>;
  infinitives: PhraseIndex<true>;
  levels: PhraseIndex<true>;
  conjunctions: PhraseIndex<true>;
  /** Whether a written word opens with a conjunction. */
  joins(word: string): boolean;
  /** Whether a written word carries the article. */
  isDefinite(word: string): boolean;
  determiners: PhraseIndex<true>;
  unnamed: PhraseIndex<true>;
  voices: PhraseIndex<true>;
  heads: PhraseIndex<true>;
  denied: PhraseIndex<true>;
  deniable: PhraseIndex<true>;
  negators: PhraseIndex<true>;
  nor: PhraseIndex<true>;
  notNegating: PhraseIndex<true>;
  exceptions: PhraseIndex<true>;
  planned: PhraseIndex<true>;
  talks: PhraseIndex<true>;
  estimated: PhraseIndex<true>;
  reckoned: PhraseIndex<true>;
  exclusions: PhraseIndex<true>;
  fortunes: PhraseIndex<true>;
  notFortunes: PhraseIndex<true>;
  training: PhraseIndex<true>;
  marketValue: PhraseIndex<true>;
  shares: PhraseIndex<true>;
  changedBy: PhraseIndex<true>;
  falling: PhraseIndex<true>;
  burdening: PhraseIndex<true>;
  fallenBy: PhraseIndex<true>;
  risenBy: PhraseIndex<true>;
  gaining: PhraseIndex<true>;
  results: PhraseIndex<true>;
  bases: PhraseIndex<Basis>;
  rounds: PhraseIndex<string>;
  ordinary: ReadonlySet<string>;
  markers: MarkerReader;
}

export function compilePack(pack: LanguagePack, forms: Reader): CompiledPack {
  const flags = (phrases: readonly string[]) => {
    const index = new PhraseIndex<true>(forms);
    for (const phrase of phrases) index.add(phrase, true);
    return index;
  };
  const descriptions: CompiledPack["descriptions"] = new PhraseIndex(forms);
  // "عملاقة" is folded as "his giant" is.
  const folded = new Set(pack.descriptions.flatMap(({ nouns }) => nouns.map(fold)));
  for (const description of pack.descriptions) {
    for (const noun of description.nouns) {
      for (const form of pack.inflectNoun(noun)) {
        // "The companies" are nobody in particular.
        const feminine = form.pronoun && folded.has(form.text);
        if ((form.pronoun && !feminine) || fold(form.text) === fold(noun)) {
          descriptions.add(form.text, { ...description, owned: form.pronoun === true });
        }
      }
    }
  }
  const nationalities = new PhraseIndex<string>(forms);
  for (const [country, words] of Object.entries(pack.nationalities)) {
    for (const word of words) nationalities.add(word, country);
  }
  const demonyms: CompiledPack["demonyms"] = new PhraseIndex(forms);
  for (const [country, { people, citizens }] of Object.entries(pack.demonyms ?? {})) {
    for (const word of people) demonyms.add(word, { country, home: false });
    for (const word of citizens) demonyms.add(word, { country, home: true });
  }
  const says: CompiledPack["says"] = new PhraseIndex(forms);
  for (const { sort, verbs, fixed, participles, before, aside, after } of pack.says) {
    const inflected: readonly Inflected[] = verbs.flatMap((verb) => pack.inflectVerb(verb));
    for (const form of inflected)
      if (!form.pronoun) says.add(form.text, { sort, before: false, place: null });
    for (const phrase of fixed ?? []) says.add(phrase, { sort, before: false, place: null });
    for (const phrase of participles ?? []) says.add(phrase, { sort, before: false, place: "subject" });
    for (const phrase of before ?? []) says.add(phrase, { sort, before: true, place: null });
    for (const phrase of aside ?? []) says.add(phrase, { sort, before: true, place: "aside" });
    for (const phrase of after ?? []) says.add(phrase, { sort, before: false, place: "after" });
  }
  const boundPronouns = new PhraseIndex<Marker>(forms);
  for (const marker of MARKERS)
    for (const word of pack.boundPronouns?.[marker] ?? []) boundPronouns.add(word, marker);
  const bases = new PhraseIndex<Basis>(forms);
  for (const [basis, phrases] of Object.entries(pack.bases)) {
    for (const phrase of phrases ?? []) bases.add(phrase, basis as Basis);
  }
  const rounds = new PhraseIndex<string>(forms);
  for (const { phrase, name } of pack.rounds) {
    if (!phrase.includes("#")) rounds.add(phrase, name);
    else
      for (const letter of "ABCDEFGHIJK") rounds.add(phrase.replace("#", letter), name.replace("#", letter));
  }
  const clitics: CompiledPack["clitics"] = new PhraseIndex(forms);
  for (const word of pack.clitics?.accusative ?? []) clitics.add(word, "accusative");
  for (const word of pack.clitics?.dative ?? []) clitics.add(word, "dative");
  const compiled: Omit<CompiledPack, "words" | "openers" | "dense"> = {
    pack,
    forms,
    cues: compileCues(pack, forms),
    fields: new FieldIndex(pack.fields, pack.dense !== undefined),
    links: flags(pack.links),
    linksAfter: flags(pack.linksAfter),
    comparisons: flags(pack.comparisons),
    reached: flags(pack.reached ?? []),
    inReturn: flags(pack.inReturn ?? []),
    atFigure: flags(pack.atFigure),
    partaking: flags(pack.partaking ?? []),
    dealing: flags(pack.dealing),
    together: flags(pack.together),
    each: flags(pack.each),
    clauseWords: flags(pack.clauseWords),
    passives: flags(pack.passives),
    future: flags(pack.future),
    perfect: flags(pack.perfect ?? []),
    possessives: flags(pack.possessives),
    relatives: flags(pack.relatives),
    pronouns: flags(pack.pronouns),
    clitics,
    auxiliaries: flags(pack.auxiliaries ?? []),
    boundPronouns,
    firstPerson: flags(pack.firstPerson ?? []),
    oneself: flags(pack.oneself),
    singular: flags(pack.singular ?? []),
    personPronouns: flags(pack.personPronouns),
    descriptions,
    definite: flags(pack.definite),
    indefinite: flags(pack.indefinite ?? []),
    modifiers: flags([...pack.modifiers, ...Object.values(pack.nationalities).flat()]),
    makers: flags(pack.makers),
    same: flags(pack.same ?? []),
    nationalities,
    demonyms,
    financiers: flags(pack.financiers ?? []),
    thatMuch: flags(pack.thatMuch ?? []),
    introductions: flags(pack.introductions),
    spelt: flags(pack.spelt ?? []),
    industry: flags(pack.industry),
    says,
    infinitives: flags(pack.infinitives),
    levels: flags(pack.levels),
    conjunctions: flags(pack.conjunctions),
    isDefinite: (word) => forms(word).some(({ article }) => article),
    joins: (word) => pack.joins?.(word) ?? false,
    determiners: flags(pack.determiners),
    unnamed: flags(pack.unnamed),
    voices: flags(pack.voices),
    heads: flags(pack.heads ?? []),
    denied: flags(pack.denied),
    deniable: flags(pack.deniable),
    negators: flags(pack.negation.words),
    nor: flags(pack.negation.nor),
    notNegating: flags(pack.negation.unless),
    exceptions: flags(pack.negation.except),
    planned: flags(pack.planned),
    talks: flags(pack.talks),
    estimated: flags(pack.estimated),
    reckoned: flags(pack.reckoned),
    exclusions: flags(pack.exclusions),
    fortunes: flags(pack.fortunes),
    notFortunes: flags(pack.notFortunes ?? []),
    training: flags(pack.training),
    marketValue: flags(pack.marketValue),
    shares: flags(pack.shares ?? []),
    changedBy: flags(pack.changedBy ?? []),
    falling: flags(pack.falling ?? []),
    burdening: flags(pack.burdening ?? []),
    fallenBy: flags(pack.fallenBy ?? []),
    risenBy: flags(pack.risenBy ?? []),
    gaining: flags(pack.gaining),
    results: flags(pack.results),
    bases,
    rounds,
    ordinary: new Set(functionWords(pack).map(fold)),
    markers: new MarkerReader(pack, forms),
  };
  const words = new PhraseIndex<PhraseIndex<unknown>>(forms);
  for (const list of colouring(compiled)) words.addAll(list, list);
  const openers = new PhraseIndex<true>(forms);
  const { possessives, pronouns, personPronouns, definite, makers } = compiled;
  const further = [personPronouns, definite, makers, descriptions, clitics];
  for (const list of [possessives, pronouns, boundPronouns, ...further]) {
    openers.addAll<unknown>(list, true);
  }
  const dense = pack.dense
    ? { vocabulary: vocabularyOf(pack, compiled), suffixes: flags(pack.dense.suffixes) }
    : null;
  return { ...compiled, words, openers, dense };
}

/** Every word that a language's lists hold. */
function vocabularyOf(pack: LanguagePack, compiled: object): Vocabulary {
  const words = new Set(
    [...(pack.dense?.everyday ?? []), ...(pack.dense?.suffixes ?? [])].flatMap(phraseWords),
  );
  for (const list of Object.values(compiled)) {
    if (list instanceof PhraseIndex) for (const word of list.words()) words.add(word.replace(/^~/, ""));
  }
  for (const word of Object.values(pack.markers).flat())
    for (const part of phraseWords(word)) words.add(part);
  return new Vocabulary(words);
}

/** The lists whose hits a sentence with figures is read for. */
function colouring(compiled: Omit<CompiledPack, "words" | "openers" | "dense">): PhraseIndex<unknown>[] {
  const { links, linksAfter, modifiers, atFigure, relatives, infinitives, future, passives } = compiled;
  const { unnamed, denied, negators, notNegating, exceptions, planned, talks, estimated, reckoned } =
    compiled;
  const { exclusions, training, marketValue, gaining, shares, results, bases, rounds, partaking, voices } =
    compiled;
  return [
    compiled.heads,
    compiled.changedBy,
    compiled.falling,
    compiled.burdening,
    compiled.financiers,
    compiled.thatMuch,
    compiled.dealing,
    compiled.together,
    compiled.deniable,
    compiled.nor,
    compiled.fortunes,
    compiled.notFortunes,
    compiled.each,
    compiled.fallenBy,
    compiled.risenBy,
    ...[links, linksAfter, modifiers, atFigure, relatives, infinitives, future, passives],
    ...[unnamed, denied, negators, notNegating, exceptions, planned, talks, estimated, reckoned],
    ...[exclusions, training, marketValue, gaining, shares, results, bases, rounds, partaking, voices],
  ];
}

/** Words that are no name even where they open a sentence with a capital. */
function functionWords(pack: LanguagePack): string[] {
  const lists = [
    pack.ordinary,
    Object.values(pack.nationalities).flat(),
    Object.values(pack.markers).flat(),
    pack.clauseWords,
    pack.links,
    pack.modifiers,
    pack.definite,
    pack.possessives,
    pack.pronouns,
    pack.personPronouns,
    pack.passives,
    pack.future,
    pack.conjunctions,
    pack.determiners,
  ];
  return lists.flat().filter((phrase) => !phrase.includes(" "));
}

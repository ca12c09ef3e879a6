import type { Inflected, Tense } from "../../language-pack";

/** The parts that the forms of a verb are made of; every form is of the third person, as newspapers write. */
interface Conjugation {
  /** Present, singular and plural. */
  present: readonly [string, string];
  /** Stem of the imperfect and of the present participle. */
  past: string;
  /** Simple past, singular and plural. */
  simple: readonly [string, string];
  /** Stem of the future and the conditional. */
  future: string;
  participle: string;
}

type Irregular = (prefix: string) => Conjugation;

/** A verb that is conjugated like none of the three groups, by the end of its infinitive; the longest end counts. */
const IRREGULAR: ReadonlyArray<readonly [string, Irregular]> = [
  ["enir", (p) => strong(p, "ient", "iennent", "en", "int", "inrent", "iendr", "enu")],
  ["quérir", (p) => strong(p, "quiert", "quièrent", "quér", "quit", "quirent", "querr", "quis")],
  ["cevoir", (p) => strong(p, "çoit", "çoivent", "cev", "çut", "çurent", "cevr", "çu")],
  ["prévoir", (p) => strong(p, "prévoit", "prévoient", "prévoy", "prévit", "prévirent", "prévoir", "prévu")],
  ["valoir", (p) => strong(p, "vaut", "valent", "val", "valut", "valurent", "vaudr", "valu")],
  ["pouvoir", (p) => strong(p, "peut", "peuvent", "pouv", "put", "purent", "pourr", "pu")],
  ["vouloir", (p) => strong(p, "veut", "veulent", "voul", "voulut", "voulurent", "voudr", "voulu")],
  ["devoir", (p) => strong(p, "doit", "doivent", "dev", "dut", "durent", "devr", "dû")],
  ["voir", (p) => strong(p, "voit", "voient", "voy", "vit", "virent", "verr", "vu")],
  ["dire", (p) => strong(p, "dit", "disent", "dis", "dit", "dirent", "dir", "dit")],
  ["crire", (p) => strong(p, "crit", "crivent", "criv", "crivit", "crivirent", "crir", "crit")],
  ["croire", (p) => strong(p, "croit", "croient", "croy", "crut", "crurent", "croir", "cru")],
  ["mettre", (p) => strong(p, "met", "mettent", "mett", "mit", "mirent", "mettr", "mis")],
  ["prendre", (p) => strong(p, "prend", "prennent", "pren", "prit", "prirent", "prendr", "pris")],
  ["faire", (p) => strong(p, "fait", "font", "fais", "fit", "firent", "fer", "fait")],
  ["indre", (p) => strong(p, "int", "ignent", "ign", "ignit", "ignirent", "indr", "int")],
  ["ouvrir", (p) => strong(p, "ouvre", "ouvrent", "ouvr", "ouvrit", "ouvrirent", "ouvrir", "ouvert")],
  ["offrir", (p) => strong(p, "offre", "offrent", "offr", "offrit", "offrirent", "offrir", "offert")],
  ["clure", (p) => strong(p, "clut", "cluent", "clu", "clut", "clurent", "clur", "clu")],
  ["duire", (p) => strong(p, "duit", "duisent", "duis", "duisit", "duisirent", "duir", "duit")],
  ["truire", (p) => strong(p, "truit", "truisent", "truis", "truisit", "truisirent", "truir", "truit")],
  ["mentir", (p) => strong(p, "ment", "mentent", "ment", "mentit", "mentirent", "mentir", "menti")],
  ["courir", (p) => strong(p, "court", "courent", "cour", "courut", "coururent", "courr", "couru")],
  ["aître", (p) => strong(p, "aît", "aissent", "aiss", "ut", "urent", "aîtr", "u")],
];

function strong(
  prefix: string,
  singular: string,
  plural: string,
  past: string,
  simple: string,
  simples: string,
  future: string,
  participle: string,
): Conjugation {
  return {
    present: [prefix + singular, prefix + plural],
    past: prefix + past,
    simple: [prefix + simple, prefix + simples],
    future: prefix + future,
    participle: prefix + participle,
  };
}

function conjugate(infinitive: string): Conjugation {
  for (const [end, irregular] of IRREGULAR) {
    if (infinitive.endsWith(end)) return irregular(infinitive.slice(0, -end.length));
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("er")) return firstGroup(stem);
  if (infinitive.endsWith("ir")) {
    return strong(stem, "it", "issent", "iss", "it", "irent", "ir", "i");
  }
  return strong(stem, "", "ent", "", "it", "irent", "r", "u");
}

/** Verbs in -er, with the spelling that their stem takes before a mute e and before a. */
function firstGroup(stem: string): Conjugation {
  const soft = stem.endsWith("g") ? `${stem}e` : stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem;
  const mute = muteStem(stem);
  const future = /é[^aeiouyéè]+$/.test(stem) ? `${stem}er` : `${mute}er`;
  return {
    present: [`${mute}e`, `${mute}ent`],
    past: soft,
    simple: [`${soft}a`, `${stem}èrent`],
    future,
    participle: `${stem}é`,
  };
}

/** lever: lève; céder: cède; appeler: appelle; déployer: déploie. */
function muteStem(stem: string): string {
  if (/(?:appel|jet)$/.test(stem)) return stem + stem.at(-1);
  if (/[eé](?:[^aeiouyéè]|br|gl)$/.test(stem)) {
    const at = Math.max(stem.lastIndexOf("e"), stem.lastIndexOf("é"));
    return `${stem.slice(0, at)}è${stem.slice(at + 1)}`;
  }
  return /[aou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : stem;
}

/**
 * Forms of a French verb by its infinitive, with the words after it: third person of the simple tenses, participles, the
 * infinitive. "se vendre", "s'offrir": the pronoun stands before each form.
 */
export function inflectFrenchVerb(entry: string): readonly Inflected[] {
  const { head, verb, tail } = split(entry);
  const { present, past, simple, future, participle } = conjugate(verb);
  const forms: Inflected[] = [];
  const add = (text: string, tense: Tense) => forms.push({ text: head + text + tail, tense });
  add(verb, "present");
  add(`${past}ant`, "present");
  for (const form of present) add(form, "present");
  // "Nous investissons": firms speak of themselves.
  add(`${past}ons`, "present");
  add(`${future}ons`, "future");
  for (const ending of ["ait", "aient"]) add(past + ending, "past");
  for (const form of simple) add(form, "past");
  for (const ending of ["a", "ont", "ait", "aient"]) add(future + ending, "future");
  if (head === "") for (const form of agreeing(participle)) add(form, "participle");
  else for (const be of ["est", "sont", "était"]) forms.push(reflexive(be, participle, tail));
  return forms;
}

function reflexive(be: string, participle: string, tail: string): Inflected {
  const pronoun = /^[eé]/.test(be) ? "s'" : "se ";
  return { text: `${pronoun}${be} ${agreeing(participle).join("|")}${tail}`, tense: "past" };
}

function split(entry: string): { head: string; verb: string; tail: string } {
  const match = /^(s'|se )?(\S+)(.*)$/.exec(entry)!;
  return { head: match[1] ?? "", verb: match[2]!, tail: match[3]! };
}

/** A participle or adjective in its four forms. */
export function agreeing(participle: string): readonly string[] {
  const masculine = participle.endsWith("s") ? participle : `${participle}s`;
  const root = participle.endsWith("û") ? `${participle.slice(0, -1)}u` : participle;
  return [participle, `${root}e`, masculine, `${root}es`];
}

/** "A également déclaré": the participle is found behind the adverb. */
const ADVERBS =
  "ensuite|toutefois|encore|déjà|récemment|depuis|notamment|ainsi|par ailleurs|lui même|elle même";
const DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier";

/**
 * What a verb of saying looks like where it asserts: "affirme", "a déclaré", "a-t-il ajouté", "assurant". Its participle alone is
 * mostly an adjective ("le chiffre annoncé") and is left out.
 */
export function sayingForms(verb: string): readonly string[] {
  const { present, past, simple, future, participle } = conjugate(verb);
  const forms = [
    ...present,
    `${past}ait`,
    `${past}aient`,
    ...simple,
    `${past}ant`,
    `${future}ait`,
    `${future}a`,
  ];
  for (const subject of ["il", "elle", "on"]) {
    forms.push(`${present[0]} ${subject}`, `${present[0]} t ${subject}`, `${simple[0]} ${subject}`);
    forms.push(`a t ${subject} ${participle}`, `avait ${subject} ${participle}`);
  }
  for (const subject of ["ils", "elles"])
    forms.push(`${present[1]} ${subject}`, `ont ${subject} ${participle}`);
  for (const auxiliary of ["a", "ont", "avait", "avaient", "ayant"]) {
    forms.push(`${auxiliary} ${participle}`, `${auxiliary} également|aussi ${participle}`);
  }
  for (const adverb of [...ADVERBS.split("|"), ...DAYS.split("|")]) forms.push(`${adverb} ${participle}`);
  return forms;
}

const PREPOSITION = /^(?:de|du|des|d|en|à|au|aux|pour|par|sur|sans|avec|contre)$|^d'/;

/** Singular and plural: the words up to a preposition take the plural. Further forms stand after slashes. */
export function inflectFrenchNoun(entry: string): readonly Inflected[] {
  if (entry.includes("/")) return entry.split("/").map((text) => ({ text }));
  const words = entry.split(" ");
  const end = words.findIndex((word, i) => i > 0 && PREPOSITION.test(word));
  const head = end < 0 ? words : words.slice(0, end);
  const tail = end < 0 ? [] : words.slice(end);
  return [{ text: entry }, { text: [...head.map(plural), ...tail].join(" ") }];
}

function plural(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:eau|eu)$/.test(word)) return `${word}x`;
  return word.endsWith("al") ? `${word.slice(0, -2)}aux` : `${word}s`;
}

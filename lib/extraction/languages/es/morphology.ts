import type { Inflected, Tense } from "../../language-pack";

/** Third-person parts of a verb, as newspapers use it. */
interface Conjugation {
  /** Present, singular and plural. */
  present: readonly [string, string];
  imperfect: string;
  preterite: readonly [string, string];
  future: string;
  participle: string;
  gerund: string;
  /** Present subjunctive: "que vaya a invertir", "para que aporte". */
  subjunctive: string;
}

type Irregular = (prefix: string) => Conjugation;

/** Verbs that follow none of the three conjugations, by the end of their infinitive; the first that fits counts. */
const IRREGULAR: ReadonlyArray<readonly [string, Irregular]> = [
  [
    "tener",
    (p) => strong(p, "tiene", "tienen", "tenía", "tuvo", "tuvieron", "tendr", "tenido", "teniendo", "tenga"),
  ],
  [
    "poner",
    (p) => strong(p, "pone", "ponen", "ponía", "puso", "pusieron", "pondr", "puesto", "poniendo", "ponga"),
  ],
  [
    "venir",
    (p) => strong(p, "viene", "vienen", "venía", "vino", "vinieron", "vendr", "venido", "viniendo", "venga"),
  ],
  [
    "decir",
    (p) => strong(p, "dice", "dicen", "decía", "dijo", "dijeron", "dir", "dicho", "diciendo", "diga"),
  ],
  [
    "hacer",
    (p) => strong(p, "hace", "hacen", "hacía", "hizo", "hicieron", "har", "hecho", "haciendo", "haga"),
  ],
  [
    "facer",
    (p) => strong(p, "face", "facen", "facía", "fizo", "ficieron", "far", "fecho", "faciendo", "faga"),
  ],
  [
    "traer",
    (p) => strong(p, "trae", "traen", "traía", "trajo", "trajeron", "traer", "traído", "trayendo", "traiga"),
  ],
  ["caer", (p) => strong(p, "cae", "caen", "caía", "cayó", "cayeron", "caer", "caído", "cayendo", "caiga")],
  [
    "saber",
    (p) => strong(p, "sabe", "saben", "sabía", "supo", "supieron", "sabr", "sabido", "sabiendo", "sepa"),
  ],
  [
    "prever",
    (p) =>
      strong(
        p,
        "prevé",
        "prevén",
        "preveía",
        "previó",
        "previeron",
        "prever",
        "previsto",
        "previendo",
        "prevea",
      ),
  ],
  ["ver", (p) => strong(p, "ve", "ven", "veía", "vio", "vieron", "ver", "visto", "viendo", "vea")],
  ["dar", (p) => strong(p, "da", "dan", "daba", "dio", "dieron", "dar", "dado", "dando", "dé")],
  [
    "valer",
    (p) => strong(p, "vale", "valen", "valía", "valió", "valieron", "valdr", "valido", "valiendo", "valga"),
  ],
  [
    "salir",
    (p) => strong(p, "sale", "salen", "salía", "salió", "salieron", "saldr", "salido", "saliendo", "salga"),
  ],
  ["reír", (p) => strong(p, "ríe", "ríen", "reía", "rió", "rieron", "reir", "reído", "riendo", "ría")],
  [
    "ducir",
    (p) => strong(p, "duce", "ducen", "ducía", "dujo", "dujeron", "ducir", "ducido", "duciendo", "duzca"),
  ],
  [
    "struir",
    (p) =>
      strong(
        p,
        "struye",
        "struyen",
        "struía",
        "struyó",
        "struyeron",
        "struir",
        "struido",
        "struyendo",
        "struya",
      ),
  ],
  [
    "tribuir",
    (p) =>
      strong(
        p,
        "tribuye",
        "tribuyen",
        "tribuía",
        "tribuyó",
        "tribuyeron",
        "tribuir",
        "tribuido",
        "tribuyendo",
        "tribuya",
      ),
  ],
  [
    "cluir",
    (p) => strong(p, "cluye", "cluyen", "cluía", "cluyó", "cluyeron", "cluir", "cluido", "cluyendo", "cluya"),
  ],
  [
    "scribir",
    (p) =>
      strong(
        p,
        "scribe",
        "scriben",
        "scribía",
        "scribió",
        "scribieron",
        "scribir",
        "scrito",
        "scribiendo",
        "scriba",
      ),
  ],
];

function strong(
  prefix: string,
  singular: string,
  plural: string,
  imperfect: string,
  preterite: string,
  preterites: string,
  future: string,
  participle: string,
  gerund: string,
  subjunctive: string,
): Conjugation {
  return {
    present: [prefix + singular, prefix + plural],
    imperfect: prefix + imperfect,
    preterite: [prefix + preterite, prefix + preterites],
    future: prefix + future,
    participle: prefix + participle,
    gerund: prefix + gerund,
    subjunctive: prefix + subjunctive,
  };
}

/** Ends that many regular verbs share: recaudar, volver. */
const WHOLE: ReadonlySet<string> = new Set(["dar", "ver"]);

/** Verbs whose last stem vowel becomes a diphthong under stress, and those in -ir that close it. */
const TO_IE =
  /(?:cerr|perd|invert|neg|sent|entend|pens|comenz|empez|convert|suger|requer|ment|desment|ascend|descend|recomend|atend|extend|tend|refer|prefer|quer|despert|calent|quebr)$/;
const TO_UE =
  /(?:cost|cont|mostr|contr|apost|volv|mov|rod|acord|prob|record|resolv|solt|renov|pod|colg|rog|forz)$/;
const TO_I = /(?:ped|segu|med|repet|compet|conced|eleg|rend|serv|ri)$/;

function conjugate(infinitive: string): Conjugation {
  for (const [end, irregular] of IRREGULAR) {
    if (WHOLE.has(end) ? infinitive === end : infinitive.endsWith(end))
      return irregular(infinitive.slice(0, -end.length));
  }
  const stem = infinitive.slice(0, -2);
  const group = infinitive.slice(-2);
  const stressed = stressedStem(stem, group);
  if (group === "ar") {
    return {
      present: [`${stressed}a`, `${stressed}an`],
      imperfect: `${stem}aba`,
      preterite: [`${stem}ó`, `${stem}aron`],
      future: infinitive,
      participle: `${stem}ado`,
      gerund: `${stem}ando`,
      subjunctive: `${hard(stressed)}e`,
    };
  }
  const closed = group === "ir" && (TO_I.test(stem) || TO_IE.test(stem)) ? closedStem(stem) : stem;
  const soft =
    /[cg]$/.test(stem) && group === "er"
      ? `${stem.slice(0, -1)}${stem.endsWith("c") ? "zc" : "j"}`
      : stressed;
  return {
    present: [`${stressed}e`, `${stressed}en`],
    imperfect: `${stem}ía`,
    preterite: [`${closed}ió`, `${closed}ieron`],
    future: /(?:pod|quer|hab)$/.test(stem) ? `${stem}r` : infinitive,
    participle: participleOf(stem),
    gerund: `${closed}iendo`,
    subjunctive: `${soft.replace(/gu$/, "g")}a`,
  };
}

function participleOf(stem: string): string {
  if (stem.endsWith("olv")) return `${stem.slice(0, -3)}uelto`;
  if (stem.endsWith("abr")) return `${stem.slice(0, -3)}abierto`;
  return `${stem}ido`;
}

function stressedStem(stem: string, group: string): string {
  if (TO_IE.test(stem)) return changed(stem, "e", "ie");
  if (TO_UE.test(stem)) return changed(stem, "o", "ue");
  if (stem.endsWith("quir") && group === "ir") return `${stem.slice(0, -2)}ier`;
  return group === "ir" && TO_I.test(stem) ? closedStem(stem) : stem;
}

function closedStem(stem: string): string {
  return changed(stem, "e", "i");
}

function changed(stem: string, vowel: string, to: string): string {
  const at = stem.lastIndexOf(vowel);
  return at < 0 ? stem : stem.slice(0, at) + to + stem.slice(at + 1);
}

/** Before e: pagar, pague; dedicar, dedique; alcanzar, alcance. */
function hard(stem: string): string {
  if (stem.endsWith("g")) return `${stem}u`;
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}qu`;
  return stem.endsWith("z") ? `${stem.slice(0, -1)}c` : stem;
}

/** Forms of a Spanish verb by its infinitive, with the words after it, and with an object written together with it. */
export function inflectSpanishVerb(entry: string): readonly Inflected[] {
  const [verb, ...rest] = entry.split(" ") as [string, ...string[]];
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const { present, imperfect, preterite, future, participle, gerund, subjunctive } = conjugate(verb);
  const forms: Inflected[] = [];
  const add = (text: string, tense: Tense) => forms.push({ text: text + tail, tense });
  add(verb, "present");
  add(gerund, "present");
  for (const form of present) add(form, "present");
  for (const form of [imperfect, `${imperfect}n`, ...preterite]) add(form, "past");
  for (const ending of ["á", "án", "ía", "ían"]) add(future + ending, "future");
  // "Invertiremos": firms speak of themselves.
  add(`${verb.slice(0, -1).replace(/[^aeioáéí]+$/, "")}mos`, "present");
  add(`${future}emos`, "future");
  add(subjunctive, "present");
  add(`${subjunctive}n`, "present");
  // "que captara", "si invirtiera".
  add(preterite[1].replace(/ron$/, "ra"), "past");
  for (const form of agreeing(participle)) add(form, "participle");
  for (const object of ["lo", "la", "los", "las", "le", "se"]) {
    add(verb + object, "present");
    add(gerund.replace(/([aei])ndo$/, (_, vowel: string) => `${ACCENTED[vowel]}ndo`) + object, "present");
  }
  return forms;
}

const ACCENTED: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í" };

/** A participle or adjective in its four forms. */
export function agreeing(participle: string): readonly string[] {
  const root = participle.slice(0, -1);
  return participle.endsWith("o")
    ? [participle, `${root}a`, `${root}os`, `${root}as`]
    : [participle, `${participle}s`];
}

/** What a verb of saying looks like where it asserts: "asegura", "dijo", "ha declarado", "afirmando". */
export function sayingForms(verb: string): readonly string[] {
  const { present, imperfect, preterite, participle, gerund } = conjugate(verb);
  const forms = [...present, imperfect, `${imperfect}n`, ...preterite, gerund];
  for (const auxiliary of ["ha", "han", "había", "habían", "haber"]) forms.push(`${auxiliary} ${participle}`);
  forms.push(`ha|han también|además ${participle}`);
  return forms;
}

const PREPOSITION = /^(?:de|del|en|a|al|para|por|sobre|sin|con)$/;

/** Singular and plural: the words up to a preposition take the plural. Further forms stand after slashes. */
export function inflectSpanishNoun(entry: string): readonly Inflected[] {
  if (entry.includes("/")) return entry.split("/").map((text) => ({ text }));
  const words = entry.split(" ");
  const end = words.findIndex((word, i) => i > 0 && PREPOSITION.test(word));
  const head = end < 0 ? words : words.slice(0, end);
  const tail = end < 0 ? [] : words.slice(end);
  return [{ text: entry }, { text: [...head.map(plural), ...tail].join(" ") }];
}

function plural(word: string): string {
  if (/[aeiouéó]$/.test(word)) return `${word}s`;
  if (word.endsWith("s")) return word;
  if (word.endsWith("z")) return `${word.slice(0, -1)}ces`;
  return word.endsWith("ón") ? `${word.slice(0, -2)}ones` : `${word}es`;
}

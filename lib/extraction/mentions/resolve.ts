import type { CompiledPack } from "../compiled-pack";
import { crossing } from "../document/borders";
import type { Document, SentenceView } from "../document/document";
import type { Organisation, OrganisationKind } from "../gazetteer";
import type { Rule } from "../rules";
import type { GazetteerIndex } from "./gazetteer-index";
import { introducedNames } from "./introduced-names";
import type { Mention } from "./mention";
import { opensTopic } from "./opens-topic";
import { Salience } from "./salience";
import { unknownPersons } from "./unknown-persons";

/** Whom a mention stands for. `organisation` is null for a name that only the article introduces. */
export interface Resolved {
  name: string;
  organisation: Organisation | null;
  rule: Rule;
  mention: Mention | null;
}

/** Descriptions with a kind of their own look back over so many sentences. */
const LOOK_BACK = 16;
/** Of an endless sentence only so many names are looked at. */
const MOST_NAMES = 60;
const LIST_SIGNS: ReadonlySet<string> = new Set(["•", "·", "▪", "●", "■", "-", "*"]);
/** Tokens before the first name of a sentence that opens with it. */
const OPENING = 3;
const TITLE_WEIGHT = 2;
/** Who was named but in passing is nobody to speak of further on. */
const LEAST_TOPIC = 2;
const DOMINANT = 1.6;
const LOOK_AHEAD = 2;
/** Tokens between a relative pronoun and the pronoun that resumes it, and between a name and its relative pronoun. */
const RESUMED_WITHIN = 10;
const HEAD_REACH = 3;
const NEVER_SUBJECT: ReadonlySet<OrganisationKind> = new Set(["outlet", "regulator"]);
const NO_COMPANY: ReadonlySet<OrganisationKind> = new Set([
  "government",
  "outlet",
  "regulator",
  "programme",
  "project",
  "group",
]);

/** "Shares of X", "X's shares": the figure that follows is X's. */
const OWNING: ReadonlySet<string> = new Set(["of", "in", "possessive", "for", "at"]);

type Fits = (resolved: Resolved) => boolean;

/** Resolves names, descriptions and pronouns within one article, in the order of the text. */
export class Resolver {
  private readonly memo = new Map<Mention, Resolved | null>();
  private readonly named = new Map<string, number>();
  private readonly introduced: ReadonlyMap<string, string>;
  private readonly persons: ReadonlyMap<string, string>;
  private readonly document: Document;
  private readonly compiled: CompiledPack;
  private readonly index: GazetteerIndex;
  /** For each sentence, who is salient when it begins. */
  private readonly salient: Array<readonly Resolved[]> = [];
  /** Whom the whole article speaks of most: stands in where nobody was named yet. */
  private topic: readonly Resolved[] = [];

  /** Whom the article speaks of far more than of anybody else. */
  private dominant: Resolved | null = null;

  /** Whom the title names, those of the text's own names among them. */
  private readonly inTitle: readonly Resolved[];

  /** Whom the title names, if it names nobody else. */
  private readonly titled: Resolved | null;

  constructor(document: Document, compiled: CompiledPack, index: GazetteerIndex) {
    this.document = document;
    this.compiled = compiled;
    this.index = index;
    this.introduced = introducedNames(document, compiled);
    this.persons = unknownPersons(document, compiled, this.introduced);
    this.inTitle = this.namedInTitle();
    this.titled = this.onlyOneOfTitle();
    const salience = new Salience();
    const whole = new Salience();
    for (const resolved of this.inTitle) {
      salience.add(resolved, TITLE_WEIGHT * this.share(resolved));
      whole.add(resolved, TITLE_WEIGHT * this.share(resolved));
    }
    for (const sentence of document.sentences) {
      this.salient.push(salience.ranked());
      if (sentence.chrome) continue;
      // The items of a list speak of what stands above it, not of one another.
      const item = LIST_SIGNS.has(document.tokens[sentence.first]?.text ?? "");
      let opened = false;
      for (const mention of sentence.mentions) {
        const resolved = this.resolve(mention);
        if (!resolved || !this.mayBeSubject(resolved)) continue;
        // "The pair" brings no one of the two to mind.
        if (mention.sort === "pronoun" && this.compiled.pack.singular && !this.isSingular(mention)) continue;
        const bare = mention.marker === "bare" || opensTopic(document.tokens, sentence, mention);
        // "Google-Ingenieure", "Microsoft-backed": names nobody to speak of.
        const attribute = mention.marker === "other" ? 0.3 : 1;
        const weight = bare && !opened ? 3 : bare || mention.marker === "possessive" ? 2 : attribute;
        if (bare) opened = true;
        if (!item) salience.add(resolved, weight * this.share(resolved));
        whole.add(resolved, weight * this.share(resolved));
      }
      if (!item) salience.fade();
    }
    this.topic = whole.weighty(LEAST_TOPIC);
    this.dominant = whole.dominant(DOMINANT);
  }

  private namedInTitle(): readonly Resolved[] {
    const { titleMentions, article } = this.document;
    const known = titleMentions.map((mention) => this.resolve(mention));
    const own = [...this.introduced.keys()]
      .filter((text) => article.title?.includes(text))
      .map((text) => this.ofStranger(text, null));
    return [...known, ...own].filter((one): one is Resolved => one !== null && this.mayBeSubject(one));
  }

  private onlyOneOfTitle(): Resolved | null {
    const [first] = this.inTitle;
    return first && this.inTitle.every(({ name }) => name === first.name) ? first : null;
  }

  /** Whether the title names somebody. */
  titles(name: string): boolean {
    return this.inTitle.some((one) => one.name === name);
  }

  resolve(mention: Mention): Resolved | null {
    const known = this.memo.get(mention);
    if (known !== undefined) return known;
    // Set first: a description must never look for itself.
    this.memo.set(mention, null);
    const resolved = this.find(mention);
    this.memo.set(mention, resolved);
    return resolved;
  }

  /**
   * Whom a mention may stand for, the likeliest first: names stand for themselves, pronouns and descriptions for any of several,
   * of which the words around choose.
   */
  candidates(mention: Mention): readonly Resolved[] {
    const resolved = this.resolve(mention);
    const pronoun = mention.sort === "pronoun";
    if (!pronoun && (mention.sort !== "description" || mention.object || mention.organisation))
      return resolved ? [resolved] : [];
    if (this.standsForStranger(mention) || (pronoun && this.resumesStranger(mention))) return [];
    const fits = pronoun ? this.apart(mention) : this.describedBy(mention);
    const rule: Rule = pronoun ? "subject_pronoun" : "subject_description";
    const others = this.implied(this.document.sentences[mention.sentence]!, mention.first, fits);
    const all = [...(resolved ? [resolved] : []), ...others.map((other) => ({ ...other, rule, mention }))];
    return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
  }

  /** Whom a pronoun that opens its sentence goes on about: the opener of the sentence before. */
  goesOnAbout(mention: Mention): Resolved | null {
    if (mention.sort !== "pronoun" || mention.marker !== "bare") return null;
    return this.continued(mention, this.document.sentences[mention.sentence]!, () => true);
  }

  /** Who acts in the sentence of a mention before it. */
  within(mention: Mention): Resolved | null {
    const sentence = this.document.sentences[mention.sentence]!;
    return mention.sort === "pronoun"
      ? this.subjectBefore(sentence, mention.first, null, this.isSingular(mention))
      : null;
  }

  /** Whom the article speaks of most. */
  main(): Resolved | null {
    return this.topic[0] ?? null;
  }

  /** Whom a sentence speaks of at a place without a word for it: its subject before, then the most salient. */
  implied(sentence: SentenceView, before: number, fits: Fits = () => true): readonly Resolved[] {
    const subject = this.subjectBefore(sentence, before, fits);
    const others = (this.salient[sentence.index] ?? []).filter(fits);
    if (subject || others.length > 0) return [...(subject ? [subject] : []), ...others];
    return [...this.upcoming(sentence.index, fits), ...this.topic.filter(fits)];
  }

  /** The most salient before a sentence that fits; in an opening that names nobody, the topic of the article. */
  private salientBefore(sentence: number, fits: Fits): Resolved | null {
    return (
      this.salient[sentence]?.find(fits) ?? this.upcoming(sentence, fits)[0] ?? this.topic.find(fits) ?? null
    );
  }

  /** In an opening that names nobody yet: whom the next sentences name. */
  private upcoming(sentence: number, fits: Fits): readonly Resolved[] {
    const found: Resolved[] = [];
    for (let i = sentence; i <= sentence + LOOK_AHEAD && i < this.document.sentences.length; i++) {
      for (const mention of this.document.sentences[i]!.mentions.slice(0, MOST_NAMES)) {
        if (mention.sort !== "organisation") continue;
        const resolved = this.of(mention.organisation!, "subject_topic", mention);
        if (this.mayBeSubject(resolved) && fits(resolved)) found.push(resolved);
      }
      if (found.length > 0) break;
    }
    return found;
  }

  /** The person that "he" stands for. */
  personBefore(mention: Mention): Mention | null {
    for (let i = mention.sentence; i >= 0 && i >= mention.sentence - LOOK_BACK; i--) {
      const mentions = this.document.sentences[i]!.mentions;
      const last = lastBefore(mentions, mention.first);
      for (let m = last; m >= 0 && m > last - MOST_NAMES; m--)
        if (mentions[m]!.sort === "person") return mentions[m]!;
    }
    return null;
  }

  /** The full name of a person: of one outside the gazetteer as the article gave it. */
  nameOfPerson(mention: Mention): string | null {
    if (mention.person) return mention.person.name;
    if (mention.sort === "stranger") return this.persons.get(mention.text) ?? null;
    if (mention.sort !== "person_pronoun") return null;
    for (let i = mention.sentence; i >= 0 && i >= mention.sentence - LOOK_BACK; i--) {
      const { mentions } = this.document.sentences[i]!;
      const last = lastBefore(mentions, mention.first);
      for (let m = last; m >= 0 && m > last - MOST_NAMES; m--) {
        const other = mentions[m]!;
        const name = other.sort === "person" || other.sort === "stranger" ? this.nameOfPerson(other) : null;
        if (name !== null) return name;
      }
    }
    return null;
  }

  private find(mention: Mention): Resolved | null {
    switch (mention.sort) {
      case "organisation":
        return this.of(this.funder(mention.organisation!), "subject_agent", mention);
      case "person":
        return this.ofPerson(mention, mention);
      case "person_pronoun": {
        const person = this.personBefore(mention);
        return person ? this.ofPerson(person, mention) : null;
      }
      case "object":
        return this.ofObject(mention);
      case "stranger":
        return this.ofStranger(mention.text, mention);
      case "pronoun":
        return this.ofPronoun(mention);
      case "description":
        return this.ofDescription(mention);
    }
  }

  private ofStranger(text: string, mention: Mention | null): Resolved | null {
    const name = this.introduced.get(text);
    return name === undefined ? null : { name, organisation: null, rule: "subject_unknown_name", mention };
  }

  /** A government's programme is its country's. */
  private funder(organisation: Organisation): Organisation {
    if (organisation.kind !== "programme" || organisation.country === null) return organisation;
    return this.index.governments.get(organisation.country) ?? organisation;
  }

  private of(organisation: Organisation, rule: Rule, mention: Mention): Resolved {
    return { name: organisation.name, organisation, rule, mention };
  }

  private ofPerson(person: Mention, mention: Mention): Resolved | null {
    const role = person.person!.roles[0];
    const organisation = role ? this.index.bySlug.get(role.organisation) : undefined;
    return organisation ? this.of(organisation, "subject_person", mention) : null;
  }

  private ofObject(mention: Mention): Resolved | null {
    const object = mention.object!;
    if (object.kind === "project") {
      return { name: object.name, organisation: null, rule: "subject_object_owner", mention };
    }
    const owner = this.index.bySlug.get(object.owners[0] ?? "");
    return owner ? this.of(owner, "subject_object_owner", mention) : null;
  }

  private ofPronoun(mention: Mention): Resolved | null {
    const sentence = this.document.sentences[mention.sentence]!;
    if (this.resumesStranger(mention)) return null;
    const speaker = this.speaker(mention, sentence);
    if (speaker) return { ...speaker, rule: "subject_pronoun", mention };
    const resumed = this.resumed(mention, sentence);
    if (resumed) return resumed.head && { ...resumed.head, rule: "subject_pronoun", mention };
    const antecedent =
      this.antecedent(mention, sentence) ??
      this.ownerOfNext(mention, sentence) ??
      this.doubled(mention, sentence);
    // "Nvidia invests in it": a pronoun that is no owner is nobody named in its own clause.
    const fits: Fits =
      mention.marker === "possessive" || mention.marker === "bare" ? this.mayBeSubject : this.apart(mention);
    const found =
      antecedent ??
      this.continued(mention, sentence, fits) ??
      this.subjectBefore(sentence, mention.first, fits, this.isSingular(mention)) ??
      this.namedWithin(mention, sentence, fits) ??
      this.focusBefore(sentence, fits) ??
      this.salientBefore(mention.sentence, fits);
    return found && { ...found, rule: "subject_pronoun", mention };
  }

  /** A pronoun before which a sentence names only persons stands for whom the one before opened with, in the same paragraph. */
  private continued(mention: Mention, sentence: SentenceView, fits: Fits): Resolved | null {
    const first = sentence.mentions.find(({ sort }) => sort !== "person" && sort !== "person_pronoun");
    if (first !== mention || mention.first - sentence.first > 2 * OPENING) return null;
    const before = this.document.sentences[sentence.index - 1];
    if (!before || before.paragraph !== sentence.paragraph) return null;
    const opener = before.mentions[0];
    if (!opener || opener.first - before.first > OPENING) return null;
    if (opener.marker !== "bare" && opener.marker !== "possessive") return null;
    if (opener.sort !== "organisation" && opener.sort !== "description" && opener.sort !== "pronoun")
      return null;
    const resolved = this.resolve(opener);
    return resolved && fits(resolved) ? resolved : null;
  }

  /** Of "we" and "our": the firm of the person who speaks in the sentence, or spoke last. */
  private speaker(mention: Mention, sentence: SentenceView): Resolved | null {
    if (!this.compiled.firstPerson.at(this.document.tokens, mention.first, mention.end)) return null;
    const person =
      sentence.mentions.slice(0, MOST_NAMES).find(({ sort }) => sort === "person") ??
      this.personBefore(mention);
    return person && this.ofPerson(person, mention);
  }

  /** Of a relative pronoun: the name right before it. */
  private antecedent(mention: Mention, sentence: SentenceView): Resolved | null {
    const { tokens } = this.document;
    if (!this.compiled.relatives.at(tokens, mention.first, mention.end)) return null;
    const other = sentence.mentions[lastBefore(sentence.mentions, mention.first)];
    return other && mention.first - other.end <= 2 ? this.resolve(other) : null;
  }

  /** "A Clearview le reclaman N": the pronoun takes up the object that stands before it. */
  private doubled(mention: Mention, sentence: SentenceView): Resolved | null {
    if (mention.marker !== "object") return null;
    const at = lastBefore(sentence.mentions, mention.first);
    for (let i = at; i >= 0 && i > at - 4; i--) {
      const other = sentence.mentions[i]!;
      if (other.marker === "to" && crossing(sentence, other.first, mention.first) < 1)
        return this.resolve(other);
    }
    return null;
  }

  /** "OpenAI التي ضخت فيها": in a relative clause the pronoun is what the clause is about; null head where that is no name. */
  private resumed(mention: Mention, sentence: SentenceView): { head: Resolved | null } | null {
    const { tokens } = this.document;
    if (!this.compiled.boundPronouns.at(tokens, mention.first, mention.end)) return null;
    for (let i = mention.first - 1; i >= Math.max(sentence.first, mention.first - RESUMED_WITHIN); i--) {
      if (tokens[i]!.sort === "punctuation" && tokens[i]!.text !== '"') return null;
      if (!this.compiled.relatives.at(tokens, i, mention.first)) continue;
      const other = sentence.mentions[lastBefore(sentence.mentions, i)];
      return { head: other && i - other.end <= HEAD_REACH ? this.resolve(other) : null };
    }
    return null;
  }

  /** "Its V3 model", "su modelo M1": whose product it is that follows. */
  private ownerOfNext(mention: Mention, sentence: SentenceView): Resolved | null {
    if (mention.marker !== "possessive") return null;
    const object = sentence.mentions[lastBefore(sentence.mentions, mention.first) + 2];
    if (object?.sort !== "object" || object.object!.kind === "chip" || object.first - mention.end > 1)
      return null;
    return this.ofObject(object);
  }

  private isSingular(mention: Mention): boolean {
    return this.compiled.singular.at(this.document.tokens, mention.first, mention.end) !== null;
  }

  /** "Shares in Nvidia fell, leaving it …": whoever is named in an earlier clause of the sentence, however tied. */
  private namedWithin(mention: Mention, sentence: SentenceView, fits: Fits): Resolved | null {
    for (const other of sentence.mentions.slice(0, MOST_NAMES)) {
      if (other.first >= mention.first) break;
      if (other.sort !== "organisation" || !OWNING.has(other.marker) || other.joined) continue;
      if (crossing(sentence, other.first, mention.first) < 1) continue;
      const resolved = this.resolve(other);
      if (resolved && this.mayBeSubject(resolved) && fits(resolved)) return resolved;
    }
    return null;
  }

  /** Whom the sentence before was about: its first bare name, else an owner in it. */
  private focusBefore(sentence: SentenceView, fits: Fits): Resolved | null {
    const before = this.document.sentences[sentence.index - 1];
    if (!before || before.paragraph !== sentence.paragraph) return null;
    const { order } = this.document.pack;
    let owner: Resolved | null = null;
    for (const mention of before.mentions.slice(0, MOST_NAMES)) {
      if (isPersonal(mention) || mention.object?.kind === "chip" || mention.joined) continue;
      if (mention.marker !== "bare" && !OWNING.has(mention.marker)) continue;
      // "Weniger gut lief es für SAP": stands for nobody.
      if (order === "verb_second" && mention.sort === "pronoun" && mention.first > before.first) continue;
      const resolved = this.resolve(mention);
      if (!resolved || !this.mayBeSubject(resolved) || !fits(resolved)) continue;
      if (mention.marker === "bare") return resolved;
      owner ??= resolved;
    }
    return owner;
  }

  private describedBy(mention: Mention): Fits {
    // "Meta pays N for shares of Scale, raising the latter's value": named in the same clause.
    const near = mention.marker === "possessive" || mention.description?.last === true;
    const apart = near ? () => true : this.apart(mention);
    return (resolved) => apart(resolved) && this.fits(resolved, mention);
  }

  private ofDescription(mention: Mention): Resolved | null {
    if (mention.object) return this.ofObject(mention);
    if (mention.organisation) return this.of(mention.organisation, "subject_agent", mention);
    const sentence = this.document.sentences[mention.sentence]!;
    const fits = this.describedBy(mention);
    // "The Chinese government", "el Ejecutivo chino": the adjective says whose.
    const state =
      mention.country !== null && mention.description?.kinds?.includes("government") === true
        ? this.index.governments.get(mention.country)
        : undefined;
    if (state) return this.of(state, "subject_description", mention);
    const own =
      this.ownersFirm(mention, sentence) ??
      this.parentOf(mention, sentence) ??
      this.apposed(mention, sentence);
    if (own) return own;
    if (this.standsForStranger(mention)) return null;
    const last = mention.description?.last === true;
    const national = mention.country !== null && !mention.description?.home;
    // "La société californienne", at the head of a paragraph: whom the title names, where he is at home there.
    const titled = national && !last ? this.mainInOpening(mention, sentence, fits) : null;
    if (titled) return { ...titled, rule: "subject_description", mention };
    if (mention.description?.kinds != null || national || last) {
      const named = this.lastNamed(mention, fits, last);
      if (named) return { ...named, rule: "subject_description", mention };
    }
    const topical = this.ofParagraph(mention, sentence, fits);
    if (topical) return { ...topical, rule: "subject_description", mention };
    const same = this.compiled.same.findAll(this.document.tokens, mention.first, mention.end).length > 0;
    const found =
      (same ? this.continued(mention, sentence, fits) : null) ??
      this.subjectBefore(sentence, mention.first, fits) ??
      this.mainInOpening(mention, sentence, fits) ??
      this.focusBefore(sentence, fits) ??
      this.salientBefore(mention.sentence, fits);
    return found && { ...found, rule: "subject_description", mention };
  }

  /** "Mistral, the bloc's best-known lab,": what is inserted right behind a name says what it is. */
  private apposed(mention: Mention, sentence: SentenceView): Resolved | null {
    const aside = sentence.inserted.find(({ first, end }) => mention.first >= first && mention.first < end);
    if (!aside || mention.marker !== "bare") return null;
    const at = lastBefore(sentence.mentions, aside.first);
    const name = sentence.mentions[at];
    if (name?.end !== aside.first - 1 || name.sort !== "organisation") return null;
    const resolved = this.resolve(name);
    return resolved && { ...resolved, rule: "subject_description", mention };
  }

  /** Whom alone the title names, if the text has come to speak of him, or of nobody yet. */
  private titledBy({ index }: SentenceView): Resolved | null {
    const { titled } = this;
    const before = this.salient[index];
    const spoken = before?.some(({ name }) => name === titled?.name) && this.firstNamed(titled!.name) < index;
    return titled && (spoken || before === undefined || before.length <= 1) ? titled : null;
  }

  /** The first sentence that names somebody. */
  private firstNamed(name: string): number {
    let first = this.named.get(name);
    if (first === undefined) {
      const names = (mention: Mention) => this.resolve(mention)?.name === name;
      first = this.document.sentences.findIndex(({ mentions }) => mentions.slice(0, MOST_NAMES).some(names));
      if (first < 0) first = Number.POSITIVE_INFINITY;
      this.named.set(name, first);
    }
    return first;
  }

  /** "The company" in the opening of a paragraph is whom the title and the article speak of. */
  private mainInOpening(mention: Mention, sentence: SentenceView, fits: Fits): Resolved | null {
    const before = this.document.sentences[sentence.index - 1];
    if (before?.paragraph === sentence.paragraph || mention.description?.kinds) return null;
    const main = this.titledBy(sentence) ?? (mention.country ? null : this.dominant);
    return main && fits(main) ? main : null;
  }

  /** "科大讯飞的情况不同。上半年，公司收入…": without an article, whom the paragraph opened with, if it named nobody since. */
  private ofParagraph(mention: Mention, sentence: SentenceView, fits: Fits): Resolved | null {
    const before = this.document.sentences[sentence.index - 1];
    if (!this.compiled.dense || before?.paragraph !== sentence.paragraph) return null;
    if (sentence.mentions.some(({ first, sort }) => first < mention.first && sort === "organisation"))
      return null;
    const named = before.mentions.filter(({ sort }) => sort === "organisation");
    const [opener] = named;
    if (named.length !== 1 || !opener || opener.first - before.first > OPENING) return null;
    if (opener.marker !== "bare" && opener.marker !== "possessive") return null;
    const resolved = this.resolve(opener);
    return resolved && fits(resolved) ? resolved : null;
  }

  /** "Elon Musk's start-up", "شركته": the firm of the person before it, of several the one that fits. */
  private ownersFirm(mention: Mention, sentence: SentenceView): Resolved | null {
    const at = lastBefore(sentence.mentions, mention.first);
    const before = sentence.mentions.slice(Math.max(0, at - 3), at + 1);
    const { tokens } = this.document;
    const owned =
      this.compiled.descriptions.at(tokens, mention.first, mention.end)?.value.owned === true ||
      this.compiled.personPronouns.at(tokens, mention.first, mention.end) !== null;
    const person = before.findLast(
      (other) =>
        other.sort === "person" &&
        (owned || (other.marker === "possessive" && mention.first - other.end <= 2)),
    );
    for (const { organisation } of person?.person?.roles ?? []) {
      const firm = this.index.bySlug.get(organisation);
      const resolved = firm && this.of(firm, "subject_description", mention);
      if (resolved && this.fits(resolved, mention)) return resolved;
    }
    return null;
  }

  /** "La matriz de Google", "Google's parent": whose owner it names stands for both. */
  private parentOf(mention: Mention, sentence: SentenceView): Resolved | null {
    const { tokens } = this.document;
    if (
      !this.compiled.makers.findAll(tokens, mention.first, mention.end).some(({ end }) => end === mention.end)
    )
      return null;
    const at = lastBefore(sentence.mentions, mention.first);
    const before = sentence.mentions[at];
    const after = sentence.mentions[at + 2];
    const owned =
      after?.sort === "organisation" && after.marker === "of" && after.first - mention.end <= 2
        ? after
        : before?.sort === "organisation" && before.marker === "possessive" && mention.first - before.end <= 2
          ? before
          : null;
    return owned && this.of(owned.organisation!, "subject_description", mention);
  }

  /** "Swisscom offers it. The operator …": words that open the sentence behind one that opened with somebody unknown are his. */
  standsForStranger(mention: Mention): boolean {
    const sentence = this.document.sentences[mention.sentence]!;
    if (mention.sort !== "description" || mention.object || mention.first - sentence.first > OPENING)
      return false;
    if (mention.description?.kinds === undefined || mention.description.kinds !== null) return false;
    const before = this.document.sentences[sentence.index - 1];
    if (!before || before.chrome || before.paragraph !== sentence.paragraph) return false;
    const opener = before.mentions[0];
    if (opener?.sort !== "stranger" || opener.marker !== "bare" || opener.first - before.first > OPENING)
      return false;
    return this.resolve(opener) === null;
  }

  private lastNamed(mention: Mention, fits: Fits, described: boolean): Resolved | null {
    let looked = 0;
    for (let i = mention.sentence; i >= 0 && i >= mention.sentence - LOOK_BACK; i--) {
      const mentions = this.document.sentences[i]!.mentions;
      for (let m = lastBefore(mentions, mention.first); m >= 0 && looked < MOST_NAMES; m--, looked++) {
        const other = mentions[m]!;
        if (other.sort !== "organisation" && !(described && other.sort === "description")) continue;
        const resolved = this.resolve(other);
        if (resolved && fits(resolved)) return resolved;
      }
    }
    return (
      this.document.titleMentions.map((other) => this.resolve(other)).find((r) => r !== null && fits(r)) ??
      null
    );
  }

  /** Nobody who is named in the mention's own clause: "Nvidia owns 6% of the company" is not Nvidia's own. */
  private apart(mention: Mention): Fits {
    const sentence = this.document.sentences[mention.sentence]!;
    const at = lastBefore(sentence.mentions, mention.first);
    const near = sentence.mentions.slice(Math.max(0, at - 4), at + 6);
    const names = new Set<string>();
    for (const other of near) {
      if (other === mention || (other.sort !== "organisation" && other.sort !== "description")) continue;
      if (isLedBy(sentence.mentions, other)) continue;
      // "تراجع سهم مايكروسوفت لتخسر الشركة …": whose shares they are is whom the sentence speaks of.
      if (other.marker === "of" && this.ownsShares(other)) continue;
      if (other.marker === "possessive" || crossing(sentence, other.first, mention.first) >= 1) continue;
      // "OpenAI prepares a round that would value it": a clause of its own.
      if (this.relativeBetween(other.end, mention.first)) continue;
      const named = other.organisation ?? this.memo.get(other)?.organisation;
      if (named) names.add(named.name);
    }
    return ({ name }) => !names.has(name);
  }

  /** "Contentsquare, qui pèse N": a relative pronoun right behind a name that nobody knows. */
  resumesStranger(mention: Mention): boolean {
    if (mention.sort !== "pronoun") return false;
    const { tokens } = this.document;
    if (!this.compiled.relatives.at(tokens, mention.first, mention.end)) return false;
    const { mentions } = this.document.sentences[mention.sentence]!;
    const other = mentions[lastBefore(mentions, mention.first)];
    return other?.sort === "stranger" && mention.first - other.end <= 1 && this.resolve(other) === null;
  }

  private relativeBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.compiled.relatives.at(this.document.tokens, i, to)) return true;
    return false;
  }

  private fits(resolved: Resolved, mention: Mention): boolean {
    const { organisation } = resolved;
    const described = mention.description?.kinds ?? null;
    if (!organisation)
      return mention.country === null && (described === null || described.includes("company"));
    if (mention.country !== null && organisation.country !== mention.country) return false;
    // A start-up has no ticker.
    if (mention.description?.young && (organisation.ticker !== undefined || organisation.kind === "fund"))
      return false;
    const kinds = mention.description?.kinds;
    // "The government" is a country's, never the Union's.
    if (organisation.kind === "government" && organisation.country === null) return false;
    return kinds ? kinds.includes(organisation.kind) : isCompany(resolved);
  }

  /** The first bare name of the sentence before a place: its subject, as far as order tells. */
  private subjectBefore(
    sentence: SentenceView,
    before: number,
    fits: Fits | null,
    singular = false,
  ): Resolved | null {
    let best: Resolved | null = null;
    let least = Number.POSITIVE_INFINITY;
    const last = lastBefore(sentence.mentions, before);
    for (const mention of sentence.mentions.slice(Math.max(0, last + 1 - MOST_NAMES), last + 1)) {
      if (mention.sort === "pronoun") continue;
      const topic = opensTopic(this.document.tokens, sentence, mention);
      const shares = mention.marker === "of" && this.ownsShares(mention);
      if (mention.marker !== "bare" && mention.marker !== "possessive" && !topic && !shares) continue;
      const aside = sentence.inserted.find(({ first, end }) => mention.first >= first && mention.first < end);
      if (aside && before >= aside.end) continue;
      // "It" is no person, and not two firms.
      if (singular && (isPersonal(mention) || mention.joined)) continue;
      const resolved = this.resolve(mention);
      if (!resolved || !this.mayBeSubject(resolved) || (fits && !fits(resolved))) continue;
      // The first name of the clause that stands nearest; an owner only where nobody acts.
      const faint = shares || mention.marker === "possessive" || mention.object?.kind === "chip";
      const cost = crossing(sentence, mention.first, before) + (faint ? 4 : 0);
      if (cost >= least) continue;
      least = cost;
      best = resolved;
    }
    return best;
  }

  /** "وارتفع سهم إنفيديا": who is spoken of is whose shares they are. */
  private ownsShares({ first }: Mention): boolean {
    const { tokens } = this.document;
    const { marketValue, modifiers, pack } = this.compiled;
    if (pack.order !== "verb_first") return false;
    let at = first - 1;
    while (at > 0 && (tokens[at]!.text === '"' || modifiers.at(tokens, at, at + 1))) at--;
    return at >= 0 && marketValue.at(tokens, at, at + 1) !== null;
  }

  private readonly mayBeSubject: Fits = ({ organisation }) =>
    organisation === null || !NEVER_SUBJECT.has(organisation.kind);

  /** Firms of the industry stay in mind; funds, banks and states that pay or speak less so. */
  private share({ organisation, mention }: Resolved): number {
    // "2,048 H800s": what is counted brings its maker but faintly to mind.
    if (mention?.object?.kind === "chip") return 0.2;
    // A person is not his firm.
    if (mention?.sort === "person" || mention?.sort === "person_pronoun") return 0.35;
    // Nor is what he calls his own.
    if (mention && this.compiled.firstPerson.at(this.document.tokens, mention.first, mention.end))
      return 0.35;
    if (organisation === null) return 1;
    return organisation.kind === "government" ? 0.4 : organisation.ai ? 1 : 0.5;
  }
}

function isCompany({ organisation }: Resolved): boolean {
  return organisation === null || !NO_COMPANY.has(organisation.kind);
}

/** "Brad Smith, president of Microsoft, said that the company …": named to say who speaks. */
function isLedBy(mentions: readonly Mention[], { first, organisation }: Mention): boolean {
  const person = mentions[lastBefore(mentions, first)];
  return (
    person?.sort === "person" &&
    first - person.end <= LEADER_REACH &&
    person.person?.roles.some((role) => role.organisation === organisation?.slug) === true
  );
}

const LEADER_REACH = 4;

function isPersonal({ sort }: Mention): boolean {
  return sort === "person" || sort === "person_pronoun";
}

/** The last mention that starts before a token. */
function lastBefore(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

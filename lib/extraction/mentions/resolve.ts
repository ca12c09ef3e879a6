import type { CompiledPack } from "../compiled-pack";
import type { Document } from "../document/document";
import type { Organisation } from "../gazetteer";
import type { Rule } from "../rules";
import { apart } from "./apart";
import { describedBy, ofDescription, standsForStranger } from "./description";
import type { GazetteerIndex } from "./gazetteer-index";
import { introducedNames } from "./introduced-names";
import { lastBefore, type Mention } from "./mention";
import { continued, isSingular, ofPronoun, resumesStranger } from "./pronoun";
import { LOOK_BACK, MOST_NAMES, meantBy, type Resolved } from "./resolved";
import { subjectBefore } from "./subject-before";
import { Topics } from "./topics";
import { unknownPersons } from "./unknown-persons";

/** Resolves names, descriptions and pronouns within one article, in the order of the text. */
export class Resolver {
  /** Whom the article speaks of. */
  readonly topics: Topics;
  private readonly memo = new Map<Mention, Resolved | null>();
  readonly introduced: ReadonlyMap<string, string>;
  private readonly persons: ReadonlyMap<string, string>;

  constructor(
    readonly document: Document,
    readonly compiled: CompiledPack,
    readonly index: GazetteerIndex,
  ) {
    this.introduced = introducedNames(document, compiled);
    this.persons = unknownPersons(document, compiled, this.introduced);
    this.topics = new Topics(this);
    this.topics.read();
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
    if (standsForStranger(this, mention) || (pronoun && resumesStranger(this, mention))) return [];
    const fits = pronoun ? apart(this, mention) : describedBy(this, mention);
    const rule: Rule = pronoun ? "subject_pronoun" : "subject_description";
    const others = this.topics.implied(this.document.sentences[mention.sentence]!, mention.first, fits);
    const all = [...(resolved ? [resolved] : []), ...others.map((other) => meantBy(other, rule, mention))];
    return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
  }

  /** What a mention was resolved to, if it was. */
  known(mention: Mention): Resolved | null {
    return this.memo.get(mention) ?? null;
  }

  /** Whom a pronoun that opens its sentence goes on about: the opener of the sentence before. */
  goesOnAbout(mention: Mention): Resolved | null {
    if (mention.sort !== "pronoun" || mention.marker !== "bare") return null;
    return continued(this, mention, this.document.sentences[mention.sentence]!, () => true);
  }

  /** Who acts in the sentence of a mention before it. */
  within(mention: Mention): Resolved | null {
    const sentence = this.document.sentences[mention.sentence]!;
    return mention.sort === "pronoun"
      ? subjectBefore(this, sentence, mention.first, null, isSingular(this, mention))
      : null;
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
        return ofPronoun(this, mention);
      case "description":
        return ofDescription(this, mention);
    }
  }

  ofStranger(text: string, mention: Mention | null): Resolved | null {
    const name = this.introduced.get(text);
    return name === undefined ? null : { name, organisation: null, rule: "subject_unknown_name", mention };
  }

  /** A government's programme is its country's. */
  private funder(organisation: Organisation): Organisation {
    if (organisation.kind !== "programme" || organisation.country === null) return organisation;
    return this.index.governments.get(organisation.country) ?? organisation;
  }

  of(organisation: Organisation, rule: Rule, mention: Mention): Resolved {
    return { name: organisation.name, organisation, rule, mention };
  }

  ofPerson(person: Mention, mention: Mention): Resolved | null {
    const role = person.person!.roles[0];
    const organisation = role ? this.index.bySlug.get(role.organisation) : undefined;
    return organisation ? this.of(organisation, "subject_person", mention) : null;
  }

  ofObject(mention: Mention): Resolved | null {
    const object = mention.object!;
    if (object.kind === "project") {
      return { name: object.name, organisation: null, rule: "subject_object_owner", mention };
    }
    const owner = this.index.bySlug.get(object.owners[0] ?? "");
    return owner ? this.of(owner, "subject_object_owner", mention) : null;
  }
}

import type { CompiledPack } from "../compiled-pack";
import { crossing } from "../document/borders";
import type { Document, SentenceView } from "../document/document";
import type { Organisation, OrganisationKind } from "../gazetteer";
import type { Rule } from "../rules";
import type { GazetteerIndex } from "./gazetteer-index";
import { introducedNames } from "./introduced-names";
import type { Mention } from "./mention";

/** Whom a mention stands for. `organisation` is null for a name that only the article introduces. */
export interface Resolved {
  name: string;
  organisation: Organisation | null;
  rule: Rule;
  mention: Mention | null;
}

/** A pronoun looks back over so many sentences. */
const LOOK_BACK = 8;
/** Of an endless sentence only so many names are looked at. */
const MOST_NAMES = 60;
const NEVER_SUBJECT: ReadonlySet<OrganisationKind> = new Set(["outlet", "regulator"]);

/** Resolves names, descriptions and pronouns within one article. */
export class Resolver {
  private readonly centres = new Map<number, Resolved | null>();
  private readonly memo = new Map<Mention, Resolved | null>();
  private readonly introduced: ReadonlySet<string>;
  private readonly document: Document;
  private readonly index: GazetteerIndex;

  constructor(document: Document, compiled: CompiledPack, index: GazetteerIndex) {
    this.document = document;
    this.index = index;
    this.introduced = introducedNames(document, compiled);
    // In order of the text, so that whoever looks back finds the answer ready.
    for (const sentence of document.sentences) {
      for (const mention of sentence.mentions) this.resolve(mention);
      this.centreOf(sentence.index);
    }
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

  /** Whom a pronoun without a word of its own (the end of إيراداتها, an Arabic verb) stands for at a place. */
  implicit(sentence: SentenceView, before: number): Resolved | null {
    return this.subjectBefore(sentence, before, null) ?? this.centreBefore(sentence.index);
  }

  /** What the sentences up to this one speak about. */
  centreBefore(sentence: number): Resolved | null {
    for (let i = sentence - 1; i >= 0 && i >= sentence - LOOK_BACK; i--) {
      const centre = this.centreOf(i);
      if (centre) return centre;
    }
    return null;
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

  private find(mention: Mention): Resolved | null {
    switch (mention.sort) {
      case "organisation":
        return this.of(mention.organisation!, "subject_agent", mention);
      case "person":
        return this.ofPerson(mention, mention);
      case "person_pronoun": {
        const person = this.personBefore(mention);
        return person ? this.ofPerson(person, mention) : null;
      }
      case "object":
        return this.ofObject(mention);
      case "stranger":
        return this.introduced.has(mention.text)
          ? { name: mention.text, organisation: null, rule: "subject_unknown_name", mention }
          : null;
      case "pronoun": {
        const sentence = this.document.sentences[mention.sentence]!;
        const found = this.implicit(sentence, mention.first);
        return found && { ...found, rule: "subject_pronoun", mention };
      }
      case "description":
        return this.ofDescription(mention);
    }
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

  private ofDescription(mention: Mention): Resolved | null {
    if (mention.object) return this.ofObject(mention);
    const sentence = this.document.sentences[mention.sentence]!;
    const fits = (resolved: Resolved) => this.fits(resolved, mention);
    const last = mention.description?.last === true;
    const generic = mention.description?.kinds == null && mention.country === null && !last;
    if (generic) {
      // "Nvidia owns 6% of the company": within a clause the company is not its subject.
      const subject = this.subjectBefore(sentence, mention.first, fits);
      const apart =
        subject?.mention && crossing(sentence, subject.mention.end, mention.first) >= 1 ? subject : null;
      const found = apart ?? this.centreWhich(mention.sentence, fits) ?? subject;
      return found && { ...found, rule: "subject_description", mention };
    }
    let looked = 0;
    for (let i = mention.sentence; i >= 0 && i >= mention.sentence - 2 * LOOK_BACK; i--) {
      const mentions = this.document.sentences[i]!.mentions;
      for (let m = lastBefore(mentions, mention.first); m >= 0 && looked < MOST_NAMES; m--, looked++) {
        const other = mentions[m]!;
        if (other.sort !== "organisation" && !(last && other.sort === "description")) continue;
        const resolved = this.resolve(other);
        if (resolved && fits(resolved)) return { ...resolved, rule: "subject_description", mention };
      }
    }
    const centre = this.centreWhich(mention.sentence, (resolved) => this.mayBeCompany(resolved));
    return centre && { ...centre, rule: "subject_description", mention };
  }

  private fits(resolved: Resolved, mention: Mention): boolean {
    const { organisation } = resolved;
    if (!organisation) return mention.country === null;
    if (mention.country !== null && organisation.country !== mention.country) return false;
    const kinds = mention.description?.kinds;
    return kinds ? kinds.includes(organisation.kind) : this.mayBeCompany(resolved);
  }

  private mayBeCompany({ organisation }: Resolved): boolean {
    return (
      organisation === null ||
      !["government", "outlet", "regulator", "programme", "project", "group"].includes(organisation.kind)
    );
  }

  private centreWhich(sentence: number, fits: (resolved: Resolved) => boolean): Resolved | null {
    for (let i = sentence - 1; i >= 0 && i >= sentence - LOOK_BACK; i--) {
      const centre = this.centreOf(i);
      if (centre && fits(centre)) return centre;
    }
    return null;
  }

  /** The first bare name of the sentence before a place: its subject, as far as order tells. */
  private subjectBefore(
    sentence: SentenceView,
    before: number,
    fits: ((resolved: Resolved) => boolean) | null,
  ): Resolved | null {
    let second: Resolved | null = null;
    for (const mention of sentence.mentions.slice(0, MOST_NAMES)) {
      if (mention.first >= before) break;
      if (mention.sort === "stranger" || mention.sort === "pronoun") continue;
      const resolved = this.resolve(mention);
      if (!resolved || !this.mayBeSubject(resolved) || (fits && !fits(resolved))) continue;
      if (mention.marker === "bare") return resolved;
      if (mention.marker === "possessive" || !second) second = resolved;
    }
    return second?.mention?.marker === "possessive" ? second : null;
  }

  private mayBeSubject({ organisation }: Resolved): boolean {
    return organisation === null || !NEVER_SUBJECT.has(organisation.kind);
  }

  private centreOf(index: number): Resolved | null {
    const known = this.centres.get(index);
    if (known !== undefined) return known;
    this.centres.set(index, null);
    const sentence = this.document.sentences[index]!;
    let centre: Resolved | null = null;
    if (!sentence.chrome) {
      let best = -1;
      for (const mention of sentence.mentions) {
        if (mention.sort === "stranger") continue;
        const resolved = this.resolve(mention);
        if (!resolved || !this.mayBeSubject(resolved)) continue;
        const rank =
          (mention.marker === "bare" ? 3 : mention.marker === "possessive" ? 2 : 1) +
          (resolved.organisation && !resolved.organisation.ai ? -1.5 : 0) +
          (resolved.organisation?.kind === "government" ? -1 : 0);
        if (rank > best) {
          best = rank;
          centre = resolved;
        }
      }
    }
    this.centres.set(index, centre);
    return centre;
  }
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

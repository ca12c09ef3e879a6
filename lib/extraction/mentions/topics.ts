import type { SentenceView } from "../document/document";
import type { Mention } from "./mention";
import { opensTopic } from "./opens-topic";
import { isSingular } from "./pronoun";
import type { Resolver } from "./resolve";
import { type Fits, MOST_NAMES, mayBeTopic, type Resolved } from "./resolved";
import { Salience } from "./salience";
import { subjectBefore } from "./subject-before";

const LIST_SIGNS: ReadonlySet<string> = new Set(["•", "·", "▪", "●", "■", "-", "*"]);
const TITLE_WEIGHT = 2;
/** Who was named but in passing is nobody to speak of further on. */
const LEAST_TOPIC = 2;
const DOMINANT = 1.6;
const LOOK_AHEAD = 2;

/** Whom an article speaks of: at each of its sentences, in its title, and on the whole. */
export class Topics {
  /** For each sentence, who is salient when it begins. */
  private readonly salient: Array<readonly Resolved[]> = [];
  /** Whom the whole article speaks of most: stands in where nobody was named yet. */
  private topic: readonly Resolved[] = [];
  /** Whom the article speaks of far more than of anybody else. */
  dominant: Resolved | null = null;
  /** Whom the title names, those of the text's own names among them. */
  private inTitle: readonly Resolved[] = [];
  /** Whom the title names, if it names nobody else. */
  private titled: Resolved | null = null;
  private readonly named = new Map<string, number>();

  constructor(private readonly resolver: Resolver) {}

  /** Reads the article in its order; what it has read so far tells whom the next words stand for. */
  read(): void {
    const { document, compiled } = this.resolver;
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
        const resolved = this.resolver.resolve(mention);
        if (!resolved || !mayBeTopic(resolved)) continue;
        // "The pair" brings no one of the two to mind.
        if (mention.sort === "pronoun" && compiled.pack.singular && !isSingular(this.resolver, mention))
          continue;
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

  /** Whether the title names somebody. */
  titles(name: string): boolean {
    return this.inTitle.some((one) => one.name === name);
  }

  /** Whom the article speaks of most. */
  main(): Resolved | null {
    return this.topic[0] ?? null;
  }

  /** Whom a sentence speaks of at a place without a word for it: its subject before, then the most salient. */
  implied(sentence: SentenceView, before: number, fits: Fits = () => true): readonly Resolved[] {
    const subject = subjectBefore(this.resolver, sentence, before, fits);
    const others = (this.salient[sentence.index] ?? []).filter(fits);
    if (subject || others.length > 0) return [...(subject ? [subject] : []), ...others];
    return [...this.upcoming(sentence.index, fits), ...this.topic.filter(fits)];
  }

  /** The most salient before a sentence that fits; in an opening that names nobody, the topic of the article. */
  salientBefore(sentence: number, fits: Fits): Resolved | null {
    return (
      this.salient[sentence]?.find(fits) ?? this.upcoming(sentence, fits)[0] ?? this.topic.find(fits) ?? null
    );
  }

  /** In an opening that names nobody yet: whom the next sentences name. */
  private upcoming(sentence: number, fits: Fits): readonly Resolved[] {
    const found: Resolved[] = [];
    for (let i = sentence; i <= sentence + LOOK_AHEAD && i < this.resolver.document.sentences.length; i++) {
      for (const mention of this.resolver.document.sentences[i]!.mentions.slice(0, MOST_NAMES)) {
        if (mention.sort !== "organisation") continue;
        const resolved = this.resolver.of(mention.organisation!, "subject_topic", mention);
        if (mayBeTopic(resolved) && fits(resolved)) found.push(resolved);
      }
      if (found.length > 0) break;
    }
    return found;
  }

  /** Whom alone the title names, if the text has come to speak of him, or of nobody yet. */
  titledBy({ index }: SentenceView): Resolved | null {
    const { titled } = this;
    const before = this.salient[index];
    const spoken = before?.some(({ name }) => name === titled?.name) && this.firstNamed(titled!.name) < index;
    return titled && (spoken || before === undefined || before.length <= 1) ? titled : null;
  }

  /** The first sentence that names somebody. */
  private firstNamed(name: string): number {
    let first = this.named.get(name);
    if (first === undefined) {
      const names = (mention: Mention) => this.resolver.resolve(mention)?.name === name;
      first = this.resolver.document.sentences.findIndex(({ mentions }) =>
        mentions.slice(0, MOST_NAMES).some(names),
      );
      if (first < 0) first = Number.POSITIVE_INFINITY;
      this.named.set(name, first);
    }
    return first;
  }

  /** Firms of the industry stay in mind; funds, banks and states that pay or speak less so. */
  private share({ organisation, mention }: Resolved): number {
    // "2,048 H800s": what is counted brings its maker but faintly to mind.
    if (mention?.object?.kind === "chip") return 0.2;
    // A person is not his firm.
    if (mention?.sort === "person" || mention?.sort === "person_pronoun") return 0.35;
    // Nor is what he calls his own.
    if (
      mention &&
      this.resolver.compiled.firstPerson.at(this.resolver.document.tokens, mention.first, mention.end)
    )
      return 0.35;
    if (organisation === null) return 1;
    return organisation.kind === "government" ? 0.4 : organisation.ai ? 1 : 0.5;
  }

  private namedInTitle(): readonly Resolved[] {
    const { titleMentions, article } = this.resolver.document;
    const known = titleMentions.map((mention) => this.resolver.resolve(mention));
    const own = [...this.resolver.introduced.keys()]
      .filter((text) => article.title?.includes(text))
      .map((text) => this.resolver.ofStranger(text, null));
    return [...known, ...own].filter((one): one is Resolved => one !== null && mayBeTopic(one));
  }

  private onlyOneOfTitle(): Resolved | null {
    const [first] = this.inTitle;
    return first && this.inTitle.every(({ name }) => name === first.name) ? first : null;
  }
}

import type { Kind } from "../types";
import { MONEY_KINDS } from "./kind-evidence";
import type { ToldSite } from "./neighbours";
import type { Weighed } from "./told";

/** The chances of a figure's kinds and subjects anew, by what the other figures of its article were told to be. */
export interface Reconsiderer {
  /** From the chance of each kind before, and what speaks for it. */
  kindsAgain(chances: readonly number[], evidence: ReadonlyArray<readonly string[]>): number[];
  /** From the chance of each candidate before, and what speaks for it. */
  subjectsAgain(chances: readonly number[], evidence: ReadonlyArray<readonly string[]>): number[];
}

/** A figure weighed again. `all` are the figures of its article as they were told, in the order of the text. */
export function reconsider(weighed: Weighed, all: readonly ToldSite[], model: Reconsiderer): Weighed {
  const others = new Others(weighed, all);
  if (others.none) return weighed;
  const kinds = model.kindsAgain(weighed.kinds, others.ofKinds());
  const options = weighed.options.map((option) => {
    const kind = MONEY_KINDS[option.kind]!;
    const evidence = option.candidates.map(({ name }) => others.ofSubject(name, kind));
    return { ...option, chances: model.subjectsAgain(option.chances, evidence) };
  });
  return { ...weighed, kinds, options };
}

/** The figures beside one, and what they tell of it. */
export class Others {
  private readonly all: readonly ToldSite[];
  private readonly last: ToldSite | null;
  private readonly next: ToldSite | null;
  /** One that is of the same amount. */
  private readonly equal: ToldSite | null;

  constructor(
    private readonly weighed: Weighed,
    all: readonly ToldSite[],
  ) {
    const { index, amount } = weighed.site.base;
    this.all = all.filter(({ site }) => site.base.index !== index);
    this.last = this.all.findLast(({ site }) => site.base.index < index) ?? null;
    this.next = this.all.find(({ site }) => site.base.index > index) ?? null;
    const same = ({ site: { base } }: ToldSite) =>
      base.amount.low === amount.low &&
      base.amount.high === amount.high &&
      base.amount.currency === amount.currency;
    this.equal = this.all.find(same) ?? null;
  }

  get none(): boolean {
    return this.all.length === 0;
  }

  /** For each kind of MONEY_KINDS, what speaks for it. */
  ofKinds(): string[][] {
    const beside = this.beside();
    return MONEY_KINDS.map((kind) => {
      const names = beside.map(([place, { told }, where]) => `${place} ${told.kind} ${kind} ${where}`);
      for (const [place, { told }, where] of beside) {
        if (told.kind === kind)
          names.push(`${place} ${where} ${step(told.kindChance * (1 - told.noChance))}`);
      }
      if (this.equal?.told.kind === kind) names.push(`equal ${step(this.equal.told.kindChance)}`);
      names.push(`share ${shareOf(this.all, ({ told }) => told.kind === kind)}`);
      return names;
    });
  }

  /** What speaks for somebody as the subject of the figure, if that is of a kind. */
  ofSubject(name: string, kind: Kind): string[] {
    const is = ({ told }: ToldSite) => told.subject.resolved.name === name;
    const names: string[] = [];
    for (const [place, other, where] of this.beside()) {
      if (!is(other)) continue;
      const { told } = other;
      const sure = step(told.subjectChance * (1 - told.noChance));
      names.push(`${place} ${where} ${sure}`, `${place} ${where} ${told.kind} ${kind}`);
    }
    if (this.equal && is(this.equal)) names.push(`equal ${step(this.equal.told.subjectChance)}`);
    const share = shareOf(this.all, is);
    const { decision, reading } = this.weighed.site;
    names.push(`share ${share}`, `share ${share} ${decision?.subject.resolved.name === name ? "rules" : ""}`);
    const near = this.all.filter(
      ({ site }) => site.reading.sentence.paragraph === reading.sentence.paragraph,
    );
    if (near.length > 0) names.push(`paragraph ${shareOf(near, is)}`);
    return names;
  }

  private beside(): Array<[place: string, other: ToldSite, where: string]> {
    const places: Array<[string, ToldSite, string]> = [];
    if (this.last) places.push(["last", this.last, this.where(this.last)]);
    if (this.next) places.push(["next", this.next, this.where(this.next)]);
    return places;
  }

  private where({ site }: ToldSite): string {
    const own = this.weighed.site.reading.sentence;
    const { index, paragraph } = site.reading.sentence;
    if (index === own.index) return "here";
    return paragraph === own.paragraph ? "paragraph" : Math.abs(index - own.index) <= 2 ? "near" : "far";
  }
}

/** The share of figures for which something holds, each by how likely it makes a claim, in steps. */
function shareOf(all: readonly ToldSite[], is: (other: ToldSite) => boolean): string {
  let sum = 0;
  let whole = 0;
  for (const other of all) {
    const chance = 1 - other.told.noChance;
    whole += chance;
    if (is(other)) sum += chance;
  }
  if (sum === 0) return "none";
  const share = sum / whole;
  const many = sum >= 2.5 ? "many" : sum >= 1.5 ? "two" : "one";
  return `${share > 0.8 ? "all" : share > 0.5 ? "most" : share > 0.2 ? "some" : "few"} ${many}`;
}

function step(chance: number): string {
  return chance >= 0.9 ? "sure" : chance >= 0.6 ? "likely" : "maybe";
}

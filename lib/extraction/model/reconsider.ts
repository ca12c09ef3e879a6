import type { Kind } from "../types";
import { Evidence } from "./evidence";
import { MONEY_KINDS } from "./kind-evidence";
import type { Names } from "./names";
import type { ToldSite } from "./neighbours";
import type { Weighed } from "./told";

/** The chances of a figure's kinds and subjects anew, by what the other figures of its article were told to be. */
export interface Reconsiderer {
  readonly names: Names;
  /** From the chance of each kind before, and what speaks for it. */
  kindsAgain(chances: readonly number[], pieces: ReadonlyArray<readonly number[]>): number[];
  /** From the chance of each candidate before, and what speaks for it. */
  subjectsAgain(chances: readonly number[], pieces: ReadonlyArray<readonly number[]>): number[];
}

/** A figure weighed again. `all` are the figures of its article as they were told, in the order of the text. */
export function reconsider(weighed: Weighed, all: readonly ToldSite[], model: Reconsiderer): Weighed {
  const others = new Others(weighed, all, model.names);
  if (others.none) return weighed;
  const kinds = model.kindsAgain(weighed.kinds, others.ofKinds());
  const options = weighed.options.map((option) => {
    const kind = MONEY_KINDS[option.kind]!;
    const pieces = option.candidates.map(({ name }) => others.ofSubject(name, kind));
    return { ...option, chances: model.subjectsAgain(option.chances, pieces) };
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
    private readonly names: Names,
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
  ofKinds(): Array<readonly number[]> {
    const beside = this.beside();
    return MONEY_KINDS.map((kind) => {
      const evidence = new Evidence(this.names);
      for (const [place, { told }, where] of beside) evidence.add(place, told.kind, kind, where);
      for (const [place, { told }, where] of beside) {
        if (told.kind === kind) evidence.add(place, where, step(told.kindChance * (1 - told.noChance)));
      }
      if (this.equal?.told.kind === kind) evidence.add("equal", step(this.equal.told.kindChance));
      evidence.add("share", ...shareOf(this.all, ({ told }) => told.kind === kind));
      return evidence.pieces;
    });
  }

  /** What speaks for somebody as the subject of the figure, if that is of a kind. */
  ofSubject(name: string, kind: Kind): readonly number[] {
    const is = ({ told }: ToldSite) => told.subject.resolved.name === name;
    const evidence = new Evidence(this.names);
    for (const [place, other, where] of this.beside()) {
      if (!is(other)) continue;
      const { told } = other;
      evidence.add(place, where, step(told.subjectChance * (1 - told.noChance)));
      evidence.add(place, where, told.kind, kind);
    }
    if (this.equal && is(this.equal)) evidence.add("equal", step(this.equal.told.subjectChance));
    for (const { site, told } of this.all) {
      const other = site.decision?.counterparty;
      if (!other) continue;
      // Who invests in one that is valued is seldom the one that is valued.
      if (other.name === name) evidence.add("as", other.role, told.kind, kind);
      else if (told.subject.resolved.name === name) evidence.add("beside", other.role, told.kind, kind);
    }
    const share = shareOf(this.all, is);
    const { decision, reading } = this.weighed.site;
    evidence.on(evidence.add("share", ...share), decision?.subject.resolved.name === name ? "rules" : "");
    const near = this.all.filter(
      ({ site }) => site.reading.sentence.paragraph === reading.sentence.paragraph,
    );
    if (near.length > 0) evidence.add("paragraph", ...shareOf(near, is));
    return evidence.pieces;
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

type Share = readonly [how: string, many?: string];

/** The share of figures for which something holds, each by how likely it makes a claim, in steps. */
function shareOf(all: readonly ToldSite[], is: (other: ToldSite) => boolean): Share {
  let sum = 0;
  let whole = 0;
  for (const other of all) {
    const chance = 1 - other.told.noChance;
    whole += chance;
    if (is(other)) sum += chance;
  }
  if (sum === 0) return ["none"];
  const share = sum / whole;
  const many = sum >= 2.5 ? "many" : sum >= 1.5 ? "two" : "one";
  return [share > 0.8 ? "all" : share > 0.5 ? "most" : share > 0.2 ? "some" : "few", many];
}

function step(chance: number): string {
  return chance >= 0.9 ? "sure" : chance >= 0.6 ? "likely" : "maybe";
}

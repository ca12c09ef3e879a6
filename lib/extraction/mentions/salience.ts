import type { Resolved } from "./resolved";

/** What a sentence leaves in mind fades by this with every further sentence. */
const FADING = 0.65;
const FORGOTTEN = 0.3;
const MOST = 12;

/** Who is spoken of, and how much: sentence by sentence, after Lappin and Leass. */
export class Salience {
  private weights = new Map<string, { resolved: Resolved; weight: number }>();
  /** Fading changes no rank: only who comes or goes does. */
  private ranking: readonly Resolved[] | null = null;

  add(resolved: Resolved, weight: number): void {
    this.ranking = null;
    const known = this.weights.get(resolved.name);
    if (known) known.weight += weight;
    else this.weights.set(resolved.name, { resolved, weight });
  }

  /** The most salient first. */
  ranked(): readonly Resolved[] {
    this.ranking ??= [...this.weights.values()]
      .sort((a, b) => b.weight - a.weight)
      .map(({ resolved }) => resolved);
    return this.ranking;
  }

  /** Those of them that weigh so much. */
  weighty(least: number): readonly Resolved[] {
    return this.ranked().filter(({ name }) => this.weights.get(name)!.weight >= least);
  }

  /** Who weighs so many times as much as anybody else. */
  dominant(times: number): Resolved | null {
    const [first, second] = this.ranked();
    if (!first) return null;
    const rest = second ? this.weights.get(second.name)!.weight : 0;
    return this.weights.get(first.name)!.weight >= times * rest ? first : null;
  }

  fade(): void {
    for (const [name, entry] of this.weights) {
      entry.weight *= FADING;
      if (entry.weight >= FORGOTTEN) continue;
      this.weights.delete(name);
      this.ranking = null;
    }
    if (this.weights.size <= MOST) return;
    const kept = [...this.weights].sort(([, a], [, b]) => b.weight - a.weight).slice(0, MOST);
    this.weights = new Map(kept);
    this.ranking = null;
  }
}

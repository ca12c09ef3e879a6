import type { Resolved } from "./resolve";

/** What a sentence leaves in mind fades by this with every further sentence. */
const FADING = 0.65;
const FORGOTTEN = 0.08;
const MOST = 12;

/** Who is spoken of, and how much: sentence by sentence, after Lappin and Leass. */
export class Salience {
  private weights = new Map<string, { resolved: Resolved; weight: number }>();

  add(resolved: Resolved, weight: number): void {
    const known = this.weights.get(resolved.name);
    if (known) known.weight += weight;
    else this.weights.set(resolved.name, { resolved, weight });
  }

  /** The most salient first. */
  ranked(): readonly Resolved[] {
    return [...this.weights.values()].sort((a, b) => b.weight - a.weight).map(({ resolved }) => resolved);
  }

  fade(): void {
    for (const [name, entry] of this.weights) {
      entry.weight *= FADING;
      if (entry.weight < FORGOTTEN) this.weights.delete(name);
    }
    if (this.weights.size <= MOST) return;
    const kept = [...this.weights].sort(([, a], [, b]) => b.weight - a.weight).slice(0, MOST);
    this.weights = new Map(kept);
  }
}

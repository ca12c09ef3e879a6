/** Numbers that look like chance and are the same on every machine, from one seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1): mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }
}

/** Picks by weight: the sums of the weights before each place, and a search among them. */
export class Weighted<T> {
  readonly #sums: number[] = [];
  #total = 0;

  constructor(
    readonly items: readonly T[],
    weightOf: (item: T, rank: number) => number,
  ) {
    for (const [rank, item] of items.entries()) {
      this.#total += weightOf(item, rank);
      this.#sums.push(this.#total);
    }
  }

  pick(random: Random): T {
    const at = random.next() * this.#total;
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const item = this.items[low];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  }
}

/** Zipf's weights 1 / (rank + shift), with the shift that leaves the first of `size` just this share of all. */
export function zipfWeight(size: number, share: number): (rank: number) => number {
  const shareOfFirst = (shift: number) => {
    let total = 0;
    for (let rank = 0; rank < size; rank += 1) total += (1 + shift) / (rank + 1 + shift);
    return 1 / total;
  };
  let [low, high] = [0, 1e4];
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (shareOfFirst(middle) > share) low = middle;
    else high = middle;
  }
  return (rank) => 1 / (rank + 1 + low);
}

/** Sets that only ever grow together; what is joined may be joined in any order. */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size).map((_, index) => index);
  }

  /** The smallest member stands for the set. */
  find(member: number): number {
    let root = member;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    let at = member;
    while (at !== root) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }
}

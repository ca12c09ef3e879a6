/** What speaks for or against an answer: named pieces, each there or not, some read from a word of the text. */
export class Evidence {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();

  add(name: string, token = NOWHERE): void {
    if (this.places.has(name)) return;
    this.places.set(name, token);
    this.names.push(name);
  }

  /** The token that a piece was read from; null where it was read from none. */
  placeOf(name: string): number | null {
    const place = this.places.get(name);
    return place === undefined || place === NOWHERE ? null : place;
  }
}

const NOWHERE = -1;

interface Lasting {
  firstDay: string;
  lastDay: string;
}

/** What was said by the end of a day, as it stood then: what came later is gone, and nothing lasts beyond the day. */
export function asOf<T extends Lasting>(day: string, said: readonly T[]): T[] {
  return said
    .filter(({ firstDay }) => firstDay <= day)
    .map((one) => (one.lastDay > day ? { ...one, lastDay: day } : one));
}

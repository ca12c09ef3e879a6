/** Axes of amounts: domains that hold everything drawn, ticks at 1, 2 and 5 times a power of ten. */

export const SCALES = ["log", "linear"] as const;
export type Scale = (typeof SCALES)[number];

const STEPS = [1, 2, 5, 10];

/** The largest of 1, 2, 5 × 10ⁿ that is at most `value`; the smallest that is at least `value` when `up`. */
export function roundToStep(value: number, up = false): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  const leading = value / power;
  const slack = 1e-9;
  const step = up
    ? STEPS.find((candidate) => candidate >= leading - slack)
    : STEPS.findLast((candidate) => candidate <= leading + slack);
  return exact((step ?? (up ? 10 : 1)) * power);
}

/** 3 × 10⁻⁷ computed by multiplication is not the number that one writes. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Bounds for a log axis around positive `values`; at least a factor of ten wide, with a step of room for arrows. */
export function logDomain(values: readonly number[]): [number, number] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [1, 10];
  let low = roundToStep(Math.min(...positive) / 1.4);
  let high = roundToStep(Math.max(...positive) * 1.4, true);
  while (high / low < 10) {
    high = roundToStep(high * 1.01, true);
    if (high / low < 10) low = roundToStep(low / 1.01);
  }
  return [low, high];
}

/** Ticks inside a log domain, at most `most`: 1-2-5, else 1-5, else powers of ten, else every second one, and so on. */
export function logTicks([low, high]: readonly [number, number], most = 8): number[] {
  const first = Math.floor(Math.log10(low) + 1e-12);
  const last = Math.floor(Math.log10(high) + 1e-12);
  const powers = Array.from({ length: last - first + 1 }, (_, index) => exact(10 ** (first + index)));
  const inside = (value: number): boolean => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9);
  for (const steps of [
    [1, 2, 5],
    [1, 5],
  ]) {
    const fine = powers.flatMap((power) => steps.map((step) => exact(step * power))).filter(inside);
    if (fine.length <= most) return fine;
  }
  const whole = powers.filter(inside);
  const every = Math.ceil(whole.length / most);
  return whole.filter((_, index) => index % every === 0);
}

/** Bounds and ticks of a linear axis that holds zero and all `values`, negative ones too, with at most `most` ticks. */
export function linearAxis(
  values: readonly number[],
  { most = 6, whole = false }: { most?: number; whole?: boolean } = {},
): { domain: [number, number]; ticks: number[] } {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const reach = high - low;
  if (reach === 0) return { domain: [0, 1], ticks: [0, 1] };
  let step = roundToStep(reach / most, true);
  if (whole) step = Math.max(1, step);
  const from = Math.floor(low / step + 1e-9);
  const to = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => exact((from + index) * step));
  return { domain: [exact(from * step), exact(to * step)], ticks };
}

/**
 * Ticks in order, those without a label whose label would lie on the one before: each takes `share` of the axis and keeps
 * within it. The first keeps its own.
 */
export function withRoom<Tick extends { place: number; label: string }>(
  ticks: readonly Tick[],
  share: number,
): Tick[] {
  let taken = Number.NEGATIVE_INFINITY;
  return ticks.map((tick) => {
    const middle = Math.min(1 - share / 2, Math.max(share / 2, tick.place));
    if (middle - taken < share) return { ...tick, label: "" };
    taken = middle;
    return tick;
  });
}

/** Where a value lies on a log axis, 0 at its start and 1 at its end. */
export function logPlace(value: number, [low, high]: readonly [number, number]): number {
  return Math.log(value / low) / Math.log(high / low);
}

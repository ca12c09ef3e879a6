/** A unit as amounts carry it, and what a figure is multiplied with to get there. */
export interface UnitMeaning {
  unit: string;
  factor: number;
}

/** Units that are given in another: the lexicons name them as they are printed. */
const CONVERTED: Readonly<Record<string, UnitMeaning>> = {
  W: { unit: "GW", factor: 1e-9 },
  kW: { unit: "GW", factor: 1e-6 },
  tenth: { unit: "percent", factor: 10 },
  MW: { unit: "GW", factor: 1e-3 },
  TW: { unit: "GW", factor: 1e3 },
  MWh: { unit: "GWh", factor: 1e-3 },
  TWh: { unit: "GWh", factor: 1e3 },
};

export function unitMeaning(printed: string): UnitMeaning {
  return CONVERTED[printed] ?? { unit: printed, factor: 1 };
}

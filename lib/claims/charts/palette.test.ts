import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assignHues, HUES } from "./palette";

type Colour = readonly [number, number, number];

const css = readFileSync(new URL("../../../app/styles/theme.css", import.meta.url), "utf8");

function pair(name: string): { light: Colour; dark: Colour } {
  const [, light = "", dark = ""] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  return { light: linear(light), dark: linear(dark) };
}

function linear(hex: string): Colour {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const luminance = ([r, g, b]: Colour): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** OKLab, in which equal distances look equally different. */
function perceived([r, g, b]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Machado, Oliveira and Fernandes (2009), full severity. */
const VISIONS: Record<string, readonly [Colour, Colour, Colour]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "without red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "without green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "without blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(rows: readonly [Colour, Colour, Colour], [r, g, b]: Colour): Colour {
  const part = ([x, y, z]: Colour): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [part(rows[0]), part(rows[1]), part(rows[2])];
}

const THEMES = ["light", "dark"] as const;
const named = [...HUES.map((hue) => `hue-${hue}`), "accent"];

describe.each(THEMES)("%s", (theme) => {
  const paper = pair("paper")[theme];

  test.each([...named, "hue-none", "rule-strong"])("%s stands out from the ground", (name) => {
    expect(contrast(pair(name)[theme], paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(["ink", "ink-soft", "ink-faint", "accent"])("%s can be read", (name) => {
    for (const ground of ["paper", "tint", "mark", "mark-faint"]) {
      if (name !== "ink" && ground.startsWith("mark")) continue;
      expect(contrast(pair(name)[theme], pair(ground)[theme]), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.entries(VISIONS))("no two colours look alike to eyes with %s", (_, rows) => {
    const colours = named.map((name) => perceived(seen(rows, pair(name)[theme])));
    for (const [index, a] of colours.entries()) {
      for (const [other, b] of colours.slice(0, index).entries()) {
        const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        expect(distance, `${named[index]} and ${named[other]}`).toBeGreaterThan(0.07);
      }
    }
  });
});

describe("who gets which colour", () => {
  test("a house colour is the same in every picture", () => {
    expect(assignHues(["openai"]).get("openai")).toBe(
      assignHues(["nvidia", "openai"], ["humain"]).get("openai"),
    );
  });

  test("whoever was chosen takes a free colour, the rest are grey", () => {
    const hues = assignHues(["openai", "cohere", "humain"], ["humain"]);
    expect(hues.get("cohere")).toBeNull();
    expect(hues.get("humain")).not.toBeNull();
    expect(hues.get("humain")).not.toBe(hues.get("openai"));
  });

  test("no colour is given twice, however many are chosen", () => {
    const chosen = Array.from({ length: 12 }, (_, index) => `company-${index}`);
    const given = [...assignHues(["nvidia"], chosen).values()].filter((hue) => hue !== null);
    expect(new Set(given).size).toBe(given.length);
    expect(given).toHaveLength(HUES.length);
  });
});

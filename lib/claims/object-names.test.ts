import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { objectNames } from "./object-names";

describe("an object that is named by words alone", () => {
  test.each([
    ["Series C", "جولة الفئة C", "série C", "Series-C-Runde"],
    [
      "seed round (talks)",
      "الجولة التأسيسية (قيد التفاوض)",
      "tour d'amorçage (en discussion)",
      "Seed-Runde (in Verhandlung)",
    ],
    ["October 2024 round", "جولة أكتوبر 2024", "tour d'octobre 2024", "Runde vom Oktober 2024"],
    ["February 2026 round", "جولة فبراير 2026", "tour de février 2026", "Runde vom Februar 2026"],
    ["Germany", "ألمانيا", "Allemagne", "Deutschland"],
    ["2026 round (expected)", "جولة 2026 (متوقعة)", "tour de 2026 (attendu)", "Runde 2026 (erwartet)"],
    [
      "capital expenditure 2026",
      "الإنفاق الرأسمالي في 2026",
      "dépenses d'investissement 2026",
      "Investitionsausgaben 2026",
    ],
    [
      "AI data centres FY2025",
      "مراكز بيانات للذكاء الاصطناعي في السنة المالية 2025",
      "centres de données pour l'IA, exercice 2025",
      "KI-Rechenzentren, Geschäftsjahr 2025",
    ],
    [
      "AI campus near Paris, first phase",
      "مجمّع للذكاء الاصطناعي قرب باريس، المرحلة الأولى",
      "campus d'IA près de Paris, première phase",
      "KI-Campus bei Paris, erste Phase",
    ],
  ])("%s", (en, ar, fr, de) => {
    expect(objectNames(en)).toEqual({ en, ar, fr, de });
  });

  test.each([
    "GPT-5 (Orion), one run",
    "Stargate",
    "Stargate, first phase",
    "GPT-4 2024",
    "Smarch 2024 round",
    "Series",
  ])("%s has no other words, and keeps its own", (en) => {
    expect(objectNames(en)).toEqual({ en });
  });

  test("is most of what the demonstration data name so", () => {
    const lines = readFileSync(new URL("../../prisma/data/claims.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n");
    const named = lines.map((line) => (JSON.parse(line) as { object: string | null }).object);
    const rounds = named.filter((name) => /\b(?:round|Series|capital expenditure|IPO)\b/.test(name ?? ""));
    const inArabic = rounds.filter((name) => objectNames(name ?? "").ar !== undefined);
    expect(inArabic.length / rounds.length).toBeGreaterThan(0.75);
  });
});

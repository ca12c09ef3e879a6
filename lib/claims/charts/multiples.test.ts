import { expect, test } from "vitest";
import { chartClaim } from "./chart-claims.fixture";
import { prepareMultiples } from "./multiples";
import { prepareTimeline } from "./timeline";

const companies = ["openai", "xai", "cohere"].map((slug) => ({ slug, names: { en: slug } }));
const timeline = prepareTimeline(
  {
    claims: [
      chartClaim({ subject: "openai", claimDate: "2025-01-01", high: 1e9 }),
      chartClaim({ subject: "xai", claimDate: "2025-06-30", high: 1e9 }),
      chartClaim({ subject: "openai", claimDate: "2025-06-30", high: 4e11 }),
    ],
    shown: 3,
    total: 3,
    printed: null,
    currency: "USD",
  },
  { locale: "en", label: String, chosen: ["openai", "xai", "cohere"] },
);

test("every company has its panel, and the same amount lies as high in each", () => {
  const { panels } = prepareMultiples(timeline, companies);
  expect(panels.map(({ company, points }) => [company.slug, points.length])).toEqual([
    ["openai", 2],
    ["xai", 1],
    ["cohere", 0],
  ]);
  const [small, large] = panels[0]?.points ?? [];
  const other = panels[1]?.points[0];
  expect(small?.high).toBe(other?.high);
  expect(large?.x).toBe(other?.x);
  expect(large?.high).toBeGreaterThan(small?.high ?? 1);
});

test("the axes are those of the timeline, from one end to the other", () => {
  const { x, y, zero } = prepareMultiples(timeline, companies);
  expect(x.length).toBe(timeline.x.ticks.length);
  expect([...x, ...y].every(({ at }) => at >= 0 && at <= 1)).toBe(true);
  expect(zero).toBeNull();
});

import { useTranslations } from "next-intl";
import { STANDS, type Stand } from "@/lib/figures/claim-stands";
import type { StandCounts } from "@/lib/sources/rows";

/** A claim that nobody else speaks of is hollow; contradiction is the accent. */
const FILLS: Record<Stand, string> = {
  agreeing: "bg-ink",
  contradicted: "bg-accent",
  otherwise: "bg-rule-strong",
  alone: "border border-ink-faint",
};

/** From what others bear out to what nobody else says. */
const ORDER: readonly Stand[] = ["agreeing", "contradicted", "otherwise", "alone"];

interface StandBarProps {
  stands: StandCounts;
  /** The count at which the bar is as long as its place; of its own if none is given. */
  most?: number;
  thin?: boolean;
}

/** How some claims stand among what others say, in parts of one bar. What it says stands in words beside it. */
export function StandBar({ stands, most = stands.claims, thin = false }: StandBarProps) {
  return (
    <span aria-hidden="true" className={`flex gap-px ${thin ? "h-1" : "h-2.5"}`}>
      {ORDER.map((stand) =>
        stands[stand] === 0 ? null : (
          <span
            key={stand}
            className={`block ${FILLS[stand]}`}
            style={{ inlineSize: `${(100 * stands[stand]) / Math.max(most, 1)}%` }}
          />
        ),
      )}
    </span>
  );
}

/** What the parts mean, in their order. */
export function StandLegend() {
  const t = useTranslations("sources");
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-soft">
      {ORDER.map((stand) => (
        <li key={stand} className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className={`block h-2.5 w-4 ${FILLS[stand]}`} />
          {t(`stands.${stand}`)}
        </li>
      ))}
    </ul>
  );
}

/** "5 claims: 2 agreeing, 1 contradicted, 2 alone; 1 of them first." */
export function useStandWords(): (stands: StandCounts) => string {
  const t = useTranslations("sources");
  return (stands) => {
    const parts = STANDS.filter((stand) => stands[stand] > 0).map((stand) =>
      t(`counted.${stand}`, { count: stands[stand] }),
    );
    const claims = t("claims", { count: stands.claims });
    const first = stands.first > 0 ? t("counted.first", { count: stands.first }) : null;
    return [`${claims}: ${parts.join(t("comma"))}`, first].filter((part) => part !== null).join(t("comma"));
  };
}

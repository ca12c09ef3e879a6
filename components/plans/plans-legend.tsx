import { useTranslations } from "next-intl";
import type { ReactNode, SVGProps } from "react";

/** What the bars and signs of the lines mean; `past`: they stand as on a day that was chosen. */
export function PlansLegend({ past }: { past: boolean }) {
  const t = useTranslations("plans.legend");
  const sign = (drawing: ReactNode) => (
    <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true" focusable="false">
      {drawing}
    </svg>
  );
  const line = (more: SVGProps<SVGPathElement>) => (
    <path d="M0 6H24" stroke="var(--ink)" strokeWidth="2" {...more} />
  );
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-soft">
      {(
        [
          ["planned", line({})],
          ["under_way", line({ strokeWidth: 6 })],
          ["open", line({ strokeDasharray: "2 2", stroke: "var(--ink-faint)" })],
          ["due", <path key="due" d="M12 0V12" stroke="var(--ink)" strokeWidth="2" />],
          [
            "word",
            <circle
              key="word"
              cx="12"
              cy="6"
              r="4"
              fill="var(--paper)"
              stroke="var(--ink)"
              strokeWidth="2"
            />,
          ],
          ["overdue", line({ stroke: "var(--accent)" })],
          [
            past ? "day" : "today",
            <path key="today" d="M12 0V12" stroke="var(--ink-faint)" strokeDasharray="2 2" />,
          ],
        ] as const
      ).map(([key, drawing]) => (
        <li key={key} className="inline-flex items-center gap-1.5">
          {sign(drawing)}
          {t(key)}
        </li>
      ))}
    </ul>
  );
}

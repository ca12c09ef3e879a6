import { useLocale } from "next-intl";
import type { PlanLine as Line, PlansModel } from "@/lib/figures/charts/plans";
import { timeDirectionOf } from "@/lib/i18n/locales";
import { percent } from "../charts/amount-track";

/** From nothing to the lowest that is claimed solid, on to the highest hollow; on a log axis that begins at a round sum. */
export function AmountBar({ line: { amount }, ticks }: { line: Line; ticks: PlansModel["amounts"] }) {
  return (
    <span aria-hidden="true" dir="ltr" className="relative mx-2 block h-4">
      <Hairlines places={ticks.map(({ place }) => place)} />
      {amount === null ? null : (
        <>
          <span
            className="absolute top-1/2 h-1.5 -translate-y-1/2 bg-ink"
            style={{ insetInlineStart: 0, inlineSize: percent(amount.low) }}
          />
          <span
            className="absolute top-1/2 h-1.5 -translate-y-1/2 border border-ink"
            style={{ insetInlineStart: percent(amount.low), inlineSize: percent(amount.high - amount.low) }}
          />
        </>
      )}
    </span>
  );
}

function Hairlines({ places }: { places: readonly number[] }) {
  return places.map((place) => (
    <span
      key={place}
      className="absolute inset-y-0 border-s border-rule"
      style={{ insetInlineStart: percent(place) }}
    />
  ));
}

/** From the first word to the due date: thick under way, dotted where no end is named, in the accent where it is overdue. */
export function TimeBar({ line, model }: { line: Line; model: PlansModel }) {
  const direction = timeDirectionOf(useLocale());
  const { plan, announced, word, due } = line;
  const ended = plan.state === "done" || plan.state === "dropped";
  const end = ended ? word : due;
  const under = plan.state === "under_way" || plan.state === "done";
  const stretch = (from: number, to: number) => ({
    insetInlineStart: percent(from),
    inlineSize: percent(Math.max(0, to - from)),
  });
  return (
    <span aria-hidden="true" dir={direction} className="relative block h-5">
      <Hairlines places={model.years.map(({ at }) => at)} />
      <span
        className="absolute inset-y-0 border-s border-ink-faint border-dashed"
        style={{ insetInlineStart: percent(model.today) }}
      />
      {end === null ? (
        <span
          className="absolute top-1/2 border-t-2 border-ink-faint border-dotted"
          style={stretch(announced, 1)}
        />
      ) : (
        <span
          className={`absolute top-1/2 -translate-y-1/2 bg-ink ${under ? "h-1.5" : "h-0.5"}`}
          style={stretch(announced, end)}
        />
      )}
      {plan.overdue && due !== null ? (
        <span
          className="absolute top-1/2 h-0.5 -translate-y-1/2 bg-accent"
          style={stretch(due, model.today)}
        />
      ) : null}
      {due === null ? null : (
        <span
          className="absolute inset-y-0.5 border-s-2 border-ink"
          style={{ insetInlineStart: percent(due) }}
        />
      )}
      <svg
        viewBox="-6 -6 12 12"
        width="12"
        height="12"
        className={`absolute top-1/2 -translate-y-1/2 ${direction === "rtl" ? "translate-x-1/2" : "-translate-x-1/2"}`}
        style={{ insetInlineStart: percent(word) }}
        aria-hidden="true"
        focusable="false"
      >
        {plan.state === "dropped" ? (
          <path d="M-4-4L4 4M4-4L-4 4" stroke="var(--ink)" strokeWidth="2" />
        ) : (
          <circle
            r="4"
            fill={plan.state === "done" ? "var(--ink)" : "var(--paper)"}
            stroke="var(--ink)"
            strokeWidth="2"
          />
        )}
      </svg>
    </span>
  );
}

/** The years that all lines share, once above them. */
export function Years({ model }: { model: PlansModel }) {
  const direction = timeDirectionOf(useLocale());
  return (
    <span dir={direction} className="relative block h-5 self-end font-normal text-ink-soft">
      {model.years.map(({ at, label }) => (
        <span key={label} className="absolute" style={{ insetInlineStart: percent(at) }}>
          {label}
        </span>
      ))}
    </span>
  );
}

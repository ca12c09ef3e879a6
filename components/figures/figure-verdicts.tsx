import { useTranslations } from "next-intl";
import { distanceWords, verdictWords } from "@/lib/figures/figure-words";
import type { FigureDetail, PositionRow, VerdictRow } from "@/lib/figures/rows";
import type { Verdict } from "@/lib/figures/types";
import { AmountText } from "../claims/amount-text";
import { Section } from "../ui/section";

/** The worst first: what cannot both be right, then what is slightly different, then what agrees. */
const ORDER = ["disagree", "slightly_different", "not_comparable", "agree"] as const;
const MOST = 60;

/** Every two positions in a sentence: what they say, and how that goes together. */
export function FigureVerdicts({ figure }: { figure: FigureDetail }) {
  const t = useTranslations("figure");
  const positions = new Map(figure.allPositions.map((position) => [position.position, position]));
  const verdicts = [...figure.verdicts].sort(
    (a, b) => ORDER.indexOf(a.agreement) - ORDER.indexOf(b.agreement) || (b.apart ?? 0) - (a.apart ?? 0),
  );
  return (
    <Section id="verdicts" title={t("verdicts")}>
      {verdicts.length === 0 ? <p className="text-ink-soft">{t("verdictsNone")}</p> : null}
      <ul>
        {verdicts.slice(0, MOST).map((verdict) => {
          const [a, b] = [positions.get(verdict.a), positions.get(verdict.b)];
          return a && b ? (
            <VerdictLine key={`${verdict.a} ${verdict.b}`} verdict={verdictOf(verdict)} a={a} b={b} />
          ) : null;
        })}
      </ul>
      {verdicts.length > MOST ? (
        <p className="mt-2 text-small text-ink-soft">
          {t("verdictsMore", { count: verdicts.length - MOST })}
        </p>
      ) : null}
    </Section>
  );
}

function verdictOf({ agreement, reason, apart }: VerdictRow): Verdict {
  if (agreement === "disagree") return { verdict: agreement, reason: reason ?? "conflict", apart };
  return agreement === "slightly_different"
    ? { verdict: agreement, apart: apart ?? 0 }
    : { verdict: agreement };
}

function VerdictLine({ verdict, a, b }: { verdict: Verdict; a: PositionRow; b: PositionRow }) {
  const t = useTranslations("figure");
  const words = useTranslations("figures");
  const { key, values } = verdictWords(verdict);
  const distance = verdict.verdict === "disagree" ? distanceWords(verdict) : null;
  return (
    <li className="border-b border-rule py-2">
      {t.rich("pair", { a: () => <Said position={a} />, b: () => <Said position={b} /> })}{" "}
      <span className={verdict.verdict === "disagree" ? "text-accent" : "text-ink-soft"}>
        {words(key, values)}
        {distance === null ? null : ` (${words(distance.key, distance.values)})`}
      </span>
    </li>
  );
}

function Said({ position }: { position: PositionRow }) {
  const t = useTranslations();
  return (
    <span>
      <strong>
        <AmountText amount={position.amount} />
      </strong>
      {position.basis === null ? null : (
        <span className="text-small text-ink-soft"> {t(`bases.${position.basis}`)}</span>
      )}
      {position.denied ? <span className="text-small text-accent"> {t("modalities.denied")}</span> : null}
    </span>
  );
}

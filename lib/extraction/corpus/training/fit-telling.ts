import { candidatesOf } from "../../model/candidates";
import { cueOf, directionEvidence, hasDirection } from "../../model/direction";
import { MONEY_KINDS } from "../../model/kind-evidence";
import type { ModelWeights } from "../../model/model";
import type { Kind } from "../../types";
import { fitClasses } from "./log-linear";
import { fitNamed, hundredths, known, numbered, sorted, yesOrNo } from "./named-evidence";
import { LEARNED, type Sample, type Settings } from "./sample";

/** The weights of kinds and of subjects, by the evidence of single figures. */
export function fitTelling(
  samples: readonly Sample[],
  settings: Settings,
): Pick<ModelWeights, "kinds" | "subjects"> {
  const labelled = samples.filter(({ right }) => right.length > 0);
  return { kinds: fitKinds(labelled, settings), subjects: fitSubjects(labelled, settings) };
}

/** The weights of which way money went that was gained or lost. */
export function fitDirections(
  samples: readonly Sample[],
  { least, directionDamping, kindWeight }: Settings,
): ModelWeights["directions"] {
  const rows = samples.flatMap(({ labelled: { gold, site }, kinds, source, share }) => {
    const kind = gold?.kind as Kind | undefined;
    if (kind === undefined || !hasDirection(kind) || gold?.direction == null) return [];
    const cue = site.blind ? null : cueOf(site, kind);
    const pieces = directionEvidence(site, { kind, cue, pieces: kinds }, LEARNED);
    return [yesOrNo(pieces, gold.direction === "gain", kindWeight[source] * share)];
  });
  const all = fitNamed(rows, { least, damping: directionDamping });
  return Object.fromEntries(Object.entries(all).filter(([, weight]) => Math.abs(weight) >= LEAST_LEANING));
}

/** What leans to one way by less is left out, in hundredths. */
const LEAST_LEANING = 3;

function fitKinds(
  samples: readonly Sample[],
  { least, kindDamping, kindWeight }: Settings,
): ModelWeights["kinds"] {
  const numbers = numbered(
    samples.map(({ kinds }) => kinds),
    least,
  );
  const count = MONEY_KINDS.length + 1;
  const weights = fitClasses(
    samples.map(({ kinds, right, source, share }) => ({
      features: known(numbers, kinds),
      right,
      weight: kindWeight[source] * share,
    })),
    numbers.size,
    count,
    kindDamping,
  );
  const table: Record<string, string> = {};
  for (const [piece, number] of numbers) {
    const row = Array.from(weights.subarray(number * count, (number + 1) * count), hundredths);
    if (Math.max(...row) - Math.min(...row) >= LEAST_SPREAD) table[LEARNED.textOf(piece)] = row.join(" ");
  }
  return sorted(table);
}

/** Evidence that tells kinds apart by less is left out. */
const LEAST_SPREAD = 10;

function fitSubjects(
  samples: readonly Sample[],
  { least, subjectDamping, subjectWeight }: Settings,
): ModelWeights["subjects"] {
  const choices = samples.flatMap((sample) => {
    const { gold, site } = sample.labelled;
    if (!gold) return [];
    const kind = MONEY_KINDS[sample.right[0]!]!;
    const candidates = candidatesOf(site, kind, LEARNED);
    const right = candidates.flatMap(({ name }, i) =>
      sample.scorer.accepts(gold, "subject", name) ? [i] : [],
    );
    if (right.length === 0 || candidates.length === 1) return [];
    return [
      {
        options: candidates.map(({ evidence }) => evidence.pieces),
        right,
        weight: subjectWeight[sample.source] * sample.share,
      },
    ];
  });
  return fitNamed(choices, { least, damping: subjectDamping });
}

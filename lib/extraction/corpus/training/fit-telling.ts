import { candidatesOf } from "../../model/candidates";
import { MONEY_KINDS } from "../../model/kind-evidence";
import type { ModelWeights } from "../../model/model";
import { fitChoices, fitClasses } from "./log-linear";
import { hundredths, known, numbered, single, sorted } from "./named-evidence";
import type { Sample, Settings } from "./sample";

/** The weights of kinds and of subjects, by the evidence of single figures. */
export function fitTelling(
  samples: readonly Sample[],
  settings: Settings,
): Pick<ModelWeights, "kinds" | "subjects"> {
  const labelled = samples.filter(({ right }) => right.length > 0);
  return { kinds: fitKinds(labelled, settings), subjects: fitSubjects(labelled, settings) };
}

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
  for (const [name, number] of numbers) {
    const row = Array.from(weights.subarray(number * count, (number + 1) * count), hundredths);
    if (Math.max(...row) - Math.min(...row) >= LEAST_SPREAD) table[name] = row.join(" ");
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
    const candidates = candidatesOf(site, kind);
    const right = candidates.flatMap(({ name }, i) =>
      sample.scorer.accepts(gold, "subject", name) ? [i] : [],
    );
    if (right.length === 0 || candidates.length === 1) return [];
    return [
      {
        names: candidates.map(({ evidence }) => evidence.names),
        right,
        weight: subjectWeight[sample.source] * sample.share,
      },
    ];
  });
  const numbers = numbered(
    choices.map(({ names }) => names.flat()),
    least,
  );
  const weights = fitChoices(
    choices.map(({ names, right, weight }) => ({
      options: names.map((each) => known(numbers, each)),
      right,
      weight,
    })),
    numbers.size,
    subjectDamping,
  );
  return single(numbers, weights);
}

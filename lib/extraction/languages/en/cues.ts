import type { CueEntry } from "../../language-pack";
import { DEAL_CUES } from "./deal-cues";
import { RESULT_CUES } from "./result-cues";

/** Verbs by base form ("take/took/taken" where irregular), with the words after them; nouns in the singular. */
export const CUES: readonly CueEntry[] = [...DEAL_CUES, ...RESULT_CUES];

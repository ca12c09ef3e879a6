import { eld } from "eld/small";
import { LANGS, type Lang } from "../extraction/types";

/** As much of a text as tells its language. */
const SAMPLE = 4000;

/** The language of a text among the six; never fails. Script decides where it can, letter statistics tell Latin ones apart. */
export function detectLanguage(text: string): Lang {
  const sample = middleOf(text);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return "en";
  const arabic = count(sample, /\p{Script=Arabic}/gu);
  const chinese = count(sample, /\p{Script=Han}/gu);
  // Three letters of a Latin name weigh as much as one sign of Chinese.
  if (chinese * 3 >= letters - chinese && chinese > 0) return "zh";
  if (arabic * 2 >= letters) return "ar";
  const latin = sample.replace(/[\p{Script=Arabic}\p{Script=Han}]+/gu, " ");
  const scores = scoresOf(latin);
  let best: Lang = arabic > letters - arabic ? "ar" : "en";
  let most = 0;
  for (const lang of LANGS) {
    const score = scores[lang] ?? 0;
    if (score <= most) continue;
    most = score;
    best = lang;
  }
  return best;
}

let ready = false;

function scoresOf(text: string): Record<string, number> {
  if (!ready) {
    eld.setLanguageSubset([...LANGS]);
    ready = true;
  }
  return eld.detect(text).getScores();
}

/** The middle of a page is the article; its beginning and end are menus, often in another language. */
function middleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const from = Math.floor((text.length - SAMPLE) / 3);
  return text.slice(from, from + SAMPLE);
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

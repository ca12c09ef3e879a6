import type { SentenceReading } from "../cues/sentence-reading";
import type { Document, SentenceView } from "../document/document";
import type { Mention } from "../mentions/mention";
import type { Resolved } from "../mentions/resolved";

/** Who answers in an interview, and in which paragraphs. */
interface Interview {
  claimant: string;
  answers: ReadonlySet<number>;
}

const known = new WeakMap<Document, Interview | null>();

/** Who says what stands in a sentence because he is asked: its paragraph answers a question. Null where nobody is interviewed. */
export function interviewee(reading: SentenceReading): string | null {
  const { document, sentence } = reading;
  let interview = known.get(document);
  if (interview === undefined) {
    interview = interviewIn(reading);
    known.set(document, interview);
  }
  return interview?.answers.has(sentence.paragraph) && !asks(document, sentence) ? interview.claimant : null;
}

/** Of a paragraph with questions and answers in one, or of an explainer that asks itself, fewer are found. */
const LEAST_ANSWERS = 3;
const LEAST_PERSONAL = 2;
/** Persons are introduced before they are asked. */
const OPENING = 8;

function interviewIn(reading: SentenceReading): Interview | null {
  const { document, resolver } = reading;
  const { sentences } = document;
  const answers = new Set<number>();
  let first = sentences.length;
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (!before || before.paragraph === sentence.paragraph || !asks(document, before)) return;
    if (asks(document, sentence)) return;
    answers.add(sentence.paragraph);
    first = Math.min(first, i);
  });
  if (answers.size < LEAST_ANSWERS) return null;
  const personal = new Set<number>();
  for (const sentence of sentences)
    if (answers.has(sentence.paragraph) && speaksOfOneself(reading, sentence))
      personal.add(sentence.paragraph);
  if (personal.size < LEAST_PERSONAL) return null;
  const opening = sentences.slice(0, Math.min(first, OPENING) + 1).flatMap(({ mentions }) => mentions);
  for (const mention of [...document.titleMentions, ...opening]) {
    const claimant = resolver.nameOfPerson(mention) ?? fullName(resolver.resolve(mention), mention);
    if (claimant !== null) return { claimant, answers };
  }
  return null;
}

/** "Lunch with Kaisa Routio": two words with capitals that are no firm's name. */
function fullName(resolved: Resolved | null, { sort, text }: Mention): string | null {
  return sort === "stranger" && resolved === null && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+$/u.test(text)
    ? text
    : null;
}

function asks({ tokens, view }: Document, { end }: SentenceView): boolean {
  const last = tokens[end - 1];
  if (!last) return false;
  // "¿Y ya ganan?*".
  return /[?؟？]/.test(
    view.text.slice(Math.max(0, last.from - 3), Math.min(last.to + 3, tokens[end]?.from ?? last.to + 3)),
  );
}

function speaksOfOneself({ document, compiled }: SentenceReading, { first, end }: SentenceView): boolean {
  return compiled.oneself.findAll(document.tokens, first, end).length > 0;
}

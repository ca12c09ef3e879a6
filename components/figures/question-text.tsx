import {
  type MarkupTranslationValues,
  type RichTranslationValues,
  useLocale,
  useTranslations,
} from "next-intl";
import type { ReactNode } from "react";
import { nameIn } from "@/lib/claims/rows";
import type { QuestionRow } from "@/lib/figures/rows";
import type { Locale } from "@/lib/i18n/locales";
import { unitName } from "@/lib/money/format";
import { NameText } from "../claims/party-name";
import { namesWithinBrackets, withinBrackets } from "../claims/within-brackets";
import { type QuestionTranslator, questionWhen } from "./question-when";

/** Eleven questions, each with other arguments: more types than the compiler will hold. A test asks all of them. */
interface Speaker {
  markup(key: string, values: MarkupTranslationValues): string;
  rich(key: string, values: RichTranslationValues): ReactNode;
}

/** "none" where a part is missing, for the messages to select on. A project asked about itself is named once. */
function partsOf(question: QuestionRow, locale: Locale, t: QuestionTranslator) {
  const { subject, counterparty, direction, unit } = question;
  const object = question.object?.en === subject.names.en ? null : question.object;
  return {
    subject: nameIn(subject.names, locale),
    object: object === null ? "none" : nameIn(object, locale),
    counterparty: counterparty === null ? "none" : nameIn(counterparty.names, locale),
    direction: direction ?? "none",
    unit: unit === null ? "none" : unitName(unit, locale),
    when: questionWhen(question, locale, t),
  };
}

const asText = (chunks: string): string => chunks;

/** What a figure answers, as text: "What did training DeepSeek-V3 cost?" */
export function questionText(question: QuestionRow, locale: Locale, t: QuestionTranslator): string {
  const parts = partsOf(question, locale, t);
  return (t as unknown as Speaker).markup(question.kind, {
    ...parts,
    the_subject: asText,
    the_object: asText,
    the_object_within: () => withinBrackets(parts.object),
    the_counterparty: asText,
  });
}

/** The same with every name in its own language and direction. */
export function QuestionText({ question }: { question: QuestionRow }): ReactNode {
  const locale = useLocale();
  const t = useTranslations("question");
  const { subject, object, counterparty } = question;
  return (t as unknown as Speaker).rich(question.kind, {
    ...partsOf(question, locale, t),
    the_subject: () => <NameText names={subject.names} />,
    the_object: () => object && <NameText names={object} />,
    the_object_within: () => object && <NameText names={namesWithinBrackets(object)} />,
    the_counterparty: () => counterparty && <NameText names={counterparty.names} />,
  });
}

import type { useTranslations } from "next-intl";
import { nameIn } from "@/lib/claims/rows";
import type { Kind } from "@/lib/extraction/types";
import type { QuestionRow } from "@/lib/figures/rows";
import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";

export type QuestionTranslator = ReturnType<typeof useTranslations<"question">>;

/** Kinds whose figures are events: without a period, the time of the claims says which one is meant. */
const EVENTS: ReadonlySet<Kind> = new Set(["valuation", "market_value_change", "funding", "deal"]);

const monthOf = (day: string): string => day.slice(0, 7);
const isYear = (start: string, end: string): boolean =>
  start.endsWith("-01-01") && end.endsWith("-12-31") && start.slice(0, 4) === end.slice(0, 4);
const isFirst = (day: string): boolean => day.endsWith("-01");
const isLast = (day: string): boolean => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
};

/**
 * "in October 2024", "by the end of 2029": which time a question is about, as it stands in its sentence; "none" where none is known,
 * and where the object is named by the same year: "capital expenditure 2026".
 */
export function questionWhen(question: QuestionRow, locale: Locale, t: QuestionTranslator): string {
  const { period, kind, object, firstDay, lastDay } = question;
  if (period?.start && period.end) {
    const named = object !== null && nameIn(object, locale).includes(period.start.slice(0, 4));
    if (named && isYear(period.start, period.end)) return "none";
    return spanWords(period.start, period.end, locale, t);
  }
  if (period?.end) return byWords(period.end, locale, t);
  if (period?.start) return t("when.since", { time: formatDate(period.start, locale) });
  return EVENTS.has(kind) ? spanOfMonths(firstDay, lastDay, locale, t) : "none";
}

function spanWords(start: string, end: string, locale: Locale, t: QuestionTranslator): string {
  if (start === end) return t("when.on", { time: formatDate(start, locale) });
  if (isYear(start, end)) return t("when.inYear", { time: formatDate(start, locale, { precision: "year" }) });
  if (!isFirst(start) || !isLast(end)) {
    return t("when.betweenDays", { from: formatDate(start, locale), to: formatDate(end, locale) });
  }
  return spanOfMonths(start, end, locale, t);
}

function spanOfMonths(start: string, end: string, locale: Locale, t: QuestionTranslator): string {
  const [from, to] = [start, end].map((day) => formatDate(day, locale, { precision: "month" })) as [
    string,
    string,
  ];
  return monthOf(start) === monthOf(end)
    ? t("when.inMonth", { time: from })
    : t("when.betweenMonths", { from, to });
}

function byWords(day: string, locale: Locale, t: QuestionTranslator): string {
  if (day.endsWith("-12-31"))
    return t("when.byYear", { time: formatDate(day, locale, { precision: "year" }) });
  if (isLast(day)) return t("when.byMonth", { time: formatDate(day, locale, { precision: "month" }) });
  return t("when.by", { time: formatDate(day, locale) });
}

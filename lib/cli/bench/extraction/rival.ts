import recognizers from "@microsoft/recognizers-text-suite";
import type { Lang } from "../../../extraction/types";

/** An amount as the rival gives it; it does not always say of which currency. */
export interface RivalAmount {
  value: number;
  currency: string | null;
}

/** The cultures in which it knows currencies. */
const CULTURES: Partial<Record<Lang, string>> = { en: "en-us", fr: "fr-fr", es: "es-es", zh: "zh-cn" };

/** The amounts that @microsoft/recognizers-text finds; null in languages whose currencies it does not know. */
export function rivalAmounts(text: string, lang: Lang): RivalAmount[] | null {
  const culture = CULTURES[lang];
  if (culture === undefined) return null;
  return recognizers.recognizeCurrency(text, culture).map(({ resolution }) => {
    const { value, isoCurrency } = (resolution ?? {}) as { value?: string; isoCurrency?: string };
    return { value: Number(value), currency: isoCurrency ?? null };
  });
}

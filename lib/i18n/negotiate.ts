import { DEFAULT_LANGUAGE, isLanguage, type Language } from "./locales";

/** The reader's language among ours, from an Accept-Language header; regions count as their language ("ar-EG" is ar). */
export function negotiateLocale(acceptLanguage: string | null): Language {
  const wishes = (acceptLanguage ?? "").split(",").flatMap((part, place) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const language = tag.trim() === "*" ? DEFAULT_LANGUAGE : tag.trim().split("-", 1)[0];
    const quality = parameters.map((parameter) => parameter.trim().match(/^q=([\d.]+)$/)?.[1]).find(Boolean);
    const weight = quality === undefined ? 1 : Number(quality);
    return isLanguage(language) && weight > 0 ? [{ language, weight, place }] : [];
  });
  wishes.sort((one, other) => other.weight - one.weight || one.place - other.place);
  return wishes[0]?.language ?? DEFAULT_LANGUAGE;
}

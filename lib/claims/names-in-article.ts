import type { Gazetteer } from "../extraction/gazetteer";
import type { Claim } from "../extraction/types";
import { LANGUAGES } from "../i18n/locales";
import type { Names } from "./rows";

/** For each canonical name in claims that are not stored, its first name in each language of the interface. */
export function namesInArticle(gazetteer: Gazetteer, claims: readonly Claim[]): Record<string, Names> {
  const said = new Set(
    claims.flatMap(({ subject, object, claimant, counterparty }) => [
      subject,
      object,
      claimant,
      counterparty?.name ?? null,
    ]),
  );
  const known = [...gazetteer.organisations, ...gazetteer.people, ...gazetteer.objects];
  return Object.fromEntries(
    known
      .filter(({ name }) => said.has(name))
      .map(({ name, names }) => {
        const others = LANGUAGES.flatMap((locale) => {
          const first = locale === "en" ? undefined : names[locale]?.[0];
          return first === undefined ? [] : [[locale, first] as const];
        });
        return [name, { ...Object.fromEntries(others), en: name }];
      }),
  );
}

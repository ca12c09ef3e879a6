import { parseAsStringLiteral } from "nuqs/server";
import { intlTag, type Locale } from "../i18n/locales";
import {
  type Codecs,
  one,
  oneOr,
  type Params,
  type Problem,
  readParameters,
  writeParameters,
} from "./parameters";
import { words } from "./parsers";
import { nameIn, type OrganisationRow } from "./rows";
import { refusalOfWords } from "./words";

export const COMPANY_ORDERS = ["claims", "name", "latest"] as const;
export type CompanyOrder = (typeof COMPANY_ORDERS)[number];

/** What the companies page is asked for. */
export interface CompaniesView {
  /** A name, in any script; null for all of them. */
  q: string | null;
  order: CompanyOrder;
}

const CODECS: Codecs<CompaniesView> = {
  q: one(words, (text) => refusalOfWords(text) ?? "not_text"),
  order: oneOr<CompanyOrder>("claims", parseAsStringLiteral(COMPANY_ORDERS), () => "unknown_value"),
};

/** Never throws. */
export function readCompaniesView(params: Params): { view: CompaniesView; problems: Problem[] } {
  const { values: view, problems } = readParameters(CODECS, params);
  return { view, problems };
}

/** The address without its language. */
export function companiesPath(view: CompaniesView): string {
  const query = writeParameters(CODECS, view);
  return query === "" ? "/companies" : `/companies?${query}`;
}

/** By name as the reader's language sorts it, or the latest claimed first; by claims they are as they came. */
export function sortOrganisations<Row extends Pick<OrganisationRow, "names" | "lastDate">>(
  rows: readonly Row[],
  order: CompanyOrder,
  locale: Locale,
): Row[] {
  if (order === "claims") return [...rows];
  if (order === "latest")
    return rows.toSorted((one, other) => (other.lastDate ?? "").localeCompare(one.lastDate ?? ""));
  const { compare } = new Intl.Collator(intlTag(locale));
  return rows.toSorted((one, other) => compare(nameIn(one.names, locale), nameIn(other.names, locale)));
}

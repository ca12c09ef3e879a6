import type { ClaimRow } from "../lib/claims/rows";
import { formatDate, formatDecimal } from "../lib/i18n/formats";
import { convertedAmount } from "../lib/money/converted-amount";
import { currencyName, formatAmount } from "../lib/money/format";
import { claimOf, claimsOf } from "./api";
import { claimsPage } from "./claims-page";
import { expect, test } from "./test";
import { plain } from "./words";

/** What was printed, in dollars and in words; fails where the claim has none. */
function inDollars({ amount, usd }: ClaimRow, language: "ar" | "en"): string {
  if (usd === null) throw new Error("The claim has no dollars.");
  return formatAmount(convertedAmount(amount, usd, "USD"), language);
}

const rateMonth = ({ usd }: ClaimRow) => usd?.rateMonth ?? "";

test("a claim's page says its dollars, at which rate and of which month", async ({
  page,
  request,
  t,
  language,
}) => {
  const claim = await claimOf(request, "currency=EUR");
  await page.goto(`/${language}/claims/${claim.id}`);
  const term = page.getByRole("term").filter({ hasText: t("claim.inDollars") });
  const fact = page.getByRole("definition").filter({ hasText: inDollars(claim, language) });
  await expect(term).toBeVisible();
  await expect(fact).toBeVisible();
  expect(plain((await fact.textContent()) ?? "")).toContain(
    plain(
      t("claim.rate", {
        rate: formatDecimal(claim.usd?.rate ?? "", language),
        currency: currencyName("EUR", language, "several"),
        month: formatDate(rateMonth(claim), language, { precision: "month" }),
      }),
    ),
  );
  await expect(
    page.getByRole("definition").filter({ hasText: formatAmount(claim.amount, language) }),
  ).toBeVisible();

  const other = await claimOf(request, "currency=USD");
  await page.goto(`/${language}/claims/${other.id}`);
  await expect(page.getByRole("term").filter({ hasText: t("claim.asPrinted") })).toBeVisible();
  await expect(term).toBeHidden();
});

test("list and chart have dollars of other currencies and say so; as printed each currency has an axis of its own", async ({
  page,
  request,
  t,
  language,
}) => {
  const query = "company=mistral-ai&kind=funding";
  const claims = await claimsOf(request, query);
  const euros = claims.filter(({ amount }) => amount.currency === "EUR");
  const converted = claims.filter(({ amount }) => amount.currency !== "USD");
  await page.goto(`/${language}/claims?${query}`);
  const list = claimsPage(page, t);
  await list.ready();
  await list.toDraw(claims.length);
  const [first] = euros;
  const dollars = claims.find(({ amount }) => amount.currency === "USD");
  if (first === undefined || dollars === undefined)
    throw new Error("No claim is in euros, or none in dollars.");
  const cellOf = (claim: ClaimRow, cell: "amount" | "dollars") =>
    list.table.locator(`tr:has(a[data-row-claim="${claim.id}"]) [data-cell="${cell}"]`);
  const monthOf = (claim: ClaimRow) =>
    formatDate(rateMonth(claim), language, { precision: "month", short: true });
  await expect(cellOf(first, "amount")).toContainText(formatAmount(first.amount, language));
  await expect(cellOf(first, "dollars")).toContainText(inDollars(first, language));
  await expect(cellOf(first, "dollars")).toContainText(monthOf(first));
  await expect(cellOf(dollars, "amount")).toContainText(formatAmount(dollars.amount, language));
  await expect(cellOf(dollars, "dollars")).not.toContainText(monthOf(dollars));

  const note = t("charts.timeline.convertedNote", { count: converted.length });
  await expect(list.chart.getByText(note)).toBeVisible();
  await list.chart.getByText(t("charts.asTable")).click();
  const rows = list.chart.getByRole("table").getByRole("row");
  await expect(
    rows
      .filter({ hasText: formatAmount(first.amount, language) })
      .filter({ hasText: inDollars(first, language) })
      .first(),
  ).toBeVisible();

  await list.chart
    .getByRole("navigation", { name: t("money.in") })
    .getByRole("link", { name: t("money.printed") })
    .click();
  await list.toDraw(euros.length);
  await expect(list.chart.getByText(note)).toBeHidden();
  await list.chart
    .getByRole("navigation", { name: t("charts.timeline.measure") })
    .getByRole("link", { name: currencyName("USD", language, "several") })
    .click();
  await list.toDraw(claims.length - converted.length);
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { turnoverBounds, type TurnoverMonth } from "../turnover";
import { TurnoverChart } from "./turnover-chart";

const now = new Date("2027-01-31T23:30:00Z");
const bounds = turnoverBounds(now);
/** Twelve months until February 2027, in the foundation's zone; of these something happened in one. */
const months = (n: number, of: Partial<TurnoverMonth>): TurnoverMonth[] =>
  bounds.slice(0, -1).map((startsAt, index) => ({
    ...{ startsAt, paidCents: 0, invoicedCents: 0, creditedCents: 0, vatCents: 0 },
    ...(index === n ? of : {}),
  }));
const htmlOf = (shown: TurnoverMonth[]) =>
  renderToStaticMarkup(<TurnoverChart months={shown} />).replaceAll("\u00a0", " ");

test("it is February in Amsterdam already: twelve months until that, each from its first moment there", () => {
  expect(bounds).toHaveLength(13);
  expect([bounds[0], bounds[11], bounds[12]]).toEqual([
    new Date("2026-02-28T23:00:00Z"),
    new Date("2027-01-31T23:00:00Z"),
    new Date("2027-02-28T23:00:00Z"),
  ]);
});

test("chart, words and table say the same of a month", () => {
  const html = htmlOf(
    months(11, { paidCents: 84_095, invoicedCents: 168_190, creditedCents: -84_095, vatCents: 29_190 }),
  );
  expect(html).toContain(
    'aria-label="Van maart 2026 tot en met februari 2027 is de omzet € 1.681,90 met btw, en € 1.390,00 zonder btw. De hoogste maand is februari 2027, met € 1.681,90 met btw."',
  );
  expect(html).toContain("<title>februari 2027: € 1.681,90 met btw, € 1.390,00 zonder btw</title>");
  // Of a scale up to € 2.000.
  expect(html).toMatch(/sc-chart__whole"[^>]* y="15.9%" height="84.1%"/);
  expect(html).toMatch(/sc-chart__part"[^>]* y="30.5%" height="69.5%"/);
  const row = /<th scope="row">februari 2027.*?<\/tr>/.exec(html)![0];
  for (const amount of ["€ 840,95", "€ 1.681,90", "€ -840,95", "€ 1.390,00"]) expect(row).toContain(amount);
  expect(row).toContain('href="/desk/invoices?from=2027-02-01&amp;until=2027-02-28"');
  expect(html).toContain('href="/desk/payments.csv?from=2026-03-01&amp;until=2027-02-28"');
});

test("a month in which more was credited than sold lies below zero, and is said", () => {
  const html = htmlOf(months(3, { creditedCents: -84_095, vatCents: -14_595 }));
  expect(html).toContain("In 1 maand werd meer gecrediteerd dan verkocht.");
  expect(html).not.toContain("De hoogste maand");
  expect(html).toMatch(/sc-chart__whole"[^>]* y="0%" height="84.09%"/);
});

test("years stand below the months they begin with", () => {
  const html = htmlOf(months(0, { paidCents: 100 }));
  expect(html.match(/dy="2.6em"[^>]*>\d{4}/g)).toHaveLength(2);
  expect(html).toMatch(/mrt<\/text><text[^>]*>2026/);
  expect(html).toMatch(/jan<\/text><text[^>]*>2027/);
});

test("while nothing was sold there are words instead of empty columns", () => {
  const html = htmlOf(months(0, {}));
  expect(html).toContain("niets verkocht");
  expect(html).not.toContain("<svg");
});

test("no drawing sets a style of its own, which the page may not have", () => {
  expect(htmlOf(months(0, { paidCents: 100 }))).not.toContain("style=");
});

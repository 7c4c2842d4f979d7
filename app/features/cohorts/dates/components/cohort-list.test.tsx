import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ListedCohort } from "../listed-cohort";
import { CohortList } from "./cohort-list";

const cohort: ListedCohort = {
  slug: "voorjaar",
  title: "Anders kijken",
  name: "Donderdagmiddag",
  mode: "HYBRID",
  place: "Den Haag Zuid, Den Haag",
  language: "nl",
  days: "do 21 januari – do 11 februari 2027",
  times: "4 bijeenkomsten, 13.00–16.30 uur",
  price: { net: "€ 695,00 excl. btw", gross: "€ 840,95 incl. btw" },
  isFree: false,
  availability: { ok: true, seatsLeft: 7 },
};
const html = (values: Partial<ListedCohort> = {}, isOfOne = false) =>
  renderToStaticMarkup(<CohortList cohorts={[{ ...cohort, ...values }]} caption="Data" isOfOne={isOfOne} />);

test("a date names its masterclass; on that one's own page its group", () => {
  expect(html()).toContain('<a href="/cohorten/voorjaar">Anders kijken</a>');
  expect(html({}, true)).toContain('<a href="/cohorten/voorjaar">Donderdagmiddag</a>');
});

test("a row has both prices, and the button as long as there is a seat", () => {
  expect(html()).toMatch(/€ 695,00 excl\. btw<small[^>]*>€ 840,95 incl\. btw/);
  expect(html()).toContain('href="/checkout/voorjaar?lang=nl"');
  const full = html({ availability: { ok: false, reason: "soldOut" } });
  expect(full).not.toContain("/checkout/");
  expect(full).toContain("Vol");
});

test("what is free is not bought", () => {
  expect(html()).toContain("Koop een ticket");
  const free = html({ isFree: true, price: { net: "Gratis", gross: "" } });
  expect(free).toContain("Doe mee");
  expect(free).not.toContain("Koop");
});

test("the name of a town is not broken", () => {
  expect(html()).toContain('Den Haag Zuid, <span class="sc-town">Den Haag</span>, of online');
  expect(html({ mode: "ONLINE", place: "" })).toContain("Online");
});

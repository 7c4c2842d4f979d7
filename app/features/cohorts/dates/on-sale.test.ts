import { expect, test } from "vitest";
import type { Availability } from "../cohort/cohort";
import { type Listable, listed } from "./listed-cohort";
import { onSale } from "./on-sale";

const seats: Availability = { ok: true, seatsLeft: 3 };
const full: Availability = { ok: false, reason: "soldOut" };
const session = (day: string, from: string, to: string) => ({
  startsAt: new Date(`2027-${day}T${from}Z`),
  endsAt: new Date(`2027-${day}T${to}Z`),
});
const cohort = (values: Partial<Listable> = {}): Listable => ({
  slug: "voorjaar",
  title: "Anders kijken",
  name: "Donderdagmiddag",
  mode: "ON_SITE",
  place: "Raadhuis, Den Haag",
  language: "nl",
  timeZone: "Europe/Amsterdam",
  startsAt: new Date("2027-01-21T12:00Z"),
  endsAt: new Date("2027-02-11T15:30Z"),
  sessions: [session("01-21", "12:00", "15:30"), session("02-11", "12:00", "15:30")],
  priceCents: 69_500,
  currency: "EUR",
  vat: "standard",
  availability: seats,
  ...values,
});
const alone = { priceCents: 29_500, currency: "EUR", vat: "standard" };

test("the first cohort with a seat is what one begins with", () => {
  expect(onSale([cohort({ slug: "vol", availability: full }), cohort()], alone, "nl")).toEqual({
    slug: "voorjaar",
    begins: "do 21 januari 2027",
    where: "Raadhuis, Den Haag",
    price: { net: "€\u00a0695,00\u00a0excl.\u00a0btw", gross: "€\u00a0840,95\u00a0incl.\u00a0btw" },
  });
});

test("one in the reader's language comes before an earlier one; another language is named", () => {
  const both = [cohort(), cohort({ slug: "english", language: "en", mode: "ONLINE", place: "" })];
  expect(onSale(both, null, "en")).toMatchObject({ slug: "english", where: "Online" });
  expect(onSale([cohort()], null, "en")).toMatchObject({ where: "Raadhuis, Den Haag, in Dutch" });
});

test("without a seat anywhere it is followed alone, and not sold where that has no price", () => {
  const none = [cohort({ availability: full })];
  expect(onSale(none, alone, "nl")).toMatchObject({ slug: null, begins: "Wanneer je wilt" });
  expect(onSale(none, null, "nl")).toBeNull();
});

test("a list says from when to when, how often and at what time, and the price both ways", () => {
  expect(listed(cohort(), "nl")).toMatchObject({
    days: "do 21 januari – do 11 februari 2027",
    times: "2\u00a0bijeenkomsten, 13.00–16.30 uur",
    price: { net: "€\u00a0695,00\u00a0excl.\u00a0btw", gross: "€\u00a0840,95\u00a0incl.\u00a0btw" },
  });
  expect(listed(cohort({ mode: "ONLINE" }), "en").times).toBe("2\u00a0sessions, 13:00–16:30, Amsterdam time");
  expect(listed(cohort({ vat: "exempt" }), "nl").price.gross).toBeNull();
});

test("it names no time when they differ by session", () => {
  const sessions = [session("01-21", "12:00", "15:30"), session("02-11", "08:00", "10:30")];
  expect(listed(cohort({ sessions }), "nl").times).toBe("2\u00a0bijeenkomsten, op verschillende tijden");
  expect(listed(cohort({ sessions: [] }), "nl").times).toBe("0\u00a0bijeenkomsten");
});

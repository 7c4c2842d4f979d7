import { afterEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { openDesk } from "~test/rows/desk";
import { openSeats } from "~test/rows/seats";
import { makeCohort } from "~test/rows/shop";
import { loader as list } from "./cohorts";
import { loader as file } from "./cohorts-csv";

afterEach(() => setClock());

test("groups that run or come stand first, soonest first; others are asked for, latest first; a file has them all", async () => {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  const desk = await openDesk({ roles: ["EDITOR"] });
  const at = (day: string) => ({ startsAt: new Date(`${day}T08:30:00Z`) });
  await makeCohort({ name: "Loopt", ...at("2027-01-02"), mode: "ONLINE", place: "" });
  await makeCohort({ name: "Later", ...at("2027-06-01"), status: "DRAFT", language: "en" });
  await makeCohort({ name: "Was", ...at("2026-09-01"), status: "CLOSED" });
  await makeCohort({ name: "Was eerder", ...at("2026-03-01"), place: "Élan, ’s-Hertogenbosch" });
  await makeCohort({ name: "Niet door", ...at("2027-05-01"), status: "CANCELLED" });
  // With two seats that are taken.
  await openSeats({ quantity: 2 });
  const names = async (query: string) => {
    const { data } = await desk.load(list, `/desk/cohorts${query}`);
    return (data as { rows: { name: string }[] }).rows.map(({ name }) => name);
  };
  for (const [query, found] of [
    ["", ["Loopt", "Voorjaar 2027", "Later"]],
    ["?sort=-starts", ["Later", "Voorjaar 2027", "Loopt"]],
    ["?sort=-seats", ["Voorjaar 2027", "Later", "Loopt"]],
    ["?status=all", ["Later", "Niet door", "Voorjaar 2027", "Loopt", "Was", "Was eerder"]],
    ["?status=past", ["Was", "Was eerder"]],
    ["?status=past&sort=starts", ["Was eerder", "Was"]],
    ["?status=CANCELLED", ["Niet door"]],
    ["?status=nonsense", ["Loopt", "Voorjaar 2027", "Later"]],
    ["?mode=ONLINE", ["Loopt"]],
    ["?language=en", ["Later"]],
    ["?content=mc1&from=2027-05-01", ["Later"]],
    ["?content=mc2", []],
    ["?until=2027-01-02", ["Loopt"]],
    ["?status=all&q=hertogenbosch", ["Was eerder"]],
    ["?status=all&q=anders kijken eerder", ["Was eerder"]],
  ] as [string, string[]][])
    expect([query, await names(query)]).toEqual([query, found]);
  const { response } = await desk.load(file, "/desk/cohorts.csv?status=all");
  const lines = (await response!.text()).trim().split("\r\n");
  expect(lines).toHaveLength(7);
  expect(lines[3]).toMatch(/^"Voorjaar 2027";"Anders kijken";"Open";.*"2";"0";"12";""$/);
});

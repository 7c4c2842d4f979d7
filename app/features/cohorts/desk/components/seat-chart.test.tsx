import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { GroupSeats } from "../group-seats.queries.server";
import { FewSeats } from "./few-seats";
import { SeatChart } from "./seat-chart";

const group = (more: Partial<GroupSeats> = {}): GroupSeats => ({
  ...{ id: "1", name: "Dinsdag", title: "Anders kijken", status: "PUBLISHED", timeZone: "Europe/Amsterdam" },
  ...{ mode: "ONLINE", language: "nl", place: "", endsAt: new Date("2027-03-11T11:00:00Z") },
  ...{
    startsAt: new Date("2027-01-21T09:00:00Z"),
    capacity: 16,
    minimum: 6,
    taken: 4,
    held: 2,
    fewInDays: 9,
    host: null,
    isProposed: false,
  },
  ...more,
});

test("a bar, its words and the table say the same of a group", () => {
  const html = renderToStaticMarkup(<SeatChart groups={[group()]} mayPlan />);
  expect(html).toContain("4 van 16 plaatsen bezet · 2 vastgehouden · 10 vrij · gaat door vanaf 6");
  // On a scale up to 20.
  expect(html).toContain('class="sc-bar__whole" width="80%"');
  expect(html).toContain('class="sc-bar__filled" width="20%"');
  expect(html).toContain('class="sc-bar__pending" x="20%" width="10%"');
  expect(html).toContain('class="sc-bar__mark" x1="30%"');
  expect(html).toMatch(/<td[^>]*>4 van 16/);
  expect(html).not.toContain("style=");
});

test("bars share one scale, and more seats than there are is no negative number of free ones", () => {
  const html = renderToStaticMarkup(
    <SeatChart
      groups={[group({ capacity: 2, taken: 2, held: 1 }), group({ id: "2", capacity: 40 })]}
      mayPlan
    />,
  );
  expect(html).toContain('class="sc-bar__whole" width="5%"');
  expect(html).toContain('class="sc-bar__whole" width="100%"');
  expect(html).toContain("2 van 2 plaatsen bezet · 1 vastgehouden · 0 vrij");
});

test("twelve are drawn, and it is said of how many", () => {
  const many = Array.from({ length: 13 }, (_, n) => group({ id: `${n}` }));
  const html = renderToStaticMarkup(<SeatChart groups={many} mayPlan />);
  expect(html).toContain("De eerste 12 van 13 groepen die komen of lopen: samen 48 van 192 plaatsen bezet.");
  expect(html.match(/class="sc-bar"/g)).toHaveLength(12);
});

test("no group: who may plan reads what to do, another what will stand there", () => {
  expect(renderToStaticMarkup(<SeatChart groups={[]} mayPlan />)).toContain("Maak een groep met data");
  expect(renderToStaticMarkup(<SeatChart groups={[]} mayPlan={false} />)).toContain(
    "Zodra er een groep gepland is",
  );
});

test("groups that begin soon with few are named with the days that are left; of none it is said", () => {
  const html = renderToStaticMarkup(
    <FewSeats groups={[group(), group({ id: "2", name: "Vol", fewInDays: null })]} />,
  );
  expect(html).toContain("Begint over 9 dagen, do 21 januari 2027");
  expect(html).toContain("4 van 16 plaatsen bezet · gaat door vanaf 6");
  expect(html).not.toContain("Vol");
  expect(renderToStaticMarkup(<FewSeats groups={[group({ fewInDays: null })]} />)).toContain(
    "binnen 4 weken",
  );
});

import { expect, onTestFinished, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { siteScope } from "~/features/identity/access/scope";
import { routeArguments } from "~test/rows/people";
import { readCalendar } from "~test/read-calendar";
import { makeCohort } from "~test/rows/shop";
import { loader as ofOne } from "~/routes/machine/cohort-calendar";
import { loader } from "~/routes/machine/cohorts-calendar";
import { cohortEvents } from "./public-events.queries.server";

test("the public calendar counts the changes of each session and says where it is, without its link", async () => {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  onTestFinished(() => setClock());
  const cohort = await makeCohort({ mode: "HYBRID", joinUrl: "https://meet.example/a" });
  const [first, second] = await db.cohortSession.findMany({ orderBy: { startsAt: "asc" } });
  const own = {
    mode: "ON_SITE",
    place: "Atelier",
    joinUrl: "https://meet.example/b",
    title: "Bezoek",
  } as const;
  await db.cohortSession.update({
    where: { id: second!.id },
    data: { ...own, sequence: 5, publicSequence: 3 },
  });
  expect(await cohortEvents(siteScope(foundation), "nl")).toMatchObject([
    { id: `agenda-${first!.id}`, sequence: 0, number: 1, session: { mode: "HYBRID", place: cohort.place } },
    { id: `agenda-${second!.id}`, sequence: 3, number: 2, session: { mode: "ON_SITE", place: "Atelier" } },
  ]);
  const answer = (await loader(
    routeArguments(new Request("http://localhost:3000/cohorten.ics")),
  )) as Response;
  const file = (await answer.text()).replaceAll("\r\n ", "");
  expect(file.match(/^(?:UID|SEQUENCE|LOCATION|SUMMARY):.*$/gm)).toEqual([
    `UID:agenda-${first!.id}@localhost`,
    "SEQUENCE:0",
    "SUMMARY:Anders kijken: Bijeenkomst 1",
    "LOCATION:Raadhuis\\, Voorbeeldstad\\, of online",
    `UID:agenda-${second!.id}@localhost`,
    "SEQUENCE:3",
    "SUMMARY:Anders kijken: Bezoek",
    "LOCATION:Atelier",
  ]);
  expect(file).not.toContain("meet.example");
});

test("a cohort's own calendar has its sessions, says when they are cancelled, and is not there for a draft", async () => {
  const file = async (slug: string) => {
    const asked = routeArguments(new Request(`http://localhost:3000/cohorten/${slug}.ics`));
    return (await ofOne({ ...asked, params: { slug } })).text();
  };
  const { slug } = await makeCohort({ joinUrl: "https://meet.example/a" });
  await makeCohort();
  const open = await file(slug);
  expect(open.match(/^(UID|STATUS).*$/gm)).toHaveLength(2);
  expect(open).not.toContain("meet.example");
  const gone = readCalendar(await file((await makeCohort({ status: "CANCELLED" })).slug));
  expect(gone.events).toMatchObject([1, 2].map(() => ({ status: "CANCELLED", sequence: 1 })));
  const draft = await makeCohort({ status: "DRAFT" });
  for (const none of [draft.slug, "nergens"]) await expect(file(none)).rejects.toMatchObject({ status: 404 });
});

test("it is right on both sides of the clock change, for a program that knows only what stands in it", async () => {
  const [before, after] = ["2027-10-26T07:30:00.000Z", "2027-11-02T08:30:00.000Z"];
  const { slug } = await makeCohort({
    startsAt: new Date(before!),
    endsAt: new Date("2027-11-02T10:30:00Z"),
  });
  const asked = routeArguments(new Request(`http://localhost:3000/cohorten/${slug}.ics`));
  const { events } = readCalendar(await (await ofOne({ ...asked, params: { slug } })).text());
  expect(events).toMatchObject([
    { startsAt: before, clock: "09.30", zone: "Europe/Amsterdam", sequence: 0, status: null },
    { startsAt: after, clock: "09.30", url: `http://localhost:3000/cohorten/${slug}` },
  ]);
});

import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { expect, onTestFinished, test } from "vitest";
import { openGroupsFor } from "~/features/enrolment/placing/open-groups.queries.server";
import { placeSeats } from "~/features/enrolment/placing/place-seats.server";
import { slugToOpen } from "~/features/cohorts/hosts/invitation-link.server";
import { newsFacts } from "~/features/interest/mailing/news-facts.server";
import { mailingPage, waitingForGroup } from "~/features/interest/mailing/mailings.queries.server";
import { soldAt } from "~/features/ordering/buying/ticket-offer.queries.server";
import { orderable, totalOf } from "~/features/ordering/team/orderable.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { foundation } from "~/platform/site/sites.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { Cohort } from "~prisma/client";
import { answerOf } from "~test/rows/answers";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { addOrganisation, memberNow } from "~test/rows/organisations";
import { addPerson, addStaff, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { openSeats } from "~test/rows/seats";
import { openShop } from "~test/rows/shop";
import { loader as checkout } from "../checkout/ticket";
import { loader as cohortCalendar } from "../machine/cohort-calendar";
import { loader as calendar } from "../machine/cohorts-calendar";
import { loader as picture } from "../machine/pictures/cohort";
import { loader as sitemap } from "../machine/sitemap";
import { loader as cohortPage } from "./cohort";
import { loader as agenda } from "./cohorts";
import { loader as home } from "./home";
import { loader as masterclass } from "./masterclass";
import { loader as masterclasses } from "./masterclasses";
import { loader as search } from "./search";

async function morning() {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  onTestFinished(() => setClock());
  await openShop();
  const { agreement } = await addHost();
  const buyer = await addPerson();
  const closedFor = await addOrganisation({ name: "Gemeente Oost" }, { [buyer.id]: "OWNER" });
  const group = (name: string, values: Partial<Cohort> = {}) =>
    addHostedCohort(agreement, [], { name, status: "PUBLISHED", ...values });
  const open = await group("Openbaar");
  const hidden = {
    INVITED: await group("Genodigd", { audience: "INVITED" }),
    CLOSED: await group("Besloten", { audience: "CLOSED", closedForId: closedFor.id }),
  };
  return { open, hidden, buyer, closedFor };
}

/** What a page or file answers somebody, as text; nothing for what is not there. */
async function told(handler: LoaderFunction | ActionFunction, path: string, params = {}, cookie?: string) {
  const answer = await answerOf(handler, { ...routeArguments(requestTo(path, { cookie })), params });
  if (answer.status === 404) return "";
  return answer.response ? await answer.response.text() : JSON.stringify(answer.data);
}

const listed: [place: string, LoaderFunction, path: string, params?: object][] = [
  ["the dates", agenda, "/cohorten"],
  ["the home page", home, "/"],
  ["all masterclasses", masterclasses, "/masterclasses"],
  ["the page of the masterclass, with its schema.org data", masterclass, "/x", { slug: "anders-kijken" }],
  ["search", search, "/zoeken?q=anders+kijken"],
  ["the map for crawlers", sitemap, "/sitemap.xml"],
  ["the calendar", calendar, "/cohorten.ics"],
];

test.for(listed)("%s holds only groups for all", async ([, handler, path, params = {}]) => {
  const { open, hidden } = await morning();
  // One place shows the first date alone: what is hidden is the first.
  await db.cohort.update({ where: { id: open.id }, data: { startsAt: new Date("2027-03-03T08:30:00Z") } });
  const text = await told(handler, path, params);
  for (const { name, slug } of Object.values(hidden)) {
    expect(text).not.toContain(slug);
    expect(text).not.toContain(name);
  }
  await db.cohort.updateMany({ data: { audience: "PUBLIC", closedForId: null } });
  expect(await told(handler, path, params)).not.toBe(text);
});

test("its page, calendar, picture and ticket form are there for groups for all alone", async () => {
  const { open, hidden, buyer } = await morning();
  const cookie = await signInAs(buyer);
  const of = async (slug: string) => [
    await told(cohortPage, "/x", { slug }),
    await told(cohortCalendar, "/x", { slug }),
    await told(picture, "/x", { slug }),
    await told(checkout, "/x", { cohortSlug: slug }, cookie),
    JSON.stringify((await soldAt(siteScope(foundation), { cohortSlug: slug }, "nl")) ?? ""),
  ];
  expect((await of(open.slug)).map((text) => text.length > 2)).toEqual(Array(5).fill(true));
  for (const { slug } of Object.values(hidden))
    expect((await of(slug)).map((text) => text.length > 2)).toEqual(Array(5).fill(false));
});

test("the link of an invitation opens one by invitation and no other, for no crawler, until it is renewed", async () => {
  const { open, hidden, buyer } = await morning();
  const cookie = await signInAs(buyer);
  const slug = slugToOpen(hidden.INVITED);
  const page = await told(cohortPage, "/x", { slug });
  expect(JSON.parse(page)).toMatchObject({ isInvited: true, page: { cohort: { slug } } });
  expect(JSON.parse(page)).not.toHaveProperty("data");
  expect(JSON.parse(await told(cohortPage, "/x", { slug: open.slug }))).toHaveProperty("data");
  expect(await told(cohortCalendar, "/x", { slug })).toContain("BEGIN:VEVENT");
  expect(await told(checkout, "/x", { cohortSlug: slug }, cookie)).toContain(`/checkout/${slug}`);
  const token = slug.slice(slug.indexOf("."));
  for (const other of [open.slug, hidden.CLOSED.slug, `${hidden.INVITED.slug}x`])
    expect(await told(cohortPage, "/x", { slug: other + token })).toBe("");
  for (const wrong of [`${slug}x`, slug.slice(0, -1), `${hidden.INVITED.slug}.`, `.${token}`])
    expect(await told(cohortPage, "/x", { slug: wrong })).toBe("");
  await db.cohort.update({ where: { id: hidden.INVITED.id }, data: { invitationNumber: 2 } });
  expect(await told(cohortPage, "/x", { slug })).toBe("");
  expect(await told(checkout, "/x", { cohortSlug: slug }, cookie)).toBe("");
});

test("for a team it is ordered by the organisation that it is for, and by no other", async () => {
  const { open, hidden, buyer, closedFor } = await morning();
  const stranger = await addPerson();
  const elsewhere = await addOrganisation({ name: "Gemeente West" }, { [stranger.id]: "OWNER" });
  const mine = await memberNow(buyer, closedFor, "orders.place");
  const theirs = await memberNow(stranger, elsewhere, "orders.place");
  const names = async (member: typeof mine) =>
    (await orderable(member, "nl")).products.flatMap(({ group }) => group?.name ?? []).toSorted();
  expect(await names(mine)).toEqual(["Besloten", "Openbaar"]);
  expect(await names(theirs)).toEqual(["Openbaar"]);
  const cost = (member: typeof mine, { slug }: Cohort) =>
    totalOf(member, [{ product: `cohort:${slug}`, quantity: 2 }]);
  expect(await cost(mine, hidden.CLOSED)).toMatchObject({ netCents: 139_000 });
  expect(await cost(theirs, hidden.CLOSED)).toBeNull();
  expect(await cost(mine, hidden.INVITED)).toBeNull();
  expect(await cost(theirs, open)).toMatchObject({ netCents: 139_000 });
});

test("seats that wait for a group are placed in one for all, or in one for their organisation", async () => {
  const { hidden } = await morning();
  const { organisation, manager } = await openSeats({ place: "unplaced" });
  await db.cohort.updateMany({ data: { priceCents: 0 } });
  const member = await memberNow(manager, organisation, "seats.assign");
  const from = { offerId: "mc1-cohort", cohortId: null };
  const names = async () => (await openGroupsFor(member, from)).map(({ name }) => name);
  const place = ({ id }: Cohort) => placeSeats(member, from, { cohortId: id, count: 1 });
  expect(await names()).not.toContain("Besloten");
  for (const one of Object.values(hidden))
    expect(await place(one)).toEqual({ ok: false, reason: "notFound" });
  await db.cohort.update({ where: { id: hidden.CLOSED.id }, data: { closedForId: organisation.id } });
  expect(await names()).toContain("Besloten");
  expect(await place(hidden.CLOSED)).toEqual({ ok: true });
});

test("who waits for a masterclass is mailed of groups for all", async () => {
  const { open, hidden } = await morning();
  const staff = await addStaff("interest.mail", "interest.read");
  const page = await mailingPage(staff, "mc1", null, "nl");
  expect(page!.groups.map(({ id }) => id)).toEqual([open.id]);
  expect(await waitingForGroup(staff, open.id)).toMatchObject({ masterclassId: "mc1" });
  for (const { id } of Object.values(hidden)) {
    expect(await waitingForGroup(staff, id)).toBeNull();
    const facts = await newsFacts(db, { masterclassId: "mc1", cohortId: id }, "nl");
    expect(facts).toMatchObject({ group: null });
  }
});

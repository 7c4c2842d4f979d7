import { afterEach, beforeEach, expect, test } from "vitest";
import type { Cohort, Person } from "~prisma/client";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { siteScope } from "~/features/identity/access/scope";
import { cancelOrder } from "~/features/payments/cancellation/cancel-order.server";
import { loader } from "~/routes/machine/calendar-feed";
import { action, loader as page } from "~/routes/my/calendar/calendar";
import { readCalendar } from "~test/read-calendar";
import { addFollower, enrolIn } from "~test/rows/enrolments";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { actorOf, makeCohort, makePerson, openShop } from "~test/rows/shop";
import { makeFeed, stopFeed } from "./change-feed.server";
import { feedOf } from "./feed.queries.server";

beforeEach(() => setClock(() => Date.parse("2027-10-01T08:00:00Z")));
afterEach(() => setClock());

/** A Tuesday before and one after the clock goes back, at half past nine in Amsterdam. */
const [summer, winter] = ["2027-10-26T07:30:00Z", "2027-11-02T08:30:00Z"] as const;
const link = "https://meet.example/abc";
const autumn = (values: Partial<Cohort> = {}) => ({
  ...{ startsAt: new Date(summer), endsAt: new Date("2027-11-02T10:30:00Z") },
  ...{ mode: "ONLINE" as const, place: "", joinUrl: link, name: "Najaar", ...values },
});

const addressOf = async (person: Pick<Person, "id"> | { personId: string }) => {
  const row = await db.person.findUniqueOrThrow({
    where: { id: "id" in person ? person.id : person.personId },
  });
  await makeFeed(actorOf(row));
  return (await feedOf(actorOf(row), siteScope(foundation)))!.address;
};

async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const secret = /\/calendars\/(.*)\.ics$/.exec(address)![1]!;
  const asked = { ...routeArguments(new Request(address, { headers })), params: { secret } };
  return (await loader(asked).catch((thrown: unknown) => thrown)) as Response;
}
const read = async (address: string) => readCalendar(await (await ask(address)).text());

test("the feed has the sessions of the groups somebody follows, at the right time on both sides of the clock change", async () => {
  const { agreement } = await addHost();
  const cohort = await addHostedCohort(agreement, [], autumn());
  const { actor } = await addFollower(cohort);
  const address = await addressOf(actor);
  const { name, method, events } = await read(address);
  expect([name, method]).toEqual([`Masterclasses van ${foundation.brand.name}`, "PUBLISH"]);
  expect(events).toMatchObject([
    { startsAt: summer.replace("Z", ".000Z"), clock: "09.30", zone: "Europe/Amsterdam" },
    { startsAt: winter.replace("Z", ".000Z"), clock: "09.30", zone: "Europe/Amsterdam" },
  ]);
  const [first] = events;
  expect(first!.summary).toBe("Anders kijken: Bijeenkomst 1");
  expect(first!.url).toBe(`http://localhost:3000/join/${cohort.id}`);
  expect(first!.description).toContain(`Hogeschool Rijkdam, onder de methode van ${foundation.brand.name}`);
  expect(first!.description).toContain("Groep: Najaar");
  expect([first!.alarms, first!.status]).toEqual([2, null]);
  const text = (await (await ask(address)).text()).replaceAll("\r\n ", "");
  for (const secret of [link, actor.email, actor.name]) expect(text).not.toContain(secret);
});

test("who leads a group has its sessions too, while they are of the host and it was opened", async () => {
  const { agreement, facilitator, organisation } = await addHost();
  const cohort = await addHostedCohort(agreement, [facilitator], autumn());
  await addHostedCohort(agreement, [facilitator], autumn({ status: "DRAFT" }));
  await addHostedCohort(agreement, [], autumn());
  const learner = await addFollower(cohort, { name: "Ebru Yilmaz" });
  const address = await addressOf(facilitator);
  const { events } = await read(address);
  expect(events.map(({ startsAt }) => startsAt)).toHaveLength(2);
  expect(events[0]!.description).toContain(
    `http://localhost:3000/host/${organisation.id}/cohorts/${cohort.id}`,
  );
  expect(JSON.stringify(events)).not.toContain(learner.actor.name);
  await db.membership.updateMany({
    where: { personId: facilitator.id },
    data: { until: new Date("2027-10-02T08:00:00Z") },
  });
  expect((await read(address)).events).toEqual([]);
});

test("a session keeps its id and counts its changes; one of a group that is cancelled, or of who left it, is cancelled by one more", async () => {
  const cohort = await makeCohort(autumn());
  const { actor, enrolmentId } = await addFollower(cohort);
  const address = await addressOf(actor);
  const before = (await read(address)).events;
  await db.cohortSession.updateMany({ data: { sequence: 3 } });
  expect((await read(address)).events).toMatchObject(before.map(({ uid }) => ({ uid, sequence: 3 })));
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  const cancelled = { sequence: 4, status: "CANCELLED", alarms: 0 };
  expect((await read(address)).events).toMatchObject(before.map(({ uid }) => ({ uid, ...cancelled })));
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CLOSED" } });
  await db.enrolment.update({ where: { id: enrolmentId }, data: { endedAt: new Date() } });
  const left = await read(address);
  expect(left.events).toMatchObject([cancelled, cancelled]);
  expect(left.events[0]!.url).not.toContain("/join/");
  setClock(() => Date.parse(summer) + 60_000);
  expect((await read(address)).events).toHaveLength(1);
  await enrolIn(cohort, actor, { attempt: 2 });
  expect((await read(address)).events).toMatchObject([{ status: null }, { status: null }]);
});

test("a seat that was cancelled takes its sessions away, one that is bought again stands above that", async () => {
  const shop = await openShop();
  const cohort = await makeCohort(autumn());
  const buyer = await makePerson();
  const address = await addressOf(buyer);
  const buy = async () => {
    const order = await shop.order(buyer, cohort);
    shop.double.payCheckout(order.sessionId, "card");
    await shop.double.flush();
    return order.id;
  };
  const order = await buy();
  expect((await read(address)).events).toMatchObject([{ sequence: 0 }, { sequence: 0 }]);
  await cancelOrder(await makePerson({ role: "STAFF" }), order, { reason: "" });
  expect((await read(address)).events).toMatchObject([
    { sequence: 1, status: "CANCELLED" },
    { sequence: 1, status: "CANCELLED" },
  ]);
  await buy();
  const { events } = await read(address);
  expect(events.map(({ status }) => status)).toEqual([null, null]);
  for (const { sequence } of events) expect(sequence).toBeGreaterThan(1);
});

test("a program that has the calendar hears that it is still right, until something changes", async () => {
  const cohort = await makeCohort(autumn());
  const address = await addressOf((await addFollower(cohort)).actor);
  const etag = (await ask(address)).headers.get("etag")!;
  setClock(() => Date.parse("2027-10-01T09:00:00Z"));
  const again = await ask(address, { "if-none-match": `"other", ${etag}` });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  expect(again.headers.get("cache-control")).toBe("private, no-cache");
  await db.cohortSession.updateMany({ data: { title: "Kijken" } });
  expect((await ask(address, { "if-none-match": etag })).status).toBe(200);
});

test("an address is made once, renewed once however often that is sent, and ends at once", async () => {
  const person = await addPerson();
  const cookie = await signInAs(person);
  const send = (form: Record<string, string>) =>
    action(routeArguments(requestTo("/my/calendar", { cookie, form }))) as Promise<Response>;
  const shown = async () => {
    const answer = await page(routeArguments(requestTo("/my/calendar", { cookie })));
    return (answer as { feed: Awaited<ReturnType<typeof feedOf>> }).feed;
  };
  expect(await shown()).toBeNull();
  await Promise.all([send({ intent: "make" }), send({ intent: "make" })]);
  const first = (await shown())!;
  expect(first.opens).toMatch(/^webcal:\/\/localhost:3000\/calendars\//);
  await send({ intent: "make" });
  expect((await shown())!.address).toBe(first.address);
  await Promise.all([1, 2].map(() => send({ intent: "renew", feed: first.id })));
  const second = (await shown())!;
  expect([(await ask(first.address)).status, (await ask(second.address)).status]).toEqual([404, 200]);
  expect((await send({ intent: "stop" })).headers.get("location")).toBe("/my/calendar?said=stopped");
  expect([(await ask(second.address)).status, await shown()]).toEqual([404, null]);
});

test("who reads the database cannot make the address; what is not one of ours, and of a closed account, is not there", async () => {
  const person = await addPerson();
  const address = await addressOf(person);
  const row = await db.calendarFeed.findFirstOrThrow();
  const key = address.slice(-47, -4);
  expect(JSON.stringify(row)).not.toContain(key);
  const of = (secret: string) => ask(`http://localhost:3000/calendars/${secret}.ics`);
  for (const secret of [
    "",
    row.id,
    `${row.id}_`,
    `${row.id}_${"A".repeat(43)}`,
    `${newId()}_${key}`,
    "_".repeat(80),
  ])
    expect((await of(secret)).status, secret).toBe(404);
  expect((await ask(address)).status).toBe(200);
  await db.person.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
  expect((await ask(address)).status).toBe(404);
  await stopFeed(actorOf(person));
});

test("a program that asks on and on waits", async () => {
  const address = await addressOf(await addPerson());
  for (let n = 0; n < 60; n += 1) await ask(address);
  const answer = await ask(address);
  expect([answer.status, Number(answer.headers.get("retry-after"))]).toEqual([429, 900]);
});

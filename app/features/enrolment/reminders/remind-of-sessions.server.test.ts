import { expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { mails } from "~/jobs.server";
import type { Locale } from "~/i18n/locale";
import { cancelOrder } from "~/features/payments/cancellation/cancel-order.server";
import { addHost } from "~test/rows/hosting";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { remindOfSessions } from "./remind-of-sessions.server";

const day = 86_400_000;
const startsAt = new Date("2027-02-02T09:00:00Z");
const before = (days: number) => setClock(() => startsAt.getTime() - days * day);

/** Somebody with a paid ticket for each locale, for two meetings four weeks apart. */
async function sold(locales: Locale[]) {
  const shop = await openShop();
  const cohort = await makeCohort({
    startsAt,
    mode: "ONLINE",
    place: "",
    joinUrl: "https://meet.example/a",
  });
  const people = [];
  for (const locale of locales) {
    const person = await makePerson({ locale });
    const order = await shop.order(person, cohort);
    shop.double.payCheckout(order.sessionId, "card");
    people.push({ ...person, orderId: order.id });
  }
  await shop.double.flush();
  const first = await db.cohortSession.findFirstOrThrow({ where: { cohortId: cohort.id, startsAt } });
  return { cohort, people, first };
}

const queued = () => db.mail.findMany({ where: { template: "sessionReminder" }, orderBy: { id: "asc" } });
/** The newest reminder in this language, as it would be sent now. */
const made = async (locale: Locale = "nl") => {
  const mail = (await queued()).findLast((one) => one.locale === locale)!;
  return mails.sessionReminder!(mail.data, locale, foundation);
};
const told = async () => (await queued()).length;

test("two days before a meeting everybody with a ticket is reminded, once, in their own language", async () => {
  const { people, cohort } = await sold(["nl", "en"]);
  before(2.1);
  await remindOfSessions();
  expect(await told()).toBe(0);
  before(1.9);
  await Promise.all([remindOfSessions(), remindOfSessions()]);
  await remindOfSessions();
  expect(Object.fromEntries((await queued()).map(({ to, locale }) => [to, locale]))).toEqual({
    [people[0]!.email]: "nl",
    [people[1]!.email]: "en",
  });
  const [dutch, english] = [await made("nl"), await made("en")];
  expect(dutch!.subject).toContain("is op di 2 februari 2027");
  expect(english!.subject).toContain("is on Tue 2 February 2027");
  expect(dutch!.blocks).toContainEqual({
    link: `http://localhost:3000/join/${cohort.id}`,
    label: "Naar de online bijeenkomst",
  });
});

test("a meeting that moves is reminded of again; of the old moment nothing is said any more", async () => {
  const { first } = await sold(["nl"]);
  before(1);
  await remindOfSessions();
  const later = {
    startsAt: new Date(startsAt.getTime() + 7 * day),
    endsAt: new Date(startsAt.getTime() + 8 * day),
  };
  await db.cohortSession.update({ where: { id: first.id }, data: later });
  expect(await made()).toBeNull();
  await remindOfSessions();
  expect(await told()).toBe(1);
  before(-6);
  await remindOfSessions();
  expect(await told()).toBe(2);
  expect(await made()).not.toBeNull();
});

test("nobody is reminded of a cancelled group, with a void ticket, or once it has begun", async () => {
  const { cohort, people } = await sold(["nl", "nl"]);
  before(1);
  await cancelOrder(await makePerson({ role: "STAFF" }), people[0]!.orderId, { reason: "ziek" });
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  await remindOfSessions();
  expect(await told()).toBe(0);
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CLOSED" } });
  await remindOfSessions();
  expect((await queued()).map(({ to }) => to)).toEqual([people[1]!.email]);
  before(-0.1);
  expect(await made()).toBeNull();
});

test("of a group that a host holds both names are said, at the time where it meets", async () => {
  const { cohort } = await sold(["nl"]);
  const { agreement } = await addHost();
  const lisbon = { agreementId: agreement.id, timeZone: "Europe/Lisbon" };
  await db.cohort.update({ where: { id: cohort.id }, data: lisbon });
  before(1);
  await remindOfSessions();
  const { facts } = (await made())!.blocks.find((block) => "facts" in block) as { facts: string[][] };
  expect(facts).toContainEqual([
    "Gegeven door",
    `Hogeschool Rijkdam, onder de methode van ${foundation.brand.name}`,
  ]);
  expect(facts).toContainEqual(["Groep", cohort.name]);
  expect(facts[0]![1]).toBe("di 2 februari 2027, 09.00–11.00 uur, tijd van Lisbon");
});

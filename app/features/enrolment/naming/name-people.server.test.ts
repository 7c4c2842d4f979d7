import { afterEach, expect, test } from "vitest";
import { addPerson } from "~test/rows/people";
import { offerTo, openSeats } from "~test/rows/seats";
import { makeCohort } from "~test/rows/shop";
import { actorNow } from "~test/rows/organisations";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { acceptSeat } from "../assignment/answer-seat.server";
import { placeSeats } from "../placing/place-seats.server";
import { progressByName } from "../seats/seat-progress.queries.server";
import { seatFiltersIn } from "../seats/seat-filters";
import { seatGroups } from "../seat-groups/seat-groups.queries.server";
import { seatsPage } from "../seats/seats.queries.server";
import { namePeople, previewPeople } from "./name-people.server";

afterEach(() => setClock());
type Shop = Awaited<ReturnType<typeof openSeats>>;
const list = (text: string) => ({ text, locale: "nl" as const });
const give = async ({ as, group, owner, manager }: Shop, text: string, by: "owner" | "manager" = "manager") =>
  namePeople(await as("seats.assign", by === "owner" ? owner : manager), group, list(text));
const people = (count: number, at = "stad") =>
  Array.from({ length: count }, (_, i) => `Persoon ${i} <persoon-${i}@${at}.example>`).join("\n");
const idle = (value: Record<string, string>) => seatFiltersIn(new URLSearchParams(value));

test("a list is given seats in one go, each with a mail in their language", async () => {
  const shop = await openSeats({ quantity: 3 });
  await addPerson({ email: "kate@stad.example", locale: "en" });
  const text = "Rosa <rosa@stad.example>\nKate <kate@stad.example>\nOmar <omar@stad.example>; en";
  const preview = await previewPeople(await shop.as("seats.assign"), shop.group, list(text));
  expect(preview).toMatchObject({
    ok: true,
    freeSeats: 3,
    people: [{ fault: null }, { fault: null }, { fault: null }],
  });
  expect(await db.assignment.count()).toBe(0);
  expect(await give(shop, text)).toEqual({ ok: true, named: 3 });
  expect(await give(shop, text)).toEqual({ ok: true, named: 0 });
  const mails = await db.mail.findMany({ where: { template: "seatOffer" }, orderBy: { to: "asc" } });
  expect(mails.map(({ to, locale }) => `${to} ${locale}`)).toEqual([
    "kate@stad.example en",
    "omar@stad.example en",
    "rosa@stad.example nl",
  ]);
  expect(await db.auditEntry.count({ where: { act: "seats.assign" } })).toBe(1);
});

test("one line with a fault, and nobody is named", async () => {
  const shop = await openSeats({ quantity: 2 });
  expect(await give(shop, "rosa@stad.example\nomar@stad")).toMatchObject({
    ok: false,
    people: [{ fault: null }, { fault: "emailForm" }],
  });
  expect(await give(shop, people(3))).toMatchObject({ ok: false, people: [{}, {}, { fault: "noSeat" }] });
  expect(await give(shop, people(501))).toEqual({ ok: false, reason: "tooMany" });
  expect(await give(shop, " \n")).toEqual({ ok: false, reason: "nobody" });
  expect(await db.assignment.count()).toBe(0);
  expect(await db.mail.count()).toBe(0);
});

test("nobody is named before the agreement is accepted, in any version", async () => {
  const shop = await openSeats({ hasAgreement: false });
  expect(await give(shop, people(1))).toEqual({ ok: false, reason: "noAgreement" });
  await db.processorAgreement.create({
    data: {
      id: shop.order.id,
      organisationId: shop.organisation.id,
      version: "2020-01-01",
      textHash: "",
      acceptedById: shop.owner.id,
      acceptedByName: "Olga",
      acceptedAt: now(),
    },
  });
  expect(await give(shop, people(1))).toEqual({ ok: true, named: 1 });
});

test("seats on invoice are given away by an organisation that is verified, and by no other", async () => {
  expect(await give(await openSeats({ status: "ON_INVOICE", isVerified: true }), people(2))).toMatchObject({
    ok: true,
  });
  expect(await give(await openSeats({ status: "ON_INVOICE" }), people(2, "dorp"))).toMatchObject({
    ok: false,
    people: [{ fault: "noSeat" }, { fault: "noSeat" }],
  });
});

test("a mailbox is offered ten seats a day at most, by whomever", async () => {
  for (let i = 0; i < 10; i++)
    expect(await give(await openSeats(), "rosa@stad.example")).toMatchObject({ ok: true });
  expect(await give(await openSeats(), "rosa@stad.example")).toMatchObject({
    ok: false,
    people: [{ fault: "often" }],
  });
});

test("two managers who name the same seats at once: no seat is given twice", async () => {
  const shop = await openSeats({ quantity: 4 });
  const answers = await Promise.all([
    give(shop, people(3, "stad"), "owner"),
    give(shop, people(3, "dorp"), "manager"),
  ]);
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await db.assignment.count()).toBe(3);
  const same = await Promise.all([
    give(shop, people(1, "wijk"), "owner"),
    give(shop, people(1, "wijk"), "manager"),
  ]);
  expect(same.map((answer) => answer.ok && answer.named).toSorted()).toEqual([0, 1]);
});

test("500 are named with their mails well within ten seconds", { timeout: 60_000 }, async () => {
  const shop = await openSeats({ quantity: 500, capacity: 500 });
  const begun = performance.now();
  expect(await give(shop, people(500))).toEqual({ ok: true, named: 500 });
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(await db.mail.count({ where: { template: "seatOffer" } })).toBe(500);
  const [group] = await seatGroups(await shop.as("seats.read"), "nl");
  expect(group).toMatchObject({
    total: 500,
    nameable: 0,
    toBeMailed: 500,
    byState: { offered: 500, free: 0 },
  });
  const last = await seatsPage(await shop.as("seats.read"), idle({ page: "10" }), "nl");
  expect([last.total, last.pages, last.seats.length]).toEqual([500, 10, 50]);
});

test("seats are listed by state, group and name; who had one before stands with it", async () => {
  const shop = await openSeats({ quantity: 3 });
  const page = async (filters: Record<string, string>) =>
    (await seatsPage(await shop.as("seats.read"), idle(filters), "nl")).seats;
  await offerTo(shop, "rosa@stad.example");
  await db.assignment.updateMany({ data: { status: "DECLINED", endedAt: now() } });
  await offerTo(shop, "omar@stad.example", 1);
  expect(await page({ state: "offered" })).toMatchObject([
    { person: { email: "omar@stad.example", state: "open", isMailed: true } },
  ]);
  expect(await page({ state: "free" })).toHaveLength(2);
  expect(await page({ state: "ended" })).toMatchObject([
    { state: "free", before: { email: "rosa@stad.example", state: "declined" } },
  ]);
  expect(await page({ q: "ROSA@stad" })).toHaveLength(1);
  expect(await page({ q: "%" })).toEqual([]);
  expect(await page({ state: "accepted" })).toEqual([]);
  const other = await openSeats();
  expect((await seatsPage(await other.as("seats.read"), idle({}), "nl")).total).toBe(3);
});

test("how many began is said from five up, by name only while the works council's consent holds, and never more", async () => {
  const shop = await openSeats({ quantity: 5 });
  for (let i = 0; i < 5; i++) {
    const person = await addPerson({ email: `persoon-${i}@stad.example`, name: `Persoon ${i}` });
    const { token } = await offerTo(shop, person.email, i);
    const progress = async () => (await seatGroups(await shop.as("seats.read"), "nl"))[0]!.progress;
    expect(await progress()).toBeNull();
    await acceptSeat(await actorNow(person), { token }, { name: person.name, latinName: "" });
  }
  const [first] = await db.enrolment.findMany({ orderBy: { createdAt: "asc" } });
  await db.reflection.create({ data: { enrolmentId: first!.id, blockId: "m0-r", text: "Mijn tekst" } });
  expect((await seatGroups(await shop.as("seats.read"), "nl"))[0]!.progress).toEqual({
    begun: 1,
    completed: 0,
  });
  const byName = async () => progressByName(await shop.as("seats.progress"), "nl");
  expect(await byName()).toBeNull();
  const consent = {
    organisationId: shop.organisation.id,
    givenOn: now(),
    givenBy: "OR",
    recordedById: shop.owner.id,
    recordedAt: now(),
  };
  await db.worksCouncilConsent.create({ data: { id: shop.order.id, ...consent } });
  const rows = (await byName())!;
  expect(rows.map(({ hasBegun, isCompleted }) => [hasBegun, isCompleted])).toHaveLength(5);
  expect(rows.filter(({ hasBegun }) => hasBegun)).toHaveLength(1);
  expect(Object.keys(rows[0]!).toSorted()).toEqual([
    "cohortName",
    "email",
    "hasBegun",
    "id",
    "isCompleted",
    "name",
    "title",
  ]);
  await db.worksCouncilConsent.updateMany({ data: { endedAt: now(), endedById: shop.owner.id } });
  expect(await byName()).toBeNull();
});

test("seats without a group wait for one, and are placed where there is room, at no higher price", async () => {
  const shop = await openSeats({ quantity: 4, place: "unplaced", capacity: 3 });
  expect(await give(shop, people(1))).toEqual({ ok: false, reason: "unplaced" });
  const place = async (cohortId: string, count: number, from = shop.group) =>
    placeSeats(await shop.as("seats.assign"), from, { cohortId, count });
  expect(await place(shop.cohort.id, 4)).toEqual({ ok: false, reason: "full", room: 3 });
  expect(await place(shop.cohort.id, 5)).toEqual({ ok: false, reason: "tooFew" });
  for (const count of [0, -1, 1.5, 1e9])
    expect(await place(shop.cohort.id, count)).toMatchObject({ ok: false });
  const dear = await makeCohort({ startsAt: shop.cohort.startsAt });
  expect(await place(dear.id, 1)).toEqual({ ok: false, reason: "dearer" });
  expect(await place(shop.cohort.id, 3)).toEqual({ ok: true });
  const placed = { ...shop, group: { ...shop.group, cohortId: shop.cohort.id } };
  expect(await give(placed, people(1))).toEqual({ ok: true, named: 1 });
  const later = await makeCohort({ startsAt: shop.cohort.startsAt, priceCents: 0, capacity: 2 });
  expect(await place(later.id, 2, placed.group)).toEqual({ ok: true });
  expect(await place(later.id, 1, placed.group)).toEqual({ ok: false, reason: "tooFew" });
  const begun = shop.cohort.startsAt.getTime() + 1;
  setClock(() => begun);
  expect(await place(later.id, 1, placed.group)).toEqual({ ok: false, reason: "begun" });
});

test("two organisations that place seats in the last room at once: one finds it", async () => {
  const shops = [await openSeats({ place: "unplaced" }), await openSeats({ place: "unplaced" })];
  for (let turn = 0; turn < 3; turn++) {
    const { startsAt } = shops[0]!.cohort;
    const small = await makeCohort({ startsAt, priceCents: 0, capacity: 1 });
    const place = async ({ as, group }: Shop) =>
      placeSeats(await as("seats.assign"), group, { cohortId: small.id, count: 1 });
    const answers = await Promise.all(shops.map(place));
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true }]);
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: "full", room: 0 }]);
  }
});

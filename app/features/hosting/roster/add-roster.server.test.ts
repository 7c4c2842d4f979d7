import { addFollower } from "~test/rows/enrolments";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { tokenOf } from "~test/rows/seats";
import { makeCohort } from "~test/rows/shop";
import { actorNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { fillInFoundation } from "~test/rows/orders/orders-to-invoice";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acceptSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { agreementVersion } from "~/features/organisations/agreements/agreement";
import type { Cohort, HostAgreement } from "~prisma/client";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { addRoster, previewRoster } from "./add-roster.server";
import { rosterOf } from "./roster.queries.server";

beforeEach(async () => {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  await fillInFoundation();
});
afterEach(() => setClock());

const free = { paidBy: "NOBODY", lowestPriceCents: 0, highestPriceCents: 0, hostShareBp: 0 } as const;
const paid = { paidBy: "HOST", hostShareBp: 0 } as const;
const people = (count: number, at = "stad") =>
  Array.from({ length: count }, (_, n) => `Persoon ${n} <persoon-${n}@${at}.example>`).join("\n");
const listOf = (text: string) => ({ text, locale: "nl" as const });

/** A host that may name people, with a cohort. */
async function roster(
  agreementValues: Partial<HostAgreement>,
  values: Partial<Cohort> = {},
  { isVerified = true, mayName = true } = {},
) {
  const host = await addHost(agreementValues);
  const { organisation, agreement, owner } = host;
  if (isVerified)
    await db.organisation.update({ where: { id: organisation.id }, data: { verifiedAt: now() } });
  if (mayName)
    await db.processorAgreement.create({
      data: {
        ...{ id: newId(), organisationId: organisation.id, version: agreementVersion, textHash: "" },
        ...{ acceptedById: owner.id, acceptedByName: owner.name, acceptedAt: now() },
      },
    });
  const price = agreement.paidBy === "NOBODY" ? { priceCents: 0 } : {};
  const cohort = await addHostedCohort(agreement, [], { ...price, ...values });
  const planner = await memberNow(host.coordinator, organisation, "host.plan");
  return { ...host, cohort, planner };
}
type Shop = Awaited<ReturnType<typeof roster>>;

/** Puts in a list as somebody does who saw what it costs. */
async function add({ planner, cohort }: Pick<Shop, "planner" | "cohort">, text: string, shown?: number) {
  const seen = await previewRoster(planner, cohort.id, listOf(text));
  const shownCents = shown ?? (seen.ok ? seen.preview.ordered.grossCents : 0);
  const more = { shownCents, purchaseOrder: "", site: foundation.id, locale: "nl" as const };
  return addRoster(planner, cohort.id, listOf(text), more);
}

test("where nobody pays a list is put in without a payment page; sent again it changes nothing, and a later list adds its new people", async () => {
  const shop = await roster(free);
  expect(await add(shop, people(3))).toEqual({ ok: true, named: 3 });
  expect(await add(shop, people(3))).toEqual({ ok: true, named: 0 });
  expect(await add(shop, people(4))).toEqual({ ok: true, named: 1 });
  const orders = await db.order.findMany({ orderBy: { createdAt: "asc" } });
  expect(orders.map(({ status, amountCents }) => [status, amountCents])).toEqual([
    ["PAID", 0],
    ["PAID", 0],
  ]);
  expect(await db.mail.count({ where: { template: "seatOffer" } })).toBe(4);
  expect(await rosterOf(shop.planner, shop.cohort.id)).toMatchObject({
    ...{ taken: 4, rosterUsed: 4, obstacle: null },
    people: Array.from({ length: 4 }, (_, n) => ({ name: `Persoon ${n}`, state: "offered" })),
  });
});

test("where the host pays there is one order on invoice, and who accepts takes part at once", async () => {
  const shop = await roster(paid);
  const seen = await previewRoster(shop.planner, shop.cohort.id, listOf(people(2)));
  expect(seen).toMatchObject({ preview: { ordered: { seats: 2, netCents: 139_000, grossCents: 168_190 } } });
  expect(await add(shop, people(2), 1)).toMatchObject({ ok: false, preview: {} });
  expect(await db.order.count()).toBe(0);
  expect(await add(shop, people(2))).toEqual({ ok: true, named: 2 });
  expect(await db.order.findFirstOrThrow()).toMatchObject({
    ...{ status: "ON_INVOICE", way: "INVOICE", amountCents: 168_190, organisationId: shop.organisation.id },
    awaitsPurchaseOrder: true,
  });
  const person = await addPerson({ email: "persoon-0@stad.example", name: "Persoon 0" });
  const { id } = await db.assignment.findFirstOrThrow({ where: { email: person.email } });
  const accepting = { name: person.name, latinName: "" };
  await acceptSeat(await actorNow(person), { token: await tokenOf(id) }, accepting);
  expect(await db.enrolment.count({ where: { personId: person.id, cohortId: shop.cohort.id } })).toBe(1);
  expect(await rosterOf(shop.planner, shop.cohort.id)).toMatchObject({
    people: [{ state: "accepted", ownSeatId: expect.any(String) as string }, { state: "offered" }],
  });
});

test("who is in already, by whichever way, is left alone; a line with a fault stops all of it", async () => {
  const shop = await roster(free);
  await addFollower(shop.cohort, { email: "rosa@stad.example" });
  const text = "rosa@stad.example\nomar@stad.example";
  expect(await previewRoster(shop.planner, shop.cohort.id, listOf(text))).toMatchObject({
    preview: { people: [{ fault: "hasSeat" }, { fault: null }] },
  });
  expect(await add(shop, `${text}\nkate@stad`)).toMatchObject({
    ok: false,
    preview: { people: [{}, {}, { fault: "emailForm", line: 3 }] },
  });
  expect(await db.assignment.count()).toBe(0);
  expect(await add(shop, text)).toEqual({ ok: true, named: 1 });
});

test("a seat that was declined is given to the next, without a new one", async () => {
  const shop = await roster({ ...free, rosterSeats: 2 });
  await add(shop, people(2));
  const { id } = await db.assignment.findFirstOrThrow();
  await db.assignment.update({ where: { id }, data: { status: "DECLINED", endedAt: now() } });
  expect(await add(shop, "omar@dorp.example")).toEqual({ ok: true, named: 1 });
  expect(await db.seat.count()).toBe(2);
  expect(await add(shop, "kate@dorp.example")).toMatchObject({
    preview: { room: 0, people: [{ fault: "noSeat" }] },
  });
});

test("two lists at the same moment never exceed the capacity, nor what the agreement allows over all its groups", async () => {
  const full = await roster(free, { capacity: 5 });
  const ofFull = await Promise.all([add(full, people(3, "stad")), add(full, people(3, "dorp"))]);
  expect(ofFull.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await db.seat.count({ where: { cohortId: full.cohort.id } })).toBe(3);
  const tight = await roster({ ...free, rosterSeats: 4 });
  const other = await addHostedCohort(tight.agreement, [], { priceCents: 0 });
  const ofTight = await Promise.all([
    add(tight, people(3, "wijk")),
    add({ ...tight, cohort: other }, people(3, "buurt")),
  ]);
  expect(ofTight.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await db.seat.count({ where: { cohort: { agreementId: tight.agreement.id } } })).toBe(3);
});

test("what stands in the way is said, and another host's group is not there", async () => {
  const reasonOf = async (shop: Shop, cohort: { id: string } = shop.cohort) => {
    const added = await add({ planner: shop.planner, cohort: cohort as Cohort }, people(1));
    return "refusal" in added ? added.refusal.reason : added;
  };
  expect(await reasonOf(await roster({}))).toBe("learnersPay");
  expect(await reasonOf(await roster(free, { status: "DRAFT" }))).toBe("draft");
  expect(await reasonOf(await roster(free, { status: "CANCELLED" }))).toBe("cancelled");
  expect(await reasonOf(await roster({ ...free, endedAt: now() }))).toBe("agreementOver");
  expect(await reasonOf(await roster(free, {}, { mayName: false }))).toBe("noProcessorAgreement");
  expect(await reasonOf(await roster(paid, {}, { isVerified: false }))).toBe("notVerified");
  const [shop, other] = [await roster(free), await roster(free)];
  expect(await reasonOf(shop, other.cohort)).toBe("notFound");
  expect(await reasonOf(shop, await makeCohort())).toBe("notFound");
  expect(await rosterOf(shop.planner, other.cohort.id)).toBeNull();
  expect(await db.assignment.count()).toBe(0);
});

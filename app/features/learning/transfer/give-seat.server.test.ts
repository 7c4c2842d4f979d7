import { expect, test } from "vitest";
import { actorNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { offerTo, openSeats, tokenOf } from "~test/rows/seats";
import { lessonsOf } from "~test/rows/enrolments";
import { makePerson, openShop, ticketForm } from "~test/rows/shop";
import { acceptSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { colleagueSeat } from "~/features/enrolment/colleague/colleague-seat.queries.server";
import { db } from "~/platform/db/db.server";
import { findEnded } from "../ended/ended.queries.server";
import { giveSeat } from "./give-seat.server";

const name = { name: "Rosa Jansen", latinName: "" };
const to = (email: string) => ({ email, name: "", locale: "nl" as const });

async function accepted() {
  const shop = await openSeats();
  const rosa = await addPerson({ email: "rosa@stad.example" });
  const { seat, token } = await offerTo(shop, rosa.email);
  await acceptSeat(await actorNow(rosa), { token }, name);
  const enrolment = await db.enrolment.findFirstOrThrow({ where: { personId: rosa.id } });
  const give = async (email: string, belowShareBp = 2500) =>
    giveSeat(await shop.as("seats.assign"), seat.id, to(email), { belowShareBp });
  const read = (lessons: readonly { id: string }[]) =>
    db.blockProgress.createMany({
      data: lessons.map(({ id }) => ({ enrolmentId: enrolment.id, blockId: id, kind: "lesson", done: true })),
    });
  return { shop, rosa, seat, enrolment, give, read };
}

test("a seat goes to a colleague: the first keeps what was written, the second begins anew, both are told", async () => {
  const { shop, rosa, seat, enrolment, give } = await accepted();
  await db.reflection.create({ data: { enrolmentId: enrolment.id, blockId: "m0-r", text: "Van Rosa" } });
  expect(await give("omar@stad.example")).toEqual({ ok: true, was: "accepted" });
  expect(await give("omar@stad.example")).toEqual({ ok: true, was: "offered" });
  expect(await db.reflection.findFirst({ where: { enrolment: { personId: rosa.id } } })).toMatchObject({
    text: "Van Rosa",
  });
  // It was given her: what she sees of it says nothing of money.
  expect(await findEnded(await actorNow(rosa), enrolment.id, "nl")).toMatchObject({ isGiven: true });
  expect(await db.enrolment.findUnique({ where: { id: enrolment.id } })).toMatchObject({
    endedAt: expect.any(Date) as Date,
  });
  const mails = await db.mail.findMany({
    where: { template: { in: ["seatGone", "seatOffer"] } },
    orderBy: { id: "asc" },
  });
  expect(mails.map(({ to: address, template }) => `${template} ${address}`)).toEqual([
    "seatGone rosa@stad.example",
    "seatOffer omar@stad.example",
  ]);
  const omar = await addPerson({ email: "omar@stad.example" });
  const { id } = await db.assignment.findFirstOrThrow({ where: { seatId: seat.id, status: "OFFERED" } });
  expect(
    await acceptSeat(await actorNow(omar), { token: await tokenOf(id) }, { name: "Omar", latinName: "" }),
  ).toEqual({ ok: true });
  const fresh = await db.enrolment.findFirstOrThrow({
    where: { personId: omar.id },
    include: { blocks: true, reflections: true },
  });
  expect([fresh.blocks, fresh.reflections, fresh.cohortId]).toEqual([[], [], shop.cohort.id]);
});

test("too much done, or completed: the seat stays", async () => {
  const { enrolment, give, read } = await accepted();
  await db.blockProgress.create({
    data: { enrolmentId: enrolment.id, blockId: "m0-x", kind: "reflection", done: false },
  });
  expect(await give("omar@stad.example", 0)).toEqual({ ok: false, reason: "tooFar" });
  await read(lessonsOf("m0"));
  expect(await db.assignment.count({ where: { status: "ACCEPTED" } })).toBe(1);
  await db.enrolment.update({ where: { id: enrolment.id }, data: { completedAt: new Date() } });
  expect(await give("omar@stad.example", 10_000)).toEqual({ ok: false, reason: "tooFar" });
});

test("an offered seat goes to somebody else, a free one to somebody, and what is wrong with whom stands at the field", async () => {
  const shop = await openSeats();
  const { seat } = await offerTo(shop, "rosa@stad.example");
  const give = async (id: string, email: string) =>
    giveSeat(await shop.as("seats.assign"), id, to(email), { belowShareBp: 2500 });
  expect(await give(seat.id, "omar@stad")).toEqual({ ok: false, fault: "emailForm" });
  expect(await give(seat.id, "")).toEqual({ ok: false, fault: "noEmail" });
  expect(await give(shop.seats[1]!.id, "rosa@stad.example")).toEqual({ ok: false, fault: "hasSeat" });
  expect(await give(seat.id, "omar@stad.example")).toEqual({ ok: true, was: "offered" });
  expect(await give(shop.seats[1]!.id, "rosa@stad.example")).toEqual({ ok: true, was: "nobodys" });
  const other = await openSeats();
  const stranger = await other.as("seats.assign");
  expect(await giveSeat(stranger, seat.id, to("ina@stad.example"), { belowShareBp: 2500 })).toEqual({
    ok: false,
    reason: "notFound",
  });
});

test("a seat bought for a colleague is offered once it is paid, and may go to another address until it is accepted", async () => {
  const shop = await openShop();
  const { makeCohort } = await import("~test/rows/shop");
  const cohort = await makeCohort({ priceCents: 0 });
  const buyer = await makePerson();
  const { placeOrder } = await import("~/features/ordering/buying/place-order.server");
  const placed = await placeOrder(
    buyer,
    { cohortId: cohort.id },
    { ...ticketForm(), attendeeName: "Rosa Jansen", attendeeEmail: "rosa@stad.example" },
  );
  if (!placed?.ok || placed.next !== "enrolled") throw new Error(JSON.stringify(placed));
  const seat = (await colleagueSeat(buyer, placed.orderNumber, "nl"))!;
  expect(seat).toMatchObject({ state: "offered", person: { email: "rosa@stad.example" } });
  expect(await db.ticket.count()).toBe(0);
  expect(await colleagueSeat(await makePerson(), placed.orderNumber, "nl")).toBeNull();
  const give = (email: string) => giveSeat({ buyer }, seat.id, to(email), { belowShareBp: 0 });
  expect(await give("omar@stad.example")).toEqual({ ok: true, was: "offered" });
  const omar = await addPerson({ email: "omar@stad.example" });
  const { id } = await db.assignment.findFirstOrThrow({ where: { status: "OFFERED" } });
  expect(await acceptSeat(await actorNow(omar), { id }, { name: "Omar", latinName: "" })).toEqual({
    ok: true,
  });
  expect(await give("ina@stad.example")).toEqual({ ok: false, reason: "accepted" });
  await shop.double.flush();
});

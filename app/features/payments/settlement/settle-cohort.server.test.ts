import { expect, test } from "vitest";
import { db, pool } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { addStaff } from "~test/rows/people";
import { makeCohort, makePerson, openShop, outcomeOf, runJobs } from "~test/rows/shop";
import { giveSeat, openTeam, paidTeamOrder, teamOrder } from "~test/rows/orders/paid-orders";
import { cancelOrder } from "../cancellation/cancel-order.server";
import { mails } from "~/jobs.server";
import { refundOrder } from "../refunds/refund-order.server";
import { settleCohort, settleOrder } from "./settle-cohort.server";
import { settlementSeats, unsettledCohorts } from "./settlement.queries.server";
import type { SettleChoice } from "./settlement";

/** A cohort with paid orders, and somebody of the foundation. */
async function soldCohort(orders: number) {
  const shop = await openShop();
  const staff = await addStaff("order.refund");
  const cohort = await makeCohort();
  const ids: string[] = [];
  for (let n = 0; n < orders; n++) {
    const { id, sessionId } = await shop.order(await makePerson(), cohort);
    shop.double.payCheckout(sessionId, "card");
    ids.push(id);
  }
  await shop.double.flush();
  const cancelCohort = () => db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  /** Settles as the page shows it, with the same choice for everybody unless chosen by order. */
  const settle = async (
    choices: SettleChoice | Record<string, SettleChoice> = "refund",
    seats = settlementSeats(staff, cohort.id),
  ) => {
    const answers = (await seats).map(({ orderId, state }): [string, { state: string; choice: string }] => [
      orderId,
      { state, choice: typeof choices === "string" ? choices : (choices[orderId] ?? "") },
    ]);
    return settleCohort(staff, cohort.id, new Map(answers));
  };
  return { shop, staff, cohort, ids, cancelCohort, settle };
}

const complete = (orderId: string) =>
  db.enrolment.updateMany({
    where: { ticket: { orderId } },
    data: { completedAt: new Date("2027-01-12T09:00:00Z") },
  });

const settledEvents = (id: string) =>
  outcomeOf(id).then(({ payments, mails, receipts, ...rest }) => ({
    ...rest,
    refunds: payments.filter((payment) => payment.startsWith("REFUND")),
    mails: mails.slice(2).toSorted(),
    credited: receipts.slice(1),
  }));

/** The last mail of a template to the buyer of an order, in words. */
async function mailed(orderId: string, template: string, locale: "nl" | "en" = "nl") {
  const { person } = await db.order.findUniqueOrThrow({ where: { id: orderId }, include: { person: true } });
  const mail = await db.mail.findFirstOrThrow({
    where: { to: person.email, template },
    orderBy: { id: "desc" },
  });
  const made = await mails[template]!(mail.data, locale, foundation);
  return made?.blocks.flatMap((block) => ("text" in block ? [block.text] : [])).join(" ") ?? null;
}

test("every paid order goes back whole, what was refunded before not twice, and is cancelled with a mail", async () => {
  const { shop, staff, cohort, ids, cancelCohort, settle } = await soldCohort(2);
  await refundOrder(staff, ids[1]!, { amountCents: 10_000, reason: "korting" });
  await cancelCohort();
  expect(await settle()).toEqual({ ok: true, refunds: 2, kept: 0, told: 0 });
  await runJobs("settle-order");
  await runJobs("send-refund");
  await shop.double.flush();
  expect(await settledEvents(ids[0]!)).toMatchObject({
    status: "CANCELLED",
    ticket: "void",
    enrolment: "ended",
    refunds: ["REFUND SUCCEEDED 84095"],
    mails: ["orderCancelled", "refund"],
    credited: ["-84095/-14595"],
  });
  expect((await settledEvents(ids[1]!)).refunds).toEqual([
    "REFUND SUCCEEDED 10000",
    "REFUND SUCCEEDED 74095",
  ]);
  const audit = await db.auditEntry.findMany({ where: { act: "cohort.settle" } });
  expect(audit.map(({ actorId, subjectId, detail }) => ({ actorId, subjectId, detail }))).toEqual([
    { actorId: staff.personId, subjectId: cohort.id, detail: { refunds: 2, kept: 0, told: 0 } },
  ]);
});

test("whoever finished is in it too: nothing happens until staff choose, and the lessons stay either way", async () => {
  const { shop, staff, cohort, ids, cancelCohort, settle } = await soldCohort(2);
  const [given, kept] = ids as [string, string];
  await complete(given);
  await complete(kept);
  await cancelCohort();
  const seats = await settlementSeats(staff, cohort.id);
  expect(seats.map(({ state, leftCents }) => [state, leftCents])).toEqual([
    ["completed", 84_095],
    ["completed", 84_095],
  ]);
  expect(await settle({ [given]: "refund" })).toEqual({
    ok: false,
    reason: "faults",
    faults: { [kept]: "choose" },
  });
  expect(await settle({ [given]: "refund", [kept]: "keep" })).toMatchObject({
    ok: true,
    refunds: 1,
    kept: 1,
  });
  await runJobs("settle-order");
  await shop.double.flush();
  expect(await settledEvents(given)).toMatchObject({
    status: "CANCELLED",
    ticket: "void",
    enrolment: "running",
    refunds: ["REFUND SUCCEEDED 84095"],
    mails: ["orderCancelled", "refund"],
  });
  expect(await settledEvents(kept)).toMatchObject({
    status: "PAID",
    enrolment: "running",
    refunds: [],
    mails: ["groupCancelledKept"],
  });
  expect(await mailed(given, "orderCancelled")).toContain("Je certificaat blijft geldig");
  expect(await mailed(kept, "groupCancelledKept")).toMatch(
    /Je certificaat blijft geldig en de lessen .* krijg je geen geld terug/,
  );
  expect(await mailed(kept, "groupCancelledKept", "en")).toMatch(
    /Your certificate stays valid .* you get no money back/,
  );
});

test("a running learner may keep the lessons without money back, and hears so", async () => {
  const { ids, cancelCohort, settle } = await soldCohort(1);
  await cancelCohort();
  expect(await settle("keep")).toMatchObject({ ok: true, kept: 1 });
  expect(await settledEvents(ids[0]!)).toMatchObject({ status: "PAID", enrolment: "running", refunds: [] });
  expect(await mailed(ids[0]!, "groupCancelledKept")).toContain("je kunt ze afmaken en je certificaat halen");
});

test("whoever is paying is told, cannot pay any more, and a debit under way goes back when it arrives", async () => {
  const { shop, staff, cohort, cancelCohort, settle } = await soldCohort(0);
  const paying = await shop.order(await makePerson(), cohort);
  const debit = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(debit.sessionId, "sepa_debit");
  await shop.double.flush();
  await cancelCohort();
  expect((await settlementSeats(staff, cohort.id)).map(({ state }) => state).toSorted()).toEqual([
    "paying",
    "underWay",
  ]);
  expect(await unsettledCohorts(staff)).toMatchObject([{ id: cohort.id, toChoose: 0, paying: 2 }]);
  expect(await settle()).toEqual({ ok: true, refunds: 0, kept: 0, told: 2 });
  expect(await settle()).toEqual({ ok: true, refunds: 0, kept: 0, told: 0 });
  expect(await mailed(paying.id, "groupCancelledUnpaid")).toContain("Betaal niet meer");
  expect(await mailed(debit.id, "groupCancelledUnpaid")).toContain("Je bank verwerkt je betaling nog");
  await runJobs("settle-order");
  await shop.double.flush();
  expect(await outcomeOf(paying.id)).toMatchObject({ status: "EXPIRED", seat: "RELEASED" });
  expect(() => shop.double.payCheckout(paying.sessionId, "card")).toThrow();
  expect(await unsettledCohorts(staff), "the debit").toMatchObject([{ id: cohort.id, paying: 1 }]);
  shop.double.settle(debit.sessionId, "succeeded");
  await shop.double.flush();
  await runJobs("send-refund");
  await shop.double.flush();
  expect(await outcomeOf(debit.id)).toMatchObject({
    status: "CANCELLED",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 84095"],
    mails: ["groupCancelledUnpaid", "paymentReturned"],
  });
  expect(await unsettledCohorts(staff)).toEqual([]);
});

test("a debit that fails afterwards invites nobody to pay for the cancelled group again", async () => {
  const { shop, staff, cohort, cancelCohort, settle } = await soldCohort(0);
  const debit = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(debit.sessionId, "sepa_debit");
  await shop.double.flush();
  await cancelCohort();
  await settle();
  shop.double.settle(debit.sessionId, "failed");
  await shop.double.flush();
  expect(await mailed(debit.id, "paymentFailed")).toContain("De groep gaat niet door");
  expect(await unsettledCohorts(staff)).toEqual([]);
});

test("a cancelled group stands among the unsettled ones until its last order is", async () => {
  const { shop, staff, cohort, ids, cancelCohort, settle } = await soldCohort(2);
  await complete(ids[1]!);
  expect(await unsettledCohorts(staff)).toEqual([]);
  await cancelCohort();
  expect(await unsettledCohorts(staff)).toMatchObject([
    { id: cohort.id, toChoose: 2, refunding: 0, paying: 0 },
  ]);
  await settle({ [ids[0]!]: "refund", [ids[1]!]: "keep" });
  expect(await unsettledCohorts(staff)).toMatchObject([
    { id: cohort.id, toChoose: 0, refunding: 1, paying: 0 },
  ]);
  await runJobs("settle-order");
  await shop.double.flush();
  expect(await unsettledCohorts(staff)).toEqual([]);
});

test("two of staff at once: the first choice holds, the second does nothing and hears it", async () => {
  const { staff, cohort, ids, cancelCohort, settle } = await soldCohort(2);
  await cancelCohort();
  const seats = await settlementSeats(staff, cohort.id);
  const answers = await Promise.all([
    settle("refund", Promise.resolve(seats)),
    settle("keep", Promise.resolve(seats)),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual({
    ok: false,
    reason: "faults",
    faults: { [ids[0]!]: "changed", [ids[1]!]: "changed" },
  });
  const settled = (await settlementSeats(staff, cohort.id)).map((seat) => seat.settled);
  expect(new Set(settled).size).toBe(1);
  expect(await db.orderEvent.count({ where: { kind: { startsWith: "settled" } } })).toBe(2);
});

test("somebody who finished while the form was open is chosen for again", async () => {
  const { staff, cohort, ids, cancelCohort, settle } = await soldCohort(1);
  await cancelCohort();
  const seats = await settlementSeats(staff, cohort.id);
  await complete(ids[0]!);
  expect(await settle("refund", Promise.resolve(seats))).toMatchObject({
    ok: false,
    faults: { [ids[0]!]: "changed" },
  });
});

test("asking twice makes one job an order, and a job that runs twice moves the money once", async () => {
  const { shop, staff, ids, cancelCohort, settle } = await soldCohort(1);
  await cancelCohort();
  await settle();
  expect(await settle()).toEqual({ ok: true, refunds: 0, kept: 0, told: 0 });
  const { rows } = await pool.query(
    `select 1 from graphile_worker.jobs where task_identifier = 'settle-order'`,
  );
  expect(rows).toHaveLength(1);
  await Promise.allSettled([settleOrder(staff, ids[0]!), settleOrder(staff, ids[0]!)]);
  await settleOrder(staff, ids[0]!);
  await runJobs("send-refund");
  await shop.double.flush();
  expect((await settledEvents(ids[0]!)).refunds).toEqual(["REFUND SUCCEEDED 84095"]);
  expect(shop.double.state.refunds.size).toBe(1);
});

test("while Stripe is down the order is cancelled and the money follows", async () => {
  const { shop, ids, cancelCohort, settle } = await soldCohort(1);
  await cancelCohort();
  await settle();
  shop.double.faults.onCalls("POST /v1/refunds", { answer: "error", when: "before", times: 3 });
  await runJobs("settle-order");
  expect(await settledEvents(ids[0]!)).toMatchObject({
    status: "CANCELLED",
    refunds: ["REFUND PENDING 84095"],
  });
  await runJobs("send-refund");
  await shop.double.flush();
  expect((await settledEvents(ids[0]!)).refunds).toEqual(["REFUND SUCCEEDED 84095"]);
});

test("orders that were cancelled before have nothing to settle; a cohort that goes ahead is refused", async () => {
  const { staff, ids, cancelCohort, settle } = await soldCohort(1);
  expect(await settle()).toEqual({ ok: false, reason: "notCancelled" });
  await cancelOrder(staff, ids[0]!, { reason: "ziek" });
  await cancelCohort();
  expect(await settle()).toEqual({ ok: true, refunds: 0, kept: 0, told: 0 });
  expect(await db.auditEntry.count({ where: { act: "cohort.settle" } })).toBe(0);
});

/** A cancelled group with an organisation's paid order: four seats, one followed with, one completed, and two more in a group that goes ahead. */
async function soldToTeam() {
  const sold = await soldCohort(0);
  const team = await openTeam();
  const line = { offerId: sold.cohort.offerId, unitCents: 69_500, vat: "standard" };
  const lines = [
    { ...line, cohortId: sold.cohort.id, quantity: 4 },
    { ...line, cohortId: (await makeCohort()).id, quantity: 2 },
  ];
  const { id } = await paidTeamOrder(sold.shop, team, lines);
  const seats = await db.seat.findMany({ where: { cohortId: sold.cohort.id }, orderBy: { id: "asc" } });
  const [running, completed] = [await makePerson(), await makePerson()];
  await giveSeat({ seatId: seats[0]!.id, to: running, by: team.owner }, { accepted: true });
  await giveSeat({ seatId: seats[1]!.id, to: completed, by: team.owner }, { accepted: true });
  await db.enrolment.updateMany({
    where: { personId: completed.personId },
    data: { completedAt: new Date("2027-01-12T09:00:00Z") },
  });
  await sold.cancelCohort();
  return { ...sold, team, id, lines, running, completed };
}

test("an organisation's seats are settled together: what nobody completed goes back, the rest of its order stays", async () => {
  const { shop, staff, cohort, id, team, running, completed, settle } = await soldToTeam();
  expect(await settlementSeats(staff, cohort.id)).toMatchObject([
    {
      ...{ orderId: id, name: "Gemeente Voorstad", state: "running", settled: null },
      ...{ leftCents: 3 * 84_095, team: { seats: 3, completed: 1 } },
    },
  ]);
  expect(await unsettledCohorts(staff)).toMatchObject([{ toChoose: 1, refunding: 0, paying: 0 }]);
  expect(await settle()).toEqual({ ok: true, refunds: 1, kept: 0, told: 0 });
  expect(await unsettledCohorts(staff)).toMatchObject([{ toChoose: 0, refunding: 1, paying: 0 }]);
  await runJobs("settle-order");
  await runJobs("settle-order");
  await shop.double.flush();
  expect(await outcomeOf(id)).toMatchObject({
    status: "PAID",
    payments: ["CAPTURE SUCCEEDED 504570", "REFUND SUCCEEDED 252285"],
    receipts: ["504570/87570", "-252285/-43785"],
  });
  expect(await db.seat.groupBy({ by: ["status"], _count: true, orderBy: { status: "asc" } })).toEqual([
    { status: "TAKEN", _count: 3 },
    { status: "RELEASED", _count: 3 },
  ]);
  expect(await db.ticket.findMany({ where: { voidedAt: null } })).toMatchObject([
    { personId: completed.personId },
  ]);
  const told = await db.mail.findMany({ where: { template: { in: ["seatGone", "seatsCancelled"] } } });
  expect(told.map(({ to, template }) => [template, to]).toSorted()).toEqual(
    [
      ["seatGone", running.email],
      ["seatsCancelled", team.owner.email],
    ].toSorted(),
  );
  const gone = told.find(({ template }) => template === "seatGone")!;
  expect((await mails.seatGone!(gone.data, "nl", foundation))!.subject).toBe(
    "Je groep voor Anders kijken gaat niet door",
  );
  expect(await unsettledCohorts(staff)).toEqual([]);
});

test("kept, an organisation hears it and so does everybody who follows; on invoice, seats go without money", async () => {
  const { staff, cohort, id, team, lines, running, completed, settle } = await soldToTeam();
  const later = await teamOrder(team, lines.slice(0, 1));
  expect(await settle({ [id]: "keep", [later.id]: "refund" })).toMatchObject({ refunds: 1, kept: 1 });
  await runJobs("settle-order");
  expect(await outcomeOf(later.id)).toMatchObject({ status: "CANCELLED", payments: [], receipts: [] });
  expect(await outcomeOf(id)).toMatchObject({ status: "PAID", receipts: { length: 1 } });
  expect(await mailed(id, "groupCancelledTeam")).toContain("Wie een plaats heeft, houdt de lessen");
  const kept = await db.mail.findMany({ where: { template: "groupCancelledKept" } });
  expect(kept.map(({ to }) => to).toSorted()).toEqual([running.email, completed.email].toSorted());
  const words = await Promise.all(kept.map(({ data }) => mails.groupCancelledKept!(data, "nl", foundation)));
  for (const word of words) expect(JSON.stringify(word!.blocks)).not.toMatch(/\bgeld\b|€|B-/);
  expect(await unsettledCohorts(staff)).toEqual([]);
  expect((await settlementSeats(staff, cohort.id)).map(({ settled }) => settled)).toEqual(["keep"]);
});

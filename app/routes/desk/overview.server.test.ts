import { expect, test } from "vitest";
import { deskNumbers } from "~/features/desk/overview/overview.queries.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { openDesk } from "~test/rows/desk";
import { addStaff } from "~test/rows/people";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { loader as front } from "./overview";
import { ticketKind } from "~/features/enrolment/tickets/ticket-mail-kinds";

/** A mail whose job was given up. */
async function failedMail(to: string) {
  const id = await db.$transaction((tx) =>
    queueMail(tx, {
      ...{ to, personId: null, locale: "nl", site: "foundation" },
      kind: ticketKind,
      data: { orderId: newId() },
    }),
  );
  await db.mail.update({
    where: { id },
    data: { status: "FAILED", attempts: 10, lastError: "mailbox unavailable" },
  });
  await pool.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'mailbox unavailable' where key = $1`,
    [`mail-${id}`],
  );
  return id;
}

test("the front page counts what needs somebody", async () => {
  const desk = await openDesk();
  await failedMail("noor@example.nl");
  const { data } = await desk.load(front, "/desk");
  expect(data).toMatchObject({
    numbers: {
      work: { failedMails: 1, waitingMails: 0, failedJobs: 1, waitingJobs: 0, oldestJobSeconds: null },
    },
  });
});

test("the front page counts as paid what came in today, less what went back of it", async () => {
  const shop = await openShop();
  const { sessionId } = await shop.order(await makePerson(), await makeCohort());
  const paidTodayCents = async () => (await deskNumbers(await addStaff("desk.open"))).orders.paidTodayCents;
  shop.double.payCheckout(sessionId, "sepa_debit");
  await shop.double.flush();
  expect(await paidTodayCents()).toBe(0);
  shop.pass(24 * 60);
  shop.double.settle(sessionId, "succeeded");
  await shop.double.flush();
  expect(await paidTodayCents()).toBe(84_095);
  shop.double.refund(sessionId, 4_095);
  await shop.double.flush();
  expect(await paidTodayCents()).toBe(80_000);
  shop.pass(24 * 60);
  expect(await paidTodayCents()).toBe(0);
});

test.for([
  ["EDITOR", { orders: false, work: false }],
  ["FINANCE", { orders: true, work: false }],
  ["ADMINISTRATOR", { orders: false, work: true }],
] as const)("on the front page %s sees the numbers that concern them", async ([role, shown]) => {
  const desk = await openDesk({ roles: [role] });
  const { numbers, sections } = (await desk.load(front, "/desk")).data as {
    numbers: Record<"orders" | "work", unknown>;
    sections: string[];
  };
  expect({ orders: numbers.orders !== null, work: numbers.work !== null }).toEqual(shown);
  expect(sections.includes("orders")).toBe(shown.orders);
  expect(sections.includes("mails")).toBe(shown.work);
});

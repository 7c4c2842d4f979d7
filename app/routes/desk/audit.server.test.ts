import { expect, test } from "vitest";
import type { AuditLine } from "~/features/desk/audit/audit.queries.server";
import { recordAudit } from "~/platform/audit.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { addCertificate } from "~test/rows/completions";
import { openDesk } from "~test/rows/desk";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { loader as auditPage } from "./audit";
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

test("the audit log is read page by page, newest first, and by act", async () => {
  const desk = await openDesk();
  const start = Date.parse("2027-01-12T09:00:00Z");
  await db.auditEntry.createMany({
    data: Array.from({ length: 105 }, (_, n) => ({
      id: newId(),
      at: new Date(start + Math.floor(n / 10)),
      act: n % 50 === 0 ? "offer.price" : "sign-in",
      subjectType: "person",
      subjectId: desk.person.id,
    })),
  });
  type Page = { lines: { id: string; act: string }[]; hasMore: boolean };
  const read = async (query: string) => (await desk.load(auditPage, `/desk/audit${query}`)).data as Page;
  const first = await read("");
  const second = await read(`?before=${first.lines.at(-1)!.id}`);
  expect([first.lines.length, first.hasMore, second.lines.length, second.hasMore]).toEqual([
    100,
    true,
    5,
    false,
  ]);
  expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(105);
  expect((await read("?act=offer.price")).lines).toHaveLength(3);
  expect((await read("?act=x'&before=x")).lines).toHaveLength(100);
});

test("a line of the audit log names who did it, what it was about and whose that is; what is gone keeps its id", async () => {
  const shop = await openShop();
  const desk = await openDesk();
  const buyer = await makePerson({ name: "Noor Jansen", email: "noor@gemeente.example" });
  const cohort = await makeCohort();
  const { id: orderId } = await shop.order(buyer, cohort);
  const { number: orderNumber } = await db.order.findUniqueOrThrow({ where: { id: orderId } });
  const { number } = await addCertificate({ name: "Omar Kaya" });
  const certificate = await db.certificate.findUniqueOrThrow({ where: { number } });
  const mailId = await failedMail("sara@example.nl");
  const gone = newId();
  const subjects: [string, string][] = [
    ["order", orderId],
    ["certificate", certificate.id],
    ["cohort", cohort.id],
    ["person", buyer.personId],
    ["mail", mailId],
    ["offer", "mc1-cohort"],
    ["job", "412"],
    ["page", "/desk/orders"],
    ["order", gone],
    ["licence", "3"],
    ["person", "no uuid"],
  ];
  for (const [subjectType, subjectId] of subjects) {
    await recordAudit(db, { actorId: desk.person.id, act: "test.act", subjectType, subjectId });
    shop.pass(1);
  }
  await recordAudit(db, { actorId: null, act: "test.act", subjectType: "person", subjectId: gone });
  const { data } = await desk.load(auditPage, "/desk/audit");
  const { lines, offers } = data as { lines: AuditLine[]; offers: Record<string, string> };
  const told = lines.filter(({ act }) => act === "test.act").toReversed();
  expect(told.map(({ subject, ownerId }) => [subject, ownerId])).toEqual([
    [orderNumber, buyer.personId],
    [number, certificate.personId],
    [cohort.name, null],
    ["Noor Jansen", null],
    ["sara@example.nl", null],
    ["Anders kijken", null],
    ...Array.from({ length: 6 }, () => [null, null]),
  ]);
  expect(told[0]).toMatchObject({ who: "Femke Bureau", owner: "Noor Jansen", currency: "EUR" });
  expect(told.at(-1)).toMatchObject({ who: null, actorId: null, subjectId: gone });
  expect(offers).toMatchObject({ "mc1-cohort": "Anders kijken" });
});

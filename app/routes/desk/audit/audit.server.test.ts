import { expect, test } from "vitest";
import { auditList } from "~/features/desk/audit/audit-list";
import type { AuditLine } from "~/features/desk/audit/audit.queries.server";
import { addressOf, askedIn, type Place } from "~/lib/lists/list-page";
import { recordAudit } from "~/platform/audit.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { addCertificate } from "~test/rows/completions";
import { openDesk } from "~test/rows/desk";
import { addOrganisation } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { loader as auditPage } from "./audit";
import { loader as auditFile } from "./audit-csv";
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
  type Page = { rows: { id: string; act: string }[]; previous: Place | null; next: Place | null };
  const read = async (query: string) => (await desk.load(auditPage, `/desk/audit${query}`)).data as Page;
  const [first, acts] = [await read(""), await read("?act=offer.price")];
  const pages = [first];
  for (let next = first.next; next; next = pages.at(-1)!.next)
    pages.push(
      await read(addressOf(auditList, askedIn(auditList, new URLSearchParams()), { place: next }).slice(11)),
    );
  expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 5]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(105);
  expect(acts.rows).toHaveLength(3);
  expect((await read("?act=x'&after=x")).rows).toHaveLength(50);
  expect((await read("?from=2027-01-13")).rows).toHaveLength(0);
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
  const { rows: lines, offers } = data as { rows: AuditLine[]; offers: Record<string, string> };
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

test("a line about an organisation has its name, and names the people and organisations in its details", async () => {
  const desk = await openDesk();
  const [from, into] = [
    await addOrganisation({ name: "Gem. Voorstad" }, { [desk.person.id]: "OWNER" }),
    await addOrganisation({ name: "Gemeente Voorstad" }, { [desk.person.id]: "OWNER" }),
  ];
  const subject = { subjectType: "organisation", subjectId: from.id, actorId: desk.person.id };
  await recordAudit(db, { ...subject, act: "member.remove", detail: { personId: desk.person.id } });
  await recordAudit(db, { ...subject, act: "organisation.join", detail: { into: into.id, members: 1 } });
  await recordAudit(db, {
    ...subject,
    act: "organisation.link",
    detail: { personId: "no uuid", into: newId() },
  });
  const { data } = await desk.load(auditPage, "/desk/audit");
  const { rows: lines } = data as { rows: AuditLine[] };
  expect(new Map(lines.map(({ act, subject, named }) => [act, [subject, named]]))).toEqual(
    new Map([
      ["member.remove", ["Gem. Voorstad", { [desk.person.id]: "Femke Bureau" }]],
      ["organisation.join", ["Gem. Voorstad", { [into.id]: "Gemeente Voorstad" }]],
      ["organisation.link", ["Gem. Voorstad", null]],
    ]),
  );
});

test("a line is found by who did it, what it is about and whose that is, what the act is called, and why it was done", async () => {
  const shop = await openShop();
  const desk = await openDesk();
  const [actorId, subjectType] = [desk.person.id, "person"];
  const buyer = await makePerson({ name: "Ömer O’Neil", email: "omer@gemeente.example" });
  const other = await addPerson({ name: "Rosa de Vries-Jansen", email: "rosa@gemeente.example" });
  const cohort = await makeCohort({ name: "Groep Élan" });
  const { id: orderId } = await shop.order(buyer, cohort);
  const { number: orderNumber } = await db.order.findUniqueOrThrow({ where: { id: orderId } });
  const { number } = await addCertificate({ name: "Omar Kaya" });
  const certificate = await db.certificate.findUniqueOrThrow({ where: { number } });
  const organisation = await addOrganisation({ name: "Gemeente ’s-Heerdam" }, { [other.id]: "OWNER" });
  const mailId = await failedMail("sara@example.nl");
  const acts: [string, string, string, Record<string, string>?][] = [
    ["order.refund", "order", orderId, { reason: "Dubbel betaald" }],
    ["certificate.revoke", "certificate", certificate.id, { reason: "Café gesloten" }],
    ["cohort.publish", "cohort", cohort.id],
    ["person.disable", subjectType, other.id],
    ["organisation.verify", "organisation", organisation.id, { domain: "heerdam.example" }],
    ["mail.retry", "mail", mailId],
    ["offer.price", "offer", "mc1-cohort"],
    ["job.retry", "job", "412", { task: "send-mail" }],
  ];
  for (const [act, type, subjectId, detail] of acts)
    await recordAudit(db, { actorId, act, subjectType: type, subjectId, detail });
  await recordAudit(db, { actorId: other.id, act: "denied", subjectType: "page", subjectId: "/desk" });
  const known = new Set([...acts.map(([act]) => act), "denied"]);
  const found = async (q: string, more = "") => {
    const { data } = await desk.load(auditPage, `/desk/audit?${new URLSearchParams({ q })}${more}`);
    return (data as { rows: { act: string }[] }).rows.map(({ act }) => act).filter((act) => known.has(act));
  };
  // Who did it, whatever the spelling; and somebody it was done with.
  expect(await found("vriesjansen")).toEqual(["denied", "person.disable"]);
  expect(await found("rosa@gemeente.example")).toEqual(["denied", "person.disable"]);
  expect(await found("FEMKE")).toHaveLength(acts.length);
  // What it is about, and whose that is.
  expect(await found("oneil omer")).toEqual(["order.refund"]);
  for (const [q, act] of [
    [orderNumber.toLowerCase(), "order.refund"],
    [number, "certificate.revoke"],
    ["kaya", "certificate.revoke"],
    ["elan", "cohort.publish"],
    ["heerdam", "organisation.verify"],
    ["sara@example.nl", "mail.retry"],
    // What was done, and why.
    ["terugbetaling", "order.refund"],
    ["dubbel", "order.refund"],
    ["cafe", "certificate.revoke"],
    ["send-mail", "job.retry"],
  ] as const)
    expect([q, await found(q)]).toEqual([q, [act]]);
  // A group is called by what it teaches too.
  expect((await found("anders kijken")).toSorted()).toEqual(["cohort.publish", "offer.price"]);
  expect(await found("rosa", "&act=denied")).toEqual(["denied"]);
  expect(await found("nergens")).toEqual([]);
  expect(await found("' | !nergens:*")).toEqual([]);
  const file = await desk.load(auditFile, "/desk/audit.csv?q=dubbel");
  expect(file.status).toBe(200);
});

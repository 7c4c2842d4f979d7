import { afterEach, beforeEach, expect, test } from "vitest";
import { askCodes, fromHome } from "~test/rows/confirmations";
import { addCompletion, addCertificate } from "~test/rows/completions";
import { enrol, lessonsOf } from "~test/rows/enrolments";
import { signInAs } from "~test/rows/people";
import { actorOf, makeCohort, makePerson, openShop, outcomeOf, runJobs, ticketForm } from "~test/rows/shop";
import { type Actor, siteScope } from "~/features/identity/access/scope";
import { issueCertificates } from "~/features/credentials/issuing/issue-certificates.server";
import { verifyCertificate } from "~/features/credentials/certificates/certificates.queries.server";
import { buyTicket } from "~/features/payments/checkout/buy-ticket.server";
import { fulfil } from "~/features/payments/checkout/fulfil.server";
import { setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { mailKind } from "~/platform/mail/mail-kind";
import { mailTemplate, sendMailWith, templatesByName } from "~/platform/mail/mail.server";
import { isOfPeople } from "~/platform/own-data/own-data.server";
import { foundation } from "~/platform/site/sites.server";
import { tableRecords } from "~/records.server";
import { eraseAccount } from "./erase-account.server";
import { erasureFacts } from "./erasure-facts.queries.server";

beforeEach(() => setClock(() => Date.parse("2027-01-12T09:00:00Z")));
afterEach(() => setClock());

const erase = async (actor: Actor, code?: string) =>
  eraseAccount(
    actor,
    { ...fromHome, code: code ?? (await askCodes(actor, { purpose: "ERASURE" })).code },
    tableRecords,
  );

/** Somebody with something in every table that a learner can have rows in: a ticket, progress, a certificate, a session. */
async function makeMember(shop: Awaited<ReturnType<typeof openShop>>) {
  const { holder, number } = await addCertificate({ email: "noor@example.nl" });
  const actor = actorOf(holder);
  const cohort = await makeCohort();
  const bought = await shop.order(actor, cohort, {
    attendeeName: "Noor Jansen-de Vries",
    buyerOrganisation: "Gemeente Voorbeeld",
  });
  shop.double.payCheckout(bought.sessionId, "ideal");
  await shop.double.flush();
  const { id: enrolmentId } = await db.enrolment.findFirstOrThrow({ where: { cohortId: cohort.id } });
  const [lesson] = lessonsOf("m0");
  await db.blockProgress.create({ data: { enrolmentId, blockId: lesson!.id, kind: "lesson", done: true } });
  await db.reflection.create({ data: { enrolmentId, blockId: "r", text: "Geheim van Noor", version: 2 } });
  await db.reflectionVersion.create({
    data: { enrolmentId, blockId: "r", version: 1, text: "Eerder geheim", savedAt: new Date() },
  });
  await db.progressEvent.create({
    data: { id: newId(), enrolmentId, blockId: lesson!.id, kind: "lesson" },
  });
  await db.moduleCompletion.create({
    data: { personId: actor.personId, moduleId: "m0", enrolmentId, completedAt: new Date() },
  });
  await signInAs({ id: actor.personId });
  await db.signInCode.create({ data: { id: newId(), email: actor.email, expiresAt: new Date() } });
  return { actor, cohort, orderId: bought.id, number };
}

test("what every table says is done, the address is free, and a last mail goes to it", async () => {
  const { actor, cohort, orderId, number } = await makeMember(await openShop());
  const subject = { id: actor.personId, email: actor.email };
  const facts = await erasureFacts(actor, "nl");
  expect(facts).toMatchObject({
    certificates: 1,
    orders: 1,
    receipts: 1,
    tickets: 1,
    texts: 1,
    obstacle: null,
  });
  expect(facts.running).toHaveLength(1);
  expect(await erase(actor)).toEqual({ ok: true });

  for (const [name, table] of Object.entries(tableRecords))
    if (isOfPeople(table) && table.erasure.does === "delete")
      expect([name, await table.count(db, subject)]).toEqual([name, 0]);
  expect(await db.person.findUniqueOrThrow({ where: { id: actor.personId } })).toMatchObject({
    email: `${actor.personId}@erased.invalid`,
    name: "",
    disabledAt: new Date("2027-01-12T09:00:00Z"),
    erasedAt: new Date("2027-01-12T09:00:00Z"),
  });
  expect(await db.person.count({ where: { email: actor.email } })).toBe(0);
  expect(await outcomeOf(orderId)).toMatchObject({
    status: "PAID",
    seat: "RELEASED",
    ticket: "void",
    enrolment: "ended",
    receipts: ["84095/14595"],
  });
  expect(await db.order.findUniqueOrThrow({ where: { id: orderId } })).toMatchObject({
    attendeeName: "",
    buyerOrganisation: "",
    checkoutUrl: null,
  });
  expect((await verifyCertificate(siteScope(foundation), number))?.number).toBe(number);
  expect(await db.mail.findMany({ where: { to: { contains: "@" } } })).toMatchObject([
    { to: "noor@example.nl", template: "accountErased", data: {} },
  ]);
  expect(await db.auditEntry.count({ where: { act: "account.erase", actorId: actor.personId } })).toBe(1);
  // The seat is somebody else's from then on.
  const next = await makePerson();
  await db.cohort.update({ where: { id: cohort.id }, data: { capacity: 1 } });
  expect(await buyTicket(next, { cohortId: cohort.id }, ticketForm())).toMatchObject({ ok: true });
});

test("the name and address stand nowhere but where the law keeps them", async () => {
  const { actor } = await makeMember(await openShop());
  await erase(actor);
  await db.mail.deleteMany({ where: { template: "accountErased" } });
  const { rows } = await pool.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`,
  );
  const found: string[] = [];
  for (const { table } of rows) {
    const { rowCount } = await pool.query(
      `select from "${table}" t where t::text ~* 'noor|jansen-de|geheim van|eerder geheim'`,
    );
    if (rowCount) found.push(table);
  }
  expect(found).toEqual(["Receipt"]);
});

test("it takes the code in the mail, typed by the person themselves, once", async () => {
  const actor = await makePerson();
  const { code } = await askCodes(actor, { purpose: "ERASURE" });
  const wrong = code.startsWith("0") ? "11111111" : "00000000";
  expect(await erase(actor, wrong)).toEqual({ ok: false, reason: "wrong" });
  expect(await erase(await makePerson(), code)).toEqual({ ok: false, reason: "ended" });
  const { code: newer } = await askCodes(actor, { purpose: "ERASURE" });
  if (newer !== code) expect(await erase(actor, code)).toEqual({ ok: false, reason: "wrong" });
  setClock(() => Date.parse("2027-01-12T09:10:00Z"));
  expect(await erase(actor, newer)).toEqual({ ok: false, reason: "ended" });
  expect(await db.person.count({ where: { erasedAt: null } })).toBe(2);
});

test("a code for something else confirms no erasure", async () => {
  const actor = await makePerson();
  const { code } = await askCodes(actor, { purpose: "EXPORT" });
  expect(await erase(actor, code)).toEqual({ ok: false, reason: "ended" });
});

test("six wrong codes end the code, and it waits with the network's limits", async () => {
  const actor = await makePerson();
  const { code } = await askCodes(actor, { purpose: "ERASURE" });
  const wrong = code.startsWith("0") ? "11111111" : "00000000";
  const answers = [];
  for (let i = 0; i < 6; i++) answers.push(await erase(actor, wrong));
  expect(answers.map((answer) => !answer.ok && answer.reason)).toEqual([
    ...Array.from({ length: 5 }, () => "wrong"),
    "lastWrong",
  ]);
  expect(await erase(actor, code)).toEqual({ ok: false, reason: "ended" });
});

test("whoever has a role at the foundation is refused, and an open order is settled first", async () => {
  const staff = await makePerson({ roles: ["FINANCE"] });
  expect((await erasureFacts(staff, "nl")).obstacle).toBe("foundationRole");
  expect(await erase(staff)).toEqual({ ok: false, reason: "foundationRole" });
  const shop = await openShop();
  const buyer = await makePerson();
  const { orderNumber } = await shop.order(buyer, await makeCohort());
  expect(await erasureFacts(buyer, "nl")).toMatchObject({
    obstacle: "openOrders",
    openOrders: [orderNumber],
  });
  const { code } = await askCodes(buyer, { purpose: "ERASURE" });
  expect(await erase(buyer, code)).toEqual({ ok: false, reason: "openOrders" });
  // A refusal leaves the code as it was.
  await db.order.updateMany({ data: { status: "EXPIRED" } });
  await db.seat.updateMany({ data: { status: "RELEASED", heldUntil: null } });
  expect(await erase(buyer, code)).toEqual({ ok: true });
});

test("the only owner of an organisation is refused; one of two leaves it to the other", async () => {
  const owner = await makePerson();
  const other = await makePerson();
  const organisationId = newId();
  const from = new Date("2027-01-01T00:00:00Z");
  await db.organisation.create({
    data: { id: organisationId, kind: "MUNICIPALITY", name: "Gemeente Voorbeeld" },
  });
  const own = (personId: string) =>
    db.membership.create({ data: { id: newId(), organisationId, personId, role: "OWNER", from } });
  await own(owner.personId);
  expect(await erasureFacts(owner, "nl")).toMatchObject({
    obstacle: "lastOwner",
    ownedAlone: ["Gemeente Voorbeeld"],
  });
  expect(await erase(owner)).toEqual({ ok: false, reason: "lastOwner" });
  await own(other.personId);
  // Both at once: one of them stays.
  const codes = [];
  for (const actor of [owner, other])
    codes.push({ actor, code: (await askCodes(actor, { purpose: "ERASURE" })).code });
  const answers = await Promise.all(codes.map(({ actor, code }) => erase(actor, code)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.membership.count({ where: { until: null } })).toBe(1);
});

test("a payment that arrives at the same moment is in before, or goes back", async () => {
  const shop = await openShop({ webhooks: false });
  for (let i = 0; i < 6; i++) {
    const buyer = await makePerson();
    const bought = await shop.order(buyer, await makeCohort());
    const { code } = await askCodes(buyer, { purpose: "ERASURE" });
    shop.double.payCheckout(bought.sessionId, "ideal");
    const [erased] = await Promise.all([erase(buyer, code), fulfil(bought.sessionId)]);
    const outcome = await outcomeOf(bought.id);
    expect(outcome.status).toBe("PAID");
    // Refused because the order was open yet, or erased after it was paid.
    if (erased.ok) expect(outcome).toMatchObject({ seat: "RELEASED", ticket: "void", enrolment: "ended" });
    else expect([erased.reason, outcome.seat, outcome.ticket]).toEqual(["openOrders", "TAKEN", "valid"]);
  }
});

test("money that comes after the account was erased goes back", async () => {
  const shop = await openShop({ webhooks: false });
  const buyer = await makePerson();
  const bought = await shop.order(buyer, await makeCohort());
  await db.order.updateMany({ data: { status: "EXPIRED" } });
  await db.seat.updateMany({ data: { status: "RELEASED", heldUntil: null } });
  expect(await erase(buyer)).toEqual({ ok: true });
  shop.double.payCheckout(bought.sessionId, "ideal");
  expect(await fulfil(bought.sessionId)).toBe("CANCELLED");
  await runJobs("send-refund");
  expect(await outcomeOf(bought.id)).toMatchObject({
    status: "CANCELLED",
    seat: "RELEASED",
    ticket: null,
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 84095"],
  });
  // The mail about it has nobody to go to: it is done without a mail server.
  const mail = await db.mail.findFirstOrThrow({ where: { template: "paymentReturned" } });
  const unread = templatesByName([
    mailTemplate(mailKind("paymentReturned", "ORDER"), () => Promise.reject(new Error("made for nobody"))),
  ]);
  await sendMailWith(unread)({ mailId: mail.id }, { number: 1, last: false });
  expect((await db.mail.findUniqueOrThrow({ where: { id: mail.id } })).status).toBe("SENT");
});

test("a certificate that is made at the same moment is there before, or never", async () => {
  for (let i = 0; i < 4; i++) {
    const { holder, enrolmentId } = await addCompletion();
    const actor = actorOf(holder);
    const { code } = await askCodes(actor, { purpose: "ERASURE" });
    const [issue, erased] = await Promise.all([issueCertificates(enrolmentId), erase(actor, code)]);
    expect(erased).toEqual({ ok: true });
    expect(await db.certificate.count({ where: { enrolmentId } })).toBe(issue.ok ? 1 : 0);
    // Its mail, too, is not sent to who is gone.
    expect(await db.mail.count({ where: { to: holder.email, template: { not: "accountErased" } } })).toBe(0);
    expect(await issueCertificates(enrolmentId)).toEqual({ ok: false, reason: "notCompleted" });
  }
});

test("with the account erased nothing begins: the database refuses it", async () => {
  const actor = await makePerson();
  await erase(actor);
  await expect(signInAs({ id: actor.personId })).rejects.toThrow();
  await expect(enrol(actor)).rejects.toThrow(/erased/);
  await expect(
    db.person.update({ where: { id: actor.personId }, data: { disabledAt: null } }),
  ).rejects.toThrow(/Person_erased_is_nobody/);
});

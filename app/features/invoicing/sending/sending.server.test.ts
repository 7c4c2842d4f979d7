import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { jobs } from "~/jobs.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { startMailServer } from "~test/processes/mail-server";
import { addBuyer, fillInFoundation, orderOnInvoice } from "~test/rows/orders/orders-to-invoice";
import { addOrganisation, memberNow } from "~test/rows/organisations";
import { addStaff } from "~test/rows/people";
import { makePerson, runJobs } from "~test/rows/shop";
import { OrderInvoices } from "../order-invoices/components/order-invoices";
import { orderInvoicesForDesk } from "../order-invoices/order-invoices.queries.server";
import { sendDueInvoices } from "./send-due-invoices.server";
import { sendAgain, sendInvoiceFromDesk, sendInvoiceNow, takeXml } from "./send-invoice.server";

const mailServer = await startMailServer();
env.SMTP_URL = mailServer.url;
let instant = 0;
const hour = 60;
const pass = (minutes: number) => (instant += minutes * 60_000);
beforeEach(() => {
  instant = Date.parse("2027-01-12T09:00:00Z");
  setClock(() => instant);
  mailServer.received.length = 0;
});
afterEach(() => setClock());
const issuedOf = async (orderId: string) => db.invoice.count({ where: { orderId } });

test("an invoice goes out an hour after everything is known, and not before", async () => {
  await fillInFoundation();
  const buyer = await addBuyer({ kvk: "", oin: "" });
  const order = await orderOnInvoice(buyer);
  await sendDueInvoices();
  const from = async () => (await db.order.findUniqueOrThrow({ where: { id: order.id } })).invoiceFrom;
  expect(await from()).toBeNull();
  await db.organisation.update({ where: { id: buyer.organisation.id }, data: { kvk: "68599750" } });
  await sendDueInvoices();
  expect((await from())!.getTime()).toBe(instant + 60 * 60_000);
  pass(hour - 1);
  await sendDueInvoices();
  expect(await issuedOf(order.id)).toBe(0);
  pass(1);
  await runJobs("send-due-invoices");
  await sendDueInvoices();
  expect(await issuedOf(order.id)).toBe(1);
});

test("one whose number follows waits, whatever its moment was; one that cannot be made does not keep another from going out", async () => {
  await fillInFoundation();
  const buyer = await addBuyer();
  const invoiceFrom = new Date(instant);
  const waiting = await orderOnInvoice(buyer, { invoiceFrom, purchaseOrder: "", awaitsPurchaseOrder: true });
  const broken = await orderOnInvoice(buyer, { invoiceFrom });
  await db.orderLine.updateMany({ where: { orderId: broken.id }, data: { unitCents: 1, netCents: 14 } });
  const due = await orderOnInvoice(buyer, { invoiceFrom });
  await expect(sendDueInvoices()).rejects.toThrow("1 invoices could not be issued");
  await db.orderLine.updateMany({
    where: { orderId: broken.id },
    data: { unitCents: 69_500, netCents: 973_000 },
  });
  expect(await Promise.all([waiting, broken, due].map(({ id }) => issuedOf(id)))).toEqual([0, 0, 1]);
});

test("what would break a rule as an e-invoice waits without a number, and the desk sees which rule and what to fill in", async () => {
  await fillInFoundation();
  const buyer = await addBuyer({ eInvoice: "9944:NL1" });
  const order = await orderOnInvoice(buyer, { invoiceFrom: new Date(instant) });
  const staff = await addStaff("invoice.send", "order.read");
  const broken = ["PEPPOL-COMMON-R056-1"];
  await sendDueInvoices();
  expect(await sendInvoiceFromDesk(staff, order.id)).toEqual({ ok: false, reason: "broken", broken });
  expect(await db.invoice.count()).toBe(0);
  const seen = (await orderInvoicesForDesk(staff, order.id))!;
  expect(seen).toMatchObject({ state: "incomplete", missing: [], broken, documents: [] });
  const place = { at: "desk", mayFillIn: { organisation: true, foundation: true }, maySend: true } as const;
  const page = renderToStaticMarkup(createElement(OrderInvoices, { invoices: seen, place }));
  expect(page).toContain("PEPPOL-COMMON-R056-1");
  expect(page).toContain("het adres voor e-facturen na");
  await db.organisation.update({ where: { id: buyer.organisation.id }, data: { eInvoice: "" } });
  await sendDueInvoices();
  expect(await db.invoice.findMany()).toMatchObject([{ orderId: order.id, sequence: 1 }]);
});

test("killed between issuing and mailing, and started twice: the mail comes once, and the sending says when (R5)", async () => {
  await fillInFoundation();
  const order = await orderOnInvoice(await addBuyer(), { invoiceFrom: new Date(instant) });
  await Promise.all([sendDueInvoices(), sendDueInvoices()]);
  // What was committed is all that is left after a kill: the row, and the job that mails it.
  expect(mailServer.received).toEqual([]);
  const mail = await db.mail.findFirstOrThrow({ where: { template: "invoice" } });
  for (const number of [1, 2]) await jobs["send-mail"]!({ mailId: mail.id }, { number, last: false });
  expect(mailServer.received).toEqual(["facturen@voorstad.example"]);
  const sendings = await db.invoiceSending.findMany({ where: { invoice: { orderId: order.id } } });
  expect(sendings).toMatchObject([{ id: mail.id, way: "MAIL", byId: null, at: new Date(instant) }]);
});

test("without an address for invoices it goes to who ordered", async () => {
  await fillInFoundation();
  const buyer = await addBuyer({ invoiceEmail: "" });
  await orderOnInvoice(buyer, { invoiceFrom: new Date(instant) });
  await sendDueInvoices();
  expect(await db.mail.findFirstOrThrow({ where: { template: "invoice" } })).toMatchObject({
    ...{ to: buyer.owner.email, personId: buyer.owner.personId },
  });
});

test("a manager sends it at once, once, and only for their own organisation", async () => {
  await fillInFoundation();
  const buyer = await addBuyer();
  const order = await orderOnInvoice(buyer, { invoiceFrom: new Date(instant + 3_600_000) });
  const stranger = await makePerson();
  const other = await addOrganisation({}, { [stranger.personId]: "OWNER" });
  const elsewhere = await memberNow({ id: stranger.personId }, other, "documents.send");
  expect(await sendInvoiceNow(elsewhere, order.number)).toEqual({ ok: false, reason: "notFound" });
  const manager = await memberNow({ id: buyer.owner.personId }, buyer.organisation, "documents.send");
  const twice = await Promise.all([1, 2].map(() => sendInvoiceNow(manager, order.number)));
  expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(twice.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "issued" });
  expect(await db.invoiceSending.findMany()).toMatchObject([{ byId: buyer.owner.personId }]);
});

test("staff send it at once, send it again to where invoices go now, and take the XML: each is written down, a second click is not", async () => {
  await fillInFoundation();
  const buyer = await addBuyer();
  const order = await orderOnInvoice(buyer);
  const staff = await addStaff("invoice.send");
  const issued = await sendInvoiceFromDesk(staff, order.id);
  if (!issued.ok) throw new Error(issued.reason);
  const { id } = issued.invoice;
  await db.organisation.update({
    where: { id: buyer.organisation.id },
    data: { invoiceEmail: "crediteuren@voorstad.example" },
  });
  expect(await sendAgain(staff, id)).toBe(true);
  pass(5);
  expect(await Promise.all([sendAgain(staff, id), sendAgain(staff, id)])).toEqual([true, true]);
  expect(await takeXml(staff, id, "si-ubl")).toMatchObject({ name: "F2027-00001.xml" });
  const sendings = await db.invoiceSending.findMany({
    where: { invoiceId: id },
    orderBy: [{ at: "asc" }, { way: "asc" }],
  });
  expect(sendings.map(({ way, to, byId }) => [way, to, byId === staff.personId])).toEqual([
    ["MAIL", "facturen@voorstad.example", true],
    ["MAIL", "crediteuren@voorstad.example", true],
    ["DOWNLOAD", "", true],
  ]);
  const acts = await db.auditEntry.findMany({
    where: { act: { startsWith: "invoice." } },
    orderBy: { id: "asc" },
  });
  expect(acts.map(({ act }) => act)).toEqual(["invoice.issue", "invoice.sendAgain", "invoice.download"]);
  expect(await sendAgain(staff, order.id)).toBe(false);
});

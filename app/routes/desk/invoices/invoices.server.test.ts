import { afterEach, beforeEach, expect, test } from "vitest";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { issueInvoice } from "~/features/invoicing/invoices/issue-invoice.server";
import { setClock } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { openDesk } from "~test/rows/desk";
import { addBuyer, creditSeats, fillInFoundation, orderOnInvoice } from "~test/rows/orders/orders-to-invoice";
import { action, loader } from "./invoice";
import { action as issueNow, loader as ofOrder } from "./of-order";
import { loader as pdf } from "./pdf";
import { action as takeXml } from "./xml";

beforeEach(() => setClock(() => Date.parse("2027-01-12T09:00:00Z")));
afterEach(() => setClock());

async function issued() {
  await fillInFoundation();
  const order = await orderOnInvoice(await addBuyer());
  const invoice = await db.$transaction(async (tx) => {
    const made = await issueInvoice(tx, (await lockOrder(tx, order.id))!);
    return made.ok ? made.invoice : null;
  }, transactionLimits);
  return { order, invoice: invoice! };
}

test("the desk sees what an invoice says, how it was sent, and what was credited", async () => {
  const { order, invoice } = await issued();
  const note = await creditSeats(
    order.id,
    [{ lineId: order.lines[0]!.id, quantity: 2, shareBp: 10_000 }],
    "Ziek",
  );
  const desk = await openDesk({ roles: ["FINANCE"] });
  const at = (id: string) => desk.load(loader, `/desk/invoices/${id}`, { id });
  const { data } = (await at(invoice.id)) as { data: Awaited<ReturnType<typeof loader>> };
  expect(data.invoice).toMatchObject({
    document: { number: "F2027-00001", grossCents: order.amountCents },
    organisation: { name: "Gemeente Voorstad" },
    notes: [{ number: "F2027-00002", amountCents: -168_190 }],
    sendings: [{ way: "MAIL", to: "facturen@voorstad.example", by: null, state: "QUEUED" }],
    broken: { peppol: [], "si-ubl": [] },
  });
  expect(await at(note!.id)).toMatchObject({ data: { invoice: { credits: { number: "F2027-00001" } } } });
  expect((await at(order.id)).status).toBe(404);
  expect((await at("x")).status).toBe(404);
  const file = await desk.load(pdf, `/desk/invoices/${invoice.id}/invoice.pdf`, { id: invoice.id });
  expect(file.response!.headers.get("content-disposition")).toContain("factuur-F2027-00001.pdf");
});

test("it is sent again and its XML is taken by who may, and each is written down with who did it", async () => {
  const { invoice } = await issued();
  const { id } = invoice;
  const registrar = await openDesk({ roles: ["REGISTRAR"] });
  expect((await registrar.load(loader, `/desk/invoices/${id}`, { id })).status).toBe(200);
  expect((await registrar.send(action, `/desk/invoices/${id}`, {}, { id })).status).toBe(403);
  expect(
    (await registrar.send(takeXml, `/desk/invoices/${id}/xml`, { flavour: "peppol" }, { id })).status,
  ).toBe(403);
  setClock(() => Date.parse("2027-01-13T09:00:00Z"));
  const desk = await openDesk({ roles: ["FINANCE"] });
  expect((await desk.send(action, `/desk/invoices/${id}`, {}, { id })).location).toBe(
    `/desk/invoices/${id}?done=sent`,
  );
  const xml = (form: Record<string, string>) => desk.send(takeXml, `/desk/invoices/${id}/xml`, form, { id });
  expect((await xml({ flavour: "toString" })).status).toBe(400);
  const taken = await xml({ flavour: "si-ubl" });
  expect(taken.response!.headers.get("content-disposition")).toContain("F2027-00001.xml");
  expect(await taken.response!.text()).toContain("F2027-00001");
  const { data } = (await desk.load(loader, `/desk/invoices/${id}`, { id })) as {
    data: Awaited<ReturnType<typeof loader>>;
  };
  expect(data.invoice.sendings.map(({ way, by }) => `${way} ${by}`).toSorted()).toEqual([
    "DOWNLOAD Femke Bureau",
    "MAIL Femke Bureau",
    "MAIL null",
  ]);
});

test("while something is missing the desk says what and sends nothing; then it is made at once, and a second click leads to it", async () => {
  await fillInFoundation({ iban: "" });
  const order = await orderOnInvoice(await addBuyer({ kvk: "", oin: "" }));
  const desk = await openDesk();
  const { id } = order;
  const path = `/desk/orders/${id}/invoice`;
  const page = () => desk.load(ofOrder, path, { id });
  expect(await page()).toMatchObject({
    data: {
      invoices: {
        state: "incomplete",
        missing: [{ datum: "sellerIban" }, { datum: "buyerLegalId" }],
        documents: [],
      },
    },
  });
  expect(await desk.send(issueNow, path, {}, { id })).toMatchObject({
    status: 409,
    data: { refusal: "missing" },
  });
  await db.organisation.updateMany({ data: { kvk: "68599750" } });
  await fillInFoundation();
  expect(await page()).toMatchObject({ data: { invoices: { state: "ready" } } });
  const sent = await desk.send(issueNow, path, {}, { id });
  const invoice = await db.invoice.findFirstOrThrow();
  expect(sent.location).toBe(`/desk/invoices/${invoice.id}?done=issued`);
  expect((await desk.send(issueNow, path, {}, { id })).location).toBe(`${path}?done=sent`);
  expect(await page()).toMatchObject({
    data: { invoices: { state: "issued", documents: [{ id: invoice.id }] } },
  });
  await db.mail.updateMany({ data: { status: "SENT", sentAt: new Date() } });
  expect(await page()).toMatchObject({ data: { invoices: { state: "sent" } } });
});

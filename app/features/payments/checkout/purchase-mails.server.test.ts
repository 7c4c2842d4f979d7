import { expect, test } from "vitest";
import { mails } from "~/jobs.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { outlinesOf, textOf, withoutSpace } from "~test/pdf";
import { actorOf, makeCohort, makePerson, openShop, ticketForm } from "~test/rows/shop";
import { cancelOrder } from "../cancellation/cancel-order.server";
import { receiptPdf } from "~/features/invoicing/receipts/receipt-pdf.server";
import { documentOf } from "~/features/invoicing/receipts/receipts.db.server";
import { consumerMessages } from "~/features/ordering/terms/consumer.messages";
import { refundOrder } from "../refunds/refund-order.server";
import { settleOrder } from "../settlement/settle-cohort.server";

/** The newest mail of a template, made as the worker makes it. */
async function made(template: string, locale: Locale = "nl") {
  const mail = await db.mail.findFirstOrThrow({ where: { template }, orderBy: { id: "desc" } });
  return mails[template]!(mail.data, locale, foundation);
}
const textsIn = (mail: Awaited<ReturnType<typeof made>>) =>
  mail!.blocks.flatMap((block) => ("text" in block ? [block.text] : [])).join(" ");
const factsIn = (mail: Awaited<ReturnType<typeof made>>) =>
  Object.fromEntries(mail!.blocks.flatMap((block) => ("facts" in block ? block.facts : [])));

/** A paid order for a cohort that crosses the change to summer time. */
async function paidOrder(form: Partial<ReturnType<typeof ticketForm>> = {}) {
  const shop = await openShop();
  const cohort = await makeCohort({
    startsAt: new Date("2027-03-23T09:00:00Z"),
    endsAt: new Date("2027-03-30T10:30:00Z"),
    mode: "ONLINE",
    joinUrl: "https://meet.example/abc",
  });
  const order = await shop.order(await makePerson(), cohort, form);
  shop.double.payCheckout(order.sessionId, "ideal");
  await shop.double.flush();
  return { shop, cohort, ...order };
}

test("the ticket mail has when and where, the PDF, and sessions that keep their hour in summer time (R9)", async () => {
  const { cohort } = await paidOrder();
  const mail = await made("ticket");
  const { number } = await db.ticket.findFirstOrThrow();
  expect(mail!.subject).toBe("Je ticket voor Anders kijken");
  expect(factsIn(mail)).toMatchObject({
    Ticketnummer: number,
    "Bijeenkomst 1": "di 23 maart 2027, 10.00–12.00 uur",
    "Bijeenkomst 2": "di 30 maart 2027, 10.30–12.30 uur",
  });
  const links = mail!.blocks.flatMap((block) => ("link" in block ? [block.link] : []));
  const join = `http://localhost:3000/join/${cohort.id}`;
  expect(links).toContain(join);
  const [pdf, calendar] = mail!.attachments!;
  expect([pdf!.filename, calendar!.filename]).toEqual([`ticket-${number}.pdf`, `ticket-${number}.ics`]);
  const text = withoutSpace(await textOf(pdf!.content));
  for (const part of ["Noor Jansen", number, "30 maart 2027", join])
    expect(text).toContain(withoutSpace(part));
  const lines = calendar!.content.toString().replaceAll("\r\n ", "").split("\r\n");
  expect(lines.filter((line) => line.startsWith("DTSTART;TZID"))).toEqual([
    "DTSTART;TZID=Europe/Amsterdam:20270323T100000",
    "DTSTART;TZID=Europe/Amsterdam:20270330T103000",
  ]);
  expect(
    lines
      .filter((line) => /^(LOCATION|URL|DTSTAMP)/.test(line))
      .slice(0, 3)
      .toSorted(),
  ).toEqual(["DTSTAMP:20270112T090000Z", `LOCATION:Online: ${join}`, `URL;VALUE=URI:${join}`]);
  const sessions = await db.cohortSession.findMany({
    where: { cohortId: cohort.id },
    orderBy: { startsAt: "asc" },
  });
  expect(lines.filter((line) => line.startsWith("UID:"))).toEqual(
    sessions.map(({ id }) => `UID:${id}@localhost`),
  );
  expect(lines.filter((line) => line === "SEQUENCE:0")).toHaveLength(2);
});

test("in English the times of an online group name the clock they go by, in the mail and in the PDF", async () => {
  await paidOrder();
  const mail = await made("ticket", "en");
  const time = "Tue 23 March 2027, 10:00–12:00, Amsterdam time";
  expect(factsIn(mail)).toMatchObject({ "Session 1": time });
  expect(await textOf(mail!.attachments![0]!.content)).toContain("Amsterdam time");
});

test("the receipt mail names its VAT, in both languages", async () => {
  await paidOrder();
  const dutch = await made("receipt");
  expect(dutch!.subject).toBe("Je betaalbewijs 2027-00001");
  expect(dutch!.attachments!.map(({ filename }) => filename)).toEqual(["betaalbewijs-2027-00001.pdf"]);
  const english = await made("receipt", "en");
  expect(english!.subject).toBe("Your receipt 2027-00001");
});

test("text of people stays text in mails, PDFs and calendars (S9)", async () => {
  const { shop } = await paidOrder({
    attendeeLatinName: "",
    attendeeName: "#panic() \\n BEGIN:VEVENT <script>",
    buyerOrganisation: "=1+1 $x$ ;,",
    buyerReference: "*b*",
  });
  const ticket = await made("ticket");
  const receipt = await made("receipt");
  expect(factsIn(ticket)["Op naam van"]).toBe("#panic() \\n BEGIN:VEVENT <script>");
  const events = ticket!
    .attachments![1]!.content.toString()
    .split("\r\n")
    .filter((line) => line === "BEGIN:VEVENT");
  expect(events).toHaveLength(2);
  expect(receipt!.attachments![0]!.content.subarray(0, 5).toString()).toBe("%PDF-");
  await shop.double.flush();
});

test("a ticket mail that waited while the order was cancelled is not sent; the cancellation is", async () => {
  const { id, shop } = await paidOrder();
  const staff = await makePerson({ role: "STAFF" });
  await refundOrder(staff, id, { amountCents: 10_000, reason: "" });
  await shop.double.flush();
  await cancelOrder(staff, id, { reason: "" });
  expect(await made("ticket")).toBeNull();
  const refund = await made("refund");
  expect(refund!.subject).toBe("We storten € 100,00 terug".replace(" 100", "\u00a0100"));
  expect(refund!.attachments!.map(({ filename }) => filename)).toEqual(["creditnota-2027-00002.pdf"]);
  const cancelled = await made("orderCancelled");
  const { number } = await db.ticket.findFirstOrThrow();
  expect(cancelled!.subject).toBe("Je ticket voor Anders kijken is geannuleerd");
  expect(cancelled!.attachments!.map(({ filename }) => filename)).toEqual([
    "creditnota-2027-00003.pdf",
    `ticket-${number}.ics`,
  ]);
});

test("meetings come back into the calendar of who buys again after a cancellation", async () => {
  const { id, cohort, shop } = await paidOrder();
  await cancelOrder(await makePerson({ role: "STAFF" }), id, { reason: "" });
  const sequencesIn = (mail: Awaited<ReturnType<typeof made>>) =>
    mail!
      .attachments!.find(({ filename }) => filename.endsWith(".ics"))!
      .content.toString()
      .split("\r\n")
      .filter((line) => line.startsWith("SEQUENCE:"));
  expect(sequencesIn(await made("orderCancelled"))).toEqual(["SEQUENCE:1", "SEQUENCE:1"]);
  shop.pass(1);
  const person = await db.person.findFirstOrThrow({ where: { orders: { some: { id } } } });
  const again = await shop.order(actorOf(person), cohort);
  shop.double.payCheckout(again.sessionId, "ideal");
  await shop.double.flush();
  expect(sequencesIn(await made("ticket"))).toEqual(["SEQUENCE:2", "SEQUENCE:2"]);
});

test("a refund of a part says that the ticket stays valid, and nothing of what staff wrote about it", async () => {
  const { id, shop } = await paidOrder();
  const staff = await makePerson({ role: "STAFF" });
  await refundOrder(staff, id, { amountCents: 10_000, reason: "klaagde aan de telefoon" });
  await shop.double.flush();
  expect(textsIn(await made("refund"))).toContain("Je ticket blijft geldig.");
  expect(textsIn(await made("refund", "en"))).toContain("Your ticket stays valid.");
  expect(JSON.stringify((await made("refund"))!.blocks)).not.toContain("telefoon");
});

test("a refund for a group that does not go ahead says so, also when it is mailed before the ticket is void", async () => {
  const { id, cohort, shop } = await paidOrder();
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  const staff = await makePerson({ role: "STAFF" });
  await refundOrder(staff, id, { amountCents: 84_095, reason: "cohortCancelled" });
  await shop.double.flush();
  expect(textsIn(await made("refund"))).toContain("De groep gaat niet door.");
  expect(textsIn(await made("refund"))).not.toContain("blijft geldig");
});

test("a cancelled order takes its sessions out of the calendar, also when its group goes ahead", async () => {
  const { id, cohort } = await paidOrder();
  await cancelOrder(await makePerson({ role: "STAFF" }), id, { reason: "ziek" });
  const calendar = (await made("orderCancelled"))!.attachments!.at(-1)!;
  expect(calendar.contentType).toContain("method=CANCEL");
  const sessions = await db.cohortSession.findMany({
    where: { cohortId: cohort.id },
    orderBy: { startsAt: "asc" },
  });
  const lines = calendar.content.toString().split("\r\n");
  expect(calendar.content.toString()).not.toContain("meet.example");
  expect(lines.filter((line) => /^(METHOD|UID|SEQUENCE|STATUS)/.test(line))).toEqual([
    "METHOD:CANCEL",
    ...sessions.flatMap(({ id }) => [`UID:${id}@localhost`, "SEQUENCE:1", "STATUS:CANCELLED"]),
  ]);
});

test("who had a ticket for a group that does not go ahead hears which one, what comes back and where other dates are", async () => {
  const { id, cohort, shop } = await paidOrder();
  const staff = await makePerson({ role: "STAFF" });
  await refundOrder(staff, id, { amountCents: 10_000, reason: "korting" });
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  await settleOrder(staff, id);
  await shop.double.flush();
  const mail = await made("orderCancelled");
  expect(mail!.subject).toBe("Je groep voor Anders kijken gaat niet door");
  expect(factsIn(mail)).toMatchObject({
    Groep: "Voorjaar 2027",
    "Zou beginnen op": "di 23 maart 2027",
    Waar: "Online",
    "Je krijgt terug": "€\u00a0740,95",
  });
  const links = mail!.blocks.flatMap((block) => ("link" in block ? [block.link] : []));
  expect(links).toContain("http://localhost:3000/masterclasses/anders-kijken");
  const refund = textsIn(await made("refund"));
  expect(refund).toContain("De groep gaat niet door.");
  expect(refund).not.toContain("blijft geldig");
  const english = await made("orderCancelled", "en");
  expect(english!.subject).toBe("Your group for Looking differently will not take place");
});

test("money that goes back is explained; a failed payment offers another try", async () => {
  const shop = await openShop();
  const cohort = await makeCohort();
  const wrong = await shop.order(await makePerson(), cohort);
  shop.double.faults.onPayment({ amountCents: 100 });
  shop.double.payCheckout(wrong.sessionId, "card");
  const failed = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(failed.sessionId, "sepa_debit");
  shop.double.settle(failed.sessionId, "failed");
  await shop.double.flush();
  expect(textsIn(await made("paymentReturned"))).toMatch(
    /niet het bedrag van je bestelling.*We storten €\s1,00 terug/,
  );
  const again = (await made("paymentFailed", "en"))!.blocks.at(-1);
  expect(again).toEqual({ link: `http://localhost:3000/checkout/${cohort.slug}`, label: "Try again" });
});

test("what no typeface draws takes nothing else from a ticket or a receipt", async () => {
  const plain = await paidOrder({ ...ticketForm(), buyerOrganisation: "Team 1", buyerReference: "e 13" });
  const [ticket, receipt] = [await made("ticket"), await made("receipt")];
  const odd = { buyerOrganisation: "Team 1️⃣", buyerReference: "eٰ 13" };
  await db.order.update({ where: { id: plain.id }, data: odd });
  await db.cohort.update({ where: { id: plain.cohort.id }, data: { name: "1️⃣3️⃣ Voorjaar 2027" } });
  await db.cohortSession.updateMany({ data: { title: "1️⃣ Kennismaking" } });
  const ticketNow = await made("ticket");
  const [before, after] = [ticket!.attachments![0]!.content, ticketNow!.attachments![0]!.content];
  expect(outlinesOf(after)).toEqual(outlinesOf(before));
  const text = await textOf(after);
  for (const part of ["Team 1", "13 Voorjaar 2027", "1 Kennismaking", "10.00–12.00 uur", "10.30–12.30 uur"])
    expect(text).toContain(part);

  const document = documentOf(await db.receipt.findFirstOrThrow());
  const { organisation, reference } = { organisation: odd.buyerOrganisation, reference: odd.buyerReference };
  const pdf = await receiptPdf(
    { ...document, buyer: { ...document.buyer, organisation, reference } },
    foundation.brand,
  );
  expect(await textOf(pdf)).toBe(await textOf(receipt!.attachments![0]!.content));
});

test("a consumer's receipt comes with the statement on withdrawal; one for an organisation, and a credit note, without", async () => {
  const { id } = await paidOrder();
  expect(textsIn(await made("receipt"))).toContain("kun je herroepen");
  expect(textsIn(await made("receipt"))).toContain(
    consumerMessages.nl.stated(consumerMessages.nl.beginInGroup),
  );
  expect(textsIn(await made("receipt", "en"))).toContain("you can withdraw");
  await cancelOrder(await makePerson({ role: "STAFF" }), id, { reason: "" });
  expect(textsIn(await made("orderCancelled"))).not.toContain("herroepen");
  await db.order.update({ where: { id }, data: { buyerOrganisation: "Gemeente Voorbeeldstad" } });
  expect(textsIn(await made("receipt"))).not.toContain("herroepen");
});

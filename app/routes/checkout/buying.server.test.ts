import { expect, test } from "vitest";
import type { Cohort } from "~prisma/client";
import { db } from "~/platform/db/db.server";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { actorOf, makeCohort, openShop, outcomeOf } from "~test/rows/shop";
import { action, loader } from "./ticket";
import { loader as returnLoader } from "./return";
import { loader as orderLoader } from "../my/order";
import { loader as receiptLoader } from "../my/receipt";
import { loader as receiptPdfLoader } from "../my/receipt-pdf";
import { loader as ordersLoader } from "../my/orders";
import { loader as ticketLoader } from "../my/ticket";
import { loader as calendarLoader } from "../my/ticket-calendar";
import { loader as pdfLoader } from "../my/ticket-pdf";

const statusOf = (thrown: unknown) => (thrown as Response).status;
const filled = {
  ...{ attendeeName: "Noor Jansen", buyerOrganisation: "", buyerReference: "" },
  ...{ terms: "yes", begin: "yes" },
};

const form = (cohort: Pick<Cohort, "slug">, cookie: string | undefined, fields?: Record<string, string>) => ({
  ...routeArguments(requestTo(`/checkout/${cohort.slug}`, { cookie, form: fields })),
  params: { cohortSlug: cohort.slug },
});
const own = (number: string, cookie?: string, query = "") => ({
  ...routeArguments(requestTo(`/my/x/${number}${query}`, { cookie })),
  params: { number },
});
const returned = (sessionId: string, cookie: string, method = "GET") => {
  const request = requestTo(`/checkout/return?session_id=${sessionId}`, { cookie });
  return routeArguments(method === "GET" ? request : new Request(request, { method }));
};

/** Somebody who paid, with the cookie and the numbers. */
async function bought() {
  const shop = await openShop();
  const person = await addPerson();
  const cookie = await signInAs(person);
  const order = await shop.order(actorOf(person), await makeCohort());
  shop.double.payCheckout(order.sessionId, "ideal");
  await shop.double.flush();
  const ticket = await db.ticket.findFirstOrThrow();
  return { shop, person, cookie, ticketNumber: ticket.number, ...order };
}

test("the form leads to the payment page; what else is posted changes nothing (S3)", async () => {
  const shop = await openShop();
  const person = await addPerson();
  const cookie = await signInAs(person);
  const cohort = await makeCohort();
  const extra = {
    price: "1",
    amountCents: "1",
    priceCents: "0",
    personId: "x",
    status: "PAID",
    role: "STAFF",
    quantity: "-1",
  };
  const answer = (await action(form(cohort, cookie, { ...filled, ...extra }))) as Response;
  const order = await db.order.findFirstOrThrow();
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toBe(order.checkoutUrl);
  expect(order).toMatchObject({ amountCents: 84_095, status: "PENDING", personId: person.id });
  expect(shop.double.state.checkouts.size).toBe(1);
  expect(await loader(form(cohort, cookie))).toMatchObject({
    refusal: null,
    openUntil: order.expiresAt,
    values: { attendeeName: "Noor Jansen", terms: true },
  });
  const withdrawn = (await action(form(cohort, cookie, { ...filled, intent: "withdraw" }))) as Response;
  expect(withdrawn.headers.get("Location")).toBe(`/checkout/${cohort.slug}?withdrawn`);
  expect((await outcomeOf(order.id)).seat).toBe("RELEASED");
});

test("a form with faults keeps its values and makes no order", async () => {
  await openShop();
  const cookie = await signInAs(await addPerson());
  const wrong = { ...filled, attendeeName: " ", buyerOrganisation: "Gemeente Voorbeeld", terms: "" };
  const answer = await action(form(await makeCohort(), cookie, wrong));
  expect(answer).toMatchObject({
    init: { status: 400 },
    data: {
      errors: { attendeeName: { field: "name", reason: "missing" }, terms: "notAccepted" },
      values: { buyerOrganisation: "Gemeente Voorbeeld" },
    },
  });
  expect(await db.order.count()).toBe(0);
});

test("a full cohort says so, before and after the form", async () => {
  await openShop();
  const cohort = await makeCohort({ capacity: 1 });
  await action(form(cohort, await signInAs(await addPerson()), filled));
  const cookie = await signInAs(await addPerson());
  expect(await loader(form(cohort, cookie))).toMatchObject({ refusal: "soldOut" });
  expect(await action(form(cohort, cookie, filled))).toMatchObject({
    init: { status: 409 },
    data: { refusal: "soldOut" },
  });
});

test("while Stripe is down the form comes back with what was typed", async () => {
  const shop = await openShop();
  shop.double.faults.onCalls("POST /v1/checkout/sessions", { answer: "error", times: 3 });
  const answer = await action(form(await makeCohort(), await signInAs(await addPerson()), filled));
  expect(answer).toMatchObject({
    init: { status: 503 },
    data: { refusal: "paymentUnavailable", values: { attendeeName: "Noor Jansen" } },
  });
});

test("a free cohort leads straight to where a payment leads, for its buyer alone", async () => {
  await openShop();
  const person = await addPerson();
  const cookie = await signInAs(person);
  const answer = (await action(
    form(await makeCohort({ priceCents: 0 }), cookie, { attendeeName: "Noor Jansen", shown: "0" }),
  )) as Response;
  const { number } = await db.order.findFirstOrThrow();
  const next = answer.headers.get("Location")!;
  expect(next).toBe(`/checkout/return?order=${number}`);
  const page = await returnLoader(routeArguments(requestTo(next, { cookie })));
  expect(page).toMatchObject({ state: "paid", email: person.email, order: { number, receipts: [] } });
  expect(page.meetings!.sessions).toHaveLength(2);
  const other = await signInAs(await addPerson());
  expect(await returnLoader(routeArguments(requestTo(next, { cookie: other }))).catch(statusOf)).toBe(404);
});

test("a draft and a cohort that does not exist are both not found", async () => {
  const cookie = await signInAs(await addPerson());
  for (const cohort of [await makeCohort({ status: "DRAFT" }), { slug: "geen" }, { slug: "'; drop" }]) {
    expect(await loader(form(cohort, cookie)).catch(statusOf)).toBe(404);
    expect(await action(form(cohort, cookie, filled)).catch(statusOf)).toBe(404);
  }
});

test("the return page fulfils when the webhook was lost, as often as it is opened", async () => {
  const shop = await openShop({ webhooks: false });
  const person = await addPerson();
  const cookie = await signInAs(person);
  const { id, sessionId } = await shop.order(actorOf(person), await makeCohort());
  expect(await returnLoader(returned(sessionId, cookie))).toMatchObject({ state: "open" });
  shop.double.payCheckout(sessionId, "ideal");
  expect(await returnLoader(returned(sessionId, cookie, "HEAD"))).toMatchObject({ state: "open" });
  const opened = await Promise.all([1, 2, 3].map(() => returnLoader(returned(sessionId, cookie))));
  for (const page of opened)
    expect(page).toMatchObject({ state: "paid", order: { receipts: [{ kind: "receipt" }] } });
  expect((await outcomeOf(id)).mails).toEqual(["ticket", "receipt"]);
});

test("the return page tells of a payment under way, one that failed, and of Stripe being silent", async () => {
  const shop = await openShop({ webhooks: false });
  const person = await addPerson();
  const cookie = await signInAs(person);
  const { sessionId } = await shop.order(actorOf(person), await makeCohort());
  shop.double.faults.onCalls("GET /v1/checkout/sessions/{id}", { answer: "error", times: 3 });
  expect(await returnLoader(returned(sessionId, cookie))).toMatchObject({ state: "unknown" });
  shop.double.payCheckout(sessionId, "sepa_debit");
  expect(await returnLoader(returned(sessionId, cookie))).toMatchObject({ state: "processing" });
  shop.double.settle(sessionId, "failed");
  expect(await returnLoader(returned(sessionId, cookie))).toMatchObject({ state: "failed" });
});

test("somebody else's checkout grants nothing, and does nothing", async () => {
  const shop = await openShop({ webhooks: false });
  const { id, sessionId } = await shop.order(actorOf(await addPerson()), await makeCohort());
  shop.double.payCheckout(sessionId, "ideal");
  const cookie = await signInAs(await addPerson());
  expect(await returnLoader(returned(sessionId, cookie)).catch(statusOf)).toBe(404);
  expect((await outcomeOf(id)).status).toBe("PENDING");
});

test("the buyer finds order, receipt and ticket, on screen and as files", async () => {
  const { cookie, orderNumber, ticketNumber } = await bought();
  expect(await ordersLoader(own("", cookie))).toMatchObject({
    orders: [{ number: orderNumber, ticketNumber }],
  });
  const { order } = await orderLoader(own(orderNumber, cookie));
  expect(order).toMatchObject({ status: "PAID", receipts: [{ number: "2027-00001", kind: "receipt" }] });
  const { receipt } = await receiptLoader(own(orderNumber, cookie));
  expect(receipt.total).toEqual(["Totaal incl. btw", expect.stringContaining("840,95")]);
  const shown = await ticketLoader(own(ticketNumber, cookie));
  expect(shown).toMatchObject({
    ticket: { number: ticketNumber, holder: "Noor Jansen", title: "Anders kijken" },
    qr: expect.stringMatching(/^<svg /) as string,
  });
  expect(shown).toMatchObject({ qr: expect.not.stringContaining("style=") as string });
  const files = [
    await pdfLoader(own(ticketNumber, cookie)),
    await receiptPdfLoader(own(orderNumber, cookie, "?number=2027-00001")),
    await calendarLoader(own(ticketNumber, cookie)),
  ];
  expect(files.map(({ headers }) => headers.get("Content-Disposition"))).toEqual([
    `attachment; filename="ticket-${ticketNumber}.pdf"`,
    `attachment; filename="betaalbewijs-2027-00001.pdf"`,
    `attachment; filename="ticket-${ticketNumber}.ics"`,
  ]);
  const starts = await Promise.all(files.map(async (file) => (await file.text()).slice(0, 5)));
  expect(starts).toEqual(["%PDF-", "%PDF-", "BEGIN"]);
});

test("somebody else's order, receipt and ticket and ones that do not exist answer alike (S1)", async () => {
  const { orderNumber, ticketNumber } = await bought();
  const orders = [orderLoader, receiptLoader, receiptPdfLoader];
  const tickets = [ticketLoader, pdfLoader, calendarLoader];
  for (const person of [await addPerson(), await addPerson({ role: "STAFF" })]) {
    const cookie = await signInAs(person);
    for (const read of orders)
      for (const number of [orderNumber, "B-0000-0000", ticketNumber])
        expect(await read(own(number, cookie)).catch(statusOf)).toBe(404);
    for (const read of tickets)
      for (const number of [ticketNumber, "0000-0000-0000-0000", orderNumber])
        expect(await read(own(number, cookie)).catch(statusOf)).toBe(404);
    expect((await ordersLoader(own("", cookie))).orders).toEqual([]);
  }
});

test.each(["2027-00002", "x", "2027-1", "9999999-00001", "2027-99999999999"])(
  "the receipt %s is not one of this order's",
  async (number) => {
    const { cookie, orderNumber } = await bought();
    expect(await receiptLoader(own(orderNumber, cookie, `?number=${number}`)).catch(statusOf)).toBe(404);
  },
);

test("a visitor is sent to sign in and comes back", async () => {
  const cohort = await makeCohort();
  const thrown = (await loader(form(cohort, undefined)).catch((response: unknown) => response)) as Response;
  expect(thrown.headers.get("Location")).toBe(
    `/sign-in?redirectTo=${encodeURIComponent(`/checkout/${cohort.slug}`)}`,
  );
  for (const read of [ordersLoader, orderLoader, receiptLoader, ticketLoader, pdfLoader, calendarLoader])
    expect(await (read as typeof orderLoader)(own("x")).catch(statusOf)).toBe(302);
});

test("who follows the same in another group is warned before paying, and may go on", async () => {
  const { person, cookie } = await bought();
  const other = await makeCohort({ name: "Najaar 2027" });
  expect(await loader(form(other, cookie))).toMatchObject({
    refusal: null,
    following: { group: "Voorjaar 2027" },
  });
  const answer = (await action(form(other, cookie, filled))) as Response;
  expect(answer.status).toBe(303);
  const completedAt = new Date("2027-01-12T09:00:00Z");
  await db.enrolment.updateMany({ where: { personId: person.id }, data: { completedAt } });
  expect(await loader(form(other, cookie)), "a retake").toMatchObject({ following: null });
});

test("one person's hundreds of documents wait for nobody and hinder nobody", async () => {
  const shop = await openShop();
  const [greedy, other] = [await addPerson({ name: "Greedy" }), await addPerson({ name: "Other" })];
  const ticketOf = async (person: typeof greedy) => {
    const order = await shop.order(actorOf(person), await makeCohort());
    shop.double.payCheckout(order.sessionId, "ideal");
    await shop.double.flush();
    const { number } = await db.ticket.findFirstOrThrow({ where: { orderId: order.id } });
    const cookie = await signInAs(person);
    return () => pdfLoader(own(number, cookie));
  };
  const [greedyAsks, otherAsks] = [await ticketOf(greedy), await ticketOf(other)];
  const many = Array.from({ length: 200 }, greedyAsks);
  expect((await otherAsks()).status).toBe(200);
  const answers = await Promise.all(many);
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.length - refused.length).toBeGreaterThan(0);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  expect(refused.length).toBeGreaterThan(150);
  expect(refused[0]!.headers.get("retry-after")).toBe("5");
  expect(await refused[0]!.text()).toContain("Wacht vijf seconden");
  expect((await greedyAsks()).status).toBe(200);
});

import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { quoteTokenOf } from "~/features/ordering/quotes/quote-link.server";
import { action as quoteAction } from "~/routes/organisation/quote";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { makeCohort, openShop } from "~test/rows/shop";
import { addManager, place, seatsIn, standingOf } from "~test/rows/orders/team-orders";
import { action as newAction, loader as newLoader } from "./new";
import { action as orderAction, loader as orderLoader } from "./order";
import { loader as listLoader } from "./orders";

type Answer = { status: number; data: Record<string, unknown>; location: string | null };

/** What a route answers to whoever has this cookie. */
async function ask(
  handler: LoaderFunction | ActionFunction,
  cookie: string | undefined,
  path: string,
  params: Record<string, string>,
  form?: Record<string, string>,
): Promise<Answer> {
  const given = { ...routeArguments(requestTo(path, { cookie, form })), params };
  const answer = await Promise.resolve(handler(given)).catch((thrown: unknown) => thrown);
  if (answer instanceof Error) throw answer;
  if (answer instanceof Response)
    return { status: answer.status, data: {}, location: answer.headers.get("location") };
  const { data = answer, init } = answer as { data?: never; init?: { status?: number } };
  return { status: init?.status ?? 200, data: data as Answer["data"], location: null };
}

async function managing() {
  const shop = await openShop();
  const [organisation, cohort] = [await addManager(), await makeCohort()];
  const cookie = await signInAs(organisation.person);
  const params = { organisationId: organisation.organisation.id };
  const base = `/organisation/${params.organisationId}/orders`;
  const send = (form: Record<string, string>) => ask(newAction, cookie, `${base}/new`, params, form);
  return { shop, ...organisation, cohort, cookie, params, base, send };
}

test.for(["-1", "0", "1.5", "1000000000"])(
  "%s seats are refused at the field, and nothing typed is lost",
  async (quantity) => {
    const { send, cohort } = await managing();
    const typed = { "product-1": `cohort:${cohort.slug}`, "quantity-1": quantity, way: "invoice" };
    const answer = await send({ ...typed, intent: "place", purchaseOrder: "4".repeat(10_000) });
    expect(answer).toMatchObject({
      status: 400,
      data: {
        typed: { lines: [{ quantity }], purchaseOrder: "4".repeat(10_000) },
        faults: { purchaseOrder: "purchaseOrderTooLong", "quantity-1": expect.stringMatching(/^quantity/) },
      },
    });
    expect(await db.order.count()).toBe(0);
  },
);

test("the form adds up, shows the total before it orders, and twice sent it is one order", async () => {
  const { send, cohort } = await managing();
  const id = newId();
  const form = {
    id,
    "product-1": `cohort:${cohort.slug}`,
    "quantity-1": "2",
    way: "invoice",
    follows: "yes",
  };
  const first = await send({ ...form, intent: "place" });
  expect(first).toMatchObject({
    status: 409,
    data: { id, refusal: { reason: "totalNotSeen" }, total: { price: { grossCents: 168_190 } } },
  });
  // A price in the form changes nothing.
  const seen = {
    ...form,
    intent: "place",
    shown: "168190",
    shownFor: `cohort:${cohort.slug}=2`,
    price: "1",
    paid: "yes",
  };
  const ends = await Promise.all([send(seen), send(seen)]);
  const { number } = await db.order.findFirstOrThrow();
  expect(
    ends.map(({ status, location }) => [status, location?.endsWith(`/orders/${number}?done=placed`)]),
  ).toEqual([
    [303, true],
    [303, true],
  ]);
  expect(await db.order.findFirstOrThrow()).toMatchObject({ id, amountCents: 168_190, status: "ON_INVOICE" });
  const more = await send({ ...form, intent: "add" });
  expect(more).toMatchObject({
    status: 200,
    data: { typed: { lines: [{ quantity: "2" }, { quantity: "" }] } },
  });
});

test("an unknown product, and text of people, get an answer and no fault", async () => {
  const { send } = await managing();
  for (const product of ["cohort:nergens", "offer:", "x".repeat(5_000), '{"contains":"a"}']) {
    const form = { "product-1": product, "quantity-1": "1", way: "quote", intent: "place", id: "geen-id" };
    const { status } = await send({ ...form, shown: "0", shownFor: `${product}=1` });
    expect([400, 409], product.slice(0, 30)).toContain(status);
  }
});

test("a new order begins with what an earlier one of this organisation had, and not of another's", async () => {
  const { manager, cohort, cookie, params, base } = await managing();
  const order = await place(manager, [seatsIn(cohort, 2)], { buyerReference: "Afd. 12" });
  const again = await ask(newLoader, cookie, `${base}/new?again=${order.number}`, params);
  expect(again.data).toMatchObject({
    values: {
      lines: [{ product: `cohort:${cohort.slug}`, quantity: "2" }],
      buyerReference: "Afd. 12",
      purchaseOrder: "",
    },
    total: { price: { grossCents: 168_190 } },
  });
  const other = await addManager();
  const strange = await place(other.manager, [seatsIn(cohort, 3)]);
  const nothing = await ask(newLoader, cookie, `${base}/new?again=${strange.number}`, params);
  expect(nothing.data).toMatchObject({ values: { lines: [{ product: "", quantity: "" }] }, total: null });
});

test("another organisation's order does not exist, and a member who may not order is told so", async () => {
  const { cohort, cookie, params, base, organisation } = await managing();
  const other = await addManager();
  const strange = await place(other.manager, [seatsIn(cohort, 1)], { way: "quote" });
  const at = { ...params, number: strange.number };
  expect((await ask(orderLoader, cookie, `${base}/${strange.number}`, at)).status).toBe(404);
  for (const intent of ["give", "accept", "withdrawQuote", "pay", "withdraw"])
    expect((await ask(orderAction, cookie, `${base}/${strange.number}`, at, { intent })).status).toBe(404);
  expect(await standingOf(strange.id)).toMatchObject({ status: "QUOTED" });
  const member = await addPerson();
  await db.membership.create({
    data: {
      id: newId(),
      organisationId: organisation.id,
      personId: member.id,
      role: "MEMBER",
      from: new Date(),
    },
  });
  const theirs = await signInAs(member);
  expect((await ask(listLoader, theirs, base, params)).status).toBe(403);
  expect((await ask(newLoader, theirs, `${base}/new`, params)).status).toBe(403);
});

test("the list goes on behind its last order, filtered, and another's number begins it anew", async () => {
  const { manager, cohort, cookie, params, base, shop } = await managing();
  for (let n = 0; n < 27; n += 1) {
    await place(manager, [seatsIn(cohort, 1)], { way: "quote" });
    shop.pass(1);
  }
  const numbers = (answer: Answer) =>
    (answer.data.orders as { number: string }[]).map(({ number }) => number);
  const first = await ask(listLoader, cookie, base, params);
  const second = await ask(listLoader, cookie, `${base}?after=${first.data.next}`, params);
  expect([numbers(first).length, numbers(second).length, second.data.next]).toEqual([25, 2, null]);
  expect(new Set([...numbers(first), ...numbers(second)]).size).toBe(27);
  expect(numbers(await ask(listLoader, cookie, `${base}?status=PAID`, params))).toEqual([]);
  expect(numbers(await ask(listLoader, cookie, `${base}?after=B-0000-0000&status=x`, params))).toHaveLength(
    25,
  );
});

test("whoever holds a quote's link accepts it with a name", async () => {
  const { manager, cohort } = await managing();
  const order = await place(manager, [seatsIn(cohort, 2)], { way: "quote" });
  const token = quoteTokenOf(order)!;
  const accept = (form: Record<string, string>, link = token) =>
    ask(quoteAction, undefined, `/quotes/${link}`, { token: link }, form);
  expect(await accept({})).toMatchObject({ status: 400, data: { refusal: { reason: "nameMissing" } } });
  expect((await accept({ name: "Rosa" }, "A".repeat(43))).status).toBe(404);
  expect(await accept({ name: "Rosa" })).toMatchObject({ status: 303, location: `/quotes/${token}` });
  expect(await accept({ name: "Rosa" })).toMatchObject({ status: 303 });
  expect(await standingOf(order.id)).toMatchObject({ status: "ON_INVOICE", seats: ["HELD", "HELD"] });
});

import { expect, test } from "vitest";
import { firstTerms } from "~/features/ordering/terms/sales-terms";
import { db } from "~/platform/db/db.server";
import { signInAs } from "~test/rows/people";
import { requestTo, routeArguments } from "~test/rows/people";
import { makeCohort, makePerson, openShop, outcomeOf } from "~test/rows/shop";
import { action, loader } from "./cancel-order";

/** Somebody with a paid ticket, and the page on which they cancel it. */
async function soldTicket(startsAt = new Date("2027-03-02T08:30:00Z")) {
  const shop = await openShop();
  const buyer = await makePerson();
  const { id, sessionId, orderNumber } = await shop.order(buyer, await makeCohort({ startsAt }), {
    buyerOrganisation: "Gemeente Voorbeeldstad",
  });
  shop.double.payCheckout(sessionId, "card");
  await shop.double.flush();
  const path = `/my/orders/${orderNumber}/cancel`;
  const ask = async (form?: Record<string, string>, somebody = buyer) => {
    const cookie = await signInAs({ id: somebody.personId });
    const given = { ...routeArguments(requestTo(path, { cookie, form })), params: { number: orderNumber } };
    return form ? action(given) : loader(given);
  };
  return { shop, id, orderNumber, ask };
}

test("the page says what comes back and does that, once; it says nothing to somebody else", async () => {
  const { shop, id, orderNumber, ask } = await soldTicket(new Date("2027-01-20T08:30:00Z"));
  const page = (await ask()) as Awaited<ReturnType<typeof loader>>;
  expect(page.order).toMatchObject({
    ...{ number: orderNumber, now: { creditCents: 42_048, owedCents: 42_048 } },
    groups: [
      { title: "Anders kijken", seats: [{ share: { shareBp: 5_000, because: "terms", isOwn: true } }] },
    ],
  });
  expect(page.order.cancellation).toEqual(firstTerms.cancellation);
  expect(JSON.stringify(page)).not.toMatch(/personId|pi_|cs_/);
  const { id: seat } = await db.seat.findFirstOrThrow();
  const form = { seat, state: "accepted", shown: "42048" };
  const stranger = await makePerson();
  for (const sent of [undefined, form])
    await expect(ask(sent, stranger)).rejects.toMatchObject({ status: 404 });
  expect(await ask({})).toMatchObject({ init: { status: 400 } });
  expect(await ask({ ...form, shown: "84095" })).toMatchObject({ init: { status: 409 } });
  for (const time of ["first", "second"]) {
    const answer = (await ask(form)) as Response;
    expect(answer.headers.get("location"), time).toBe(`/my/orders/${orderNumber}?cancelled`);
  }
  await shop.double.flush();
  expect(await outcomeOf(id)).toMatchObject({
    status: "CANCELLED",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 42048"],
  });
});

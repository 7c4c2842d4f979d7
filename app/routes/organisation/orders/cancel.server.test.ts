import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { makeCohort, makePerson, openShop, outcomeOf } from "~test/rows/shop";
import { giveSeat, openTeam, paidTeamOrder } from "~test/rows/orders/paid-orders";
import { action, loader } from "./cancel";

/** An organisation's paid order of three seats, one offered, and the page on which it cancels some. */
async function soldToTeam() {
  const shop = await openShop();
  const team = await openTeam();
  const { id: cohortId, offerId } = await makeCohort();
  const line = { offerId, cohortId, quantity: 3, unitCents: 69_500, vat: "standard" };
  const order = await paidTeamOrder(shop, team, [line]);
  const [first] = await db.seat.findMany({ orderBy: { id: "asc" } });
  const colleague = await makePerson({ name: "Omar Haddad" });
  await giveSeat({ seatId: first!.id, to: colleague, by: team.owner });
  const ask = async (
    form?: Record<string, string>,
    { person = team.owner, organisation = team.organisation, secondFactor = true } = {},
  ) => {
    const cookie = await signInAs({ id: person.personId }, { secondFactor });
    const params = { organisationId: organisation.id, number: order.number };
    const path = `/organisation/${organisation.id}/orders/${order.number}/cancel`;
    const given = { ...routeArguments(requestTo(path, { cookie, form })), params };
    return form ? action(given) : loader(given);
  };
  return { shop, team, order, given: first!.id, ask };
}

test("some free seats and some by name are chosen, said in money, and cancelled", async () => {
  const { shop, team, order, given, ask } = await soldToTeam();
  const page = (await ask()) as Awaited<ReturnType<typeof loader>>;
  const [group] = page.order.groups;
  expect(group!.seats.map(({ state, holder }) => [state, holder?.name ?? null])).toEqual([
    ["offered", "Omar Haddad"],
    ["free", null],
    ["free", null],
  ]);
  const key = `free-${group!.key}`;
  expect(await ask({ [key]: "3" })).toMatchObject({
    ...{ init: { status: 400 }, data: { faults: { [group!.key]: "howMany" } } },
  });
  expect(await ask({ [key]: "0" })).toMatchObject({ data: { faults: { all: "chooseSome" } } });
  const said = (await ask({ [key]: "1", given })) as { data: { confirm: { seats: object[] } } };
  expect(said).toMatchObject({
    data: {
      confirm: { seats: { length: 2 }, quote: { creditCents: 168_190, owedCents: 168_190, toPayCents: 0 } },
    },
  });
  const form = { seat: given, state: "offered", shown: "84095", intent: "cancel" };
  expect(await ask({ ...form, intent: "adjust" })).toMatchObject({ data: { choice: { given: [given] } } });
  expect(await ask({ ...form, state: "free" })).toMatchObject({ init: { status: 409 } });
  for (const time of ["first", "second"]) {
    const answer = (await ask(form)) as Response;
    const address = `/organisation/${team.organisation.id}/orders/${order.number}?done=seats-cancelled`;
    expect(answer.headers.get("location"), time).toBe(address);
  }
  await shop.double.flush();
  expect(await outcomeOf(order.id)).toMatchObject({
    status: "PAID",
    payments: ["CAPTURE SUCCEEDED 252285", "REFUND SUCCEEDED 84095"],
  });
});

test("another organisation's order is as one that does not exist, and it asks the second factor", async () => {
  const { ask } = await soldToTeam();
  const strangers = await openTeam();
  const other = { person: strangers.owner, organisation: strangers.organisation };
  for (const form of [undefined, { intent: "cancel" }])
    await expect(ask(form, other)).rejects.toMatchObject({ status: 404 });
  await expect(ask(undefined, { secondFactor: false })).rejects.toMatchObject({ status: 302 });
});

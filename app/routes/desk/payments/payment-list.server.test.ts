import { expect, test } from "vitest";
import { openDesk } from "~test/rows/desk";
import { addBooking, addTeam, addTeamOrder } from "~test/rows/orders/listed-orders";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { loader as list } from "./payments";
import { loader as file } from "./payments-csv";

test("payments are narrowed by source, kind, state and period, searched by amount, order and account, and go into a file with a minus for what went back", async () => {
  const shop = await openShop();
  const bought = await shop.order(await makePerson({ name: "Noor Jansen" }), await makeCohort());
  shop.double.payCheckout(bought.sessionId, "ideal");
  await shop.double.flush();
  shop.pass(24 * 60);
  shop.double.refund(bought.sessionId, 4_095);
  await shop.double.flush();
  shop.pass(24 * 60);
  const order = await addTeamOrder(await addTeam(), { purchaseOrder: "PO-9" });
  await addBooking(50_000, { order });
  const desk = await openDesk({ roles: ["FINANCE"] });
  const amounts = async (query: string) => {
    const { data } = await desk.load(list, `/desk/payments?${query}`);
    return (data as { rows: { amountCents: number }[] }).rows.map(({ amountCents }) => amountCents);
  };
  for (const [query, found] of [
    ["", [50_000, 4_095, 84_095]],
    ["sort=amount", [4_095, 50_000, 84_095]],
    ["source=BANK", [50_000]],
    ["source=STRIPE", [4_095, 84_095]],
    ["kind=REFUND", [4_095]],
    ["status=FAILED", []],
    ["until=2027-01-12", [84_095]],
    ["from=2027-01-14", [50_000]],
    ["q=840,95", [84_095]],
    ["q=po-9", [50_000]],
    ["q=voorstad", [50_000]],
    ["q=NL20+INGB+0001+2345+67", [50_000]],
    ["q=noor+jans", [4_095, 84_095]],
    [`q=${bought.orderNumber}&kind=CAPTURE`, [84_095]],
    ["q=123", []],
  ] as [string, number[]][])
    expect([query, await amounts(query)]).toEqual([query, found]);
  const { response } = await desk.load(file, "/desk/payments.csv?kind=REFUND");
  const lines = (await response!.text()).split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^"2027-01-13 10:00";"Terugbetaald";"Stripe";"[^"]+";"B-.*;"-40,95";"EUR"$/);
  const registrar = await openDesk({ roles: ["REGISTRAR"] });
  for (const loader of [list, file])
    expect((await registrar.load(loader, "/desk/payments")).status).toBe(403);
});

import { afterEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { openDesk } from "~test/rows/desk";
import { addInvoice, addTeam, addTeamOrder, creditSeat } from "~test/rows/orders/listed-orders";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { loader as list } from "./invoices";
import { loader as file } from "./invoices-csv";

let instant = 0;
afterEach(() => setClock());

/** One is open, one overdue, one credited in part, and one paid (which was bought online: that makes its payment and receipt). */
async function fourInvoices() {
  const shop = await openShop();
  const paid = await shop.order(await makePerson(), await makeCohort());
  shop.double.payCheckout(paid.sessionId, "ideal");
  await shop.double.flush();
  instant = Date.parse("2027-01-12T09:00:00Z");
  setClock(() => instant);
  const desk = await openDesk({ roles: ["FINANCE"] });
  const [voorstad, rijkdam] = [await addTeam(), await addTeam("Hogeschool Rijkdam")];
  const open = await addTeamOrder(voorstad, { seats: 1, purchaseOrder: "PO-118" });
  const overdue = await addTeamOrder(rijkdam, { seats: 3 });
  const credited = await addTeamOrder(voorstad, { seats: 2 });
  const days = (n: number) => new Date(instant + n * 86_400_000);
  await addInvoice(await db.order.findUniqueOrThrow({ where: { id: paid.id } }), { issuedAt: days(-9) });
  await addInvoice(overdue, { issuedAt: days(-8), dueAt: days(-1) });
  await addInvoice(open, { issuedAt: days(-2) });
  await creditSeat(credited, await addInvoice(credited, { issuedAt: days(-1) }));
  const numbers = async (query = "") => {
    const { data } = await desk.load(list, `/desk/invoices${query}`);
    return (data as { rows: { number: string }[] }).rows.map(({ number }) => Number(number.slice(-5)));
  };
  return { desk, numbers, voorstad, overdue };
}

test("invoices are narrowed to what is open, overdue, paid or credited, searched and sorted", async () => {
  const { desk, numbers, voorstad, overdue } = await fourInvoices();
  for (const [query, found] of [
    ["", [5, 4, 3, 2, 1]],
    ["?state=open", [4, 3, 2]],
    ["?state=overdue", [2]],
    ["?state=paid", [1]],
    ["?state=credited", [4]],
    ["?state=notes", [5]],
    ["?sort=amount", [5, 1, 3, 4, 2]],
    ["?sort=due", [2, 5, 1, 3, 4]],
    ["?page=last", [5, 4, 3, 2, 1]],
    [`?organisation=${voorstad.organisation.id}`, [5, 4, 3]],
    ["?from=2027-01-10&until=2027-01-10", [3]],
    ["?q=F2027-00002", [2]],
    ["?q=2027-2", []],
    ["?q=po-118", [3]],
    ["?q=2522,85", [2]],
    ["?q=rijkdam", [2]],
    [`?q=${overdue.number}`, [2]],
    ["?q=rijkdam&state=paid", []],
  ] as [string, number[]][]) {
    const given = await numbers(query);
    // Amounts that are alike stand in the order of their making, which a database of ids decides.
    const isTied = query === "?sort=amount";
    expect([query, isTied ? given.toSorted() : given]).toEqual([query, isTied ? found.toSorted() : found]);
  }
  const { data } = await desk.load(list, "/desk/invoices");
  expect(data).toMatchObject({
    rows: [
      { number: "F2027-00005", state: "creditNote", amountCents: -84_095 },
      { state: "open", creditedCents: 84_095 },
      { state: "open", purchaseOrder: "PO-118" },
      { state: "overdue", organisation: "Hogeschool Rijkdam" },
      { state: "paid" },
    ],
  });
  instant += 40 * 86_400_000;
  const { data: later } = await (await openDesk()).load(list, "/desk/invoices?state=overdue");
  expect((later as { rows: object[] }).rows).toHaveLength(3);
});

test("the file has a minus before what a credit note takes back; who plans groups does not get it", async () => {
  const { desk } = await fourInvoices();
  const { response } = await desk.load(file, "/desk/invoices.csv");
  const lines = (await response!.text()).split("\r\n");
  expect(lines).toHaveLength(7);
  expect(lines[1]).toContain(`"F2027-00005";"2027-01-12 10:00";"Creditnota";"Gemeente Voorstad";`);
  expect(lines[1]).toContain(`;"-840,95";"-145,95";"0,00";"EUR";""`);
  const registrar = await openDesk({ roles: ["REGISTRAR"] });
  expect((await registrar.load(file, "/desk/invoices.csv")).status).toBe(403);
  expect((await registrar.load(list, "/desk/invoices")).status).toBe(403);
});

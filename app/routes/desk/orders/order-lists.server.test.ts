import { afterEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { RouteAnswer } from "~test/rows/answers";
import { openDesk } from "~test/rows/desk";
import { addInvoice, addTeam, addTeamOrder } from "~test/rows/orders/listed-orders";
import { loader as orderList } from "./orders";
import { loader as orderFile } from "./orders-csv";
import { loader as quoteList } from "./quotes";
import { loader as quoteFile } from "./quotes-csv";

let instant = 0;
afterEach(() => setClock());

/** Opens the desk at 12 January 2027, 10.00 in Amsterdam; later somebody signs in again. */
async function open() {
  instant = Date.parse("2027-01-12T09:00:00Z");
  setClock(() => instant);
  let desk = await openDesk();
  const rowsOf = ({ data }: RouteAnswer) => (data as { rows: { number: string }[] }).rows;
  return {
    load: (...asked: Parameters<typeof desk.load>) => desk.load(...asked),
    pass: async (days: number) => {
      instant += days * 86_400_000;
      desk = await openDesk();
    },
    orders: async (query = "") =>
      rowsOf(await desk.load(orderList, `/desk/orders${query}`)).map(({ number }) => number),
    quotes: async (query = "") =>
      rowsOf(await desk.load(quoteList, `/desk/quotes${query}`)).map(({ number }) => number),
  };
}

/** So many orders of a team that lapsed, of nothing. */
async function addLapsed({ owner, organisation }: Awaited<ReturnType<typeof addTeam>>, count: number) {
  const createdAt = at("2027-01-02T09:00:00Z");
  await db.order.createMany({
    data: Array.from({ length: count }, (_, n) => ({
      ...{ id: newId(), number: `B-${String(n).padStart(4, "0")}-0000`, personId: owner.personId },
      ...({
        organisationId: organisation.id,
        status: "EXPIRED",
        way: "INVOICE",
        amountCents: 0,
        vatCents: 0,
      } as const),
      ...{ currency: "EUR", locale: "nl", createdAt, expiresAt: createdAt },
    })),
  });
}
const at = (text: string) => new Date(text);

test("orders are narrowed by status, way, organisation, group and period, and sorted", async () => {
  const desk = await open();
  const [voorstad, rijkdam] = [await addTeam(), await addTeam("Hogeschool Rijkdam")];
  const first = await addTeamOrder(voorstad, {
    seats: 3,
    createdAt: at("2027-01-09T23:30:00Z"),
    invoiceFrom: at("2027-01-12T10:00:00Z"),
  });
  const second = await addTeamOrder(rijkdam, {
    seats: 1,
    createdAt: at("2027-01-10T23:30:00Z"),
    awaitsPurchaseOrder: true,
  });
  const lapsed = await addTeamOrder(rijkdam, {
    seats: 2,
    status: "EXPIRED",
    way: "ONLINE",
    createdAt: at("2027-01-01T12:00:00Z"),
  });
  const line = await db.orderLine.findFirstOrThrow({ where: { orderId: first.id } });
  const [a, b, c] = [first.number, second.number, lapsed.number];
  for (const [query, found] of [
    ["", [b, a, c]],
    ["?sort=ordered", [c, a, b]],
    ["?sort=amount", [b, c, a]],
    ["?sort=-amount", [a, c, b]],
    ["?status=ON_INVOICE", [b, a]],
    ["?status=ON_INVOICE&sort=amount", [b, a]],
    ["?status=PAID", []],
    ["?status=nonsense", [b, a, c]],
    ["?way=ONLINE", [c]],
    [`?organisation=${rijkdam.organisation.id}`, [b, c]],
    [`?cohort=${line.cohortId}`, [a]],
    ["?from=2027-01-10", [b, a]],
    // Days are those of Amsterdam.
    ["?from=2027-01-10&until=2027-01-10", [a]],
    ["?until=2027-01-01", [c]],
    ["?status=noInvoice", [b]],
    ["?status=holdEnded", []],
  ] as [string, string[]][])
    expect([query, await desk.orders(query)]).toEqual([query, found]);
  await desk.pass(31);
  await addInvoice(first);
  expect(await desk.orders("?status=holdEnded")).toEqual([b]);
  const { data } = await desk.load(orderList, `/desk/orders?organisation=${rijkdam.organisation.id}`);
  expect(data).toMatchObject({ only: { filter: "organisation", name: "Hogeschool Rijkdam" } });
});

test("an order is found by PO number, reference, amount, organisation, invoice number and mail, and by nothing that is typed to break in", async () => {
  const desk = await open();
  const team = await addTeam();
  const order = await addTeamOrder(team, {
    purchaseOrder: "PO-2027/118_a",
    invoiceFrom: at("2027-01-01T00:00:00Z"),
  });
  await addTeamOrder(await addTeam("Hogeschool Rijkdam"), { seats: 5, buyerReference: "Team Noord" });
  await addInvoice(order);
  for (const q of [
    "po-2027",
    "PO-2027/118_A",
    "1681,90",
    "€ 1.681,90",
    "voorstad",
    "gem voor",
    "F2027-00001",
    "f2027 00001",
    team.owner.email,
    order.number,
  ])
    expect([q, await desk.orders(`?${new URLSearchParams({ q })}`)]).toEqual([q, [order.number]]);
  expect(await desk.orders("?q=team+n")).toHaveLength(1);
  for (const q of [
    "PO-2028",
    "118",
    "%",
    "_O-2027",
    "F2027-00002",
    "F9999-99999999",
    "1681,91",
    '\'; drop table "Order"',
    "!!",
    "\\",
  ])
    expect([q, await desk.orders(`?${new URLSearchParams({ q })}`)]).toEqual([q, []]);
  expect(await desk.orders("?q=po-2027&status=PAID")).toEqual([]);
});

test("a quote stands in a list of its own until it is accepted, and is found among the orders by its number", async () => {
  const desk = await open();
  const team = await addTeam();
  const quote = (hash: string, more: Parameters<typeof addTeamOrder>[1] = {}) =>
    addTeamOrder(team, { status: "QUOTED", quoteTokenHash: hash, ...more });
  const openQuote = await quote("a");
  const late = await quote("b", {
    expiresAt: at("2027-01-11T09:00:00Z"),
    createdAt: at("2027-01-02T09:00:00Z"),
  });
  const taken = await quote("c", {
    ...{ status: "ON_INVOICE", acceptedAt: at("2027-01-12T08:00:00Z"), acceptedByName: "Omar Vos" },
    createdAt: at("2027-01-03T09:00:00Z"),
  });
  const [a, b, c] = [openQuote.number, late.number, taken.number];
  for (const [query, found] of [
    ["", [a, c, b]],
    ["?state=open", [a]],
    ["?state=lapsed", [b]],
    ["?state=accepted", [c]],
    ["?state=acceptedToday", [c]],
    ["?sort=due", [b, a, c].toSorted((x, y) => Number(x !== b) - Number(y !== b))],
  ] as [string, string[]][])
    expect([query, (await desk.quotes(query)).toSorted()]).toEqual([query, found.toSorted()]);
  expect(await desk.quotes()).toEqual([a, c, b]);
  expect(await desk.orders()).toEqual([c]);
  expect(await desk.orders(`?q=${a}`)).toEqual([a]);
  await desk.pass(1);
  expect(await desk.quotes("?state=acceptedToday")).toEqual([]);
});

test("pages follow each other by links that can be shared, and a page that is empty now says where to begin", async () => {
  const desk = await open();
  const team = await addTeam();
  await addLapsed(team, 53);
  type Page = {
    rows: { id: string; number: string }[];
    next: { key: number; id: string } | null;
    previous: object | null;
  };
  const load = async (query: string) => (await desk.load(orderList, `/desk/orders?${query}`)).data as Page;
  const first = await load("sort=-amount");
  expect([first.rows.length, first.previous]).toEqual([50, null]);
  const second = await load(`sort=-amount&after=${first.next!.key}~${first.next!.id}`);
  expect([second.rows.length, second.next]).toEqual([3, null]);
  const last = await load("sort=-amount&page=last");
  expect(last.rows).toHaveLength(50);
  expect(last.rows.slice(-3)).toEqual(second.rows);
  expect(new Set([...first.rows, ...second.rows].map(({ number }) => number)).size).toBe(53);
  const beyond = await load(`sort=-amount&after=-1~${first.next!.id}`);
  expect(beyond).toMatchObject({ rows: [], previous: { edge: "last" }, next: null });
});

test("the file of a list holds all of it, as a spreadsheet in the language of who asks reads it, without formulas", async () => {
  const desk = await open();
  const team = await addTeam("=cmd|' /C calc'!A0");
  await addLapsed(team, 52);
  await addTeamOrder(team, { purchaseOrder: "-1+1", seats: 3 });
  const file = async (loader: typeof orderFile, query: string) => {
    const { response } = await desk.load(loader, query);
    return {
      name: response!.headers.get("content-disposition"),
      lines: Buffer.from(await response!.arrayBuffer())
        .toString()
        .split("\r\n"),
    };
  };
  const { name, lines } = await file(orderFile, "/desk/orders.csv?status=EXPIRED");
  expect(name).toBe('attachment; filename="bestellingen.csv"');
  expect(lines).toHaveLength(54);
  expect(lines[0]).toMatch(/^\ufeff"Nummer";"Besteld";"Stand";"Betaalwijze";"Organisatie";/);
  expect(lines[1]).toContain(`;"2027-01-02 10:00";"Vervallen";"Op factuur";"'=cmd|' /C calc'!A0";"";`);
  expect(lines[1]).toContain(`;"0";"0,00";"EUR";`);
  const invoiced = await file(orderFile, "/desk/orders.csv?q=-1&status=ON_INVOICE");
  expect(invoiced.lines[1]).toContain(`;"'-1+1";"Voorjaar 2027";"3";"2522,85";"EUR";`);
  expect(await file(quoteFile, "/desk/quotes.csv")).toMatchObject({
    name: 'attachment; filename="offertes.csv"',
    lines: { length: 2 },
  });
});

import type { FoundationScope } from "~/features/identity/access/scope";
import { documentNumberIn, ofNamedOrders } from "~/features/ordering/desk/order-search";
import { invoiceNumberText } from "~/features/ordering/invoice-terms/invoice-number";
import { fromDayInput } from "~/lib/dates";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { parseMoney } from "~/lib/money";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { isOpen, isOverdue } from "./invoice-conditions";
import { type InvoiceFacts, type invoiceList, type InvoiceState, invoiceState } from "./invoice-list";

/** An invoice or credit note in the list. */
export interface ListedInvoice extends Omit<InvoiceFacts, "isPaid"> {
  id: string;
  number: string;
  state: InvoiceState;
  vatCents: number;
  currency: string;
  issuedAt: Date;
  order: { id: string; number: string };
  organisation: string;
  purchaseOrder: string;
  isDemo: boolean;
}

/** A credit note is due when it is issued. */
const keys = {
  issued: `i."issuedAt"`,
  amount: `i."amountCents"`,
  due: `coalesce(i."dueAt", i."issuedAt")`,
} as const;

/** Invoices and credit notes as a page of the list of them. One query. */
export async function deskInvoices(
  _scope: FoundationScope<"invoice.read">,
  asked: Asked<typeof invoiceList>,
  size = pageSize,
): Promise<ListPage<ListedInvoice>> {
  const { values, put } = statementValues();
  const page = keyPage(
    {
      ...{ table: `"Invoice"`, as: "i", key: keys[asked.sort.by] },
      kind: asked.sort.by === "amount" ? "number" : "instant",
      where: conditionsOf(asked.filters, put),
      found: asked.typed === "" ? null : invoiceSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<InvoiceRow & Keyed>(
    `with page as (${page.text})
      select page.key, i.id, i.year, i.sequence, i.kind::text as kind, i."amountCents", i."vatCents", i.currency, i."issuedAt", i."dueAt",
        o.status = 'PAID' as "isPaid", json_build_object('id', o.id, 'number', o.number) as "order", o."purchaseOrder", o."isDemo",
        coalesce(g.name, o."buyerOrganisation") as organisation,
        (select coalesce(-sum(n."amountCents"), 0)::int from "Invoice" n where n."creditsId" = i.id) as "creditedCents"
      from page join "Invoice" i on i.id = page.id join "Order" o on o.id = i."orderId" left join "Organisation" g on g.id = o."organisationId"
      ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  const at = now();
  return {
    ...ways,
    rows: shown.map(({ key: _key, year, sequence, isPaid, ...row }) => ({
      ...row,
      number: invoiceNumberText({ year, sequence }),
      state: invoiceState({ ...row, isPaid }, at),
    })),
  };
}

type InvoiceRow = Omit<ListedInvoice, "number" | "state"> & {
  year: number;
  sequence: number;
  isPaid: boolean;
};

function conditionsOf({ state, organisation, from, until }: Asked<typeof invoiceList>["filters"], put: Put) {
  const conditions: string[] = [];
  const isCredited = `exists (select from "Invoice" n where n."creditsId" = i.id)`;
  if (state === "open") conditions.push(isOpen);
  else if (state === "overdue") conditions.push(isOverdue(put(now())));
  else if (state === "paid")
    conditions.push(
      `i.kind = 'INVOICE' and exists (select from "Order" o where o.id = i."orderId" and o.status = 'PAID')`,
    );
  else if (state === "credited") conditions.push(isCredited);
  else if (state === "notes") conditions.push(`i.kind = 'CREDIT_NOTE'`);
  if (organisation)
    conditions.push(`i."orderId" in (select id from "Order" where "organisationId" = ${put(organisation)})`);
  if (from) conditions.push(`i."issuedAt" >= ${put(fromDayInput(from))}`);
  if (until) conditions.push(`i."issuedAt" < ${put(fromDayInput(until, 1))}`);
  return conditions;
}

/** By its own number and amount, and by what people name its order. */
function invoiceSearch(typed: string, put: Put): Found {
  const cents = parseMoney(typed);
  const document = documentNumberIn(typed);
  const { ways, words } = ofNamedOrders(typed, put, `i."orderId"`);
  return {
    ways: [
      ...(document
        ? [{ is: `i.year = ${put(document.year)} and i.sequence = ${put(document.sequence)}` }]
        : []),
      // A credit note's is negative.
      ...(cents === null
        ? []
        : [cents, -cents].map((one) => ({ is: `i."amountCents" = ${put(one)}`, isCounted: true }))),
      ...ways,
    ],
    words,
  };
}

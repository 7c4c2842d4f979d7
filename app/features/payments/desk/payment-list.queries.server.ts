import type { FoundationScope } from "~/features/identity/access/scope";
import { ofNamedOrders } from "~/features/ordering/desk/order-search";
import { fromDayInput } from "~/lib/dates";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { parseMoney } from "~/lib/money";
import { pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import type { PaymentKind, PaymentSource, PaymentStatus } from "~prisma/client";
import type { paymentList } from "./payment-list";

/** Money that moved, in the list. */
export interface ListedPayment {
  id: string;
  kind: PaymentKind;
  status: PaymentStatus;
  source: PaymentSource;
  /** What came in, or went back as a positive amount. */
  amountCents: number;
  currency: string;
  /** What staff wrote with it. */
  reason: string;
  createdAt: Date;
  order: { id: string; number: string };
  organisation: string;
  email: string;
  /** Of a transfer: the other account. */
  counterparty: string;
  counterpartyIban: string;
  isDemo: boolean;
}

const keys = { moved: `m."createdAt"`, amount: `m."amountCents"` } as const;

/** Payments and refunds as a page of the list of them. One query. */
export async function deskPayments(
  _scope: FoundationScope<"payment.read">,
  asked: Asked<typeof paymentList>,
  size = pageSize,
): Promise<ListPage<ListedPayment>> {
  const { values, put } = statementValues();
  const page = keyPage(
    {
      ...{ table: `"Payment"`, as: "m", key: keys[asked.sort.by] },
      kind: asked.sort.by === "amount" ? "number" : "instant",
      where: conditionsOf(asked.filters, put),
      found: asked.typed === "" ? null : paymentSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<ListedPayment & Keyed>(
    `with page as (${page.text})
      select page.key, m.id, m.kind::text as kind, m.status::text as status, m.source::text as source, m."amountCents", m.currency, m.reason,
        m."createdAt", json_build_object('id', o.id, 'number', o.number) as "order", o."isDemo", p.email,
        coalesce(g.name, o."buyerOrganisation") as organisation, coalesce(b.counterparty, '') as counterparty,
        coalesce(b."counterpartyIban", '') as "counterpartyIban"
      from page join "Payment" m on m.id = page.id join "Order" o on o.id = m."orderId" join "Person" p on p.id = o."personId"
      left join "Organisation" g on g.id = o."organisationId" left join "BankEntry" b on b.id = m."bankEntryId"
      ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return { ...ways, rows: shown.map(({ key: _key, ...row }) => row) };
}

function conditionsOf(
  { source, kind, status, organisation, from, until }: Asked<typeof paymentList>["filters"],
  put: Put,
) {
  const conditions: string[] = [];
  if (source) conditions.push(`m.source = ${put(source)}`);
  if (kind) conditions.push(`m.kind = ${put(kind)}`);
  if (status) conditions.push(`m.status = ${put(status)}`);
  if (organisation)
    conditions.push(`m."orderId" in (select id from "Order" where "organisationId" = ${put(organisation)})`);
  if (from) conditions.push(`m."createdAt" >= ${put(fromDayInput(from))}`);
  if (until) conditions.push(`m."createdAt" < ${put(fromDayInput(until, 1))}`);
  return conditions;
}

/** By its amount, by the account that it came from, and by what people name its order. */
function paymentSearch(typed: string, put: Put): Found {
  const cents = parseMoney(typed);
  const iban = typed.toUpperCase().replace(/\s/g, "");
  const { ways, words } = ofNamedOrders(typed, put, `m."orderId"`);
  return {
    ways: [
      ...(cents === null ? [] : [{ is: `m."amountCents" = ${put(cents)}`, isCounted: true }]),
      ...(/^[A-Z]{2}\d{2}[A-Z\d]{8,30}$/.test(iban)
        ? [{ is: `m."bankEntryId" in (select id from "BankEntry" where "counterpartyIban" = ${put(iban)})` }]
        : []),
      ...ways,
    ],
    words,
  };
}

import { invoiceNumberText } from "~/features/ordering/invoice-terms/invoice-number";
import type { InvoiceSendingWay } from "~prisma/client";
import type { FoundationScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import type { InvoiceDocument } from "../documents/invoice-shape";
import { documentOf } from "../invoices/invoices.db.server";
import { type UblFlavour, ublFlavours } from "../ubl/ubl";
import { brokenRules } from "../ubl/broken-rules";

/** How a document left the house; `state` of a mail: whether the mail server took it. */
export interface DeskSending {
  id: string;
  way: InvoiceSendingWay;
  to: string;
  /** Null: the platform itself, or somebody who erased the account. */
  by: string | null;
  at: Date;
  state: "QUEUED" | "SENT" | "FAILED";
}

interface Related {
  id: string;
  number: string;
  amountCents: number;
  issuedAt: Date;
}

/** An invoice or credit note at the desk. */
export interface DeskInvoice {
  id: string;
  document: InvoiceDocument;
  order: { id: string; number: string };
  organisation: { id: string; name: string } | null;
  /** The invoice that a credit note takes back a part of. */
  credits: Related | null;
  /** Credit notes on an invoice, the oldest first. */
  notes: Related[];
  /** The newest first. */
  sendings: DeskSending[];
  /** The rules that its XML breaks, in each flavour. */
  broken: Record<UblFlavour, string[]>;
}

const related = { id: true, year: true, sequence: true, amountCents: true, issuedAt: true } as const;
const named = ({
  year,
  sequence,
  ...row
}: Omit<Related, "number"> & { year: number; sequence: number }): Related => ({
  ...row,
  number: invoiceNumberText({ year, sequence }),
});

/** An invoice or credit note with how it was sent and what was credited; null when there is none. */
export async function deskInvoice(
  _scope: FoundationScope<"order.read">,
  id: string,
): Promise<DeskInvoice | null> {
  const row = await db.invoice.findUnique({
    where: { id },
    include: {
      order: { select: { id: true, number: true, organisation: { select: { id: true, name: true } } } },
      credits: { select: related },
      notes: { select: related, orderBy: [{ year: "asc" }, { sequence: "asc" }] },
      sendings: { orderBy: [{ at: "desc" }, { id: "desc" }] },
    },
  });
  if (!row) return null;
  const document = documentOf(row);
  const { organisation, ...order } = row.order;
  return {
    ...{ id, document, order, organisation },
    credits: row.credits && named(row.credits),
    notes: row.notes.map(named),
    sendings: await withMails(row.sendings),
    broken: Object.fromEntries(
      ublFlavours.map((flavour) => [flavour, [...brokenRules(document, flavour)]]),
    ) as DeskInvoice["broken"],
  };
}

/** A mail that was forgotten since was sent. */
async function withMails(
  sendings: { id: string; way: InvoiceSendingWay; to: string; byId: string | null; at: Date }[],
): Promise<DeskSending[]> {
  const mails = await db.mail.findMany({
    where: { id: { in: sendings.map(({ id }) => id) } },
    select: { id: true, status: true },
  });
  const people = await db.person.findMany({
    where: { id: { in: sendings.flatMap(({ byId }) => byId ?? []) }, erasedAt: null },
    select: { id: true, name: true, email: true },
  });
  const states = new Map(mails.map(({ id, status }) => [id, status]));
  const names = new Map(people.map(({ id, name, email }) => [id, name || email]));
  return sendings.map(({ byId, ...sending }) => ({
    ...sending,
    by: (byId && names.get(byId)) ?? null,
    state: states.get(sending.id) ?? "SENT",
  }));
}

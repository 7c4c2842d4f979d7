import { isVatTreatment } from "~/features/catalogue/offers/vat";
import { treatmentFor } from "~/features/catalogue/offers/vat-of-customer";
import { holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import type { Member } from "~/features/identity/access/scope";
import { creditRefusal, type lockOrganisation } from "~/features/ordering/invoice-terms/credit.server";
import { orderedOnInvoiceKind } from "~/features/ordering/invoice-terms/invoice-mail-kinds";
import { type CreditRefusal, termOf } from "~/features/ordering/invoice-terms/invoice-terms";
import { confirmOrder } from "~/features/ordering/orders/confirm-order.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { type DraftLine, makeOrder } from "~/features/ordering/orders/make-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { customerOf } from "~/features/ordering/team/customer";
import { salesTerms } from "~/features/ordering/terms/sales-terms.server";
import { factsOf } from "~/features/organisations/organisation/organisation-columns.server";
import type { Locale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import { queueMailsToOne } from "~/platform/mail/mail.server";
import type { RosterCohort } from "./roster-cohort.server";

type LockedHost = NonNullable<Awaited<ReturnType<typeof lockOrganisation>>>;

/** So many seats of a cohort for its host, at the price that the cohort has; nothing where nobody pays. */
export function rosterLine(cohort: RosterCohort, host: LockedHost, quantity: number): DraftLine {
  const { id: cohortId, offerId, priceCents, vat, mode, agreement } = cohort;
  if (!isVatTreatment(vat)) throw new Error(`there is no VAT treatment "${vat}"`);
  const where = { mode: mode === "ONLINE" ? "online" : "onSite" } as const;
  return {
    ...{ offerId, cohortId, quantity, unitCents: agreement.paidBy === "HOST" ? priceCents : 0 },
    vat: treatmentFor(vat, where, customerOf(factsOf(host))),
  };
}

interface RosterOrder {
  host: LockedHost;
  cohort: RosterCohort;
  quantity: number;
  /** Empty: it follows. */
  purchaseOrder: string;
  locale: Locale;
  site: string;
  at: Date;
}

/**
 * Orders seats of a cohort for its host: on invoice, or at once where they cost nothing. The host and the cohort are locked, and there is room. Refuses while an
 * invoice of the host is past its term.
 */
export async function orderForRoster(
  tx: Tx,
  actor: Member<"host.plan">,
  { host, cohort, quantity, purchaseOrder, locale, site, at }: RosterOrder,
): Promise<CreditRefusal | null> {
  const line = rosterLine(cohort, host, quantity);
  const isFree = line.unitCents === 0;
  const terms = await salesTerms(tx, at);
  const credit = isFree ? null : await creditRefusal(tx, host, quantity, { terms, now: at });
  if (credit) return credit;
  const awaitsPurchaseOrder = !isFree && purchaseOrder === "";
  const { lines, ...order } = await makeOrder(tx, {
    ...{ personId: actor.personId, organisationId: host.id, currency: cohort.currency, locale, site },
    ...{ status: isFree ? "PENDING" : "ON_INVOICE", way: isFree ? "ONLINE" : "INVOICE" },
    ...{ purchaseOrder, awaitsPurchaseOrder, createdAt: at, isDemo: host.isDemo || cohort.isDemo },
    ...(isFree ? { expiresAt: at } : termOf(at, !awaitsPurchaseOrder, terms)),
    ...{ termsVersion: terms.version, lines: [line] },
  });
  await holdSeats(tx, { orderId: order.id, lines, heldUntil: order.expiresAt, now: at });
  const { amountCents, currency } = order;
  await recordEvent(tx, order.id, isFree ? "ordered" : "orderedOnInvoice", { amountCents, currency });
  const mails = isFree
    ? await confirmOrder(tx, (await lockOrder(tx, order.id))!, at)
    : [
        {
          ...{ to: actor.email, personId: actor.personId, locale, site, kind: orderedOnInvoiceKind },
          data: { orderId: order.id },
        },
      ];
  await queueMailsToOne(tx, mails);
  return null;
}

import { DateTime } from "luxon";
import { homeZone } from "~/lib/dates";
import type { OrderEventKind, OrderStatus } from "../orders/order";
import type { SalesTerms } from "../terms/sales-terms";

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long after everything is known an invoice goes out: until then its number can be corrected. */
const correctableMs = 60 * minute;

/** The end of the day in Amsterdam, so many days later. */
export const endOfDayAfter = (at: Date, days: number): Date =>
  DateTime.fromJSDate(at, { zone: homeZone }).plus({ days }).endOf("day").toJSDate();

/**
 * When an invoice goes out and until when its seats are held. They are held until its term ends; while its number is to come, as long as a
 * quote would hold, and then anew from when it came.
 */
export function termOf(
  now: Date,
  isComplete: boolean,
  { paymentDays, quoteDays }: Pick<SalesTerms, "paymentDays" | "quoteDays">,
): { invoiceFrom: Date | null; expiresAt: Date } {
  if (!isComplete) return { invoiceFrom: null, expiresAt: endOfDayAfter(now, quoteDays) };
  const invoiceFrom = new Date(now.getTime() + correctableMs);
  return { invoiceFrom, expiresAt: endOfDayAfter(invoiceFrom, paymentDays) };
}

/** What of an order on invoice its reminders and its hold follow from. */
export interface InvoiceFacts {
  status: OrderStatus;
  awaitsPurchaseOrder: boolean;
  /** When it became one on invoice: ordered, or a quote accepted. */
  orderedAt: Date;
  expiresAt: Date;
  /** Of its invoice; null while there is none. */
  dueAt: Date | null;
  /** Its history, oldest first. */
  events: readonly OrderEventKind[];
}

/** Until when its seats are held: an invoice that went out later than was meant has a later term. */
export const heldUntil = ({ expiresAt, dueAt }: Pick<InvoiceFacts, "expiresAt" | "dueAt">): Date =>
  dueAt && dueAt > expiresAt ? dueAt : expiresAt;

/** Whether staff must decide: the time of its seats is over, and it is not paid. */
export const waitsForDecision = (order: InvoiceFacts, now: Date): boolean =>
  order.status === "ON_INVOICE" && heldUntil(order) < now;

export const reminders = [
  "purchaseOrderAsked",
  "purchaseOrderAskedAgain",
  "purchaseOrderAskedLast",
  "remindedBeforeDue",
  "remindedOverdue",
  "remindedLongOverdue",
] as const satisfies OrderEventKind[];
export type Reminder = (typeof reminders)[number];

const later = (from: Date, days: number) => new Date(from.getTime() + days * day);

/** From when each reminder of a kind is due, in the order in which they come; a later one makes an earlier one needless. */
function momentsOf({
  awaitsPurchaseOrder,
  orderedAt,
  expiresAt,
  dueAt,
}: InvoiceFacts): [kind: Reminder, from: Date, until: Date][] {
  if (awaitsPurchaseOrder)
    return [
      ["purchaseOrderAsked", later(orderedAt, 3), expiresAt],
      ["purchaseOrderAskedAgain", later(orderedAt, 10), expiresAt],
      ["purchaseOrderAskedLast", later(expiresAt, -7), expiresAt],
    ];
  if (!dueAt) return [];
  return [
    ["remindedBeforeDue", later(dueAt, -7), dueAt],
    ["remindedOverdue", later(dueAt, 1), later(dueAt, 400)],
    ["remindedLongOverdue", later(dueAt, 14), later(dueAt, 400)],
  ];
}

/** The reminder to send now, or null. Each goes once, and one that was overtaken by a later one not at all. */
export function dueReminder(order: InvoiceFacts, now: Date): Reminder | null {
  if (order.status !== "ON_INVOICE") return null;
  const begun = momentsOf(order).filter(([, from]) => from <= now);
  const [kind, , until] = begun.at(-1) ?? [];
  if (!kind || !until || now > until || order.events.includes(kind)) return null;
  return kind;
}

/** What begins a new time of holding: after it, its end is news again. */
const holdsAnew: readonly OrderEventKind[] = ["holdExtended", "purchaseOrderGiven"];

/** Whether its history must say now that the time of its seats is over: once for each time. */
export const isHoldEndNews = (order: InvoiceFacts, now: Date): boolean =>
  waitsForDecision(order, now) &&
  order.events.filter((kind) => kind === "holdEnded" || holdsAnew.includes(kind)).at(-1) !== "holdEnded";

/** Why an organisation cannot order on invoice now. */
export type CreditRefusal =
  /** An invoice is past its term. */
  | { reason: "overdue"; invoice: string; order: string; dueAt: Date }
  /** Not verified, and more seats on unpaid invoices than such an organisation may have. */
  | { reason: "ceiling"; allowed: number; used: number; asked: number };

/** Whether so many seats more may stand on unpaid invoices. */
export function ceilingRefusal(
  { isVerified, used, asked }: { isVerified: boolean; used: number; asked: number },
  { unverifiedSeats: allowed }: Pick<SalesTerms, "unverifiedSeats">,
): CreditRefusal | null {
  return isVerified || used + asked <= allowed ? null : { reason: "ceiling", allowed, used, asked };
}

// How camt writes amounts and days.
import { textAt, type XmlElement } from "~/lib/markup/xml";

/** The largest amount that is kept, in cents: what the database's whole numbers hold. */
const largest = 2_000_000_000;

/** `1250.5` as cents; null when it is no amount, negative (the direction stands apart) or larger than is kept. */
export function centsOf(text: string): number | null {
  const [, whole, part = ""] = /^(\d{1,12})(?:\.(\d{0,5}))?$/.exec(text) ?? [];
  if (whole === undefined || /[1-9]/.test(part.slice(2))) return null;
  const cents = Number(whole) * 100 + Number(part.slice(0, 2).padEnd(2, "0"));
  return cents <= largest ? cents : null;
}

/** The day of `2027-01-12` or `2027-01-12T10:00:00+01:00`, as it stands there; null when it is none. */
export function dayOf(text: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T+Z-].*)?$/.exec(text)?.[1];
  if (!day) return null;
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(day) ? null : day;
}

/** Whether money came in. */
export const isPositive = (element: XmlElement): boolean => textAt(element, "CdtDbtInd") !== "DBIT";

export const signed = (cents: number, positive: boolean): number => (positive ? cents : 0 - cents);

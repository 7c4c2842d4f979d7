import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { type OrderPrice, priceOfLines } from "~/features/catalogue/offers/vat";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import type { Prisma } from "~prisma/client";
import type { ProductKind } from "../team/product";

/** What of an order says what was bought. */
export const withLines = {
  currency: true,
  lines: {
    select: {
      quantity: true,
      unitCents: true,
      netCents: true,
      vat: true,
      vatRateBp: true,
      offer: { select: { id: true, contentId: true, mode: true } },
      cohort: { select: { name: true, startsAt: true, endsAt: true, timeZone: true, mode: true } },
      _count: { select: { seats: { where: { cancellationId: { not: null } } } } },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.OrderSelect;

/** A line for people. */
export interface OrderedLine {
  title: string;
  kind: ProductKind;
  /** Name and days of its group; null when it has none. */
  group: { name: string; period: string } | null;
  quantity: number;
  /** How many of them were cancelled. */
  cancelled: number;
  /** Of one and of all, without VAT. */
  unitCents: number;
  netCents: number;
}

/** What was bought, and what it costs as it was frozen. */
export function orderedLines(
  { lines }: Prisma.OrderGetPayload<{ select: typeof withLines }>,
  locale: Locale,
): { lines: OrderedLine[]; price: OrderPrice } {
  return {
    lines: lines.map(({ offer, cohort, quantity, unitCents, netCents, _count }) => ({
      title: contentTitle(offer.contentId, locale),
      kind: cohort ? "cohort" : offer.mode === "SELF_PACED" ? "selfPaced" : "later",
      group: cohort && { name: cohort.name, period: sessionPeriod(cohort, locale, cohort) },
      ...{ quantity, cancelled: _count.seats, unitCents, netCents },
    })),
    price: priceOfLines(lines),
  };
}

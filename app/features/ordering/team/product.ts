import type { Cohort } from "~prisma/client";
import {
  isVatTreatment,
  type OrderPrice,
  priceOfLines,
  vatTreatments,
} from "~/features/catalogue/offers/vat";
import { treatmentFor, type VatCustomer, type VatMode } from "~/features/catalogue/offers/vat-of-customer";
import type { DraftLine } from "../orders/make-order.server";
import type { WantedLine } from "./team-order";

/** - `cohort`: seats in a group. - `selfPaced`: alone, in one's own time. - `later`: seats whose group is chosen later. */
export type ProductKind = "cohort" | "selfPaced" | "later";

/** What an organisation can order, at the price of the moment. */
export interface SoldProduct {
  /** `cohort:<slug>` or `offer:<id>`. */
  key: string;
  kind: ProductKind;
  offerId: string;
  contentId: string;
  cohort: Pick<Cohort, "id" | "slug" | "name" | "startsAt" | "endsAt" | "timeZone" | "mode"> | null;
  /** Of one seat, without VAT. */
  unitCents: number;
  currency: string;
  /** Key of the VAT treatment that the product has for a consumer. */
  vat: string;
  mode: VatMode;
  /** Null where there is no limit. */
  seatsLeft: number | null;
  isDemo: boolean;
}

export const cohortKey = (slug: string) => `cohort:${slug}`;
export const offerKey = (id: string) => `offer:${id}`;

/** What a key names, or null when it names nothing. */
export function readKey(key: string): { kind: "cohort" | "offer"; name: string } | null {
  const [, kind, name] = /^(cohort|offer):([a-z0-9-]{1,120})$/.exec(key) ?? [];
  return kind && name ? { kind: kind as "cohort" | "offer", name } : null;
}

/** The lines of an order for this customer, in the treatment that is theirs. Every line's product is among `products`. */
export const draftLines = (
  lines: readonly WantedLine[],
  products: ReadonlyMap<string, SoldProduct>,
  customer: VatCustomer,
): DraftLine[] =>
  lines.map(({ product, quantity }) => {
    const { offerId, cohort, unitCents, vat, mode } = products.get(product)!;
    if (!isVatTreatment(vat)) throw new Error(`there is no VAT treatment "${vat}"`);
    return {
      offerId,
      cohortId: cohort?.id ?? null,
      quantity,
      unitCents,
      vat: treatmentFor(vat, { mode }, customer),
    };
  });

/** What lines cost together. */
export const priceOfDraft = (lines: readonly DraftLine[]): OrderPrice =>
  priceOfLines(
    lines.map(({ unitCents, quantity, vat }) => ({
      netCents: unitCents * quantity,
      vat,
      vatRateBp: isVatTreatment(vat) ? vatTreatments[vat].rateBp : 0,
    })),
  );

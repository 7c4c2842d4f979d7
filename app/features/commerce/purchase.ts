import type { Unavailability } from "~/features/cohorts/cohort";

/** How an attempt to buy a ticket ends. */
export type Purchase =
  /** Free of charge: enrolled at once. */
  | { ok: true; next: "enrolled"; orderNumber: string }
  /** The seat is held; `url` is Stripe's payment page. */
  | { ok: true; next: "pay"; orderNumber: string; url: string }
  | { ok: false; reason: Exclude<Unavailability, "openOrder"> | "notFound" }
  /**
   * Nothing is held. - `paymentRefused`: Stripe will make no payment page. - `priceChanged`: it costs something else than was
   * shown. - `tooOften`: this person has held seats without paying too often of late.
   */
  | { ok: false; reason: "paymentRefused" | "priceChanged" | "tooOften" }
  /** The seat is held, and Stripe does not answer: the same form may be sent again. */
  | { ok: false; reason: "paymentUnavailable"; orderNumber: string };

import type { Unavailability } from "~/features/cohorts/cohort/cohort";

/** Why a ticket cannot be bought, as the form tells it. A draft is not told of at all, an open order is offered to go on with. */
export type TicketRefusal =
  Exclude<Unavailability, "draft" | "openOrder"> | "paymentUnanswered" | "tooOften" | FormNotice;

/** Refusals after which the same form may be sent again: they stand above it, not in its place. */
export const formNotices = ["paymentUnavailable", "paymentRefused", "priceChanged"] as const;
export type FormNotice = (typeof formNotices)[number];

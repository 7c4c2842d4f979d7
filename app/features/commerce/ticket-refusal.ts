import type { Unavailability } from "~/features/cohorts/cohort";

/** Why a ticket cannot be bought, as the form tells it. A draft is not told of at all, an open order is offered to go on with. */
export type TicketRefusal = Exclude<Unavailability, "draft" | "openOrder"> | "paymentUnavailable";

import type { OrderStatus } from "~prisma/client";

/** What decides whether the seats of an order can be given to people by name. */
export interface NameableFacts {
  status: OrderStatus;
  /** The organisation that ordered is known to be who it says it is; false for a person's order. */
  isVerified: boolean;
}

/**
 * Whether seats can be given away: once the order is paid, or before that on the invoice of an organisation that is known to be who it says
 * it is, which we deliver to on account. What is only held for somebody who pays, quoted or over can not.
 */
export const isNameable = ({ status, isVerified }: NameableFacts): boolean =>
  status === "PAID" || (status === "ON_INVOICE" && isVerified);

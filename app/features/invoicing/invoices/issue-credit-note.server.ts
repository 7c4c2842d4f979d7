import type { Invoice } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";

/** What is given up: so many seats of a line of the order, and the share of their price that is taken back, in basis points. */
export interface GivenUp {
  lines: readonly { lineId: string; quantity: number; shareBp: number }[];
  /** Why, in words that the buyer reads on the credit note. */
  reason: string;
}

/**
 * Issues the credit note for what is given up of a locked order that was invoiced. Null when the order has no invoice, or nothing of it is
 * left to credit. Last in a transaction: numbers are locked until it ends.
 */
export function issueCreditNote(
  _tx: Tx,
  { id }: { id: string },
  _givenUp: GivenUp,
  _byId: string | null = null,
): Promise<Invoice | null> {
  throw new Error(`order ${id} was invoiced`);
}

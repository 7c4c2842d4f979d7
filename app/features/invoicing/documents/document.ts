/**
 * Where the invoice of an order stands.
 * - `incomplete`: something is missing that it must name, or its e-invoice would break a rule. - `ready`: it can be made. - `issued`: it has its number and is frozen.
 * - `sent`: it left the house. - `partlyCredited`, `credited`: a part, or all, of it was taken back. Whether it is paid, the order says.
 */
export const documentStates = [
  "incomplete",
  "ready",
  "issued",
  "sent",
  "partlyCredited",
  "credited",
] as const;
export type DocumentState = (typeof documentStates)[number];

export const documentActs = ["complete", "lose", "issue", "send", "creditPart", "creditRest"] as const;
export type DocumentAct = (typeof documentActs)[number];

/**
 * What may happen to it, and where it stands then. What was issued is never issued again and never changed; it can be sent again, also
 * when it was credited, and no more of it is credited than there is.
 * - `lose`: what was known is taken away again, for example the order number.
 */
export const documentSteps: Record<DocumentState, Partial<Record<DocumentAct, DocumentState>>> = {
  incomplete: { complete: "ready" },
  ready: { lose: "incomplete", issue: "issued" },
  issued: { send: "sent", creditPart: "partlyCredited", creditRest: "credited" },
  sent: { send: "sent", creditPart: "partlyCredited", creditRest: "credited" },
  partlyCredited: { send: "partlyCredited", creditPart: "partlyCredited", creditRest: "credited" },
  credited: { send: "credited" },
};

/** What the state of an order's invoice follows from. */
export interface DocumentFacts {
  /** Something is missing that it must name, or its e-invoice would break a rule. */
  isIncomplete: boolean;
  /** Null while there is none. Cents, VAT included; `creditedCents` of its credit notes together. */
  invoice: { amountCents: number; creditedCents: number; hasLeft: boolean } | null;
}

/** Where the invoice of an order stands. */
export function documentState({ isIncomplete, invoice }: DocumentFacts): DocumentState {
  if (!invoice) return isIncomplete ? "incomplete" : "ready";
  if (invoice.creditedCents >= invoice.amountCents) return "credited";
  if (invoice.creditedCents > 0) return "partlyCredited";
  return invoice.hasLeft ? "sent" : "issued";
}

/** Whether this may happen to it now. */
export const mayDocument = (state: DocumentState, act: DocumentAct): boolean =>
  documentSteps[state][act] !== undefined;

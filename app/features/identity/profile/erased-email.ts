/** What stands in the place of an address that was erased: unique, and nobody's mailbox (RFC 2606 §2). */
export const erasedEmail = (personId: string) => `${personId}@erased.invalid`;

import { mailKind } from "~/platform/mail/mail-kind";

export const seatOfferKind = mailKind("seatOffer", "ORDER");
/** The seat is not for them any more: it was withdrawn, went to somebody else, or was cancelled. */
export const seatGoneKind = mailKind("seatGone", "NOTICE");

import { mailKind } from "~/platform/mail/mail-kind";

export const certificateIssuedKind = mailKind("certificateIssued", "LEARNING");
export const certificateCorrectedKind = mailKind("certificateCorrected", "LEARNING");
export const certificateNeedsNameKind = mailKind("certificateNeedsName", "LEARNING");
export const certificateRevokedKind = mailKind("certificateRevoked", "LEARNING");

import { mailKind } from "~/platform/mail/mail-kind";

export const hostAgreementOfferedKind = mailKind("hostAgreementOffered", "NOTICE");
export const hostAgreementEndedKind = mailKind("hostAgreementEnded", "NOTICE");
export const hostAgreementAcceptedKind = mailKind("hostAgreementAccepted", "NOTICE");

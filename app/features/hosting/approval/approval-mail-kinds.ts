import { mailKind } from "~/platform/mail/mail-kind";

export const cohortReturnedKind = mailKind("hostedCohortReturned", "ACCOUNT");
export const cohortApprovedKind = mailKind("hostedCohortApproved", "ACCOUNT");

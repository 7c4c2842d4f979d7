import {
  hostAgreementAcceptedMail,
  hostAgreementEndedMail,
  hostAgreementOfferedMail,
} from "./agreements/host-agreement-mails.server";

export const hostingMails = [
  hostAgreementOfferedMail,
  hostAgreementEndedMail,
  hostAgreementAcceptedMail,
] as const;

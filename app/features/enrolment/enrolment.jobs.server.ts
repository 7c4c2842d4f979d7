import type { JobHandler } from "~/platform/jobs.server";
import { forgetAssignedNames } from "./assignment/forget-names.server";
import { seatGoneMail, seatOfferMail } from "./assignment/seat-mails.server";
import { moveMail } from "./tickets/move-mail.server";
import { ticketMail } from "./tickets/ticket-mail.server";

export const enrolmentMails = [ticketMail, moveMail, seatOfferMail, seatGoneMail] as const;
export const enrolmentJobs: Record<string, JobHandler> = { "forget-assigned-names": forgetAssignedNames };
export const enrolmentCron = [{ task: "forget-assigned-names", pattern: "32 4 * * *" }];

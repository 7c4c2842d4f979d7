import type { JobHandler } from "~/platform/jobs.server";
import { forgetAssignedNames } from "./assignment/forget-names.server";
import { seatGoneMail, seatOfferMail } from "./assignment/seat-mails.server";
import { remindOfSessions } from "./reminders/remind-of-sessions.server";
import { sessionReminderMail } from "./reminders/session-reminder-mail.server";
import { moveMail } from "./tickets/move-mail.server";
import { ticketMail } from "./tickets/ticket-mail.server";

export const enrolmentMails = [
  ticketMail,
  moveMail,
  sessionReminderMail,
  seatOfferMail,
  seatGoneMail,
] as const;
export const enrolmentJobs: Record<string, JobHandler> = {
  "forget-assigned-names": forgetAssignedNames,
  "remind-of-sessions": remindOfSessions,
};
export const enrolmentCron = [
  { task: "forget-assigned-names", pattern: "32 4 * * *" },
  { task: "remind-of-sessions", pattern: "4 * * * *" },
];

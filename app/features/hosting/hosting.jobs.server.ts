import type { JobHandler } from "~/platform/jobs.server";
import {
  hostAgreementAcceptedMail,
  hostAgreementEndedMail,
  hostAgreementOfferedMail,
} from "./agreements/host-agreement-mails.server";
import { cohortApprovedMail, cohortReturnedMail } from "./approval/approval-mails.server";
import { cancellationAskedMail } from "./cancelling/cancellation-asked-mail.server";
import { forgetEvaluations } from "./evaluation/forget-evaluations.server";
import { handInAnsweredMail } from "./review/mails/review-mails.server";
import { deadlineReminderMail } from "./review/reminders/deadline-reminder-mail.server";
import { remindOfDeadlines } from "./review/reminders/remind-of-deadlines.server";

export const hostingJobs: Record<string, JobHandler> = {
  "forget-evaluations": forgetEvaluations,
  "remind-of-deadlines": remindOfDeadlines,
};
export const hostingCron = [
  { task: "forget-evaluations", pattern: "37 4 * * *" },
  { task: "remind-of-deadlines", pattern: "14 * * * *" },
];

export const hostingMails = [
  hostAgreementOfferedMail,
  hostAgreementEndedMail,
  hostAgreementAcceptedMail,
  cohortReturnedMail,
  cohortApprovedMail,
  handInAnsweredMail,
  deadlineReminderMail,
  cancellationAskedMail,
] as const;

import type { JobHandler } from "~/platform/jobs.server";
import {
  hostAgreementAcceptedMail,
  hostAgreementEndedMail,
  hostAgreementOfferedMail,
} from "./agreements/host-agreement-mails.server";
import { cohortApprovedMail, cohortReturnedMail } from "./approval/approval-mails.server";
import { forgetEvaluations } from "./evaluation/forget-evaluations.server";
import { handInAnsweredMail } from "./review/mails/review-mails.server";

export const hostingJobs: Record<string, JobHandler> = {
  "forget-evaluations": forgetEvaluations,
};
export const hostingCron = [{ task: "forget-evaluations", pattern: "37 4 * * *" }];

export const hostingMails = [
  hostAgreementOfferedMail,
  hostAgreementEndedMail,
  hostAgreementAcceptedMail,
  cohortReturnedMail,
  cohortApprovedMail,
  handInAnsweredMail,
] as const;

import { commerceCron, commerceJobs, commerceMails } from "./features/commerce/commerce.jobs.server";
import { credentialsJobs, credentialsMails } from "./features/credentials/credentials.jobs.server";
import { identityCron, identityJobs, identityMails } from "./features/identity/identity.jobs.server";
import { learningJobs } from "./features/learning/learning.jobs.server";
import { type JobHandler } from "./platform/jobs.server";
import { type MailTemplates, sendMailWith } from "./platform/mail.server";

const mails: MailTemplates = {
  ...commerceMails,
  ...identityMails,
  ...credentialsMails,
};

/** Every job the worker knows, by name. */
export const jobs: Record<string, JobHandler> = {
  "send-mail": sendMailWith(mails),
  ...commerceJobs,
  ...identityJobs,
  ...credentialsJobs,
  ...learningJobs,
};

/** Jobs that run by the clock (UTC, crontab patterns); one instance runs each. */
export const cron: { task: string; pattern: string }[] = [...commerceCron, ...identityCron];

import { type JobHandler } from "./platform/jobs.server";
import { type MailTemplates, sendMailWith } from "./platform/mail.server";

const mails: MailTemplates = {};

/** Every job the worker knows, by name. */
export const jobs: Record<string, JobHandler> = {
  "send-mail": sendMailWith(mails),
};

/** Jobs that run by the clock (UTC, crontab patterns); one instance runs each. */
export const cron: { task: string; pattern: string }[] = [];

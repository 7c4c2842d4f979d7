import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { keptTwoYears } from "~/platform/own-data/retention";
import { announcementTemplate } from "./announcements/announcement-mail.server";
import { questionAnsweredMail, questionAskedMail } from "./questions/question-mails.server";

/** Erases what was said in groups, and who looked there, two years after the group met last. */
const forgetTalk: JobHandler = async () => {
  const where = { cohort: { endsAt: { lt: keptTwoYears(now()) } } };
  await db.announcement.deleteMany({ where });
  await db.question.deleteMany({ where });
  await db.groupVisit.deleteMany({ where });
};

export const communicationJobs: Record<string, JobHandler> = { "forget-talk": forgetTalk };
export const communicationCron = [{ task: "forget-talk", pattern: "37 4 * * *" }];
export const communicationMails = [announcementTemplate, questionAskedMail, questionAnsweredMail] as const;

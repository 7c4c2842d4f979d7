import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { keptTwoYears } from "~/platform/own-data/retention";
import { enquiryAnswerMail, enquiryCameMail, enquiryReceivedMail } from "./enquiries/enquiry-mails.server";
import { interestAskedMail } from "./leaving/interest-asked-mail.server";
import { toldTime, unconfirmedTime } from "./leaving/wish";
import { interestNewsMail } from "./mailing/interest-news-mail.server";
import { tellInterested } from "./mailing/tell-interested.server";

/** Erases addresses that nobody confirmed, that were told, and that waited for two years; of mailings what is as old. */
const forgetInterests: JobHandler = async () => {
  const at = now().getTime();
  const createdAt = { lt: keptTwoYears(now()) };
  await db.interest.deleteMany({
    where: {
      OR: [
        { confirmedAt: null, createdAt: { lt: new Date(at - unconfirmedTime) } },
        { toldAt: { lt: new Date(at - toldTime) } },
        { createdAt },
      ],
    },
  });
  await db.interestMailing.deleteMany({ where: { startedAt: createdAt } });
};

/** Erases enquiries and what was answered after two years. */
const forgetEnquiries: JobHandler = async () => {
  await db.enquiry.deleteMany({ where: { createdAt: { lt: keptTwoYears(now()) } } });
};

export const interestJobs: Record<string, JobHandler> = {
  "tell-interested": tellInterested,
  "forget-interests": forgetInterests,
  "forget-enquiries": forgetEnquiries,
};
export const interestCron = [
  { task: "forget-interests", pattern: "31 4 * * *" },
  { task: "forget-enquiries", pattern: "33 4 * * *" },
];
export const interestMails = [
  interestAskedMail,
  interestNewsMail,
  enquiryReceivedMail,
  enquiryCameMail,
  enquiryAnswerMail,
] as const;

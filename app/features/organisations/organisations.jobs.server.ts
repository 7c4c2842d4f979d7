import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { keptTwoYears } from "~/platform/own-data/retention";
import { invitationMail } from "./invitations/invitation-mail.server";
import { joinRequestAnsweredMail, joinRequestMail } from "./members/join-request-mails.server";

/** Removes invitations and requests to join after two years. */
const forgetInvitations: JobHandler = async () => {
  const createdAt = { lt: keptTwoYears(now()) };
  await db.invitation.deleteMany({ where: { createdAt } });
  await db.joinRequest.deleteMany({ where: { createdAt } });
};

export const organisationsJobs: Record<string, JobHandler> = { "forget-invitations": forgetInvitations };
export const organisationsCron = [{ task: "forget-invitations", pattern: "27 4 * * *" }];
export const organisationsMails = [invitationMail, joinRequestMail, joinRequestAnsweredMail] as const;

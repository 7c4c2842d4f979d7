import { z } from "zod";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import {
  certificateIssuedMail,
  certificateNeedsNameMail,
  certificateRevokedMail,
} from "./certificates/certificate-mails.server";
import { issueCertificate } from "./issuing/issue-certificate.server";
import { issuePendingCertificates } from "./issuing/issue-pending-certificates.server";

const enrolment = z.object({ enrolmentId: z.uuid() });
const person = z.object({ personId: z.uuid() });

export const credentialsJobs: Record<string, JobHandler> = {
  /** An enrolment was completed. A refusal is an answer: the certificate that waits for a name has a job of its own later. */
  "issue-certificate": async (payload) => {
    await issueCertificate(enrolment.parse(payload).enrolmentId);
  },
  /** Somebody's name was saved. */
  "issue-pending-certificates": async (payload) => {
    const { personId } = person.parse(payload);
    await db.$transaction((tx) => issuePendingCertificates(tx, personId));
  },
};

export const credentialsMails = [
  certificateIssuedMail,
  certificateNeedsNameMail,
  certificateRevokedMail,
] as const;

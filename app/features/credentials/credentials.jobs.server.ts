import { z } from "zod";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import {
  certificateCorrectedMail,
  certificateIssuedMail,
  certificateNeedsNameMail,
  certificateRevokedMail,
} from "./certificates/certificate-mails.server";
import { correctCertificatesOf } from "./correction/correct-certificate.server";
import { correctionReasons } from "./correction/correction";
import { nameCorrectedMail } from "./name-correction/name-corrected-mail.server";
import { issueCertificates } from "./issuing/issue-certificates.server";
import { issuePendingCertificates } from "./issuing/issue-pending-certificates.server";

const enrolment = z.object({ enrolmentId: z.uuid() });
const person = z.object({ personId: z.uuid() });
const correction = person.extend({ actorId: z.uuid(), reason: z.enum(correctionReasons) });

export const credentialsJobs: Record<string, JobHandler> = {
  /** An enrolment was completed, or a module in it. A refusal is an answer: the certificate that waits for a name has a job of its own later. */
  "issue-certificate": async (payload) => {
    await issueCertificates(enrolment.parse(payload).enrolmentId);
  },
  /** Somebody's name was saved. */
  "issue-pending-certificates": async (payload) => {
    const { personId } = person.parse(payload);
    await db.$transaction((tx) => issuePendingCertificates(tx, personId));
  },
  /** Staff corrected somebody's name. */
  "correct-certificates": async (payload) => {
    const { personId, ...by } = correction.parse(payload);
    await correctCertificatesOf(personId, by);
  },
};

export const credentialsMails = [
  certificateIssuedMail,
  certificateCorrectedMail,
  certificateNeedsNameMail,
  certificateRevokedMail,
  nameCorrectedMail,
] as const;

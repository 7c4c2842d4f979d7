import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { forgetOldAttempts } from "~/platform/rate-limit.server";
import { sessionCutoffs, sessionKinds } from "./sessions/session-rules";
import { signInCodeMail } from "./sign-in/sign-in-mail.server";
import { confirmationMail } from "./confirmation/confirmation-mail.server";
import { emailChangedMail } from "./email-change/email-change-mail.server";
import { addressChangedMail } from "./helping/address-changed-mail.server";
import { sealTotpSecrets } from "./second-factor/totp-secrets.server";

const day = 86_400_000;

/** Removes what no longer opens anything: codes after a day, sessions that are over, counts of attempts. */
const forgetSignIns: JobHandler = async () => {
  const instant = now();
  await db.signInCode.deleteMany({ where: { expiresAt: { lt: new Date(instant.getTime() - day) } } });
  await db.confirmationCode.deleteMany({ where: { expiresAt: { lt: new Date(instant.getTime() - day) } } });
  await db.session.deleteMany({
    where: {
      OR: [
        { expiresAt: { lt: instant } },
        ...sessionKinds.map((kind) => ({
          person: { roles: { isEmpty: kind === "person" } },
          lastSeenAt: { lt: sessionCutoffs(kind, instant).seen },
        })),
      ],
    },
  });
  await forgetOldAttempts();
};

export const identityJobs: Record<string, JobHandler> = {
  "forget-sign-ins": forgetSignIns,
  "seal-second-factors": sealTotpSecrets,
};
export const identityCron = [
  { task: "forget-sign-ins", pattern: "17 3 * * *" },
  { task: "seal-second-factors", pattern: "37 3 * * *" },
];
export const identityMails = [
  signInCodeMail,
  confirmationMail,
  emailChangedMail,
  addressChangedMail,
] as const;

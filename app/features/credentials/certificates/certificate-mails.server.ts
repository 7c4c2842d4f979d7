import { z } from "zod";
import { db } from "~/platform/db/db.server";
import type { MailTemplate } from "~/platform/mail/mail.server";
import { achievementOf } from "../issuing/achievement.server";
import { pdfName } from "./certificate";
import { verificationUrl } from "./certificate-pdf.server";
import { certificateForMail } from "./certificates.queries.server";
import { certificateMailMessages } from "./certificate-mails.messages";

const aboutCertificate = z.object({ certificateId: z.uuid() });
const aboutEnrolment = z.object({ enrolmentId: z.uuid() });

/** Tells the holder that the certificate is there, with the PDF. Says nothing when it was revoked in the meantime. */
export const certificateIssuedMail: MailTemplate = async (data, locale, site) => {
  const certificate = await certificateForMail(aboutCertificate.parse(data).certificateId);
  if (!certificate?.pdf || certificate.revokedBecause !== null) return null;
  const t = certificateMailMessages[locale];
  return {
    subject: t.issuedSubject(certificate.title),
    blocks: [
      { text: t.issuedIntro(certificate.holderName, certificate.title) },
      { link: `${site.origin}/my/certificates/${certificate.number}`, label: t.seeCertificate },
      { text: t.issuedVerify },
      {
        facts: [
          [t.number, certificate.number],
          [t.verificationAddress, verificationUrl(certificate)],
        ],
      },
    ],
    attachments: [
      {
        filename: pdfName(certificate),
        content: Buffer.from(certificate.pdf),
        contentType: "application/pdf",
      },
    ],
  };
};

/** Asks for the name that must stand on the certificate. Says nothing once the certificate is there, or the account closed. */
export const certificateNeedsNameMail: MailTemplate = async (data, locale, site) => {
  const enrolment = await db.enrolment.findUnique({
    where: { id: aboutEnrolment.parse(data).enrolmentId },
    select: {
      contentId: true,
      certificate: { select: { id: true } },
      person: { select: { name: true, disabledAt: true } },
    },
  });
  if (!enrolment || enrolment.certificate || enrolment.person.disabledAt) return null;
  const t = certificateMailMessages[locale];
  const title = achievementOf(enrolment.contentId, locale)?.title ?? enrolment.contentId;
  return {
    subject: t.needsNameSubject,
    blocks: [
      { text: t.needsNameText(title) },
      { text: enrolment.person.name ? t.needsLatinName : t.needsAnyName },
      { link: `${site.origin}/my/profile`, label: t.fillInName },
    ],
  };
};

/** Tells the holder that, and why, the certificate is no longer valid. */
export const certificateRevokedMail: MailTemplate = async (data, locale) => {
  const certificate = await certificateForMail(aboutCertificate.parse(data).certificateId);
  if (!certificate || certificate.revokedBecause === null) return null;
  const t = certificateMailMessages[locale];
  return {
    subject: t.revokedSubject(certificate.title),
    blocks: [
      { text: t.revokedText(certificate.holderName, certificate.title) },
      {
        facts: [
          [t.number, certificate.number],
          [t.revokedReason, certificate.revokedBecause],
        ],
      },
      { text: t.revokedHelp },
    ],
  };
};

import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { z } from "zod";
import { systemScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { achievementOf } from "../issuing/achievement.server";
import { pdfName } from "./certificate";
import { verificationUrl } from "./certificate-pdf.server";
import { certificateForMail } from "./certificates.queries.server";
import { certificateMailMessages } from "./certificate-mails.messages";
import {
  certificateCorrectedKind,
  certificateIssuedKind,
  certificateNeedsNameKind,
  certificateRevokedKind,
} from "./certificate-mail-kinds";

const aboutCertificate = z.object({ certificateId: z.uuid() });
const mail = systemScope("certificate mails");
const aboutEnrolment = z.object({ enrolmentId: z.uuid() });

const pdfOf = ({ pdf, ...certificate }: { pdf: Uint8Array; number: string; locale: Locale }) => [
  { filename: pdfName(certificate), content: Buffer.from(pdf), contentType: "application/pdf" },
];

/** Tells the holder that the certificate is there, with the PDF. Says nothing when it was revoked or replaced in the meantime. */
export const certificateIssuedMail = mailTemplate(certificateIssuedKind, async (data, locale, site) => {
  const certificate = await certificateForMail(mail, aboutCertificate.parse(data).certificateId);
  if (!certificate?.pdf || certificate.revokedBecause !== null || certificate.isReplaced) return null;
  const t = certificateMailMessages[locale];
  return {
    subject: t.issuedSubject(certificate.title),
    blocks: [
      { text: t.issuedIntro(certificate.holder.name, certificate.title) },
      { link: `${site.origin}/my/certificates/${certificate.number}`, label: t.seeCertificate },
      ...(certificate.hasParts ? [{ text: t.withParts }] : []),
      { text: t.issuedVerify },
      {
        facts: [
          [t.number, certificate.number],
          [t.verificationAddress, verificationUrl(certificate)],
        ],
      },
    ],
    attachments: pdfOf({ ...certificate, pdf: certificate.pdf }),
  };
});

/** Tells the holder of the certificate that replaces one with another name, with the PDF. Says nothing when it holds no more. */
export const certificateCorrectedMail = mailTemplate(certificateCorrectedKind, async (data, locale, site) => {
  const certificate = await certificateForMail(mail, aboutCertificate.parse(data).certificateId);
  if (!certificate?.pdf || certificate.revokedBecause !== null || certificate.isReplaced) return null;
  const t = certificateMailMessages[locale];
  return {
    subject: t.correctedSubject(certificate.title),
    blocks: [
      { text: t.correctedText(certificate.holder.name, certificate.title) },
      { link: `${site.origin}/my/certificates/${certificate.number}`, label: t.seeCertificate },
      { text: t.correctedOld },
      {
        facts: [
          [t.number, certificate.number],
          [t.oldNumber, certificate.replaces ?? ""],
          [t.verificationAddress, verificationUrl(certificate)],
        ],
      },
      { text: t.correctedHelp },
    ],
    attachments: pdfOf({ ...certificate, pdf: certificate.pdf }),
  };
});

/** Asks for the name that must stand on the certificate. Says nothing once the certificate is there, or the account closed. */
export const certificateNeedsNameMail = mailTemplate(certificateNeedsNameKind, async (data, locale, site) => {
  const enrolment = await db.enrolment.findUnique({
    where: { id: aboutEnrolment.parse(data).enrolmentId },
    select: {
      contentId: true,
      releaseId: true,
      certificates: { select: { contentId: true } },
      person: { select: { name: true, disabledAt: true } },
    },
  });
  if (
    !enrolment ||
    enrolment.person.disabledAt ||
    enrolment.certificates.some(({ contentId }) => contentId === enrolment.contentId)
  )
    return null;
  const t = certificateMailMessages[locale];
  const taught = await curriculum(enrolment.releaseId);
  const title = achievementOf(taught, enrolment.contentId, locale)?.title ?? enrolment.contentId;
  return {
    subject: t.needsNameSubject,
    blocks: [
      { text: t.needsNameText(title) },
      { text: enrolment.person.name ? t.needsLatinName : t.needsAnyName },
      { link: `${site.origin}/my/profile`, label: t.fillInName },
    ],
  };
});

/** Tells the holder that, and why, the certificate is no longer valid. */
export const certificateRevokedMail = mailTemplate(certificateRevokedKind, async (data, locale) => {
  const certificate = await certificateForMail(mail, aboutCertificate.parse(data).certificateId);
  if (!certificate || certificate.revokedBecause === null) return null;
  const t = certificateMailMessages[locale];
  return {
    subject: t.revokedSubject(certificate.title),
    blocks: [
      { text: t.revokedText(certificate.holder.name, certificate.title) },
      {
        facts: [
          [t.number, certificate.number],
          [t.revokedReason, certificate.revokedBecause],
        ],
      },
      { text: t.revokedHelp },
    ],
  };
});

import { z } from "zod";
import { formatPlainDate } from "~/lib/dates";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { agreementMessages } from "./agreement.messages";
import {
  hostAgreementAcceptedKind,
  hostAgreementEndedKind,
  hostAgreementOfferedKind,
} from "./host-agreement-mail-kinds";

const mailData = z.object({ agreementId: z.uuid() });

const load = (data: unknown) =>
  db.hostAgreement.findUnique({
    where: { id: mailData.parse(data).agreementId },
    include: { organisation: { select: { name: true } } },
  });

/** Tells an owner that an agreement waits; nothing once it was accepted or withdrawn. */
export const hostAgreementOfferedMail = mailTemplate(hostAgreementOfferedKind, async (data, locale, site) => {
  const agreement = await load(data);
  if (!agreement || agreement.acceptedAt || agreement.endedAt) return null;
  const [t, { name }] = [agreementMessages[locale], agreement.organisation];
  return {
    subject: t.offeredSubject(name),
    blocks: [
      { text: t.offeredText(name) },
      { link: `${site.origin}/host/${agreement.organisationId}/agreement`, label: t.offeredLink },
    ],
  };
});

/** Why staff ended it, as they wrote it down. */
async function reasonOfEnd({ id, organisationId }: { id: string; organisationId: string }) {
  const entry = await db.auditEntry.findFirst({
    where: { act: "hosting.end", subjectId: organisationId, detail: { path: ["agreementId"], equals: id } },
    select: { detail: true },
  });
  return z.object({ reason: z.string() }).safeParse(entry?.detail).data?.reason ?? null;
}

/** Tells an owner that an agreement was withdrawn, or ended before its last day. */
export const hostAgreementEndedMail = mailTemplate(hostAgreementEndedKind, async (data, locale, site) => {
  const agreement = await load(data);
  if (!agreement?.endedAt) return null;
  const [t, { name }] = [agreementMessages[locale], agreement.organisation];
  const isWithdrawn = agreement.acceptedAt === null;
  const reason = await reasonOfEnd(agreement);
  return {
    subject: (isWithdrawn ? t.withdrawnSubject : t.endedSubject)(name),
    blocks: [
      { text: (isWithdrawn ? t.withdrawnText : t.endedText)(name) },
      ...(reason ? [{ text: t.endedReason(reason) }] : []),
      { link: `${site.origin}/host/${agreement.organisationId}/agreement`, label: t.endedLink },
    ],
  };
});

/** Tells whoever offered an agreement that it was accepted. */
export const hostAgreementAcceptedMail = mailTemplate(
  hostAgreementAcceptedKind,
  async (data, locale, site) => {
    const agreement = await load(data);
    if (!agreement?.acceptedAt) return null;
    const t = agreementMessages[locale];
    const { id, acceptedAt, acceptedByName, organisation } = agreement;
    return {
      subject: t.acceptedSubject(organisation.name),
      blocks: [
        { text: t.acceptedText(organisation.name, acceptedByName, formatPlainDate(acceptedAt, locale)) },
        { link: `${site.origin}/desk/hosting/agreements/${id}`, label: t.acceptedLink },
      ],
    };
  },
);

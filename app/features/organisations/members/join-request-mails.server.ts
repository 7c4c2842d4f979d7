import { z } from "zod";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { memberMessages } from "./member.messages";
import { joinRequestAnsweredKind, joinRequestKind } from "./join-request-mail-kinds";

const mailData = z.object({ joinRequestId: z.uuid() });

async function load(data: unknown) {
  const request = await db.joinRequest.findUnique({
    where: { id: mailData.parse(data).joinRequestId },
    include: { organisation: { select: { name: true, endedAt: true } } },
  });
  const person = request && (await db.person.findUnique({ where: { id: request.personId } }));
  return request && person && !request.organisation.endedAt ? { request, person } : null;
}

/** Tells an owner or manager that somebody asks to join; nothing once that was answered. */
export const joinRequestMail = mailTemplate(joinRequestKind, async (data, locale, site) => {
  const found = await load(data);
  if (!found || found.request.answeredAt || found.person.disabledAt) return null;
  const { request, person } = found;
  const t = memberMessages[locale];
  const { name } = request.organisation;
  const who = person.name ? `${person.name} (${person.email})` : person.email;
  return {
    subject: t.askedSubject(name),
    blocks: [
      { text: t.askedIntro(who, name) },
      { text: request.invitationId ? t.askedByInvitation : t.askedByDomain },
      { link: `${site.origin}/organisation/${request.organisationId}/members`, label: t.askedLink },
    ],
  };
});

/** Tells who asked to join what was answered. */
export const joinRequestAnsweredMail = mailTemplate(joinRequestAnsweredKind, async (data, locale, site) => {
  const found = await load(data);
  if (!found || found.request.letIn === null || found.person.disabledAt) return null;
  const { request } = found;
  const t = memberMessages[locale];
  const { name } = request.organisation;
  return request.letIn
    ? {
        subject: t.letInSubject(name),
        blocks: [
          { text: t.letInIntro(name) },
          { link: `${site.origin}/organisation/${request.organisationId}`, label: t.letInLink(name) },
        ],
      }
    : { subject: t.refusedSubject(name), blocks: [{ text: t.refusedIntro(name) }] };
});

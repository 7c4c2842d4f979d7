import type { MembershipRole } from "~/features/identity/access/can";
import { parseEmail } from "~/features/identity/profile/email";
import type { Member } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { countAttempt } from "~/platform/rate-limit.server";
import { loadMembers, lockOrganisations } from "../members/members.db.server";
import { mayGive } from "../members/membership";
import { invitationTime, mostAtOnce, mostOpen, typedAddresses } from "./invitation";
import { invitationKind } from "./invitation-mail-kind";

/** - `often`: this mailbox was written to by so many organisations today that it must rest. */
export type AddressFault = "emailForm" | "isMember" | "often";

export type Invited =
  | { ok: true; sent: number }
  /** What is wrong with which of the addresses, as typed. Nothing was sent. */
  | { ok: false; faults: { email: string; fault: AddressFault }[] }
  | { ok: false; reason: "noAddress" | "tooManyAtOnce" | "tooManyOpen" | "notAllowed" };

/** In the language of whoever invites: the other is perhaps unknown here. */
interface Asked {
  emails: string;
  role: MembershipRole;
  locale: Locale;
  site: string;
}

/** How many invitations a mailbox gets in a day, from all organisations together. */
const mostADay = 10;

/**
 * Asks people by mail to join, each with a link of their own; all of them or none. Who was asked before and has not answered is asked
 * again, in the role that is now given, and the older link ends. Refuses an address that is none, somebody who acts for it already, a
 * mailbox that was asked too often today, and a role that the actor cannot give.
 */
export async function invite(
  actor: Member<"members.change">,
  { emails: text, ...asked }: Asked,
): Promise<Invited> {
  const typed = typedAddresses(text);
  if (typed.length === 0) return { ok: false, reason: "noAddress" };
  if (typed.length > mostAtOnce) return { ok: false, reason: "tooManyAtOnce" };
  if (!mayGive(actor.organisation.role, asked.role)) return { ok: false, reason: "notAllowed" };
  const read = typed.map((email) => ({ typed: email, email: parseEmail(email) }));
  const wrong = read.filter(({ email }) => email === null);
  if (wrong.length > 0)
    return { ok: false, faults: wrong.map((one) => ({ email: one.typed, fault: "emailForm" })) };
  const emails = [...new Set(read.map(({ email }) => email!))];
  const { id: organisationId } = actor.organisation;
  const present = await db.person.findMany({
    where: { email: { in: emails }, memberships: { some: { organisationId, until: null } } },
    select: { email: true },
  });
  if (present.length > 0)
    return { ok: false, faults: present.map(({ email }) => ({ email, fault: "isMember" })) };
  const often: string[] = [];
  for (const email of emails) {
    const limit = { key: `invitation:${email}`, limit: mostADay, windowSeconds: 86_400 };
    if ((await countAttempt(limit)) !== null) often.push(email);
  }
  if (often.length > 0) return { ok: false, faults: often.map((email) => ({ email, fault: "often" })) };
  return db.$transaction(async (tx): Promise<Invited> => {
    await lockOrganisations(tx, [organisationId]);
    if (!mayGive((await loadMembers(tx, organisationId)).get(actor.personId), asked.role))
      return { ok: false, reason: "notAllowed" };
    const open = await tx.invitation.count({
      where: { organisationId, ...unanswered, email: { notIn: emails } },
    });
    if (open + emails.length > mostOpen) return { ok: false, reason: "tooManyOpen" };
    for (const email of emails) await ask(tx, actor, { ...asked, email });
    return { ok: true, sent: emails.length };
  }, transactionLimits);
}

/** Not accepted, declined or withdrawn: it waits, or its link has ended. */
export const unanswered = { acceptedAt: null, declinedAt: null, withdrawnAt: null } as const;
/** The same, with a link that works. */
export const openAt = (now: Date) => ({ ...unanswered, expiresAt: { gt: now } });

async function ask(
  tx: Tx,
  { personId, organisation }: Member<"members.change">,
  { email, role, locale, site }: Omit<Asked, "emails"> & { email: string },
) {
  const at = now();
  // Whoever asks last answers for it: it is withdrawn when they may not give the role any more.
  const sending = {
    role,
    invitedById: personId,
    sentAt: at,
    expiresAt: new Date(at.getTime() + invitationTime),
    tokenHash: null,
  };
  const present = await tx.invitation.findFirst({
    where: { organisationId: organisation.id, email, ...unanswered },
  });
  const { id } = present
    ? await tx.invitation.update({ where: { id: present.id }, data: sending })
    : await tx.invitation.create({
        data: {
          id: newId(),
          organisationId: organisation.id,
          email,
          createdAt: at,
          ...sending,
        },
      });
  // Nobody's yet: whoever was invited has not shown that the address is theirs.
  const mail = { to: email, personId: null, locale, site, kind: invitationKind };
  await queueMail(tx, { ...mail, data: { invitationId: id } });
  await recordAudit(tx, {
    actorId: personId,
    act: "invitation.send",
    subjectType: "organisation",
    subjectId: organisation.id,
    detail: { invitationId: id, role },
  });
}

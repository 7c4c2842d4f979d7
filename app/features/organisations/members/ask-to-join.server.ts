import type { Actor } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMails } from "~/platform/mail/mail.server";
import { domainOf } from "../organisation/verification";
import { loadMembers, lockOrganisations, managersOf } from "./members.db.server";
import { joinRequestKind } from "./join-request-mail-kinds";

export type JoinAsked = { ok: true } | { ok: false; reason: "notFound" | "isMember" };

/**
 * Asks an organisation to be let in, which is open to who has an address of a domain that staff linked to it; its owners and managers get
 * a mail. Asking twice asks once. Another's domain, and an organisation that is not there, are `notFound` alike.
 */
export async function askToJoin(actor: Actor, organisationId: string, site: string): Promise<JoinAsked> {
  return db.$transaction(async (tx): Promise<JoinAsked> => {
    const domain = domainOf(actor.email);
    const linked = await tx.organisationDomain.findFirst({ where: { organisationId, domain } });
    if (!linked || (await lockOrganisations(tx, [organisationId])).length === 0)
      return { ok: false, reason: "notFound" };
    if ((await loadMembers(tx, organisationId)).has(actor.personId)) return { ok: false, reason: "isMember" };
    await requestToJoin(tx, actor, { organisationId, invitationId: null, site });
    return { ok: true };
  }, transactionLimits);
}

/** The request itself, for who holds the organisation's row; nothing happens when one waits already. */
export async function requestToJoin(
  tx: Tx,
  actor: Actor,
  {
    organisationId,
    invitationId,
    site,
  }: { organisationId: string; invitationId: string | null; site: string },
): Promise<void> {
  const { personId } = actor;
  if (await tx.joinRequest.findFirst({ where: { organisationId, personId, answeredAt: null } })) return;
  const id = newId();
  await tx.joinRequest.create({ data: { id, organisationId, personId, invitationId, createdAt: now() } });
  const managers = await managersOf(tx, organisationId);
  await queueMails(
    tx,
    managers.map(({ id: managerId, email, locale }) => ({
      to: email,
      personId: managerId,
      locale: toLocale(locale),
      site,
      kind: joinRequestKind,
      data: { joinRequestId: id },
    })),
  );
  await recordAudit(tx, {
    actorId: personId,
    act: "join-request.ask",
    subjectType: "organisation",
    subjectId: organisationId,
  });
}

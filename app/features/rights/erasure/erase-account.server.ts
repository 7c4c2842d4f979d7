import type { Actor } from "~/features/identity/access/scope";
import { confirm, type Confirmed, type TypedCodes } from "~/features/identity/confirmation/confirm.server";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import { eraseRows, type TableRecord } from "~/platform/own-data/own-data.server";
import { type ErasureObstacle, erasureObstacle } from "./erasure";
import { openOrdersOf, ownedAlone } from "./erasure-obstacles.server";
import { accountErasedKind } from "./account-erased-kind";

export type Erasure = Confirmed<{ ok: true } | { ok: false; reason: ErasureObstacle }>;

/**
 * Erases the actor's own account, confirmed with the code that was mailed for it, in one transaction: what every table says of
 * itself is done (`tables`), all sessions end, the address is free for a new account, and a last mail goes to it. What the law
 * has us keep stays, and names nobody elsewhere. Refuses what `confirm` does, whoever has a role at the foundation, who
 * is the only owner of an organisation, and who has an order that is still open.
 *
 * Orders are locked before the person, as whoever settles one does, and so are organisations: a payment that arrives at the same moment is in before, or
 * finds the account erased and goes back. With the person locked nothing new begins: the database lets it wait, and then refuses.
 */
export const eraseAccount = (
  actor: Actor,
  typed: Omit<TypedCodes, "purpose"> & { site: string },
  tables: Readonly<Record<string, TableRecord>>,
): Promise<Erasure> =>
  confirm(actor, { ...typed, purpose: "ERASURE" }, (tx) => erase(tx, actor.personId, typed.site, tables));

async function erase(
  tx: Tx,
  id: string,
  site: string,
  tables: Readonly<Record<string, TableRecord>>,
): Promise<{ ok: true } | { ok: false; reason: ErasureObstacle }> {
  await tx.$queryRaw`select from "Order" where "personId" = ${id}::uuid order by id for update`;
  await tx.$queryRaw`select from "Organisation" where id in
    (select "organisationId" from "Membership" where "personId" = ${id}::uuid and until is null) order by id for update`;
  await tx.$queryRaw`select from "Person" where id = ${id}::uuid for update`;
  const person = await tx.person.findUniqueOrThrow({
    where: { id },
    select: { email: true, locale: true, roles: true },
  });
  const openOrders = await tx.order.count({ where: openOrdersOf(id) });
  const soleOwnerships = await tx.organisation.count({ where: ownedAlone(id) });
  const reason = erasureObstacle({ roles: person.roles, soleOwnerships, openOrders });
  if (reason) return { ok: false, reason };
  await eraseRows(tx, tables, { id, email: person.email }, now());
  await recordAudit(tx, { actorId: id, act: "account.erase", subjectType: "person", subjectId: id });
  const locale = toLocale(person.locale);
  const mail = { to: person.email, personId: null, locale, site, kind: accountErasedKind, data: {} };
  await queueMail(tx, mail);
  return { ok: true };
}

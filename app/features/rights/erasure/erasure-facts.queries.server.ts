import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Actor } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { erasureObstacle } from "./erasure";
import { openOrdersOf, ownedAlone } from "./erasure-obstacles.server";

/** What erasing the account means for this person, in numbers, and what stands in its way. */
export async function erasureFacts(actor: Actor, locale: Locale) {
  const { personId } = actor;
  const [certificates, orders, receipts, running, tickets, texts, artefacts, answers, open, owned] =
    await Promise.all([
      db.certificate.count({ where: { holder: { personId }, supersededBy: null } }),
      db.order.count({ where: { personId } }),
      db.receipt.count({ where: { order: { personId } } }),
      db.enrolment.findMany({
        where: { personId, completedAt: null, endedAt: null },
        select: { contentId: true },
        orderBy: { createdAt: "asc" },
      }),
      db.ticket.count({ where: { voidedAt: null, personId, seat: { cohort: { endsAt: { gt: now() } } } } }),
      db.reflection.count({ where: { enrolment: { personId } } }),
      db.artefact.count({ where: { personId } }),
      db.blockProgress.count({ where: { enrolment: { personId }, kind: { not: "reflection" } } }),
      db.order.findMany({
        where: openOrdersOf(personId),
        select: { number: true },
        orderBy: { createdAt: "asc" },
      }),
      db.organisation.findMany({ where: ownedAlone(personId), select: { name: true } }),
    ]);
  return {
    certificates,
    orders,
    receipts,
    tickets,
    texts: texts + artefacts,
    answers,
    running: running.map(({ contentId }) => contentTitle(contentId, locale)),
    openOrders: open.map(({ number }) => number),
    ownedAlone: owned.map(({ name }) => name).toSorted(dutchOrder),
    obstacle: erasureObstacle({
      roles: actor.roles,
      soleOwnerships: owned.length,
      openOrders: open.length,
    }),
  };
}

export type ErasureFacts = Awaited<ReturnType<typeof erasureFacts>>;

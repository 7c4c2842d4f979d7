import { toLocale } from "~/i18n/locale";
import type { Prisma } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import { queueMailsToOne } from "~/platform/mail/mail.server";
import type { MailKind } from "~/platform/mail/mail-kind";

interface Told {
  id: string;
  organisationId: string | null;
  site: string;
  locale: string;
  person: { id: string; email: string };
}

/**
 * Queues a mail about an organisation's order: to who ordered it, in the language of the order; when they act for the organisation no more,
 * to its owners, each in their own language.
 */
export async function mailManagers(
  tx: Tx,
  order: Told,
  kind: MailKind,
  more: Prisma.InputJsonObject = {},
): Promise<void> {
  const acting = await tx.membership.findMany({
    where: {
      organisationId: order.organisationId ?? undefined,
      until: null,
      role: { in: ["OWNER", "MANAGER"] },
    },
    select: { role: true, person: { select: { id: true, email: true, locale: true } } },
  });
  const still = acting.some(({ person }) => person.id === order.person.id);
  const told = still
    ? [{ ...order.person, locale: order.locale }]
    : acting.filter(({ role }) => role === "OWNER").map(({ person }) => person);
  await queueMailsToOne(
    tx,
    told.map(({ id, email, locale }) => ({
      to: email,
      personId: id,
      locale: toLocale(locale),
      site: order.site,
      kind,
      data: { orderId: order.id, ...more },
    })),
  );
}

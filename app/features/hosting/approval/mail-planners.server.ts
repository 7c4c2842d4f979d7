import { toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import type { MailKind } from "~/platform/mail/mail-kind";
import { foundation } from "~/platform/site/sites.server";
import { cohortApprovedKind } from "./approval-mail-kinds";

interface Hosted {
  id: string;
  agreementId: string | null;
}

/** Queues a mail about a cohort of a host to all who plan for it, each in their own language; none about a cohort of the foundation itself. */
export async function mailPlanners(tx: Tx, { id, agreementId }: Hosted, kind: MailKind): Promise<void> {
  if (!agreementId) return;
  const planners = await tx.membership.findMany({
    where: {
      organisation: { hosting: { some: { id: agreementId } } },
      until: null,
      role: { in: ["OWNER", "MANAGER"] },
      person: { disabledAt: null },
    },
    select: { person: { select: { id: true, email: true, locale: true } } },
  });
  for (const { person } of planners)
    await queueMail(tx, {
      ...{ to: person.email, personId: person.id, locale: toLocale(person.locale) },
      ...{ site: foundation.id, kind, data: { cohortId: id } },
    });
}

/** Tells them that it is open; in the transaction that opens it. */
export const tellOfApproval = (tx: Tx, cohort: Hosted): Promise<void> =>
  mailPlanners(tx, cohort, cohortApprovedKind);

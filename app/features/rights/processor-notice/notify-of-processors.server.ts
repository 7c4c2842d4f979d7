import { toLocale } from "~/i18n/locale";
import { type Tx } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { foundation } from "~/platform/site/sites.server";
import { processorNoticeKind } from "./processor-notice-kind";

/** What the agreement promises: an organisation hears of a new processor before that one begins. */
export interface ProcessorNotice {
  /** The version of the foundation's details that names the new processors. */
  version: number;
  /** When that begins to hold; null: at once. */
  holdsFrom: Date | null;
}

/**
 * Mails the owners and managers of every organisation that accepted the processor agreement. Refuses with `tooLate`, and mails nobody,
 * when there are such organisations and the processor would begin at once.
 */
export async function notifyOfProcessors(
  tx: Tx,
  { version, holdsFrom }: ProcessorNotice,
): Promise<"told" | "tooLate"> {
  const toTell = await tx.membership.findMany({
    where: {
      until: null,
      role: { in: ["OWNER", "MANAGER"] },
      organisation: { endedAt: null, agreements: { some: {} } },
      person: { disabledAt: null },
    },
    select: { organisationId: true, person: { select: { id: true, email: true, locale: true } } },
    orderBy: [{ organisationId: "asc" }, { id: "asc" }],
  });
  if (toTell.length > 0 && !holdsFrom) return "tooLate";
  await queueMails(
    tx,
    toTell.flatMap(({ organisationId, person }) =>
      person.email
        ? {
            to: person.email,
            personId: person.id,
            locale: toLocale(person.locale),
            site: foundation.id,
            kind: processorNoticeKind,
            data: { organisationId, version },
          }
        : [],
    ),
  );
  return "told";
}

import type { HostAgreement } from "~prisma/client";
import { toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import type { MailKind } from "~/platform/mail/mail-kind";
import { queueMails } from "~/platform/mail/mail.server";
import {
  hostAgreementAcceptedKind,
  hostAgreementEndedKind,
  hostAgreementOfferedKind,
} from "./host-agreement-mail-kinds";

type Told = Pick<HostAgreement, "id" | "organisationId" | "offeredById">;

/** Tells the owners that an agreement waits for them. */
export const tellOffered = (tx: Tx, told: Told, site: string) =>
  tellOwners(tx, told, site, hostAgreementOfferedKind);

/** Tells the owners that it was withdrawn or ended, and why. */
export const tellEnded = (tx: Tx, told: Told, site: string) =>
  tellOwners(tx, told, site, hostAgreementEndedKind);

/** Tells whoever offered it that it was accepted. */
export async function tellAccepted(tx: Tx, { id, offeredById }: Told, site: string): Promise<void> {
  const people = await tx.person.findMany({ where: { id: offeredById ?? "", disabledAt: null } });
  await mail(tx, people, { id, site, kind: hostAgreementAcceptedKind });
}

/** Not to who offered it, who may own the organisation until its own owner has come. */
async function tellOwners(
  tx: Tx,
  { id, organisationId, offeredById }: Told,
  site: string,
  kind: MailKind,
): Promise<void> {
  const owners = await tx.person.findMany({
    where: {
      disabledAt: null,
      ...(offeredById && { id: { not: offeredById } }),
      memberships: { some: { organisationId, until: null, role: "OWNER" } },
    },
    orderBy: { id: "asc" },
  });
  await mail(tx, owners, { id, site, kind });
}

async function mail(
  tx: Tx,
  people: readonly { id: string; email: string; locale: string }[],
  { id, site, kind }: { id: string; site: string; kind: MailKind },
): Promise<void> {
  await queueMails(
    tx,
    people.map(({ id: personId, email, locale }) => ({
      ...{ to: email, personId, locale: toLocale(locale), site, kind },
      data: { agreementId: id },
    })),
  );
}

import type { OrganisationScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { type Acceptance, agreementState } from "./agreement";

const acceptance = { version: true, acceptedByName: true, acceptedAt: true } as const;

/** What an organisation accepted of the processor agreement, the newest first, and where it stands with it. */
export async function agreementOf({ organisation: { id } }: OrganisationScope<never>) {
  const accepted: Acceptance[] = await db.processorAgreement.findMany({
    where: { organisationId: id },
    select: acceptance,
    orderBy: [{ acceptedAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  return { state: agreementState(accepted[0] ?? null), accepted };
}

/** The works council's consents that were recorded, the newest first; `holds` is the one that has not ended. */
export async function consentsOf({ organisation: { id } }: OrganisationScope<"consent.record">) {
  const rows = await db.worksCouncilConsent.findMany({
    where: { organisationId: id },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ recordedById }) => recordedById) } },
    select: { id: true, name: true },
  });
  const consents = rows.map(({ id: consentId, givenOn, givenBy, recordedById, recordedAt, endedAt }) => ({
    id: consentId,
    givenOn,
    givenBy,
    recordedBy: people.find((one) => one.id === recordedById)?.name ?? "",
    recordedAt,
    endedAt,
  }));
  return { holds: consents.find(({ endedAt }) => endedAt === null) ?? null, consents };
}

import type { Db } from "~/platform/db/db.server";

/** Whether an organisation accepted the processor agreement, in whichever version: then it may name colleagues. */
export const hasAgreement = async (tx: Db, organisationId: string): Promise<boolean> =>
  (await tx.processorAgreement.count({ where: { organisationId } })) > 0;

/** Whether its works council's consent is recorded and holds: then who began and completed may be shown by name. */
export const hasConsent = async (tx: Db, organisationId: string): Promise<boolean> =>
  (await tx.worksCouncilConsent.count({ where: { organisationId, endedAt: null } })) > 0;

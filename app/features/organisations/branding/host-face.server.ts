import type { HostFace } from "~prisma/client";
import type { Locale } from "~/i18n/locale";
import type { Db } from "~/platform/db/db.server";

/** How a host shows itself. */
export interface HostFaceView {
  name: string;
  /** The name of its logo in the storage, or null. */
  logo: string | null;
  /** `#rrggbb`, or empty. */
  accent: string;
  /** By language; empty where it says nothing. */
  welcome: Record<Locale, string>;
}

/** What an organisation shows of itself: without a face its name alone. */
export const viewOf = ({ name, face }: { name: string; face: HostFace | null }): HostFaceView => ({
  name: face?.name ?? name,
  logo: face?.logo ?? null,
  accent: face?.accent ?? "",
  welcome: { nl: face?.welcomeNl ?? "", en: face?.welcomeEn ?? "" },
});

/** How the hosts under whose agreements cohorts are held show themselves, by agreement. One query, none without agreements. */
export async function facesUnder(
  tx: Db,
  agreementIds: readonly (string | null)[],
): Promise<Map<string, HostFaceView>> {
  const ids = [...new Set(agreementIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await tx.hostAgreement.findMany({
    where: { id: { in: ids } },
    select: { id: true, organisation: { select: { name: true, face: true } } },
  });
  return new Map(rows.map(({ id, organisation }) => [id, viewOf(organisation)]));
}

/** The same for one cohort; null for one of the foundation itself. */
export const faceUnder = async (tx: Db, agreementId: string | null): Promise<HostFaceView | null> =>
  (agreementId && (await facesUnder(tx, [agreementId])).get(agreementId)) || null;

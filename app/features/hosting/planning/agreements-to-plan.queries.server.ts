import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { OrganisationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type AgreedTerms, agreedTerms } from "./agreed-terms";

/** An agreement that cohorts are held under, with the titles of what they may teach. */
export interface AgreementToPlan extends AgreedTerms {
  titles: string[];
}

/** Those that a host accepted and that bind now, the newest first; with `cohortId` that of this cohort, whether it still lasts or not. One query. */
export async function agreementsToPlan(
  { organisation: { id: organisationId } }: OrganisationScope<"host.plan">,
  locale: Locale,
  cohortId?: string,
): Promise<AgreementToPlan[]> {
  const rows = await db.hostAgreement.findMany({
    where: {
      ...{ organisationId, acceptedAt: { not: null } },
      ...(cohortId && { cohorts: { some: { id: cohortId } } }),
    },
    orderBy: [{ acceptedAt: "desc" }, { id: "asc" }],
    take: 50,
  });
  return rows
    .map((row) => agreedTerms(row, now()))
    .filter(({ isCurrent }) => cohortId !== undefined || isCurrent)
    .map((terms) => ({ ...terms, titles: terms.contentIds.map((id) => contentTitle(id, locale)) }));
}

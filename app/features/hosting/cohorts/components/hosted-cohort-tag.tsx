import { CohortTag } from "~/features/cohorts/desk/components/cohort-tag";
import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import type { HostedCohort } from "../hosted-cohorts.queries.server";
import { hostedCohortMessages } from "../hosted-cohorts.messages";

/** Where a cohort of a host stands. */
export function HostedCohortTag({ cohort }: { cohort: Pick<HostedCohort, "status" | "isProposed"> }) {
  const t = hostedCohortMessages[useLocale()];
  return cohort.isProposed ? <Tag colour="saffron">{t.proposed}</Tag> : <CohortTag status={cohort.status} />;
}

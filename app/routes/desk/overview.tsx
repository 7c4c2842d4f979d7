import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { overviewMessages } from "~/features/desk/overview/overview.messages";
import { deskCohorts } from "~/features/cohorts/desk/cohorts.queries.server";
import { CohortTable } from "~/features/cohorts/desk/components/cohort-table";
import { Desk } from "~/features/desk/shell/components/desk";
import { Numbers } from "~/features/desk/overview/components/numbers";
import { UnsettledGroups } from "~/features/payments/desk/components/unsettled-groups";
import { deskTitle } from "~/features/desk/shell/desk-title";
import { missingCertificates } from "~/features/credentials/desk/missing-certificates.queries.server";
import { deskNumbers } from "~/features/desk/overview/overview.queries.server";
import { certificateDeskMessages } from "~/features/credentials/desk/certificate-desk.messages";
import { unsettledCohorts } from "~/features/payments/cancellation/settlement.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { EmptyState, Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("overview");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  await requireStaff(request, "desk.open");
  const [numbers, unsettled, { cohorts }, missing] = await Promise.all([
    deskNumbers(),
    unsettledCohorts(),
    deskCohorts(locale, { filter: "upcoming", page: 1, size: 10 }),
    missingCertificates(locale),
  ]);
  return {
    locale,
    numbers,
    unsettled,
    cohorts,
    withoutCertificate: missing.filter(({ because }) => because !== "beingMade").length,
  };
}

export default function DeskOverview() {
  const { numbers, unsettled, cohorts, withoutCertificate } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, records] = [deskMessages[locale], certificateDeskMessages[locale]];
  const overview = overviewMessages[locale];
  return (
    <Desk
      section="overview"
      title={t.overview}
      action={<ButtonLink href="/desk/cohorts/new">{overview.newCohort}</ButtonLink>}
    >
      <Numbers numbers={numbers} />
      <UnsettledGroups cohorts={unsettled} />
      {withoutCertificate > 0 && (
        <Notice kind="warning">
          <p>
            {records.missing(withoutCertificate)} <a href="/desk/certificates">{records.missingSee}</a>
          </p>
        </Notice>
      )}
      <section className="sc-stack">
        <h2>{overview.upcoming}</h2>
        {cohorts.length > 0 ? (
          <>
            <CohortTable cohorts={cohorts} caption={overview.upcoming} />
            <TextLink href="/desk/cohorts">{overview.allCohorts}</TextLink>
          </>
        ) : (
          <EmptyState seed="desk-cohorts" title={overview.noUpcoming}>
            <p>{overview.noUpcomingHelp}</p>
          </EmptyState>
        )}
      </section>
    </Desk>
  );
}

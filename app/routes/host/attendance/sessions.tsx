import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { attendanceMessages } from "~/features/hosting/attendance/attendance.messages";
import { attendanceBySession } from "~/features/hosting/attendance/attendance.queries.server";
import { SessionAttendanceTable } from "~/features/hosting/attendance/components/session-attendance-table";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => attendanceMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const [cohort, page] = await Promise.all([facilitatedCohort(actor), attendanceBySession(actor)]);
  return { locale, host: actor.organisation, cohort, page };
}

export default function HostedAttendance() {
  const { host, cohort, page } = useLoaderData<typeof loader>();
  return (
    <HostedCohortFrame {...{ host, cohort }} title={attendanceMessages[useLocale()].title}>
      <SessionAttendanceTable organisationId={host.id} cohortId={cohort.id} page={page} />
    </HostedCohortFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { attendanceMessages } from "~/features/hosting/attendance/attendance.messages";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { RunOfShowChoices } from "~/features/hosting/run-of-show/components/run-of-show-choices";
import { RunOfShowSheet } from "~/features/hosting/run-of-show/components/run-of-show-sheet";
import { runOfShow } from "~/features/hosting/run-of-show/run-of-show.queries.server";
import { runOfShowMessages } from "~/features/hosting/run-of-show/run-of-show.messages";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath, hostPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { TextLink } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => runOfShowMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const asked = new URL(request.url).searchParams;
  const [cohort, run] = await Promise.all([
    facilitatedCohort(actor),
    runOfShow(actor, params.sessionId ?? "", asked, locale),
  ]);
  if (!run) throw new Response("Not Found", { status: 404 });
  return { locale, host: actor.organisation, cohort, run };
}

export default function RunOfShow() {
  const { host, cohort, run } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = runOfShowMessages[locale];
  const { session, guide } = run;
  return (
    <HostedCohortFrame
      {...{ host, cohort }}
      title={
        <>
          {t.title}: <bdi>{session.title || cohort.name}</bdi>
        </>
      }
    >
      <div className="sc-no-print sc-stack">
        <TextLink icon="back" href={hostedCohortPath(host.id, cohort.id, `/attendance/${session.id}`)}>
          {attendanceMessages[locale].title}
        </TextLink>
        <p className="sc-measure">{t.lead}</p>
        <RunOfShowChoices run={run} />
        {guide && <TextLink href={`${hostPath(host.id, "guides")}/${guide.slug}`}>{t.whole}</TextLink>}
      </div>
      <RunOfShowSheet run={run} />
    </HostedCohortFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { EvaluationFindings } from "~/features/hosting/evaluation/components/evaluation-findings";
import { evaluationMessages } from "~/features/hosting/evaluation/evaluation.messages";
import { evaluationResults } from "~/features/hosting/evaluation/evaluations.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => evaluationMessages[locale].results);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const cohort = isId(params.cohortId) ? await hostedCohort(actor, params.cohortId, locale) : null;
  const results = cohort && (await evaluationResults(actor, cohort.id));
  if (!results) throw new Response("Not Found", { status: 404 });
  return { locale, host: actor.organisation, cohort, results };
}

export default function HostedEvaluation() {
  const { host, cohort, results } = useLoaderData<typeof loader>();
  return (
    <HostedCohortFrame {...{ host, cohort }} title={evaluationMessages[useLocale()].results}>
      <EvaluationFindings results={results} timeZone={cohort.timeZone} />
    </HostedCohortFrame>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { submitCohort } from "~/features/cohorts/editing/cohort-submission.server";
import { CohortForm } from "~/features/cohorts/editing/components/cohort-form";
import { FirstDatesForm } from "~/features/cohorts/planning/components/first-dates-form";
import { planningMessages } from "~/features/cohorts/planning/planning.messages";
import { AgreedPanel } from "~/features/hosting/planning/components/agreed-panel";
import { AgreementChoice } from "~/features/hosting/planning/components/agreement-choice";
import { AudienceFields } from "~/features/hosting/planning/components/audience-fields";
import { hostTerms } from "~/features/hosting/planning/host-terms.server";
import { newHostedCohort } from "~/features/hosting/planning/new-hosted-cohort.queries.server";
import { composingMessages } from "~/features/hosting/composing/composing.messages";
import { hostPlanningMessages } from "~/features/hosting/planning/planning.messages";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import {
  hostedCohortPath,
  hostPath,
  newCohortPath,
  compositionsPath,
} from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { EmptyState, Notice } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => hostPlanningMessages[locale].newTitle);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const { searchParams } = new URL(request.url);
  return { locale, host: actor.organisation, ...(await newHostedCohort(actor, locale, searchParams)) };
}

/** Makes the group as a draft, or shows the form again: with faults, or with more rows for sessions. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const form = await readForm(request);
  const answer = await submitCohort(actor, { stored: null, form, locale, terms: hostTerms(actor) });
  if (!answer) throw new Response("Not Found", { status: 404 });
  if ("id" in answer)
    return redirect(`${hostedCohortPath(actor.organisation.id, answer.id)}?done=created`, 303);
  return data(answer, answer.status);
}

export default function NewHostedCohort() {
  const { host, offers, agreements, agreement, copied, step, fields, areDatesFilled } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = hostPlanningMessages[locale];
  const values = answer?.values ?? fields;
  const chosen = values?.hosted?.agreement ?? agreement;
  const path = newCohortPath(host.id);
  if (agreements.length === 0 && !answer)
    return (
      <HostFrame host={host} title={t.newTitle}>
        <EmptyState seed={host.id} title={t.noAgreement}>
          <p>{t.noAgreementHelp}</p>
        </EmptyState>
      </HostFrame>
    );
  return (
    <HostFrame host={host} title={t.newTitle}>
      {!answer && areDatesFilled && <Notice>{planningMessages[locale].checkDates}</Notice>}
      {agreements
        .filter(({ id }) => chosen === "" || id === chosen)
        .map((one) => (
          <AgreedPanel key={one.id} agreement={one} />
        ))}
      {values ? (
        <CohortForm
          action={path}
          offers={offers}
          values={values}
          faults={answer?.faults}
          version={null}
          copyOf={answer ? answer.copyOf : copied?.id}
          back={hostPath(host.id)}
          hosted={(errors) => <AudienceFields {...{ agreements, errors }} values={values.hosted!} />}
        />
      ) : (
        <>
          <p>
            <a href={compositionsPath(host.id)}>{composingMessages[locale].title}</a>
          </p>
          <FirstDatesForm {...step} offers={offers} copied={copied} action={path}>
            <AgreementChoice agreements={agreements} value={agreement} />
          </FirstDatesForm>
        </>
      )}
    </HostFrame>
  );
}

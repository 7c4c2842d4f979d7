import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cohortChoices, storedCohort } from "~/features/cohorts/editing/cohort-form.queries.server";
import { submitCohort } from "~/features/cohorts/editing/cohort-submission.server";
import { CohortConflict } from "~/features/cohorts/editing/components/cohort-conflict";
import { CohortForm } from "~/features/cohorts/editing/components/cohort-form";
import { MoveQuestion } from "~/features/cohorts/moves/components/move-question";
import { askOfMove, tellOfMove } from "~/features/enrolment/tickets/tell-of-move.server";
import { agreementsToPlan } from "~/features/hosting/planning/agreements-to-plan.queries.server";
import { AgreedPanel } from "~/features/hosting/planning/components/agreed-panel";
import { AudienceFields } from "~/features/hosting/planning/components/audience-fields";
import { hostTerms } from "~/features/hosting/planning/host-terms.server";
import { agreedOffers } from "~/features/hosting/planning/agreed-terms";
import { hostPlanningMessages } from "~/features/hosting/planning/planning.messages";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHeldCohort, requireHost } from "~/features/hosting/shell/require-host.server";
import { asMember } from "~/features/identity/access/scope";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>((locale, { cohort }) =>
  hostPlanningMessages[locale].editTitle(cohort?.name ?? ""),
);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const { cohortId: id } = params;
  if (!isId(id)) throw notFound();
  const member = asMember(actor, actor.organisation.id, "host.open")!;
  const [cohort, stored, choices, agreements] = await Promise.all([
    hostedCohort(member, id, locale),
    storedCohort(actor, id, locale),
    cohortChoices(actor, locale, id),
    agreementsToPlan(actor, locale, id),
  ]);
  if (!cohort || !stored) throw notFound();
  if (cohort.status === "CANCELLED") throw redirect(hostedCohortPath(actor.organisation.id, id));
  const present = choices.offers.filter((offer) => offer.id === stored.values.offerId);
  const offers = [...new Set([...agreedOffers(choices.offers, agreements), ...present])];
  return {
    ...{ locale, host: actor.organisation, cohort, stored, agreements },
    choices: { ...choices, offers },
  };
}

/** Saves the group; when people with a ticket must hear of it, shows first what they would read. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const { actor, cohortId: id } = await requireHeldCohort(request, params, "host.plan");
  const form = await readForm(request);
  const stored = { id, tell: tellOfMove, ask: askOfMove };
  const answer = await submitCohort(actor, { stored, form, locale, terms: hostTerms(actor) });
  if (!answer) throw notFound();
  if (!("id" in answer)) return data(answer, answer.status);
  const path = hostedCohortPath(actor.organisation.id, id);
  return redirect(listAddress(path, { done: "saved", told: answer.told || null }), 303);
}

export default function EditHostedCohort() {
  const { host, cohort, stored, choices, agreements } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = hostPlanningMessages[useLocale()];
  const path = hostedCohortPath(host.id, cohort.id);
  const named = choices.offers.flatMap((offer) => [offer, ...offer.modules]);
  const values = answer?.values ?? stored.values;
  return (
    <HostedCohortFrame {...{ host, cohort }} title={t.editTitle(cohort.name)}>
      {answer?.changes && (
        <CohortConflict
          changes={answer.changes}
          titles={Object.fromEntries(named.map(({ id, title }) => [id, title]))}
        />
      )}
      {answer?.question ? (
        <MoveQuestion action={`${path}/edit`} question={answer.question} />
      ) : (
        <>
          {agreements.map((one) => (
            <AgreedPanel key={one.id} agreement={one} />
          ))}
          <CohortForm
            action={`${path}/edit`}
            {...choices}
            values={values}
            faults={answer?.faults}
            seatsInUse={answer?.seatsInUse}
            version={answer?.version ?? stored.version}
            holders={choices.isPublic ? { count: stored.taken, isOver: stored.isOver } : undefined}
            back={path}
            hosted={(errors) => <AudienceFields {...{ agreements, errors }} values={values.hosted!} />}
          />
        </>
      )}
    </HostedCohortFrame>
  );
}

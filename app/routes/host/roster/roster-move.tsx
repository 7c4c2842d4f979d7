import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { MoveForm } from "~/features/hosting/roster/components/move-form";
import { movePerson } from "~/features/hosting/roster/move-person.server";
import { movingMessages } from "~/features/hosting/roster/moving.messages";
import { personToMove } from "~/features/hosting/roster/other-groups.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { asMember } from "~/features/identity/access/scope";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>((locale, { person }) =>
  person ? movingMessages[locale].title(person.name) : "",
);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const { organisationId, cohortId = "", seatId } = params;
  const actor = await requireHost(request, organisationId, "host.plan");
  const person = await personToMove(actor, cohortId, seatId);
  const reader = asMember(actor, actor.organisation.id, "host.open");
  const cohort = reader && isId(cohortId) ? await hostedCohort(reader, cohortId, locale) : null;
  if (!person || !cohort) throw notFound();
  return { locale, host: actor.organisation, cohort, person };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { organisationId, cohortId: from = "", seatId = "" } = params;
  const actor = await requireHost(request, organisationId, "host.plan");
  const to = (await readForm(request)).text("to");
  const moved = await movePerson(actor, { seatId, from, to });
  if (moved.ok) return redirect(`${hostedCohortPath(actor.organisation.id, to, "/roster")}?done=moved`, 303);
  const { reason } = moved;
  return data({ refusal: reason, to }, reason === "notFound" ? 404 : 409);
}

export default function MoveRosterPerson() {
  const { host, cohort, person } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = movingMessages[useLocale()];
  const back = hostedCohortPath(host.id, cohort.id, "/roster");
  return (
    <HostedCohortFrame {...{ host, cohort }} title={<bdi>{t.title(person.name)}</bdi>}>
      <MoveForm person={person} back={back} chosen={answer?.to} refusal={answer?.refusal} />
    </HostedCohortFrame>
  );
}

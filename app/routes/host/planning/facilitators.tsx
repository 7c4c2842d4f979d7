import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addFacilitator } from "~/features/cohorts/facilitators/add-facilitator.server";
import { FacilitatorsForm } from "~/features/cohorts/facilitators/components/facilitators-form";
import { facilitatorMessages } from "~/features/cohorts/facilitators/facilitators.messages";
import { cohortFacilitators } from "~/features/cohorts/facilitators/facilitators.queries.server";
import { removeFacilitator } from "~/features/cohorts/facilitators/remove-facilitator.server";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { membersToLead } from "~/features/hosting/planning/members-to-lead.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHeldCohort, requireHost } from "~/features/hosting/shell/require-host.server";
import { asMember } from "~/features/identity/access/scope";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>((locale, { cohort }) =>
  facilitatorMessages[locale].titleOf(cohort?.name ?? ""),
);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const { cohortId: id } = params;
  if (!isId(id)) throw notFound();
  const member = asMember(actor, actor.organisation.id, "host.open")!;
  const [cohort, led, people] = await Promise.all([
    hostedCohort(member, id, locale),
    cohortFacilitators(actor, id),
    membersToLead(actor),
  ]);
  if (!cohort || !led) throw notFound();
  return { locale, host: actor.organisation, cohort, facilitators: led.facilitators, people };
}

export async function action({ request, params, context: { files } }: ActionFunctionArgs) {
  const { actor, cohortId: id } = await requireHeldCohort(request, params, "host.plan");
  const form = await readForm(request);
  const address = hostedCohortPath(actor.organisation.id, id, "/facilitators");
  if (form.text("intent") === "remove") {
    const wanted = form.text("id");
    if (isId(wanted)) await removeFacilitator(actor, id, wanted);
    return redirect(`${address}?done=removed`, 303);
  }
  const [person, line] = [form.text("person"), form.text("line")];
  const picture = await form.file("picture");
  const faulty = (
    faults: Extract<Awaited<ReturnType<typeof addFacilitator>>, { faults: object }>["faults"],
  ) => data({ name: "", person, line, faults }, 400);
  if (!isId(person)) return faulty({ name: "notMember" });
  const added = await addFacilitator(actor, id, { who: { personId: person }, line, picture, rule: files! });
  if (added.ok) return redirect(`${address}?done=added`, 303);
  if ("reason" in added) throw notFound();
  return faulty(added.faults);
}

export default function HostedFacilitators() {
  const { host, cohort, facilitators, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = facilitatorMessages[useLocale()];
  return (
    <HostedCohortFrame {...{ host, cohort }} title={t.titleOf(cohort.name)} done={answer ? {} : t.done}>
      <FacilitatorsForm
        cohortId={cohort.id}
        {...{ facilitators, people, answer }}
        back={hostedCohortPath(host.id, cohort.id)}
      />
    </HostedCohortFrame>
  );
}

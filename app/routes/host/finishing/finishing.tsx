import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { askedInWords } from "~/features/hosting/finishing/describe-asked";
import { AskedForm } from "~/features/hosting/finishing/components/asked-form";
import { FinishForm } from "~/features/hosting/finishing/components/finish-form";
import { finishParticipants } from "~/features/hosting/finishing/finish.server";
import { asksMore, readAsked } from "~/features/hosting/finishing/finishing";
import { finishingMessages } from "~/features/hosting/finishing/finishing.messages";
import { askedOf, finishers } from "~/features/hosting/finishing/finishing.queries.server";
import { saveAsked } from "~/features/hosting/finishing/save-asked.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHeldCohort, requireHost } from "~/features/hosting/shell/require-host.server";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => finishingMessages[locale].title);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const cohort = isId(params.cohortId) ? await hostedCohort(actor, params.cohortId, locale) : null;
  const asked = cohort && (await askedOf(actor, cohort.id));
  if (!asked) throw notFound();
  const facilitator = cohort.mayFacilitate ? await requireFacilitator(request, params) : null;
  const people = facilitator && asksMore(asked) ? (await finishers(facilitator)).people : null;
  return { locale, host: actor.organisation, cohort, asked, people };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireHost(request, params.organisationId, "host.open");
  const form = await readForm(request);
  const go = (organisationId: string, cohortId: string, done: string) =>
    redirect(hostedCohortPath(organisationId, cohortId, `/finishing?done=${done}`), 303);
  if (form.text("intent") === "finish") {
    const actor = await requireFacilitator(request, params);
    const chosen = form.all("chosen");
    if (chosen.length === 0) return data({ isUnchosen: true as const }, 400);
    const finish = await finishParticipants(actor, chosen);
    if (!finish.ok) return data({ refusal: finish.reason }, 409);
    return go(actor.organisation.id, actor.cohort.id, finish.finished > 0 ? "finished" : "none");
  }
  const { actor, cohortId } = await requireHeldCohort(request, params, "host.plan");
  const typed = { attendanceShare: form.text("attendanceShare"), acceptedWork: form.text("acceptedWork") };
  const read = readAsked(typed);
  if (!read.ok) return data({ typed, faults: read.faults }, 400);
  const saved = await saveAsked(actor, cohortId, read.asked);
  if (saved.ok) return go(actor.organisation.id, cohortId, "asked");
  if (saved.reason === "notFound") throw notFound();
  return data({ typed, refusal: saved.reason }, 409);
}

export default function HostedFinishing() {
  const { host, cohort, asked, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = finishingMessages[locale];
  const refusal = answer && "refusal" in answer ? answer.refusal : undefined;
  const returned = answer && "typed" in answer ? answer : undefined;
  return (
    <HostedCohortFrame {...{ host, cohort }} title={t.title} done={answer ? {} : t.done}>
      {refusal && <Notice kind="error">{t.refusals[refusal]}</Notice>}
      <p>{askedInWords(asked, locale)}</p>
      {people && (
        <FinishForm cohortId={cohort.id} people={people} isUnchosen={!!answer && "isUnchosen" in answer} />
      )}
      {cohort.mayPlan && (
        <AskedForm
          asked={asked}
          typed={returned?.typed}
          faults={returned && "faults" in returned ? returned.faults : undefined}
        />
      )}
    </HostedCohortFrame>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  extendDeadline,
  removeDeadline,
  setDeadline,
} from "~/features/hosting/review/deadlines/change-deadlines.server";
import { DeadlinesPage } from "~/features/hosting/review/deadlines/components/deadlines-page";
import { deadlineMessages } from "~/features/hosting/review/deadlines/deadlines.messages";
import { cohortDeadlines } from "~/features/hosting/review/deadlines/deadlines.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>((locale, { view }) =>
  [deadlineMessages[locale].title, view?.cohort.name].filter(Boolean).join(" · "),
);

const notFound = () => new Response("Not Found", { status: 404 });

/** Until when a cohort hands in, for whoever plans or facilitates it. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const view = isId(params.cohortId) ? await cohortDeadlines(actor, params.cohortId, locale) : null;
  if (!view) throw notFound();
  return { locale, host: actor.organisation, view };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const { cohortId } = params;
  if (!isId(cohortId)) throw notFound();
  const form = await readForm(request);
  const [about, day, later] = [form.text("about"), form.text("day"), form.text("later")];
  const [deadline, person, intent] = [form.text("deadline"), form.text("person"), form.text("intent")];
  const of = { deadlineId: deadline, enrolmentId: person };
  const [changed, said] =
    intent === "remove"
      ? [await removeDeadline(actor, cohortId, of), "removed"]
      : intent === "extend"
        ? [await extendDeadline(actor, cohortId, { ...of, day: later }), "extended"]
        : [await setDeadline(actor, cohortId, { about, day }), "set"];
  if (changed.ok)
    return redirect(`${hostedCohortPath(actor.organisation.id, cohortId, "/deadlines")}?done=${said}`, 303);
  if (changed.reason === "notFound") throw notFound();
  const { field, fault } = changed;
  return data({ unsaved: { field, fault, values: { about, day, deadline, person, later } } }, 400);
}

export default function HostedCohortDeadlines() {
  const { host, view } = useLoaderData<typeof loader>();
  const t = deadlineMessages[useLocale()];
  return (
    <HostedCohortFrame {...{ host }} cohort={view.cohort} title={t.title} done={t.said}>
      <DeadlinesPage view={view} unsaved={useActionData<typeof action>()?.unsaved} />
    </HostedCohortFrame>
  );
}

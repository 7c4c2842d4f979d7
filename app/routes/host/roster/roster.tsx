import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { RosterForm } from "~/features/hosting/roster/components/roster-form";
import { RosterPreview } from "~/features/hosting/roster/components/roster-preview";
import { RosterTable } from "~/features/hosting/roster/components/roster-table";
import { answerRoster } from "~/features/hosting/roster/roster-form.server";
import { rosterMessages } from "~/features/hosting/roster/roster.messages";
import { rosterOf } from "~/features/hosting/roster/roster.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { asMember } from "~/features/identity/access/scope";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => rosterMessages[locale].title);
const notFound = () => new Response("Not Found", { status: 404 });

async function opened({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const reader = asMember(actor, actor.organisation.id, "host.open");
  const cohort = reader && isId(params.cohortId) ? await hostedCohort(reader, params.cohortId, locale) : null;
  if (!cohort) throw notFound();
  return { actor, cohort };
}

export async function loader(given: LoaderFunctionArgs) {
  const { actor, cohort } = await opened(given);
  const roster = await rosterOf(actor, cohort.id);
  if (!roster) throw notFound();
  return { locale: given.context.locale, host: actor.organisation, cohort, roster };
}

export async function action(given: ActionFunctionArgs) {
  const { actor, cohort } = await opened(given);
  const { site, locale } = given.context;
  const form = await readForm(given.request);
  const answer = await answerRoster(actor, cohort.id, form, { site: site.id, locale });
  if (answer.step === "added") {
    const path = hostedCohortPath(actor.organisation.id, cohort.id, "/roster");
    return redirect(`${path}?done=${answer.isNew ? "added" : "already"}`, 303);
  }
  const isRefused = answer.step === "edit" && (answer.file ?? answer.refusal);
  return data(answer, isRefused ? 400 : 200);
}

export default function HostRoster() {
  const { host, cohort, roster } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = rosterMessages[locale];
  const { obstacle, isPaid } = roster;
  if (answer?.step === "preview")
    return (
      <HostedCohortFrame {...{ host, cohort }} title={t.title}>
        <RosterPreview values={answer.values} preview={answer.preview} />
      </HostedCohortFrame>
    );
  return (
    <HostedCohortFrame {...{ host, cohort }} title={t.title} done={answer ? {} : t.done}>
      <Lead>{t.lead}</Lead>
      <p>
        {t.taken(roster.taken, roster.capacity)}{" "}
        {obstacle !== "learnersPay" && t.used(roster.rosterUsed, roster.rosterSeats)}
      </p>
      <RosterTable
        organisationId={host.id}
        page={hostedCohortPath(host.id, cohort.id, "/roster")}
        people={roster.people}
      />
      {roster.people.length > 0 && (
        <p className="sc-no-print">
          <a href={hostedCohortPath(host.id, cohort.id, "/roster.csv")}>{t.csv}</a>
        </p>
      )}
      {obstacle ? (
        <Notice>
          <p>{t.refusals[obstacle]}</p>
          {obstacle === "noProcessorAgreement" && (
            <TextLink href={`/organisation/${host.id}/agreement`}>{t.toAgreement}</TextLink>
          )}
        </Notice>
      ) : (
        <RosterForm
          values={answer?.values ?? { list: "", language: locale, purchaseOrder: "" }}
          isPaid={isPaid}
          file={answer?.file}
          refusal={answer?.refusal}
        />
      )}
    </HostedCohortFrame>
  );
}

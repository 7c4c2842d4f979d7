import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/features/identity/access/guards.server";
import { sendNamedForm } from "~/features/instruments/engine/team/named-people/named-form.server";
import { NamedSearch } from "~/features/instruments/engine/team/components/named-search";
import { namedMessages } from "~/features/instruments/engine/team/named-people/named.messages";
import { teamWorkPath } from "~/features/instruments/engine/team/team-work-list";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => namedMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "work.assign");
  const removed = new URL(request.url).searchParams.get("removed") ?? "";
  return {
    ...{ locale, removed: /^\d{1,4}$/.test(removed) ? Number(removed) : null },
    acting: actingFor(actor, actor.organisation, true),
  };
}

export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "work.assign");
  const outcome = await sendNamedForm(request, actor, locale);
  if ("removed" in outcome)
    return redirect(`${teamWorkPath(actor.organisation.id, "/people")}?removed=${outcome.removed}`, 303);
  const { searched, isUnsure } = outcome;
  return data(outcome, isUnsure || !searched.found ? 400 : 200);
}

export default function OrganisationNamedPeople() {
  const { acting, removed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = namedMessages[useLocale()];
  return (
    <OrganisationFrame acting={acting} title={t.title}>
      <NamedSearch
        searched={answer?.searched ?? null}
        removed={answer ? null : removed}
        isUnsure={answer?.isUnsure ?? false}
        where={t.ofTeam(acting.name)}
      />
    </OrganisationFrame>
  );
}

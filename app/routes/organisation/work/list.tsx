import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/features/identity/access/guards.server";
import { TeamWork } from "~/features/instruments/engine/team/components/team-work-page";
import { teamWorkList } from "~/features/instruments/engine/team/team-work-list";
import { teamMessages } from "~/features/instruments/engine/team/team.messages";
import { listTeamWork } from "~/features/instruments/engine/team/team.queries.server";
import { allInstruments } from "~/features/instruments/instruments";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { askedIn } from "~/lib/lists/list-page";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { acting }: { acting?: { name: string } }) =>
  [teamMessages[locale].work, acting?.name].filter(Boolean).join(" · "),
);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "work.list");
  const asked = askedIn(teamWorkList(actor.organisation.id), new URL(request.url).searchParams);
  const acting = actingFor(actor, actor.organisation, true);
  return { locale, acting, asked, list: await listTeamWork(actor, asked) };
}

export default function OrganisationWork() {
  const { acting, asked, list } = useLoaderData<typeof loader>();
  return (
    <OrganisationFrame acting={acting} title={teamMessages[useLocale()].work}>
      <TeamWork organisationId={acting.id} {...{ asked, list }} instruments={allInstruments()} />
    </OrganisationFrame>
  );
}

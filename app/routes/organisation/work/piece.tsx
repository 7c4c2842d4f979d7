import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/features/identity/access/guards.server";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { TeamPiece } from "~/features/instruments/engine/team/components/team-piece";
import { sendTeamForm } from "~/features/instruments/engine/team/team-form.server";
import { teamWorkPath } from "~/features/instruments/engine/team/team-work-list";
import { teamMessages } from "~/features/instruments/engine/team/team.messages";
import { colleaguesIn, findTeamPiece } from "~/features/instruments/engine/team/team.queries.server";
import { instrumentOf } from "~/features/instruments/instruments";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { piece }: { piece?: { title: string } }) =>
  teamMessages[locale].pieceTitle(piece?.title || artefactMessages[locale].untitled),
);

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "work.assign");
  const piece = await findTeamPiece(actor, params.artefactId ?? "");
  if (!piece) throw notFound();
  const colleagues = await colleaguesIn(actor, actor.organisation.id);
  return {
    ...{ locale, piece, self: actor.personId, acting: actingFor(actor, actor.organisation, true) },
    colleagues: colleagues.filter(({ id }) => !piece.readers.some((reader) => reader.id === id)),
  };
}

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "work.assign");
  const { id: organisationId, name: organisation } = actor.organisation;
  const id = params.artefactId ?? "";
  if (!(await findTeamPiece(actor, id))) throw notFound();
  const form = await readForm(request);
  const outcome = await sendTeamForm(actor, id, form, { locale, site: site.id, organisation });
  if (outcome === "notFound") throw notFound();
  if ("refused" in outcome) return data(outcome.refused, 409);
  const done = outcome.done === "left" ? "changed" : outcome.done;
  return redirect(`${teamWorkPath(organisationId, `/${id}`)}?done=${done}`, 303);
}

export default function OrganisationPiece() {
  const { acting, piece, self, colleagues } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const locale = useLocale();
  const t = teamMessages[locale];
  const name = instrumentOf(piece.kind)?.texts[locale].name ?? "";
  const title = `${name}: ${piece.title || artefactMessages[locale].untitled}`;
  return (
    <OrganisationFrame acting={acting} title={t.pieceTitle(title)} done={refused ? {} : t.done}>
      <TeamPiece {...{ piece, self, colleagues, refused }} organisation={acting.name} />
    </OrganisationFrame>
  );
}

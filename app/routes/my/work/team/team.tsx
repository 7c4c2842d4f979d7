import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactList, artefactPath } from "~/features/instruments/engine/artefact-list";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { PieceTeamPage } from "~/features/instruments/engine/team/components/piece-team-page";
import { copyArtefact } from "~/features/instruments/engine/team/copy-artefact.server";
import { handOver } from "~/features/instruments/engine/team/hand-over.server";
import { type RefusedTeam, sendTeamForm } from "~/features/instruments/engine/team/team-form.server";
import { teamMessages } from "~/features/instruments/engine/team/team.messages";
import { colleaguesIn } from "~/features/instruments/engine/team/team.queries.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const view = await findArtefact(actor, params.artefactId ?? "");
  if (view === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!view) throw notFound();
  const { id, kind, title, team, mayEdit } = view;
  const isReader = (one: { id: string }) => team?.readers.some((reader) => reader.id === one.id);
  const all = team && mayEdit ? await colleaguesIn(actor, team.organisationId) : [];
  return {
    ...{ locale, kind, view: { id, title, team, mayEdit }, self: actor.personId },
    organisations: actor.memberships.map(({ organisationId, name }) => ({ id: organisationId, name })),
    colleagues: all.filter((one) => !isReader(one)),
    done: new URL(request.url).searchParams.get("done") ?? "",
  };
}

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const id = params.artefactId ?? "";
  const view = await findArtefact(actor, id);
  if (view === "newer") throw redirect(artefactPath(id), 303);
  if (!view) throw notFound();
  const form = await readForm(request);
  const intent = form.text("intent");
  const t = teamMessages[locale];
  const to = (done: string) => redirect(`${artefactPath(id, "/team")}?done=${done}`, 303);
  const refuse = (refusal: string) => {
    const sent = { who: "", email: "", may: "" };
    return data<RefusedTeam>({ refusal, isAsking: false, isLastEditor: false, sent }, 409);
  };
  if (intent === "give") {
    const given = await handOver(actor, id, form.text("organisation"));
    if (given.ok) return to("handedOver");
    if (given.reason === "notFound") throw notFound();
    return refuse(given.reason === "tooMany" ? `${t.fullTeam}. ${t.fullTeamHelp}` : t[given.reason]);
  }
  if (intent === "copy") {
    const copied = await copyArtefact(actor, id);
    if (copied.ok) return redirect(artefactPath(copied.id), 303);
    if (copied.reason === "newer") throw redirect(artefactPath(id), 303);
    if (copied.reason === "notFound") throw notFound();
    return refuse(t.refusals.full());
  }
  const organisation = view.team?.name ?? "";
  const outcome = await sendTeamForm(actor, id, form, { locale, site: site.id, organisation });
  if (outcome === "notFound") throw notFound();
  if ("refused" in outcome) return data<RefusedTeam>(outcome.refused, 409);
  return outcome.done === "left" ? redirect(artefactList.path, 303) : to(outcome.done);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data
    ? [
        {
          title: siteTitle(
            matches,
            teamMessages[data.locale][data.view.team ? "teamTitle" : "handOverTitle"],
            data.view.title,
          ),
        },
      ]
    : [];

export default function Team() {
  const { kind, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PieceTeamPage {...page} instrument={instrumentOf(kind)!} refused={refused} />;
}

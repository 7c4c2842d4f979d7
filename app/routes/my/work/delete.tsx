import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/features/identity/access/can";
import { requireMember, requirePerson } from "~/features/identity/access/guards.server";
import { artefactList, artefactPath } from "~/features/instruments/engine/artefact-list";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { DeleteArtefact } from "~/features/instruments/engine/components/delete-artefact";
import { deleteArtefact, mayDelete } from "~/features/instruments/engine/artefacts/delete-artefact.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const view = await findArtefact(actor, params.artefactId ?? "");
  if (view === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!view) throw notFound();
  const { id, title, kind, team } = view;
  // Who leads the organisation gives the second factor first.
  if (team && can({ ...actor, secondFactor: true }, "work.assign", team))
    await requireMember(request, team.organisationId, "work.assign");
  return { locale, id, title, kind, mayDelete: mayDelete(actor, team?.organisationId ?? null) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const deleted = await deleteArtefact(actor, params.artefactId ?? "");
  if (deleted.ok) return redirect(artefactList.path, 303);
  if (deleted.reason === "notFound") throw notFound();
  const path = artefactPath(params.artefactId ?? "");
  // The page says who may, or asks for the second factor.
  if (deleted.reason === "ofTeam") return redirect(artefactPath(params.artefactId ?? "", "/delete"), 303);
  return redirect(deleted.reason === "decided" ? `${path}/decision?stays` : path, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, artefactMessages[data.locale].removeTitle, data.title) }] : [];

export default function Delete() {
  const { kind, ...piece } = useLoaderData<typeof loader>();
  return <DeleteArtefact {...piece} instrument={instrumentOf(kind)!} />;
}

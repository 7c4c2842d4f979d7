import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { BeginArtefact } from "~/features/instruments/engine/components/begin-artefact";
import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { startTexts } from "~/features/instruments/engine/artefacts/start-texts.queries.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const instrument = instrumentOf(params.kind ?? "");
  if (!instrument) throw notFound();
  const organisations = actor.memberships.map(({ organisationId: id, name }) => ({ id, name }));
  return { locale, kind: instrument.id, organisations, written: await startTexts(actor, instrument) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const whose = form.text("for") || "mine";
  const organisationId = whose === "mine" ? null : whose;
  const created = await createArtefact(actor, params.kind ?? "", form.all("take"), organisationId);
  if (created.ok) return redirect(artefactPath(created.id), 303);
  const { reason } = created;
  if (reason === "notFound") throw notFound();
  return data({ refusal: reason }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, instrumentOf(data.kind)?.texts[data.locale].name ?? "") }] : [];

export default function NewWork() {
  const { kind, written, organisations } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return <BeginArtefact instrument={instrumentOf(kind)!} {...{ written, organisations, refusal }} />;
}

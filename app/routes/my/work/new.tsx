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
import { offersAtBegin } from "~/features/instruments/engine/forward/forward.queries.server";
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
  if (instrument.workbench) throw redirect(instrument.workbench);
  const written = await startTexts(actor, instrument);
  const offers = await offersAtBegin(actor, instrument, locale);
  return { locale, kind: instrument.id, organisations, written, offers };
}

export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const whose = form.text("for") || "mine";
  const organisationId = whose === "mine" ? null : whose;
  const created = await createArtefact(actor, params.kind ?? "", form.all("take"), {
    locale,
    organisationId,
  });
  if (!created.ok && created.reason !== "notFound") return data({ refusal: created.reason }, 409);
  if (!created.ok) throw notFound();
  const path = created.isWhole
    ? artefactPath(created.id)
    : `${artefactPath(created.id, "/sources")}?notAllFits`;
  return redirect(path, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, instrumentOf(data.kind)?.texts[data.locale].name ?? "") }] : [];

export default function NewWork() {
  const { kind, ...offered } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return <BeginArtefact instrument={instrumentOf(kind)!} {...{ ...offered, refusal }} />;
}

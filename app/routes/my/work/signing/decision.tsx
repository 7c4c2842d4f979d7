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
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { DecisionPage } from "~/features/instruments/engine/signing/components/decision-page";
import { editionPath } from "~/features/instruments/engine/signing/edition";
import { editionsOf } from "~/features/instruments/engine/signing/editions.queries.server";
import { freezeEdition } from "~/features/instruments/engine/signing/freeze-edition.server";
import { signingMessages } from "~/features/instruments/engine/signing/signing.messages";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const view = await findArtefact(actor, params.artefactId ?? "");
  if (view === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!view || !instrumentOf(view.kind)?.signedBy) throw notFound();
  const editions = await editionsOf(actor, view.id);
  return { locale, view, editions, stays: new URL(request.url).searchParams.has("stays") };
}

/** Freezes the piece as it was shown. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const id = params.artefactId ?? "";
  const base = (await readForm(request)).text("base");
  if (!/^\d{1,9}$/.test(base)) throw new Response("Bad Request", { status: 400 });
  const frozen = await freezeEdition(actor, id, Number(base));
  if (frozen.ok) return redirect(editionPath(id, frozen.number), 303);
  const { reason } = frozen;
  if (reason === "notFound" || reason === "notSigned") throw notFound();
  if (reason === "readOnly") throw new Response("Forbidden", { status: 403 });
  if (reason === "newer") return redirect(artefactPath(id), 303);
  return data({ refused: reason }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, signingMessages[data.locale].decision, data.view.title) }] : [];

export default function Decision() {
  const { view, editions, stays } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused ?? null;
  return <DecisionPage {...{ view, editions, stays, refused }} instrument={instrumentOf(view.kind)!} />;
}

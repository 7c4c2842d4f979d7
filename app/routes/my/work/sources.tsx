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
import { faultWords } from "~/features/instruments/engine/form/autosave-field";
import {
  type SourcesOutcome,
  SourcesPage,
} from "~/features/instruments/engine/forward/components/sources-page";
import { forwardMessages } from "~/features/instruments/engine/forward/forward.messages";
import { forwardOf } from "~/features/instruments/engine/forward/forward.queries.server";
import { leaveSource, takeSource } from "~/features/instruments/engine/forward/take-source.server";
import { mostPieces } from "~/features/instruments/engine/forward/taking";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };

const notFound = () => new Response("Not Found", { status: 404 });
const refusal = (outcome: SourcesOutcome) => ({ outcome });
const told = ["taken", "left", "notAllFits"] as const;

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const view = await findArtefact(actor, params.artefactId ?? "");
  // Newer software has it for a moment: its page says so.
  if (view === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!view) throw notFound();
  const { searchParams } = new URL(request.url);
  const outcome = told.find((one) => searchParams.has(one)) ?? null;
  return { locale, view, outcome, forward: await forwardOf(actor, view, locale) };
}

export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const id = params.artefactId ?? "";
  const form = await readForm(request);
  const [key, base, isTaking] = [form.text("key"), form.text("base"), form.text("intent") === "take"];
  if (!/^\d{1,9}$/.test(base)) throw new Response("Bad Request", { status: 400 });
  const [fromId, fromGive, digest] = [form.text("from"), form.text("give"), form.text("digest")];
  const chosen = { key, fromId, fromGive, digest, base: Number(base) };
  const done = isTaking ? await takeSource(actor, id, chosen, locale) : await leaveSource(actor, id, chosen);
  if (done.ok)
    return redirect(`${artefactPath(id, "/sources")}?${isTaking ? "taken" : "left"}#from-${key}`, 303);
  if (done.reason === "notFound") throw notFound();
  if (done.reason === "readOnly") throw new Response("Forbidden", { status: 403 });
  if (done.reason === "newer") return redirect(artefactPath(id), 303);
  if (done.reason === "fault") return data(refusal({ key, fault: faultWords(done.fault, locale) }), 422);
  return data(refusal("changed"), 409);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, forwardMessages[data.locale].title, data.view.title) }] : [];

export default function Sources() {
  const { view, forward, outcome } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>()?.outcome ?? null;
  return (
    <SourcesPage
      {...{ view, forward, mostPieces }}
      instrument={instrumentOf(view.kind)!}
      outcome={failed ?? outcome}
    />
  );
}

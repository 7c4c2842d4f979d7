import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { readFieldSave } from "~/features/instruments/engine/form/artefact-form.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { autosaveField } from "~/features/instruments/engine/form/autosave-field";
import { saveArtefact } from "~/features/instruments/engine/artefacts/save-artefact.server";
import { now } from "~/platform/clock.server";

/** Saves of one field by the island `sc-text`, answered in JSON. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const { field, save } = await readFieldSave(request);
  const saved = await saveArtefact(actor, params.artefactId ?? "", { [field]: save });
  const { status, body } = autosaveField(field, saved, now(), locale);
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}

/** The address was opened as a page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request);
  return redirect(artefactPath(params.artefactId ?? ""));
}

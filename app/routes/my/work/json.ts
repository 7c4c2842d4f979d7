import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactFileName, artefactJson } from "~/features/instruments/engine/export/artefact-export";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { fileResponse } from "~/platform/http/file-response.server";

/** An artefact for a program. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const artefact = await findArtefact(actor, params.artefactId ?? "");
  if (artefact === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!artefact) throw new Response("Not Found", { status: 404 });
  const instrument = instrumentOf(artefact.kind)!;
  const name = artefactFileName(instrument, artefact, "json", locale);
  return fileResponse(artefactJson(instrument, artefact, locale), { name, type: "application/json" });
}

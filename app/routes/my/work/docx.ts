import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { artefactDocx } from "~/features/instruments/engine/export/artefact-docx";
import { artefactFileName } from "~/features/instruments/engine/export/artefact-export";
import { instrumentOf } from "~/features/instruments/instruments";
import { docxType } from "~/platform/docx/docx";
import { fileResponse } from "~/platform/http/file-response.server";

/** An artefact to go on with in Word. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const artefact = await findArtefact(actor, params.artefactId ?? "");
  if (artefact === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!artefact) throw new Response("Not Found", { status: 404 });
  const instrument = instrumentOf(artefact.kind)!;
  return fileResponse(artefactDocx(instrument, artefact, { brand: site.brand, locale }), {
    name: artefactFileName(instrument, artefact, "docx", locale),
    type: docxType,
  });
}

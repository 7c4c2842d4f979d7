import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactFileName } from "~/features/instruments/engine/export/artefact-export";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { artefactPdf } from "~/features/instruments/engine/export/artefact-pdf.server";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** An artefact on paper. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  return inPdfShare(actor.personId, artefactMessages[locale].tooManyDocuments, async () => {
    const artefact = await findArtefact(actor, params.artefactId ?? "");
    if (artefact === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
    if (!artefact) throw new Response("Not Found", { status: 404 });
    const instrument = instrumentOf(artefact.kind)!;
    const pdf = await artefactPdf(instrument, artefact, { brand: site.brand, locale });
    return fileResponse(pdf, {
      name: artefactFileName(instrument, artefact, "pdf", locale),
      type: "application/pdf",
    });
  });
}

import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { editionPdf } from "~/features/instruments/engine/signing/files/edition-pdf.server";
import { editionFileName } from "~/features/instruments/engine/signing/files/edition-file";
import { findShownEdition } from "~/features/instruments/engine/signing/editions.queries.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** An edition on paper, with its signatures. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const artefactId = params.artefactId ?? "";
  return inPdfShare(actor.personId, artefactMessages[locale].tooManyDocuments, async () => {
    const found = await findShownEdition(actor, artefactId, Number(params.number));
    if (found === "newer") throw redirect(artefactPath(artefactId));
    if (!found) throw new Response("Not Found", { status: 404 });
    const { document } = found.edition;
    // Newer software froze it: its page says so.
    if (!document) throw redirect(artefactPath(artefactId));
    const instrument = instrumentOf(found.view.kind)!;
    const pdf = await editionPdf(instrument, { ...found.edition, document }, { brand: site.brand, locale });
    return fileResponse(pdf, {
      name: editionFileName(instrument, found.edition, "pdf", locale),
      type: "application/pdf",
    });
  });
}

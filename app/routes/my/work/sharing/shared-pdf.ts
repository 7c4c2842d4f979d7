import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { siteScope } from "~/features/identity/access/scope";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { artefactFileName } from "~/features/instruments/engine/export/artefact-export";
import { artefactPdf } from "~/features/instruments/engine/export/artefact-pdf.server";
import { sharedPath } from "~/features/instruments/engine/sharing/share";
import { sharedPiece } from "~/features/instruments/engine/sharing/shares.queries.server";
import { countUnknownLink } from "~/features/instruments/engine/sharing/unknown-links.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** What a link shows, on paper. Where it does not work, its page says so. */
export async function loader({
  request,
  params,
  context: { locale, site, clientAddress },
}: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const piece = await sharedPiece(siteScope(site), token);
  if (piece === "unknown") await countUnknownLink(clientAddress, request);
  if (typeof piece === "string") throw redirect(sharedPath(encodeURIComponent(token)));
  return inPdfShare(token, artefactMessages[locale].tooManyDocuments, async () => {
    const instrument = instrumentOf(piece.kind)!;
    const pdf = await artefactPdf(instrument, piece, { brand: site.brand, locale, isShared: true });
    const name = artefactFileName(instrument, piece, "pdf", locale);
    return fileResponse(pdf, { name, type: "application/pdf" });
  });
}

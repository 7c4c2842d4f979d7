import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { artefactDocx } from "~/features/instruments/engine/export/artefact-docx";
import { outlinedPicture } from "~/features/instruments/engine/export/outlined-picture.server";
import { artefactFileName } from "~/features/instruments/engine/export/artefact-export";
import { instrumentOf } from "~/features/instruments/instruments";
import { docxType } from "~/platform/docx/docx";
import type { DocxPicture } from "~/platform/docx/docx-picture";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** An artefact to go on with in Word. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const artefact = await findArtefact(actor, params.artefactId ?? "");
  if (artefact === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!artefact) throw new Response("Not Found", { status: 404 });
  const instrument = instrumentOf(artefact.kind)!;
  const { brand } = site;
  const answer = (drawn: DocxPicture | null) =>
    fileResponse(artefactDocx(instrument, artefact, { brand, locale, drawn }), {
      name: artefactFileName(instrument, artefact, "docx", locale),
      type: docxType,
    });
  const picture = instrument.picture?.(artefact.document, locale);
  if (!picture) return answer(null);
  return inPdfShare(actor.personId, artefactMessages[locale].tooManyDocuments, async () =>
    answer(await outlinedPicture(picture, { brand, locale })),
  );
}

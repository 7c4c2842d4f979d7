import type { LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { editionFileName } from "~/features/instruments/engine/signing/files/edition-file";
import { frozenContent } from "~/features/instruments/engine/signing/editions.queries.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { fileResponse } from "~/platform/http/file-response.server";

/** What was frozen, byte by byte as it was hashed; not there any more once people were taken out of it. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const found = await frozenContent(actor, params.artefactId ?? "", Number(params.number));
  if (!found) throw new Response("Not Found", { status: 404 });
  const name = editionFileName(instrumentOf(found.kind)!, found, "json", locale);
  return fileResponse(found.content, { name, type: "application/json" });
}

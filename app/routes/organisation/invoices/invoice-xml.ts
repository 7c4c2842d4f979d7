import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "~/features/identity/access/guards.server";
import { documentOfOrganisation } from "~/features/invoicing/order-invoices/order-invoices.queries.server";
import { flavourFor } from "~/features/invoicing/ubl/broken-rules";
import { toUbl } from "~/features/invoicing/ubl/ubl";
import { fileResponse } from "~/platform/http/file-response.server";

/** The same as an e-invoice, as it was mailed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "documents.read");
  const found = await documentOfOrganisation(actor, params.number ?? "");
  if (!found) throw new Response("Not Found", { status: 404 });
  const { document } = found;
  return fileResponse(toUbl(document, flavourFor(document)), {
    name: `${document.number}.xml`,
    type: "application/xml; charset=utf-8",
  });
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/features/identity/access/guards.server";
import { documentForDesk } from "~/features/invoicing/order-invoices/order-invoices.queries.server";
import { takeXml } from "~/features/invoicing/sending/send-invoice.server";
import { ublFlavours } from "~/features/invoicing/ubl/ubl";
import { isId } from "~/platform/db/ids.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { readForm } from "~/platform/http/form.server";

/** Taking the XML is written down, so it is asked for with a form; the address alone leads to the invoice. */
export async function loader({ request, params: { id } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "invoice.send", "order.read");
  if (!isId(id) || !(await documentForDesk(actor, id))) throw new Response("Not Found", { status: 404 });
  throw redirect(`/desk/invoices/${id}`, 302);
}

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "invoice.send");
  const asked = (await readForm(request)).text("flavour");
  const flavour = ublFlavours.find((one) => one === asked);
  if (!flavour) throw new Response("Bad Request", { status: 400 });
  const taken = isId(id) ? await takeXml(actor, id, flavour) : null;
  if (!taken) throw new Response("Not Found", { status: 404 });
  return fileResponse(taken.xml, { name: taken.name, type: "application/xml; charset=utf-8" });
}

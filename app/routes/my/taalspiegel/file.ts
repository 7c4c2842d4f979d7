import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { readDocument } from "~/platform/documents/read-document.server";
import { uploadMessages } from "~/features/instruments/taalspiegel/upload.messages";
import { readForm } from "~/platform/http/form.server";

/** The text of a document that the island sends, in JSON; or why there is none. The document is not kept. */
export async function action({ request, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const read = await readDocument(actor, await form.file("file"));
  const body = read.ok ? { text: read.text } : { message: uploadMessages[locale].faults[read.fault] };
  return Response.json(body, { status: read.ok ? 200 : 400, headers: { "Cache-Control": "no-store" } });
}

/** The address was opened as a page. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request);
  return redirect("/my/taalspiegel");
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { keepClasses } from "~/features/curriculum/publishing/keep-classes.server";
import { saidIn } from "~/features/curriculum/publishing/read-classes";
import { requireStaff } from "~/features/identity/access/guards.server";
import { readForm } from "~/platform/http/form.server";

/** Keeps what an editor types, for the island `sc-kept`. */
export async function action({ request, params: { part = "" } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "release.publish");
  const kept = await keepClasses(actor, part, saidIn((await readForm(request)).entries));
  return Response.json({ kept }, { headers: { "Cache-Control": "no-store" } });
}

/** The address was opened as a page. */
export async function loader({ request, params: { part = "" } }: LoaderFunctionArgs) {
  await requireStaff(request, "release.publish");
  return redirect(`/desk/releases/next/${encodeURIComponent(part)}`);
}

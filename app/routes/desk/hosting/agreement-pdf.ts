import type { LoaderFunctionArgs } from "@remix-run/node";
import { hostAgreementAnswer } from "~/features/hosting/agreements/host-agreement-pdf.server";
import { deskAgreement } from "~/features/hosting/desk/desk-agreements.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { isId } from "~/platform/db/ids.server";

/** An agreement that was offered, on paper. */
export async function loader({ request, params: { id }, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "hosting.read");
  const agreement = isId(id) ? await deskAgreement(actor, id, locale) : null;
  if (!agreement?.offeredAt) throw new Response("Not Found", { status: 404 });
  return hostAgreementAnswer(actor.personId, agreement, site, locale);
}

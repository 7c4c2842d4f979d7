import type { LoaderFunctionArgs } from "@remix-run/node";
import { agreementOf } from "~/features/hosting/agreements/host-agreements.queries.server";
import { hostAgreementAnswer } from "~/features/hosting/agreements/host-agreement-pdf.server";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { isId } from "~/platform/db/ids.server";

/** An agreement that the host was offered, on paper. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const agreement = isId(params.agreementId) ? await agreementOf(actor, params.agreementId) : null;
  if (!agreement) throw new Response("Not Found", { status: 404 });
  return hostAgreementAnswer(actor.personId, agreement, site, locale);
}

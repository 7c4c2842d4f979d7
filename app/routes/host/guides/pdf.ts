import type { LoaderFunctionArgs } from "@remix-run/node";
import { guideMessages } from "~/features/curriculum/guides/guide.messages";
import { guidePdf } from "~/features/curriculum/guides/guide-pdf.server";
import { guideOfTaught } from "~/features/curriculum/guides/guides.queries.server";
import { taughtModules } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** A guide on paper, for who teaches it for a host. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const asked = new URL(request.url).searchParams;
  const guide = guideOfTaught(actor, params.module ?? "", asked, locale, await taughtModules(actor));
  if (!guide) throw new Response("Not Found", { status: 404 });
  return inPdfShare(actor.personId, guideMessages[locale].tooMany, async () => {
    const name = `${guideMessages[guide.locale].file(guide.slug, guide.minutes)}.pdf`;
    return fileResponse(await guidePdf(guide, site.brand), { name, type: "application/pdf" });
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { guideMessages } from "~/features/curriculum/guides/guide.messages";
import { guidePdf } from "~/features/curriculum/guides/guide-pdf.server";
import { guideAt } from "~/features/curriculum/guides/guides.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { fileResponse } from "~/platform/http/file-response.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";

/** A guide on paper, in the length and language that the address names. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "guide.read");
  const guide = guideAt(actor, params.module ?? "", new URL(request.url).searchParams, locale);
  if (!guide) throw new Response("Not Found", { status: 404 });
  return inPdfShare(actor.personId, guideMessages[locale].tooMany, async () => {
    const name = `${guideMessages[guide.locale].file(guide.slug, guide.minutes)}.pdf`;
    return fileResponse(await guidePdf(guide, site.brand), { name, type: "application/pdf" });
  });
}

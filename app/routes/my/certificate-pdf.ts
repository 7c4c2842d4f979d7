import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfName } from "~/features/credentials/certificates/certificate";
import { certificateFileOf } from "~/features/credentials/certificates/certificates.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { toLocale } from "~/i18n/locale";

/** The PDF as it was made at issue, byte for byte. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const file = await certificateFileOf(actor, params.number ?? "");
  if (!file) throw new Response("Not Found", { status: 404 });
  const { number, locale } = file.certificate;
  return new Response(file.pdf, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Length": String(file.pdf.byteLength),
      "Content-Disposition": `attachment; filename="${pdfName({ number, locale: toLocale(locale) })}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { supplierMessages } from "~/features/invoicing/supplier/supplier-details.messages";
import { supplierDetailsPdf } from "~/features/invoicing/supplier/supplier-details-pdf.server";
import { orderInvoicesMessages } from "~/features/invoicing/order-invoices/order-invoices.messages";
import { db } from "~/platform/db/db.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";

/** Who sells, for the accounts department of a buyer. */
export async function loader({ context: { locale, site } }: LoaderFunctionArgs) {
  return inPdfShare("supplier details", orderInvoicesMessages[locale].tooManyDocuments, async () => {
    const pdf = await supplierDetailsPdf(await foundationDetails(db), site, locale);
    return new Response(new Uint8Array(pdf), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `inline; filename="${supplierMessages[locale].file}.pdf"`,
      },
    });
  });
}

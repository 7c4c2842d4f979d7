import type { LoaderFunctionArgs } from "@remix-run/node";
import { agreementMessages } from "~/features/organisations/agreements/agreement.messages";
import { agreementPdf } from "~/features/organisations/agreements/agreement-pdf.server";
import { orderInvoicesMessages } from "~/features/invoicing/order-invoices/order-invoices.messages";
import { agreementAnnexes } from "~/features/rights/agreement-annexes/agreement-annexes.server";
import { sellerOf } from "~/features/foundation/seller/seller";
import { sellerFacts } from "~/features/foundation/seller/seller-text";
import { db } from "~/platform/db/db.server";
import { inPdfShare } from "~/platform/pdf/pdf-share.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { tableRecords } from "~/records.server";

/** The processor agreement with its annexes, for who must read it before ordering. */
export async function loader({ context: { locale, site } }: LoaderFunctionArgs) {
  return inPdfShare("processor agreement", orderInvoicesMessages[locale].tooManyDocuments, async () => {
    const details = await foundationDetails(db);
    const seller = sellerOf(details);
    const annexes = agreementAnnexes(tableRecords, details, locale);
    const papers = { seller: seller ? sellerFacts(seller, locale) : [], annexes };
    const pdf = await agreementPdf(papers, site, locale);
    return new Response(new Uint8Array(pdf), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `inline; filename="${agreementMessages[locale].pdfFile}.pdf"`,
      },
    });
  });
}

import { addressLines } from "~/features/foundation/details/address-lines";
import { detailsMessages } from "~/features/foundation/details/details.messages";
import type { Locale } from "~/i18n/locale";
import { ibanInFours } from "~/lib/registration/iban";
import { said } from "~/platform/pdf/pdf-text";
import { renderPdf } from "~/platform/pdf/pdf.server";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";
import type { Site } from "~/platform/site/site";
import { supplierMessages } from "./supplier-details.messages";

/** What a buyer needs to know of who sells, on one paper; what is not filled in yet says so. */
export function supplierDetailsPdf(details: FoundationDetails, site: Site, locale: Locale): Promise<Buffer> {
  const [t, { fields }] = [supplierMessages[locale], detailsMessages[locale]];
  const rows: [string, string][] = [
    [fields.legalName, details.legalName],
    [t.address, addressLines(details, locale).join("\n")],
    [fields.kvkNumber, details.kvkNumber],
    [fields.rsin, details.rsin],
    [fields.vatId, details.vatId],
    [fields.iban, details.iban && ibanInFours(details.iban)],
    [fields.contactEmail, details.contactEmail],
    [t.website, site.origin],
    [t.eInvoice, t.eInvoiceText],
  ];
  return renderPdf({
    brand: site.brand,
    template: "invoicing/supplier/supplier-details",
    locale,
    title: t.title,
    data: {
      ...{ kind: t.kind, intro: t.intro },
      rows: rows.map(([name, value]) => [name, (value || t.unknown).split("\n").map(said)]),
    },
  });
}

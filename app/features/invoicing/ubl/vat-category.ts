import type { VatTreatment } from "~/features/catalogue/offers/vat";
import type { Locale } from "~/i18n/locale";

/** How EN 16931 names a treatment: the category (UNCL 5305), and why no VAT is asked, as a code (list VATEX of CEF) and in words. */
export interface VatCategory {
  id: "S" | "E" | "AE" | "O";
  reasonCode: string;
  reason: Record<Locale, string>;
}

const rated: VatCategory = { id: "S", reasonCode: "", reason: { nl: "", en: "" } };

/** No treatment of ours is zero rated (Z): Dutch law knows that rate for goods that leave the country. */
export const vatCategories: Readonly<Record<VatTreatment, VatCategory>> = {
  standard: rated,
  reduced: rated,
  // Article 132(1)(i) of Directive 2006/112/EC is what the Dutch article carries out.
  exempt: {
    id: "E",
    reasonCode: "VATEX-EU-132-1I",
    reason: {
      nl: "Vrijgesteld van btw: scholing, artikel 11 lid 1 onder o Wet OB 1968",
      en: "Exempt from VAT: training, article 11(1)(o) of the Dutch VAT Act 1968",
    },
  },
  // BR-AE-10 wants the standard words of the language, and nothing beside them.
  reverseCharge: {
    id: "AE",
    reasonCode: "VATEX-EU-AE",
    reason: { nl: "Btw verlegd", en: "Reverse charge" },
  },
  outsideScope: {
    id: "O",
    reasonCode: "VATEX-EU-O",
    reason: { nl: "Niet onderworpen aan btw", en: "Not subject to VAT" },
  },
};

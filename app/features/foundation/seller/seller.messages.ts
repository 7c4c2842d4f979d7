import { defineMessages } from "~/i18n/messages";

/** Who sells, in one line: at the foot of pages and where one orders. */
export const sellerMessages = defineMessages({
  nl: {
    kvk: (number: string) => `KvK ${number}`,
    vatId: (number: string) => `Btw ${number}`,
    anbi: "ANBI",
    soldBy: "Je koopt van",
    unknown: "De stichting heeft haar gegevens nog niet ingevuld.",
  },
  en: {
    kvk: (number: string) => `KvK (Chamber of Commerce) ${number}`,
    vatId: (number: string) => `VAT ${number}`,
    anbi: "ANBI (public benefit organisation)",
    soldBy: "You buy from",
    unknown: "The foundation has not filled in its details yet.",
  },
});

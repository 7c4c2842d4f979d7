import { defineMessages } from "~/i18n/messages";

/** The standard prices of what is offered. */
export const offerDeskMessages = defineMessages({
  nl: {
    offersTitle: "Vaste prijzen",
    offersLead: "De prijs waarmee een nieuwe groep begint. Groepen die er al zijn, houden hun eigen prijs.",
    offer: "Aanbod",
    mode: "Vorm",
    modes: { COHORT: "In een groep", SELF_PACED: "In eigen tempo" } as Record<string, string>,
    sells: {
      MASTERCLASS: "masterclass",
      MODULE: "module",
      MODULES: "modules",
      PROGRAMME: "programma",
    } as Record<string, string>,
    vat: "Btw",
    vats: {
      standard: "21%",
      reduced: "9%",
      exempt: "Vrijgesteld (scholing, CRKBO)",
      reverseCharge: "Verlegd",
      outsideScope: "Buiten de btw",
    } as Record<string, string>,
    price: "Prijs zonder btw",
    noPrice: "nog geen prijs",
    announced: "aangekondigd",
    retired: "niet meer aangeboden",
    priceLabel: "Prijs zonder btw, in euro",
    priceHint: "Leeg: geen vaste prijs. Gratis: 0.",
    save: "Bewaar",
    newGroup: "Maak een groep",
    done: {
      saved: "Je wijzigingen zijn bewaard.",
    },
  },
  en: {
    offersTitle: "Standard prices",
    offersLead: "The price that a new group begins with. Groups that exist keep their own price.",
    offer: "Offer",
    mode: "Form",
    modes: { COHORT: "In a group", SELF_PACED: "At one's own pace" } as Record<string, string>,
    sells: {
      MASTERCLASS: "masterclass",
      MODULE: "module",
      MODULES: "modules",
      PROGRAMME: "programme",
    } as Record<string, string>,
    vat: "VAT",
    vats: {
      standard: "21%",
      reduced: "9%",
      exempt: "Exempt (vocational training, CRKBO)",
      reverseCharge: "Reverse charge",
      outsideScope: "Outside the scope of VAT",
    } as Record<string, string>,
    price: "Price without VAT",
    noPrice: "no price yet",
    announced: "announced",
    retired: "not offered any more",
    priceLabel: "Price without VAT, in euro",
    priceHint: "Empty: no standard price. Free: 0.",
    save: "Save",
    newGroup: "Make a group",
    done: {
      saved: "Your changes have been saved.",
    },
  },
});

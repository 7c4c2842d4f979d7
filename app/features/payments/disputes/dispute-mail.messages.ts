import { defineMessages } from "~/i18n/messages";

/** The mail to a buyer whose bank took the money back. */
export const disputeMailMessages = defineMessages({
  nl: {
    disputeSubject: (money: string) => `Je bank heeft ${money} teruggehaald`,
    dispute: (money: string, number: string) =>
      `Je bank heeft ${money} teruggehaald voor bestelling ${number} en aan jou gegeven.`,
    contact:
      "Klopt er iets niet, of wil je weten wat dit voor je plaats betekent? Neem dan contact met ons op.",
    contactLink: "Neem contact op",
  },
  en: {
    disputeSubject: (money: string) => `Your bank has taken back ${money}`,
    dispute: (money: string, number: string) =>
      `Your bank has taken back ${money} for order ${number} and given it to you.`,
    contact:
      "Is something not right, or would you like to know what this means for your seat? Please contact us.",
    contactLink: "Contact us",
  },
});

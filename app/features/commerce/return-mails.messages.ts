import { defineMessages } from "~/i18n/messages";

/** The mails to a buyer whose refund failed after all, or whose bank took the money back. */
export const returnMailMessages = defineMessages({
  nl: {
    failedSubject: (money: string) => `De terugbetaling van ${money} is niet gelukt`,
    failed: (money: string, number: string) =>
      `We stortten ${money} terug van bestelling ${number}, maar je bank nam het bedrag niet aan. Het is dus nog niet bij jou.`,
    failedNext:
      "Wij kijken ernaar en betalen opnieuw terug. Is je rekening of kaart opgeheven? Laat ons dan weten op welke rekening je het geld wilt ontvangen.",
    withdrawal:
      "Bij deze mail zit de intrekking van je creditnota. Betalen we opnieuw terug, dan krijg je een nieuwe creditnota.",
    disputeSubject: (money: string) => `Je bank heeft ${money} teruggehaald`,
    dispute: (money: string, number: string) =>
      `Je bank heeft ${money} teruggehaald voor bestelling ${number} en aan jou gegeven.`,
    contact:
      "Klopt er iets niet, of wil je weten wat dit voor je plaats betekent? Neem dan contact met ons op.",
    contactLink: "Neem contact op",
  },
  en: {
    failedSubject: (money: string) => `The refund of ${money} did not succeed`,
    failed: (money: string, number: string) =>
      `We paid back ${money} of order ${number}, but your bank did not accept the amount. So you do not have it yet.`,
    failedNext:
      "We are looking at it and will pay you back again. Has your account or card been closed? Then tell us on which account you would like to receive the money.",
    withdrawal:
      "The withdrawal of your credit note comes with this mail. When we pay you back again, you get a new credit note.",
    disputeSubject: (money: string) => `Your bank has taken back ${money}`,
    dispute: (money: string, number: string) =>
      `Your bank has taken back ${money} for order ${number} and given it to you.`,
    contact:
      "Is something not right, or would you like to know what this means for your seat? Please contact us.",
    contactLink: "Contact us",
  },
});

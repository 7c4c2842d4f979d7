import { defineMessages } from "~/i18n/messages";

/** The mails to a buyer about a refund, and about one that failed after all. */
export const refundMailMessages = defineMessages({
  nl: {
    refundSubject: (money: string) => `We storten ${money} terug`,
    refundMail: (money: string, number: string) =>
      `We storten ${money} terug van bestelling ${number}. Het staat binnen vijf tot tien dagen op je rekening.`,
    refundKeepsTicket: "Je ticket blijft geldig.",
    refundCredit: "De creditnota zit bij deze mail.",
    failedSubject: (money: string) => `De terugbetaling van ${money} is niet gelukt`,
    failed: (money: string, number: string) =>
      `We stortten ${money} terug van bestelling ${number}, maar je bank nam het bedrag niet aan. Het is dus nog niet bij jou.`,
    failedNext:
      "Wij kijken ernaar en betalen opnieuw terug. Is je rekening of kaart opgeheven? Laat ons dan weten op welke rekening je het geld wilt ontvangen.",
    withdrawal:
      "Bij deze mail zit de intrekking van je creditnota. Betalen we opnieuw terug, dan krijg je een nieuwe creditnota.",
  },
  en: {
    refundSubject: (money: string) => `We are paying back ${money}`,
    refundMail: (money: string, number: string) =>
      `We are paying back ${money} of order ${number}. It reaches your account within five to ten days.`,
    refundKeepsTicket: "Your ticket stays valid.",
    refundCredit: "The credit note comes with this mail.",
    failedSubject: (money: string) => `The refund of ${money} did not succeed`,
    failed: (money: string, number: string) =>
      `We paid back ${money} of order ${number}, but your bank did not accept the amount. So you do not have it yet.`,
    failedNext:
      "We are looking at it and will pay you back again. Has your account or card been closed? Then tell us on which account you would like to receive the money.",
    withdrawal:
      "The withdrawal of your credit note comes with this mail. When we pay you back again, you get a new credit note.",
  },
});

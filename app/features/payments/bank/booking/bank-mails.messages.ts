import { defineMessages } from "~/i18n/messages";

/** The mails to who ordered about money by bank. */
export const bankMailMessages = defineMessages({
  nl: {
    receivedSubject: (number: string) => `We hebben je betaling voor ${number} ontvangen`,
    received: (money: string, number: string) => `We hebben ${money} ontvangen voor bestelling ${number}.`,
    receivedWhole: "Daarmee is alles betaald. Dank je wel.",
    receivedOpen: (money: string) => `Er staat nog ${money} open.`,
    receivedMore: (money: string) =>
      `Dat is ${money} meer dan er openstond. We nemen contact met je op of storten het terug.`,
    takenBackSubject: (number: string) => `Een betaling hoort toch niet bij ${number}`,
    takenBack: (money: string, number: string) =>
      `Eerder schreven we dat we ${money} hadden ontvangen voor bestelling ${number}. Dat klopte niet: het bedrag hoort bij iets anders. Onze excuses.`,
    takenBackOpen: (money: string) => `Voor deze bestelling staat nog ${money} open.`,
    takenBackSent: "Heb je het bedrag wel overgemaakt? Laat het ons weten, dan zoeken we het uit.",
    returnedSubject: (money: string) => `We hebben ${money} teruggestort`,
    returned: (money: string, number: string) =>
      `We hebben ${money} van bestelling ${number} teruggestort op de rekening waarvan is betaald.`,
  },
  en: {
    receivedSubject: (number: string) => `We have received your payment for ${number}`,
    received: (money: string, number: string) => `We have received ${money} for order ${number}.`,
    receivedWhole: "With that, everything is paid. Thank you.",
    receivedOpen: (money: string) => `${money} is still open.`,
    receivedMore: (money: string) =>
      `That is ${money} more than was open. We will contact you or pay it back.`,
    takenBackSubject: (number: string) => `A payment does not belong to ${number} after all`,
    takenBack: (money: string, number: string) =>
      `We wrote before that we had received ${money} for order ${number}. That was not right: the amount belongs to something else. We are sorry.`,
    takenBackOpen: (money: string) => `${money} is still open for this order.`,
    takenBackSent: "Did you transfer the amount after all? Let us know, and we will look into it.",
    returnedSubject: (money: string) => `We have paid back ${money}`,
    returned: (money: string, number: string) =>
      `We have paid back ${money} of order ${number} to the account that it came from.`,
  },
});

import { defineMessages } from "~/i18n/messages";
import type { HoldFault } from "./components/hold-form";

const faultsNl: Record<HoldFault, string> = {
  untilMissing: "Kies tot wanneer de plaatsen worden vastgehouden.",
  notLater: "Kies een dag die nog komt.",
  tooLate: "Kies een dag binnen een jaar.",
  reasonMissing: "Schrijf waarom.",
  reasonTooLong: "Kort de reden in tot 500 tekens.",
};
const faultsEn: Record<HoldFault, string> = {
  untilMissing: "Choose until when the seats are held.",
  notLater: "Choose a day that is still to come.",
  tooLate: "Choose a day within a year.",
  reasonMissing: "Write why.",
  reasonTooLong: "Shorten the reason to 500 characters.",
};

/** Seats of an order on invoice whose time is over: what staff decide. */
export const holdMessages = defineMessages({
  nl: {
    title: (number: string) => `Plaatsen van bestelling ${number}`,
    link: "Beslis over de plaatsen",
    heldUntil: (organisation: string, seats: number, until: string) =>
      `${organisation} heeft ${seats === 1 ? "1 plaats" : `${seats} plaatsen`} op factuur, vastgehouden tot en met ${until}.`,
    until: "Houd ze vast tot en met",
    untilHint: "De plaatsen blijven die hele dag van de organisatie.",
    reasonHint: "Staat in de geschiedenis van de bestelling. De organisatie ziet dit niet.",
    extend: "Houd langer vast",
    release: "Geef de plaatsen vrij",
    releaseMeans:
      "Geef je ze vrij, dan vervalt de bestelling en krijgt wie bestelde een mail. Er is geen factuur, dus er valt niets te crediteren.",
    invoiced:
      "Er is al een factuur. Wil je de plaatsen vrijgeven, annuleer dan de bestelling: daar hoort een creditnota bij.",
    notOnInvoice: "Deze bestelling staat niet meer op factuur open. Er valt niets te beslissen.",
    faults: faultsNl,
    done: {
      extended: "De plaatsen worden langer vastgehouden.",
      released: "De plaatsen zijn vrijgegeven. Wie bestelde, krijgt een mail.",
    } as Record<string, string>,
  },
  en: {
    title: (number: string) => `Seats of order ${number}`,
    link: "Decide about the seats",
    heldUntil: (organisation: string, seats: number, until: string) =>
      `${organisation} has ${seats === 1 ? "1 seat" : `${seats} seats`} on invoice, held until ${until}.`,
    until: "Hold them until",
    untilHint: "The seats stay the organisation's all that day.",
    reasonHint: "Stands in the history of the order. The organisation does not see it.",
    extend: "Hold for longer",
    release: "Release the seats",
    releaseMeans:
      "If you release them the order ends, and whoever ordered gets a mail. There is no invoice, so there is nothing to credit.",
    invoiced:
      "There is an invoice already. To release the seats, cancel the order: that takes a credit note.",
    notOnInvoice: "This order is not open on invoice any more. There is nothing to decide.",
    faults: faultsEn,
    done: {
      extended: "The seats are held for longer.",
      released: "The seats have been released. Whoever ordered gets a mail.",
    } as Record<string, string>,
  },
});

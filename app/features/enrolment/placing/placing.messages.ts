import { defineMessages } from "~/i18n/messages";
import type { Placed } from "./place-seats.server";

type PlaceRefusal = Exclude<Extract<Placed, { ok: false }>["reason"], "full">;

const placingNl: Record<PlaceRefusal, string> = {
  notFound: "Kies een groep uit de lijst.",
  tooFew: "Zo veel vrije plaatsen zijn er niet. Vul een kleiner aantal in.",
  dearer: "Een plaats in deze groep kost meer dan is betaald. Vraag de stichting om hulp.",
  begun: "Deze groep is al begonnen. De plaatsen blijven erbij horen.",
  draft: "Deze groep is nog niet open.",
  cancelled: "Deze groep gaat niet door. Kies een andere.",
  closed: "Deze groep neemt niemand meer aan. Kies een andere.",
  enrolmentNotBegun: "De inschrijving voor deze groep is nog niet begonnen.",
  enrolmentEnded: "De inschrijving voor deze groep is voorbij. Kies een andere.",
  started: "Deze groep is al begonnen. Kies een andere.",
  notOnSale: "Deze groep wordt niet meer aangeboden. Kies een andere.",
  byRoster: "Wie deze groep geeft, schrijft de deelnemers zelf in. Kies een andere.",
  alreadyEnrolled: "Kies een andere groep.",
  paymentUnderWay: "Kies een andere groep.",
  openOrder: "Kies een andere groep.",
};

const placingEn: Record<PlaceRefusal, string> = {
  notFound: "Choose a group from the list.",
  tooFew: "There are not that many free seats. Enter a smaller number.",
  dearer: "A seat in this group costs more than was paid. Ask the foundation for help.",
  begun: "This group has begun. The seats stay with it.",
  draft: "This group is not open yet.",
  cancelled: "This group will not take place. Choose another.",
  closed: "This group takes no more people. Choose another.",
  enrolmentNotBegun: "Enrolment for this group has not begun yet.",
  enrolmentEnded: "Enrolment for this group is over. Choose another.",
  started: "This group has begun. Choose another.",
  notOnSale: "This group is no longer on offer. Choose another.",
  byRoster: "Whoever hosts this group enrols its participants. Choose another.",
  alreadyEnrolled: "Choose another group.",
  paymentUnderWay: "Choose another group.",
  openOrder: "Choose another group.",
};

/** Choosing a group for seats. */
export const placingMessages = defineMessages({
  nl: {
    placeTitle: "Een groep kiezen",
    placeLead: (n: number) =>
      n === 1
        ? "Er is één vrije plaats om in een groep te zetten."
        : `Er zijn ${n} vrije plaatsen om in een groep te zetten.`,
    placeFrom: "Van",
    placeTo: "Naar welke groep?",
    room: (n: number) => (n === 1 ? "nog 1 plaats vrij" : `nog ${n} plaatsen vrij`),
    placeCount: "Hoeveel plaatsen?",
    placeSubmit: "Zet deze plaatsen in de groep",
    placeNone: "Er is nu geen andere groep met ruimte. Kijk later nog eens, of vraag de stichting.",
    placing: placingNl,
    full: (room: number) =>
      room === 0
        ? "Deze groep is vol. Kies een andere."
        : room === 1
          ? "In deze groep is nog één plaats vrij. Kies een andere groep of een kleiner aantal."
          : `In deze groep zijn nog ${room} plaatsen vrij. Kies een andere groep of een kleiner aantal.`,
  },
  en: {
    placeTitle: "Choose a group",
    placeLead: (n: number) =>
      n === 1 ? "There is one free seat to put in a group." : `There are ${n} free seats to put in a group.`,
    placeFrom: "From",
    placeTo: "To which group?",
    room: (n: number) => (n === 1 ? "1 seat left" : `${n} seats left`),
    placeCount: "How many seats?",
    placeSubmit: "Put these seats in the group",
    placeNone: "There is no other group with room now. Look again later, or ask the foundation.",
    placing: placingEn,
    full: (room: number) =>
      room === 0
        ? "This group is full. Choose another."
        : room === 1
          ? "This group has one seat left. Choose another group or a smaller number."
          : `This group has ${room} seats left. Choose another group or a smaller number.`,
  },
});

import type { CohortFault } from "./cohort-form";
import { defineMessages } from "~/i18n/messages";

/** Every fault that has the same words wherever it is; the others name a number, or what there is to choose. */
type PlainFault = Exclude<CohortFault, "capacityBelowSeats" | "choiceWrong">;

const faultsNl: Record<PlainFault, string> = {
  nameMissing: "Vul een naam in, bijvoorbeeld Voorjaar 2027.",
  nameTooLong: "Kort de naam in tot 100 tekens.",
  slugWrong:
    "Gebruik 3 tot 80 kleine letters, cijfers en streepjes, bijvoorbeeld anders-kijken-voorjaar-2027.",
  slugTaken: "Een andere groep heeft dit adres al. Vul een ander adres in.",
  placeMissing: "Vul in waar de groep bij elkaar komt: de naam van de plek en het adres.",
  placeTooLong: "Kort de plaats in tot 200 tekens.",
  joinUrlWrong: "Vul een adres in dat met https:// begint, of laat het leeg.",
  zoneWrong: "Kies een tijdzone uit de lijst.",
  capacityWrong: "Vul een heel aantal in van 1 tot 10.000.",
  priceMissing: "Vul een prijs in. Dit aanbod heeft nog geen vaste prijs. Gratis is 0.",
  priceWrong: "Vul een bedrag in, bijvoorbeeld 695 of 695,50.",
  priceTooHigh: "Vul een bedrag in van hoogstens € 100.000.",
  priceTooLow: "Vul € 0,50 of meer in, of 0 voor gratis. Kleinere bedragen kan Stripe niet innen.",
  enrolUntilWrong: "Vul een dag en tijd in, bijvoorbeeld 26-02-2027 17.00.",
  enrolUntilTooLate: "Kies een moment dat niet na het begin van de eerste bijeenkomst ligt.",
  offerFixed: "Er zijn al plaatsen bezet. Wat de groep leert, kan niet meer veranderen.",
  offerAnnounced: "Deze masterclass is aangekondigd en nog niet te koop. Kies een andere.",
  sessionsMissing: "Vul minstens één bijeenkomst in.",
  tooManySessions: "Vul hoogstens twaalf bijeenkomsten in.",
  startWrong: "Vul het begin in met dag en tijd. Het moet een tijd zijn die bestaat in de tijdzone.",
  endWrong: "Vul het einde in met dag en tijd.",
  endBeforeStart: "Kies een einde dat na het begin ligt.",
  sessionTooLong: "Kies een einde binnen 24 uur na het begin.",
  sessionsOverlap: "Deze bijeenkomst begint voordat een andere voorbij is.",
  titleTooLong: "Kort het onderwerp in tot 120 tekens.",
};
const faultsEn: Record<PlainFault, string> = {
  nameMissing: "Fill in a name, for example Spring 2027.",
  nameTooLong: "Shorten the name to 100 characters.",
  slugWrong: "Use 3 to 80 small letters, digits and dashes, for example anders-kijken-spring-2027.",
  slugTaken: "Another group has this address already. Fill in another one.",
  placeMissing: "Fill in where the group meets: the name of the place and its address.",
  placeTooLong: "Shorten the place to 200 characters.",
  joinUrlWrong: "Fill in an address that begins with https://, or leave it empty.",
  zoneWrong: "Choose a time zone from the list.",
  capacityWrong: "Fill in a whole number from 1 to 10,000.",
  priceMissing: "Fill in a price. This offer has no price of its own yet. Free is 0.",
  priceWrong: "Fill in an amount, for example 695 or 695.50.",
  priceTooHigh: "Fill in an amount of at most €100,000.",
  priceTooLow: "Fill in €0.50 or more, or 0 for free. Stripe cannot charge smaller amounts.",
  enrolUntilWrong: "Fill in a day and time, for example 26/02/2027 17:00.",
  enrolUntilTooLate: "Choose a moment that is not after the start of the first session.",
  offerFixed: "Seats are in use. What the group learns cannot change any more.",
  offerAnnounced: "This masterclass is announced and not for sale yet. Choose another one.",
  sessionsMissing: "Fill in one session at least.",
  tooManySessions: "Fill in twelve sessions at most.",
  startWrong: "Fill in the start with day and time. It must be a time that exists in the time zone.",
  endWrong: "Fill in the end with day and time.",
  endBeforeStart: "Choose an end that is after the start.",
  sessionTooLong: "Choose an end within 24 hours after the start.",
  sessionsOverlap: "This session begins before another one is over.",
  titleTooLong: "Shorten the subject to 120 characters.",
};

/** The form of a cohort. */
export const cohortFormMessages = defineMessages({
  nl: {
    faults: faultsNl,
    choiceWrong: {
      offerId: "Kies wat de groep leert.",
      mode: "Kies of de groep op locatie of online is.",
      language: "Kies de taal van de groep.",
      vat: "Kies hoe de btw wordt gerekend.",
    } as Record<string, string>,
    capacityBelowSeats: (seats: number) => `Er zijn ${seats} plaatsen bezet. Vul dat aantal in of meer.`,
    fields: {
      offerId: "Wat de groep leert",
      name: "Naam van de groep",
      slug: "Adres op de site",
      mode: "Hoe",
      place: "Plaats",
      joinUrl: "Link naar de online bijeenkomst",
      language: "Taal",
      timeZone: "Tijdzone",
      capacity: "Aantal plaatsen",
      price: "Prijs zonder btw, in euro",
      vat: "Btw",
      enrolUntil: "Inschrijven tot",
      sessions: "Bijeenkomsten",
      status: "Stand",
    } as Record<string, string>,
    choose: "Kies …",
    announced: "aangekondigd",
    slugHint:
      "Laat het leeg, dan maken we het van de naam. Wie een oud adres heeft, vindt de groep na een wijziging niet meer.",
    slugHintOpen:
      "De groep staat op de site. Wie het oude adres heeft, vindt de groep na een wijziging niet meer.",
    modes: { ON_SITE: "Op locatie", ONLINE: "Online" } as Record<string, string>,
    placeHint: "Naam van de plek en het adres. Niet nodig voor een groep die online is.",
    joinUrlHint: "Alleen wie een ticket heeft, ziet deze link.",
    languages: { nl: "Nederlands", en: "Engels" } as Record<string, string>,
    priceHint: "Leeg: de vaste prijs van het aanbod. Gratis: 0.",
    enrolUntilHint: "In de tijdzone van de groep. Niet later dan het begin van de eerste bijeenkomst.",
    sessionsHint:
      "Een tot twaalf. Lege regels tellen niet mee; maak een regel leeg om de bijeenkomst te verwijderen.",
    session: (n: number) => `Bijeenkomst ${n}`,
    start: "Begin",
    end: "Einde",
    subject: "Onderwerp",
    tells: (n: number) =>
      n === 0
        ? "Er heeft nog niemand een ticket. Als je bewaart, gaat er geen bericht uit."
        : n === 1
          ? "1 persoon heeft een ticket. Verander je een dag, een tijd, de plaats of de link, dan krijgt die daarvan een mail als je bewaart."
          : `${n} mensen hebben een ticket. Verander je een dag, een tijd, de plaats of de link, dan krijgen zij daarvan een mail als je bewaart.`,
    tellsWhenOver: (n: number) =>
      n === 1
        ? "Deze groep is voorbij. Alleen als je een dag kiest die nog komt, krijgt de ene persoon met een ticket daarvan een mail."
        : `Deze groep is voorbij. Alleen als je een dag kiest die nog komt, krijgen de ${n} mensen met een ticket daarvan een mail.`,
    more: "Meer regels",
    save: "Bewaar",
    create: "Maak de groep",
    basics: "Wat en hoe",
    money: "Plaatsen en prijs",
    changedTitle: "Intussen heeft iemand deze groep veranderd",
    changedText:
      "Jouw gegevens staan nog in het formulier en zijn niet bewaard. Neem over wat moet blijven en bewaar het dan opnieuw.",
    changedField: "Veld",
    changedFrom: "Was",
    changedTo: "Is nu",
    changedHidden: "gewijzigd",
    empty: "leeg",
  },
  en: {
    faults: faultsEn,
    choiceWrong: {
      offerId: "Choose what the group learns.",
      mode: "Choose whether the group meets on site or online.",
      language: "Choose the language of the group.",
      vat: "Choose how VAT is charged.",
    } as Record<string, string>,
    capacityBelowSeats: (seats: number) => `${seats} seats are in use. Fill in that number or more.`,
    fields: {
      offerId: "What the group learns",
      name: "Name of the group",
      slug: "Address on the site",
      mode: "How",
      place: "Place",
      joinUrl: "Link to the online session",
      language: "Language",
      timeZone: "Time zone",
      capacity: "Number of seats",
      price: "Price without VAT, in euro",
      vat: "VAT",
      enrolUntil: "Enrol until",
      sessions: "Sessions",
      status: "State",
    } as Record<string, string>,
    choose: "Choose …",
    announced: "announced",
    slugHint:
      "Leave it empty and we make it from the name. After a change, whoever has the old address cannot find the group.",
    slugHintOpen: "The group is on the site. After a change, whoever has the old address cannot find it.",
    modes: { ON_SITE: "On site", ONLINE: "Online" } as Record<string, string>,
    placeHint: "Name of the place and its address. Not needed for a group that is online.",
    joinUrlHint: "Only people with a ticket see this link.",
    languages: { nl: "Dutch", en: "English" } as Record<string, string>,
    priceHint: "Empty: the offer's own price. Free: 0.",
    enrolUntilHint: "In the group's time zone. Not later than the start of the first session.",
    sessionsHint: "One to twelve. Empty rows do not count; empty a row to remove the session.",
    session: (n: number) => `Session ${n}`,
    start: "Start",
    end: "End",
    subject: "Subject",
    tells: (n: number) =>
      n === 0
        ? "Nobody has a ticket yet. Saving sends no message."
        : n === 1
          ? "1 person has a ticket. Change a day, a time, the place or the link, and that person gets a mail about it when you save."
          : `${n} people have a ticket. Change a day, a time, the place or the link, and they get a mail about it when you save.`,
    tellsWhenOver: (n: number) =>
      n === 1
        ? "This group is over. Only if you choose a day still to come, the one person with a ticket gets a mail about it."
        : `This group is over. Only if you choose a day still to come, the ${n} people with a ticket get a mail about it.`,
    more: "More rows",
    save: "Save",
    create: "Make the group",
    basics: "What and how",
    money: "Seats and price",
    changedTitle: "Somebody has changed this group meanwhile",
    changedText:
      "What you filled in is still in the form and has not been saved. Take over what must stay, and then save again.",
    changedField: "Field",
    changedFrom: "Was",
    changedTo: "Is now",
    changedHidden: "changed",
    empty: "empty",
  },
});

import { defineMessages } from "~/i18n/messages";
import type { ProductKind } from "./product";
import type { TeamFault, TeamWay } from "./team-order";

const kindsNl: Record<ProductKind, string> = {
  cohort: "In een groep",
  selfPaced: "In eigen tempo",
  later: "Groep later kiezen",
};
const kindsEn: Record<ProductKind, string> = {
  cohort: "In a group",
  selfPaced: "Self-paced",
  later: "Group to be chosen later",
};

const faultsNl: Record<TeamFault, string> = {
  productMissing: "Kies waarvoor deze plaatsen zijn.",
  quantityMissing: "Vul in hoeveel plaatsen je wilt.",
  quantityForm: "Vul een getal in, bijvoorbeeld 14.",
  quantityWhole: "Halve plaatsen zijn er niet. Vul een heel getal in.",
  quantityRange: "Vul een getal van 1 tot en met 500 in. Heb je er meer nodig? Mail ons.",
  tooManyTogether:
    "Samen met een andere regel zijn dit meer dan 500 plaatsen. Heb je er meer nodig? Mail ons.",
  nothing: "Kies wat je wilt bestellen.",
  wayMissing: "Kies hoe je wilt bestellen.",
  purchaseOrderTooLong: "Kort het inkoopnummer in tot 60 tekens.",
  referenceTooLong: "Kort de referentie in tot 60 tekens.",
  referenceMissing: "Vul een inkoopnummer of referentie in, of vink aan dat het nummer volgt.",
};
const faultsEn: Record<TeamFault, string> = {
  productMissing: "Choose what these seats are for.",
  quantityMissing: "Enter how many seats you want.",
  quantityForm: "Enter a number, for example 14.",
  quantityWhole: "There are no half seats. Enter a whole number.",
  quantityRange: "Enter a number from 1 to 500. Do you need more? Mail us.",
  tooManyTogether: "Together with another line that makes more than 500 seats. Do you need more? Mail us.",
  nothing: "Choose what you want to order.",
  wayMissing: "Choose how you want to order.",
  purchaseOrderTooLong: "Shorten the purchase order number to 60 characters.",
  referenceTooLong: "Shorten the reference to 60 characters.",
  referenceMissing: "Enter a purchase order number or reference, or tick that the number follows.",
};

interface WayText {
  label: string;
  hint: (days: number) => string;
}
const waysNl: Record<TeamWay, WayText> = {
  pay: {
    label: "Nu betalen",
    hint: () => "Met iDEAL | Wero of een kaart. De plaatsen zijn meteen van jullie.",
  },
  invoice: {
    label: "Op factuur",
    hint: (days) => `De plaatsen worden vastgehouden. Jullie betalen binnen ${days} dagen na de factuur.`,
  },
  quote: {
    label: "Eerst een offerte",
    hint: (days) =>
      `De prijs staat ${days} dagen vast. Plaatsen houden we pas vast als iemand de offerte aanvaardt.`,
  },
};
const waysEn: Record<TeamWay, WayText> = {
  pay: { label: "Pay now", hint: () => "With iDEAL | Wero or a card. The seats are yours at once." },
  invoice: {
    label: "On invoice",
    hint: (days) => `The seats are held. You pay within ${days} days of the invoice.`,
  },
  quote: {
    label: "A quote first",
    hint: (days) => `The price holds for ${days} days. Seats are held only once somebody accepts the quote.`,
  },
};

/** Orders of an organisation, for those who place them. */
export const teamOrderMessages = defineMessages({
  nl: {
    pageOrder: "Bestel voor je team",
    pageDates: "Bekijk de data",
    chooseTitle: "Voor welke organisatie bestel je?",
    chooseDocumentTitle: "Voor een team bestellen",
    chooseLead:
      "Je bestelt namens een organisatie. Wie de plaatsen krijgt, zeg je daarna: nu meteen, of later.",
    chooseOrder: (organisation: string) => `Bestel voor ${organisation}`,
    chooseMember: (organisation: string) =>
      `Voor ${organisation} mag je niet bestellen. Vraag het een eigenaar of beheerder.`,
    chooseNone: "Je handelt nog voor geen organisatie",
    chooseNoneHelp:
      "Maak er een aan: naam en soort zijn genoeg. Is een collega je voor? Vraag dan om een uitnodiging.",
    chooseMake: "Maak een organisatie",
    // The form
    newTitle: "Bestel voor je team",
    lead: "Kies wat je wilt en voor hoeveel mensen. Namen zijn nu nog niet nodig.",
    kinds: kindsNl,
    what: (line: number) => (line === 1 ? "Wat" : `Wat (regel ${line})`),
    quantity: (line: number) => (line === 1 ? "Aantal plaatsen" : `Aantal plaatsen (regel ${line})`),
    chooseProduct: "Kies …",
    left: (seats: number) => (seats === 1 ? "nog 1 plaats" : `nog ${seats} plaatsen`),
    add: "Nog een regel",
    update: "Reken uit",
    nothingToOrder: "Er is nu niets te bestellen",
    nothingToOrderHelp:
      "Alle groepen zijn vol of al begonnen. Laat ons weten wat je zoekt; dan denken we mee.",
    contact: "Neem contact op",
    references: "Voor jullie administratie",
    purchaseOrder: "Inkoopnummer (PO)",
    purchaseOrderHint: "Het nummer dat jullie administratie op de factuur wil zien.",
    buyerReference: "Referentie",
    buyerReferenceHint: "Een kostenplaats of afdeling, als jullie daarmee werken.",
    follows: "Het inkoopnummer volgt nog",
    followsHint: (days: number) =>
      `We houden de plaatsen ${days} dagen vast en sturen de factuur zodra je het nummer geeft.`,
    how: "Hoe wil je bestellen?",
    ways: waysNl,
    total: "Totaal",
    credited: "Geannuleerd",
    remains: "Blijft over",
    totalEmpty: "Kies wat je wilt en druk op “Reken uit”. Dan staat hier wat het kost.",
    excluding: "Zonder btw",
    placeButton: "Plaats de bestelling",
    placeHint: "Bij een offerte bestel je nog niets.",
    faults: faultsNl,
    refusals: {
      gone: {
        title: "Dit is niet meer te bestellen",
        help: "Een van de regels is inmiddels dicht of weg. Kies iets anders.",
      },
      noRoom: (left: number, asked: number) =>
        left === 0
          ? `Er zijn geen plaatsen meer vrij; je vroeg er ${asked}.`
          : `Nog ${left === 1 ? "1 plaats" : `${left} plaatsen`} vrij, je vroeg er ${asked}.`,
      priceChanged: {
        title: "De prijs is veranderd",
        help: "Er is nog niets besteld. Kijk wat het nu kost. Wil je verder, plaats de bestelling dan opnieuw.",
      },
      totalNotSeen: {
        title: "Dit kost het",
        help: "Er is nog niets besteld. Klopt het totaal? Plaats de bestelling dan.",
      },
      currencies: {
        title: "Dit kan niet in één bestelling",
        help: "De prijzen staan in verschillende valuta. Maak er twee bestellingen van.",
      },
      tooOften: {
        title: "Je hebt al vaak plaatsen vastgehouden",
        help: "Wie tien keer op een dag plaatsen vasthoudt zonder te betalen, kan een dag lang niet online bestellen. Lukt het betalen niet? Dan helpen we je graag.",
      },
      notFound: {
        title: "Deze organisatie bestaat niet meer",
        help: "Ze is samengevoegd met een andere. Kies die.",
      },
    },
  },
  en: {
    pageOrder: "Order for your team",
    pageDates: "See the dates",
    chooseTitle: "For which organisation do you order?",
    chooseDocumentTitle: "Ordering for a team",
    chooseLead: "You order for an organisation. You say who gets the seats afterwards: at once, or later.",
    chooseOrder: (organisation: string) => `Order for ${organisation}`,
    chooseMember: (organisation: string) => `You cannot order for ${organisation}. Ask an owner or manager.`,
    chooseNone: "You do not act for an organisation yet",
    chooseNoneHelp:
      "Make one: a name and a kind are enough. Has a colleague done so already? Ask them for an invitation.",
    chooseMake: "Make an organisation",
    newTitle: "Order for your team",
    lead: "Choose what you want and for how many people. Names are not needed yet.",
    kinds: kindsEn,
    what: (line: number) => (line === 1 ? "What" : `What (line ${line})`),
    quantity: (line: number) => (line === 1 ? "Number of seats" : `Number of seats (line ${line})`),
    chooseProduct: "Choose …",
    left: (seats: number) => (seats === 1 ? "1 seat left" : `${seats} seats left`),
    add: "Another line",
    update: "Add it up",
    nothingToOrder: "There is nothing to order now",
    nothingToOrderHelp:
      "All groups are full or have begun. Tell us what you are looking for, and we will think along.",
    contact: "Contact us",
    references: "For your administration",
    purchaseOrder: "Purchase order number (PO)",
    purchaseOrderHint: "The number that your administration wants to see on the invoice.",
    buyerReference: "Reference",
    buyerReferenceHint: "A cost centre or department, if you work with those.",
    follows: "The purchase order number is still to come",
    followsHint: (days: number) =>
      `We hold the seats for ${days} days and send the invoice as soon as you give the number.`,
    how: "How do you want to order?",
    ways: waysEn,
    total: "Total",
    credited: "Cancelled",
    remains: "Remaining",
    totalEmpty: "Choose what you want and press “Add it up”. Then you see here what it costs.",
    excluding: "Excluding VAT",
    placeButton: "Place the order",
    placeHint: "A quote is not an order yet.",
    faults: faultsEn,
    refusals: {
      gone: {
        title: "This cannot be ordered any more",
        help: "One of the lines is closed or gone by now. Choose something else.",
      },
      noRoom: (left: number, asked: number) =>
        left === 0
          ? `There are no seats left; you asked for ${asked}.`
          : `${left === 1 ? "1 seat" : `${left} seats`} left, you asked for ${asked}.`,
      priceChanged: {
        title: "The price has changed",
        help: "Nothing has been ordered yet. See what it costs now. If you want to go on, place the order again.",
      },
      totalNotSeen: {
        title: "This is what it costs",
        help: "Nothing has been ordered yet. Is the total right? Then place the order.",
      },
      currencies: {
        title: "This cannot be one order",
        help: "The prices are in different currencies. Make it two orders.",
      },
      tooOften: {
        title: "You have held seats often today",
        help: "Whoever holds seats ten times in a day without paying cannot order online for a day. Does paying not work? We are glad to help.",
      },
      notFound: {
        title: "This organisation does not exist any more",
        help: "It was joined with another. Choose that one.",
      },
    },
  },
});

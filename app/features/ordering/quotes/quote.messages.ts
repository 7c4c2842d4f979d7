import { defineMessages } from "~/i18n/messages";

/** A quote, for whoever holds its link. */
export const quoteMessages = defineMessages({
  nl: {
    title: (number: string) => `Offerte ${number}`,
    notFound: "Deze link leidt naar geen offerte. Kijk of je hem helemaal hebt gekopieerd.",
    forOrganisation: (organisation: string) => `Voor ${organisation}`,
    from: (name: string, on: string) =>
      name ? `Aangevraagd door ${name}, op ${on}.` : `Aangevraagd op ${on}.`,
    until: (until: string) =>
      `De prijs staat vast tot en met ${until}. Plaatsen houden we pas vast als de offerte is aanvaard.`,
    pdf: "Bekijk als pdf",
    acceptTitle: "Aanvaard de offerte",
    acceptHow: (days: number) =>
      `Na het aanvaarden is het een bestelling op factuur. De plaatsen zijn dan van jullie, en jullie betalen binnen ${days} dagen na de factuur.`,
    name: "Je naam",
    nameHint: "Dan weet je collega wie de offerte aanvaardde.",
    nameFaults: { nameMissing: "Vul je naam in.", nameTooLong: "Kort je naam in tot 120 tekens." },
    accept: "Aanvaard de offerte",
    acceptedTitle: "Deze offerte is aanvaard",
    accepted: (who: string, on: string) => (who ? `Door ${who}, op ${on}.` : `Op ${on}.`),
    acceptedText:
      "De plaatsen zijn vastgehouden. Wie de offerte aanvroeg, krijgt hierover een mail en regelt de rest.",
    toOrder: "Naar de bestelling",
    lapsedTitle: "Deze offerte is verlopen",
    lapsed: (on: string, name: string) =>
      `De offerte gold tot en met ${on}. Vraag een nieuwe aan${name ? ` bij ${name}` : ""}: dan zie je wat het nu kost.`,
    askNew: "Vraag een nieuwe",
    withdrawnTitle: "Deze offerte is ingetrokken",
    withdrawn: (name: string) =>
      name ? `${name} kan een nieuwe maken.` : "Je collega kan een nieuwe maken.",
    refused: "De offerte kan nu niet worden aanvaard",
    gone: "Een van de onderdelen is niet meer te bestellen. Vraag een nieuwe offerte.",
    terms: "Annuleren",
    demo: "Dit is een voorbeeld. Er komt geen echte factuur.",
    // Mails
    madeSubject: (number: string) => `Offerte ${number} staat klaar`,
    made: (title: string, money: string) =>
      `Je vroeg een offerte voor ${title}. Het kost ${money}, btw inbegrepen waar die geldt.`,
    madeUntil: (until: string) =>
      `De prijs staat vast tot en met ${until}. Plaatsen houden we pas vast als de offerte is aanvaard.`,
    madeLink: "Bekijk en aanvaard de offerte",
    madePassOn: "Gaat een collega hierover? Stuur deze link dan door: een account is niet nodig.",
    acceptedSubject: (number: string) => `Offerte ${number} is aanvaard`,
    acceptedMail: (who: string, title: string, money: string) =>
      `${who || "Iemand met de link"} aanvaardde je offerte voor ${title}, voor ${money}. De plaatsen zijn van jullie.`,
    acceptedAwaits: (until: string) =>
      `Voor de factuur hebben we nog een inkoopnummer of referentie nodig. Vul dat in op de pagina van je bestelling. We houden de plaatsen vast tot en met ${until}.`,
    acceptedNext:
      "De factuur gaat over een uur de deur uit. Tot dan kun je het inkoopnummer of de referentie nog verbeteren.",
  },
  en: {
    title: (number: string) => `Quote ${number}`,
    notFound: "There is no quote at this link. Check that you copied all of it.",
    forOrganisation: (organisation: string) => `For ${organisation}`,
    from: (name: string, on: string) => (name ? `Asked for by ${name}, on ${on}.` : `Asked for on ${on}.`),
    until: (until: string) =>
      `The price holds until ${until}. Seats are held only once the quote is accepted.`,
    pdf: "View as PDF",
    acceptTitle: "Accept the quote",
    acceptHow: (days: number) =>
      `Once accepted, it is an order on invoice. The seats are then yours, and you pay within ${days} days of the invoice.`,
    name: "Your name",
    nameHint: "So that your colleague knows who accepted the quote.",
    nameFaults: { nameMissing: "Enter your name.", nameTooLong: "Shorten your name to 120 characters." },
    accept: "Accept the quote",
    acceptedTitle: "This quote has been accepted",
    accepted: (who: string, on: string) => (who ? `By ${who}, on ${on}.` : `On ${on}.`),
    acceptedText: "The seats are held. Whoever asked for the quote gets a mail about it and does the rest.",
    toOrder: "To the order",
    lapsedTitle: "This quote has lapsed",
    lapsed: (on: string, name: string) =>
      `It held until ${on}. Ask${name ? ` ${name}` : ""} for a new one: then you see what it costs now.`,
    askNew: "Ask for a new one",
    withdrawnTitle: "This quote was withdrawn",
    withdrawn: (name: string) =>
      name ? `${name} can make a new one.` : "Your colleague can make a new one.",
    refused: "The quote cannot be accepted now",
    gone: "One of its parts cannot be ordered any more. Ask for a new quote.",
    terms: "Cancelling",
    demo: "This is an example. No real invoice will come.",
    madeSubject: (number: string) => `Quote ${number} is ready`,
    made: (title: string, money: string) =>
      `You asked for a quote for ${title}. It costs ${money}, VAT included where it applies.`,
    madeUntil: (until: string) =>
      `The price holds until ${until}. Seats are held only once the quote is accepted.`,
    madeLink: "See and accept the quote",
    madePassOn: "Does a colleague decide about it? Pass this link on: no account is needed.",
    acceptedSubject: (number: string) => `Quote ${number} has been accepted`,
    acceptedMail: (who: string, title: string, money: string) =>
      `${who || "Somebody with the link"} accepted your quote for ${title}, for ${money}. The seats are yours.`,
    acceptedAwaits: (until: string) =>
      `For the invoice we still need a purchase order number or reference. Fill it in on the page of your order. We hold the seats until the end of ${until}.`,
    acceptedNext:
      "The invoice goes out in an hour. Until then you can still correct the purchase order number or the reference.",
  },
});

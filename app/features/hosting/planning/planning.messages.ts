import { defineMessages } from "~/i18n/messages";

/** How a host plans a group, and what of it was agreed. */
export const hostPlanningMessages = defineMessages({
  nl: {
    newTitle: "Nieuwe groep",
    plan: "Plan een groep",
    editTitle: (name: string) => `${name} wijzigen`,
    edit: "Wijzig",
    copy: "Kopieer naar nieuwe data",
    noAgreement: "Je kunt nu geen nieuwe groep plannen",
    noAgreementHelp:
      "Daarvoor is een overeenkomst nodig die van kracht is. Groepen die al open staan, gaan gewoon door. Vraag De Stadscoalitie om een nieuwe overeenkomst.",
    agreed: "Wat is afgesproken",
    agreedOf: (titles: string) => `Wat is afgesproken: ${titles}`,
    teaches: "Wat je mag geven",
    languages: "Talen",
    days: "Wanneer",
    daysFromTo: (first: string, last: string) => `Van ${first} tot en met ${last}`,
    price: "Prijs per plaats, zonder btw",
    priceFromTo: (lowest: string, highest: string) => `Van ${lowest} tot ${highest}`,
    payers: {
      LEARNERS: "Wie meedoet, betaalt",
      HOST: "Jullie organisatie betaalt, op één factuur",
      NOBODY: "Niemand betaalt",
    } as Record<string, string>,
    over: "Deze overeenkomst is voorbij of beëindigd. De groep gaat door; nieuwe groepen kunnen er niet meer onder.",
    link: "Link voor wie je uitnodigt",
    linkHelp:
      "Wie deze link heeft, ziet de groep en kan een plaats nemen. Hij is niet te raden. Maak een nieuwe als hij bij de verkeerde is: de oude werkt dan niet meer.",
    renew: "Maak een nieuwe link",
    copyLink: "Kopieer de link",
    copied: "Gekopieerd",
    closedFor: (name: string) =>
      `Alleen voor ${name}. Haar beheerders bestellen de plaatsen en geven ze aan collega's.`,
    page: "Pagina op de site",
    done: {
      created: "De groep is gemaakt, als concept. Kijk alles na en vraag dan om akkoord.",
      saved: "Je wijzigingen zijn bewaard.",
      proposed: "Je vraag is verstuurd. De groep wacht op akkoord.",
      taken: "Je vraag is teruggenomen. De groep is weer een concept.",
      renewed: "Er is een nieuwe link. De oude werkt niet meer.",
    } as Record<string, string>,
    savedTold: (n: number) =>
      n === 1
        ? "Je wijzigingen zijn bewaard. 1 persoon krijgt er een mail over."
        : `Je wijzigingen zijn bewaard. ${n} mensen krijgen er een mail over.`,
  },
  en: {
    newTitle: "New group",
    plan: "Plan a group",
    editTitle: (name: string) => `Change ${name}`,
    edit: "Change",
    copy: "Copy to new dates",
    noAgreement: "You cannot plan a new group now",
    noAgreementHelp:
      "That takes an agreement that is in force. Groups that are open already simply go on. Ask De Stadscoalitie for a new agreement.",
    agreed: "What was agreed",
    agreedOf: (titles: string) => `What was agreed: ${titles}`,
    teaches: "What you may give",
    languages: "Languages",
    days: "When",
    daysFromTo: (first: string, last: string) => `From ${first} up to and including ${last}`,
    price: "Price of a seat, without VAT",
    priceFromTo: (lowest: string, highest: string) => `From ${lowest} to ${highest}`,
    payers: {
      LEARNERS: "Whoever takes part pays",
      HOST: "Your organisation pays, on one invoice",
      NOBODY: "Nobody pays",
    } as Record<string, string>,
    over: "This agreement is over or was ended. The group goes on; new groups cannot be held under it any more.",
    link: "Link for those you invite",
    linkHelp:
      "Whoever has this link sees the group and can take a seat. Nobody can guess it. Make a new one if it reached the wrong person: the old one stops working.",
    renew: "Make a new link",
    copyLink: "Copy the link",
    copied: "Copied",
    closedFor: (name: string) =>
      `Only for ${name}. Its managers order the seats and give them to colleagues.`,
    page: "Page on the site",
    done: {
      created: "The group has been made, as a draft. Check everything and then ask for approval.",
      saved: "Your changes have been saved.",
      proposed: "Your request has been sent. The group waits for approval.",
      taken: "Your request has been taken back. The group is a draft again.",
      renewed: "There is a new link. The old one does not work any more.",
    } as Record<string, string>,
    savedTold: (n: number) =>
      n === 1
        ? "Your changes have been saved. 1 person gets a mail about them."
        : `Your changes have been saved. ${n} people get a mail about them.`,
  },
});

import { defineMessages } from "~/i18n/messages";

/** Somebody's certificates together. */
export const collectionMessages = defineMessages({
  nl: {
    title: "Mijn certificaten",
    lead: "Wat je hebt afgerond, om te bewaren, te printen en te laten controleren.",
    empty: "Je hebt nog geen certificaat",
    emptyHelp:
      "Je krijgt er een voor elke module die je afrondt, en een voor de masterclass als je alle modules hebt.",
    toLearning: "Naar mijn masterclasses",
    waitingTitle: "Er ligt een certificaat klaar",
    waiting: (title: string) =>
      `Je hebt ${title} afgerond. Kijk of je naam in je profiel staat, en of je hem ook in Latijnse letters moet invullen. Daarna krijg je je certificaat meteen.`,
    fillInName: "Vul je naam in",
    programme: "Het programma",
    programmeOf: "Het certificaat voor alle masterclasses samen.",
    sets: "Modules samen",
    setsOf: "Voor modules die een gastheer samen gaf.",
    held: (held: number, of: number) => `${held} van de ${of} modules`,
    modules: "Modules",
    notYet: "nog niet",
    wholeWhen:
      "Volg je de masterclass of het programma? Dan krijg je het certificaat van de masterclass als je alle modules hebt.",
    others: "Andere certificaten",
    replaced: "Vervangen",
    replacedHelp: "Deze certificaten kregen een andere naam, met een nieuw nummer. De oude PDF blijft hier.",
    revoked: "Ingetrokken",
  },
  en: {
    title: "My certificates",
    lead: "What you have completed, to keep, to print and to have verified.",
    empty: "You have no certificate yet",
    emptyHelp:
      "You receive one for every module that you complete, and one for the masterclass once you have all its modules.",
    toLearning: "To my masterclasses",
    waitingTitle: "A certificate is waiting for you",
    waiting: (title: string) =>
      `You have completed ${title}. See whether your name is in your profile, and whether it is needed in Latin letters too. You will then receive your certificate at once.`,
    fillInName: "Fill in your name",
    programme: "The programme",
    programmeOf: "The certificate for all masterclasses together.",
    sets: "Modules together",
    setsOf: "For modules that a host gave together.",
    held: (held: number, of: number) => `${held} of ${of} modules`,
    modules: "Modules",
    notYet: "not yet",
    wholeWhen:
      "Are you following the masterclass or the programme? You receive the certificate of the masterclass once you have all its modules.",
    others: "Other certificates",
    replaced: "Replaced",
    replacedHelp: "These certificates were given another name, with a new number. The old PDF stays here.",
    revoked: "Revoked",
  },
});

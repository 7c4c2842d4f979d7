import { defineMessages } from "~/i18n/messages";
import type { SeatAccepted, SeatDeclined } from "./answer-seat.server";

type Refusal =
  Extract<SeatAccepted, { reason: string }>["reason"] | Extract<SeatDeclined, { reason: string }>["reason"];

const refusalsNl: Record<Refusal, string> = {
  notFound:
    "Deze link werkt niet (meer). Misschien kreeg je later een nieuwe mail: gebruik de link uit de laatste.",
  expired: "Deze uitnodiging is verlopen. Vraag wie je uitnodigde om een nieuwe mail.",
  accepted: "Deze plaats is al aangenomen. Was jij dat niet? Vraag wie je uitnodigde wat er is gebeurd.",
  declined: "Deze plaats is afgeslagen. Wil je toch meedoen? Vraag wie je uitnodigde om een nieuwe mail.",
  withdrawn: "Deze plaats is ingetrokken. Vraag wie je uitnodigde waarom.",
  transferred: "Deze plaats ging naar iemand anders. Wat je schreef, blijft van jou.",
  ended: "Deze plaats is geannuleerd. Vraag wie je uitnodigde hoe het verder gaat.",
  otherAddress:
    "Deze plaats is voor een ander mailadres. Log in met dat adres, of vraag wie je uitnodigde om jouw adres te gebruiken.",
  notYet: "Deze plaats is nog niet betaald. Zodra dat gebeurd is, kun je hem aannemen.",
  unplaced: "Voor deze plaats is nog geen groep gekozen. Je hoort het als je kunt kiezen.",
  cancelled: "Deze groep gaat niet door. Wie je uitnodigde, kan een andere groep voor je kiezen.",
  over: "Deze groep is al geweest. Vraag wie je uitnodigde naar een andere groep.",
  inGroup: "Je zit al in deze groep. Sla deze plaats af, dan kan een collega hem gebruiken.",
  following:
    "Je volgt deze masterclass al. Rond die eerst af, of sla deze plaats af zodat een collega hem kan gebruiken.",
  ordering:
    "Je bent deze plaats zelf aan het bestellen. Rond die bestelling af of laat die vervallen, en kom dan terug.",
  begun: "Je bent al begonnen. Vraag wie je de plaats gaf om hem door te geven.",
};
const refusalsEn: Record<Refusal, string> = {
  notFound: "This link does not work (any more). Perhaps you got a newer e-mail: use the link in the latest.",
  expired: "This invitation has ended. Ask whoever invited you for a new e-mail.",
  accepted: "This seat has been accepted. Was that not you? Ask whoever invited you what happened.",
  declined:
    "This seat was declined. Do you want to take part after all? Ask whoever invited you for a new e-mail.",
  withdrawn: "This seat was withdrawn. Ask whoever invited you why.",
  transferred: "This seat went to somebody else. What you wrote stays yours.",
  ended: "This seat was cancelled. Ask whoever invited you what comes next.",
  otherAddress:
    "This seat is for another e-mail address. Sign in with that address, or ask whoever invited you to use yours.",
  notYet: "This seat has not been paid for yet. Once it is, you can accept it.",
  unplaced: "No group has been chosen for this seat yet. You will hear when you can choose.",
  cancelled: "This group will not take place. Whoever invited you can choose another group for you.",
  over: "This group is over. Ask whoever invited you for another group.",
  inGroup: "You are in this group already. Decline this seat, so that a colleague can use it.",
  following:
    "You follow this masterclass already. Complete it first, or decline this seat so that a colleague can use it.",
  ordering: "You are ordering this seat yourself. Finish that order or let it lapse, and come back then.",
  begun: "You have begun already. Ask who gave you the seat to pass it on.",
};

/** A seat for whoever it was offered to. */
export const seatOfferMessages = defineMessages({
  nl: {
    pageTitle: "Een plaats voor jou",
    fromOrganisation: (giver: string, organisation: string) =>
      giver ? `${giver} geeft je namens ${organisation} een plaats.` : `${organisation} geeft je een plaats.`,
    fromColleague: (giver: string) => `${giver || "Een collega"} kocht een plaats voor je.`,
    what: "Masterclass",
    group: "Groep",
    alone: "In je eigen tempo",
    how: "Hoe",
    starts: "Begint op",
    sessions: "De bijeenkomsten",
    hasBegun: "De eerste bijeenkomst is al geweest. Je kunt nog instappen.",
    until: (date: string) => `Antwoord kan tot en met ${date}.`,
    sentTo: (email: string) => `De uitnodiging ging naar ${email}.`,
    seesTitle: "Wat je werkgever ziet",
    sees: (organisation: string) =>
      `${organisation} ziet of je de plaats aanneemt of afslaat. Of je begon en afrondde, ziet je werkgever alleen op naam als de ondernemingsraad daarmee instemt; anders alleen als aantal.`,
    seesNot: "Je werkgever ziet nooit wat je schrijft, je scores, wanneer je werkt of of je er was.",
    colleagueSees: (giver: string) =>
      `${giver || "Wie de plaats kocht"} ziet of je de plaats aanneemt of afslaat. Wat je doet en schrijft, ziet alleen jij.`,
    signIn: "Log in om de plaats aan te nemen",
    signInHelp: "Nog geen account? Dat maak je met je mailadres en een code.",
    otherAddress: (email: string) => `Je bent ingelogd met een ander adres: ${email}.`,
    otherAddressHelp:
      "Log uit en log in met het adres van de uitnodiging. Of vraag wie je uitnodigde om jouw adres te gebruiken.",
    name: "Je naam",
    nameHint: "Zo komt hij op je ticket en certificaat.",
    accept: "Neem de plaats aan",
    decline: "Sla af",
    declineHelp: "Sla je af, dan kan een collega de plaats gebruiken.",
    refusals: refusalsNl,
    declined: "Je hebt de plaats afgeslagen. Wie je uitnodigde, ziet dat.",
    isOwn: "Je hebt deze plaats aangenomen.",
    toMine: "Naar mijn masterclasses",
    giveBack: "Geef de plaats terug",
    giveBackHelp:
      "Kun je niet? Zolang je nog niet begonnen bent, geef je de plaats hier terug. Je ticket vervalt dan.",
    toHome: "Naar de voorpagina",
    waiting: (title: string) => `Een plaats voor jou: ${title}`,
    waitingFrom: (organisation: string | null) =>
      organisation ? `Van ${organisation}.` : "Gekocht door een collega.",
    see: "Bekijk en kies",
  },
  en: {
    pageTitle: "A seat for you",
    fromOrganisation: (giver: string, organisation: string) =>
      giver ? `${giver} gives you a seat for ${organisation}.` : `${organisation} gives you a seat.`,
    fromColleague: (giver: string) => `${giver || "A colleague"} bought a seat for you.`,
    what: "Masterclass",
    group: "Group",
    alone: "At your own pace",
    how: "How",
    starts: "Starts on",
    sessions: "The sessions",
    hasBegun: "The first session has been. You can still join.",
    until: (date: string) => `You can answer until ${date}.`,
    sentTo: (email: string) => `The invitation went to ${email}.`,
    seesTitle: "What your employer sees",
    sees: (organisation: string) =>
      `${organisation} sees whether you accept or decline the seat. Your employer sees by name whether you started and completed only if the works council consents; otherwise only as a number.`,
    seesNot: "Your employer never sees what you write, your scores, when you work or whether you were there.",
    colleagueSees: (giver: string) =>
      `${giver || "Whoever bought the seat"} sees whether you accept or decline it. Only you see what you do and write.`,
    signIn: "Sign in to accept the seat",
    signInHelp: "No account yet? You make one with your e-mail address and a code.",
    otherAddress: (email: string) => `You are signed in with another address: ${email}.`,
    otherAddressHelp:
      "Sign out and sign in with the address of the invitation. Or ask whoever invited you to use yours.",
    name: "Your name",
    nameHint: "As it will stand on your ticket and certificate.",
    accept: "Accept the seat",
    decline: "Decline",
    declineHelp: "If you decline, a colleague can use the seat.",
    refusals: refusalsEn,
    declined: "You have declined the seat. Whoever invited you sees that.",
    isOwn: "You have accepted this seat.",
    toMine: "To my masterclasses",
    giveBack: "Give the seat back",
    giveBackHelp:
      "Can you not come? As long as you have not started, you can give the seat back here. Your ticket is then no longer valid.",
    toHome: "To the front page",
    waiting: (title: string) => `A seat for you: ${title}`,
    waitingFrom: (organisation: string | null) =>
      organisation ? `From ${organisation}.` : "Bought by a colleague.",
    see: "View and choose",
  },
});

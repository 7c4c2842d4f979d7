import type { Locale } from "~/i18n/locale";
import type { InstrumentTexts } from "../engine/instrument";
import type { StartbeeldField } from "./startbeeld";

const signNl = { label: "Waar zie je dat aan?", hint: "Eén ding dat een ander kan gaan bekijken." };
const standingNl = { label: "Hoe staat het er vandaag voor?" };
const signEn = { label: "How can you tell?", hint: "One thing that somebody else can go and look at." };
const standingEn = { label: "How does it stand today?" };
const seenNl = { label: "Wat zie je vandaag, en hoe weet je dat?" };
const unknownNl = { label: "Wat weet je nog niet?" };
const seenEn = { label: "What do you see today, and how do you know?" };
const unknownEn = { label: "What do you not know yet?" };

/** The texts of the Startbeeld. What it calls the objectives, levels and key values is the foundation's. */
export const startbeeldMessages: Record<Locale, InstrumentTexts<StartbeeldField>> = {
  nl: {
    name: "Startbeeld",
    begin: "Begin je Startbeeld",
    lead: "Wat is er vandaag in jouw wijk of stad, wat zit op slot, en wat weet je nog niet? Over een jaar leg je er een nieuw naast.",
    sections: {
      where: { title: "Waar en wanneer" },
      talent: {
        title: "Talent dat er al is",
        intro: "Schrijf geen naam op. Heeft maar één mens in de wijk dit vak? Kies dan een ruimer woord.",
      },
      occasion: { title: "De aanleiding" },
      levels: {
        title: "De vier niveaus",
        intro: "Een of twee regels per niveau zijn genoeg. Niet alles hoeft vandaag ingevuld.",
      },
      objectives: {
        title: "De doelen van de methode",
        intro:
          "De stichting schrijft waar de methode naartoe werkt. Kies bij elk doel hoe het er bij jullie voor staat. ‘Dat weet ik niet’ is een eerlijk antwoord.",
      },
      roles: { title: "Wie doet wat" },
      piece: {
        title: "Het stuk",
        intro: "Voor iemand die je stad niet kent. Hiermee begint later je adoptieplan.",
      },
      people: {
        title: "Met wie je sprak",
        intro: "Noem een rol of initialen, geen naam. Wie dit stuk leest, leest ook dit.",
      },
    },
    groups: {
      individual: "Individu",
      group: "Groep",
      city: "Wijk en stad",
      society: "Samenleving",
      talents: "Talent krijgt de ruimte",
      networks: "Netwerken zijn zichtbaar",
      coalitions: "Partijen werken samen in een coalitie",
      wellbeing: "Burgers voelen zich wel en gezien",
      liveability: "De wijk is leefbaar",
      culture: "Cultuur bloeit, en houdt dat vol",
      economy: "Vakwerk en ondernemerschap bloeien, en houden dat vol",
    },
    fields: {
      place: { label: "Over welke wijk of stad gaat het?", hint: "Zo heet het stuk in je lijst." },
      seenOn: { label: "Op welke dag heb je gekeken?" },
      talent: {
        label: "Welk talent zag je dat nergens staat, en wat houdt het op slot?",
        hint: "Wat je zag, waar het staat, wat het op slot houdt, wie het zoekt.",
      },
      occasion: {
        label: "Wat is in jouw stad de aanleiding, en wat weet je er nog niet uit?",
        hint: "De bron met de datum, wat er niet in staat, en wat jij zelf zag.",
      },
      dots: {
        label: "Waar staan je rode en je blauwe stippen, en welke raken elkaar?",
        hint: "Rood: hier ontbreekt iets. Blauw: hier maakt, leert of regelt iemand iets.",
      },
      individualSeen: seenNl,
      individualUnknown: unknownNl,
      groupSeen: seenNl,
      groupUnknown: unknownNl,
      citySeen: seenNl,
      cityUnknown: unknownNl,
      societySeen: seenNl,
      societyUnknown: unknownNl,
      talentsStanding: standingNl,
      talentsSign: signNl,
      networksStanding: standingNl,
      networksSign: signNl,
      coalitionsStanding: standingNl,
      coalitionsSign: signNl,
      wellbeingStanding: standingNl,
      wellbeingSign: signNl,
      liveabilityStanding: standingNl,
      liveabilitySign: signNl,
      cultureStanding: standingNl,
      cultureSign: signNl,
      economyStanding: standingNl,
      economySign: signNl,
      roles: {
        label: "Wat geef je uit handen, wat blijft van jou, en wie vervult welke rol?",
        hint: "Makers, lokale partners, bestuur. Noem rollen en vakken, geen namen.",
      },
      emptySeat: { label: "Welke plek aan tafel is nog leeg?" },
      reason: {
        label: "Waarom begint jouw stad hieraan?",
        hint: "Vijf tot acht zinnen die een buitenstaander begrijpt.",
      },
      nextYear: {
        label: "Wat wil je over een jaar kunnen zien?",
        hint: "Iets waar je naartoe kunt lopen om te kijken.",
      },
      walkedWith: {
        label: "Met wie liep je door de wijk?",
        hint: "Bijvoorbeeld: de beheerder van de volkstuinen.",
      },
      firstTalk: { label: "Met wie had je het eerste gesprek?", hint: "Een rol of initialen." },
      secondTalk: { label: "Met wie had je het tweede gesprek?", hint: "Een rol of initialen." },
      askAgainOn: {
        label: "Tot wanneer mogen zij hier staan?",
        hint: "Na die dag vragen we je om het hun opnieuw te vragen, of om hen weg te halen.",
      },
    },
    options: {
      "": "Nog niet gekozen",
      unknown: "Dat weet ik niet",
      none: "Nog nergens gezien",
      some: "Op een enkele plek",
      many: "Op veel plekken",
    },
    sources: [
      "De doelen, de vier niveaus en de rollen zijn van De Stadscoalitie; zie de pagina over de methode.",
      "Wat je invult, blijft van jou of van je organisatie.",
    ],
  },
  en: {
    name: "Baseline",
    begin: "Begin your Baseline",
    lead: "What is there today in your neighbourhood or city, what is locked, and what do you not know yet? In a year you put a new one beside it.",
    sections: {
      where: { title: "Where and when" },
      talent: {
        title: "Talent that is already there",
        intro:
          "Write down no names. Does only one person in the neighbourhood have this craft? Then choose a wider word.",
      },
      occasion: { title: "What started it" },
      levels: {
        title: "The four levels",
        intro: "One or two lines for each level are enough. Not everything has to be filled in today.",
      },
      objectives: {
        title: "The objectives of the method",
        intro:
          "The foundation writes what the method works towards. For each objective, choose how things stand with you. “I do not know” is an honest answer.",
      },
      roles: { title: "Who does what" },
      piece: {
        title: "The piece",
        intro: "For somebody who does not know your city. Later your adoption plan begins with this.",
      },
      people: {
        title: "Who you spoke with",
        intro: "Name a role or initials, not a name. Whoever reads this piece reads this too.",
      },
    },
    groups: {
      individual: "Individual",
      group: "Group",
      city: "Neighbourhood and city",
      society: "Society",
      talents: "Talent has room",
      networks: "Networks can be seen",
      coalitions: "Parties work together in a coalition",
      wellbeing: "Citizens feel well, and feel seen",
      liveability: "The neighbourhood is good to live in",
      culture: "Culture flourishes, and can keep doing so",
      economy: "Crafts and enterprise flourish, and can keep doing so",
    },
    fields: {
      place: {
        label: "Which neighbourhood or city is it about?",
        hint: "The piece has this name in your list.",
      },
      seenOn: { label: "On which day did you look?" },
      talent: {
        label: "Which talent did you see that is written down nowhere, and what keeps it locked?",
        hint: "What you saw, where it is written down, what keeps it locked, who is looking for it.",
      },
      occasion: {
        label: "What started it in your city, and what can you not learn from that?",
        hint: "The source with its date, what it does not say, and what you saw yourself.",
      },
      dots: {
        label: "Where are your red and your blue dots, and which of them touch?",
        hint: "Red: something is missing here. Blue: somebody makes, learns or arranges something here.",
      },
      individualSeen: seenEn,
      individualUnknown: unknownEn,
      groupSeen: seenEn,
      groupUnknown: unknownEn,
      citySeen: seenEn,
      cityUnknown: unknownEn,
      societySeen: seenEn,
      societyUnknown: unknownEn,
      talentsStanding: standingEn,
      talentsSign: signEn,
      networksStanding: standingEn,
      networksSign: signEn,
      coalitionsStanding: standingEn,
      coalitionsSign: signEn,
      wellbeingStanding: standingEn,
      wellbeingSign: signEn,
      liveabilityStanding: standingEn,
      liveabilitySign: signEn,
      cultureStanding: standingEn,
      cultureSign: signEn,
      economyStanding: standingEn,
      economySign: signEn,
      roles: {
        label: "What do you hand over, what stays with you, and who has which role?",
        hint: "Makers, local partners, board. Name roles and crafts, not people.",
      },
      emptySeat: { label: "Which seat at the table is still empty?" },
      reason: {
        label: "Why does your city begin with this?",
        hint: "Five to eight sentences that an outsider understands.",
      },
      nextYear: {
        label: "What do you want to be able to see in a year?",
        hint: "Something that you can walk to and look at.",
      },
      walkedWith: {
        label: "Who walked through the neighbourhood with you?",
        hint: "For example: the manager of the allotments.",
      },
      firstTalk: { label: "With whom was your first conversation?", hint: "A role or initials." },
      secondTalk: { label: "With whom was your second conversation?", hint: "A role or initials." },
      askAgainOn: {
        label: "Until when may they stand here?",
        hint: "After that day we ask you to ask them again, or to take them out.",
      },
    },
    options: {
      "": "Not chosen yet",
      unknown: "I do not know",
      none: "Not seen anywhere yet",
      some: "In one or two places",
      many: "In many places",
    },
    sources: [
      "The objectives, the four levels and the roles are De Stadscoalitie’s; see the page about the method.",
      "What you fill in stays yours or your organisation’s.",
    ],
  },
};

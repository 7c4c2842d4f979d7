import { defineMessages } from "~/i18n/messages";
import type { EnquiryFault, EnquiryField, EnquiryKind } from "./enquiry";

type OfKind<Text = string> = Record<EnquiryKind, Text>;

/** The request of a university or a city: the pages that lead to it, its form and its mails. */
export const enquiryMessages = defineMessages({
  nl: {
    ask: "Doe een aanvraag",
    price: "Wat het kost",
    passOn: "Geef je dit door? Print de pagina, of stuur dit adres:",
    title: { HOSTING: "Aanvraag van een universiteit", LICENCE: "Aanvraag van een stad" } as OfKind,
    lead: {
      HOSTING:
        "Vertel kort wie jullie zijn en wat jullie willen. Iemand van de stichting antwoordt per mail.",
      LICENCE:
        "Vertel kort welke stad het is en wat jullie willen. Iemand van de stichting antwoordt per mail.",
    } as OfKind,
    back: { HOSTING: "Voor universiteiten", LICENCE: "Voor steden" } as OfKind,
    name: "Je naam",
    jobTitle: "Je functie",
    organisation: {
      HOSTING: "Universiteit of hogeschool",
      LICENCE: "Stad of gemeente",
    } as OfKind,
    country: "Land van je organisatie",
    email: "E-mailadres",
    language: "In welke taal wil je antwoord?",
    languages: { nl: "Nederlands", en: "Engels" } as Record<string, string>,
    message: "Je vraag",
    messageHint: {
      HOSTING:
        "Bijvoorbeeld: voor wie de groep is, met hoeveel mensen, wanneer, en wie haar begeleidt. Stuur geen gegevens van anderen mee.",
      LICENCE:
        "Bijvoorbeeld: wat er in je stad speelt, wie er mee willen doen en wanneer jullie willen beginnen. Stuur geen gegevens van anderen mee.",
    } as OfKind,
    send: "Verstuur de aanvraag",
    privacy: "We gebruiken dit om je te antwoorden. Na twee jaar wissen we het.",
    faults: {
      tooLong: "Dit is te lang. Kort het in",
      emailWrong: "Vul een e-mailadres in, zoals naam@stad.nl",
    } as Record<Exclude<EnquiryFault, "missing">, string>,
    missing: {
      name: "Vul je naam in",
      jobTitle: "Vul in wat je functie is",
      organisation: "Vul in welke organisatie het is",
      country: "Kies het land",
      email: "Vul je e-mailadres in",
      language: "Kies een taal",
      message: "Schrijf je vraag op",
    } as Record<EnquiryField, string>,
    sentTitle: "Je aanvraag is verstuurd",
    sent: "We hebben je aanvraag en sturen je een mail ter bevestiging. Iemand van de stichting leest haar en antwoordt je.",
    toHome: "Naar de voorpagina",
    sentHelp: "Geen mail gezien? Kijk dan bij je ongewenste mail.",
    received: {
      subject: {
        HOSTING: "We hebben de aanvraag van je universiteit",
        LICENCE: "We hebben de aanvraag van je stad",
      } as OfKind,
      text: {
        HOSTING: "Je aanvraag over een groep onder de naam van je universiteit of hogeschool is aangekomen.",
        LICENCE: "Je aanvraag over een licentie op de methode voor je stad is aangekomen.",
      } as OfKind,
      next: "Iemand van de stichting leest haar en antwoordt je op dit adres.",
      link: "Lees nog eens wat het inhoudt",
      notYou:
        "Heb je niets aangevraagd? Dan heeft iemand je adres per vergissing ingevuld. Je hoeft niets te doen.",
    },
    came: {
      subject: {
        HOSTING: "Nieuwe aanvraag van een universiteit",
        LICENCE: "Nieuwe aanvraag van een stad",
      } as OfKind,
      text: "Er is een nieuwe aanvraag. Je leest en beantwoordt haar in het bureau.",
      link: "Naar de aanvraag",
    },
    answer: {
      subject: {
        HOSTING: (site: string) => `Antwoord van ${site} op de aanvraag van je universiteit`,
        LICENCE: (site: string) => `Antwoord van ${site} op de aanvraag van je stad`,
      } as OfKind<(site: string) => string>,
      asked: (at: string) => `Je vroeg op ${at}:`,
    },
  },
  en: {
    ask: "Send an enquiry",
    price: "What it costs",
    passOn: "Passing this on? Print the page, or send this address:",
    title: { HOSTING: "Enquiry of a university", LICENCE: "Enquiry of a city" } as OfKind,
    lead: {
      HOSTING:
        "Tell us in short who you are and what you would like. Somebody of the foundation answers by e-mail.",
      LICENCE:
        "Tell us in short which city it is and what you would like. Somebody of the foundation answers by e-mail.",
    } as OfKind,
    back: { HOSTING: "For universities", LICENCE: "For cities" } as OfKind,
    name: "Your name",
    jobTitle: "Your position",
    organisation: { HOSTING: "University", LICENCE: "City or municipality" } as OfKind,
    country: "Country of your organisation",
    email: "E-mail address",
    language: "In which language would you like an answer?",
    languages: { nl: "Dutch", en: "English" } as Record<string, string>,
    message: "Your question",
    messageHint: {
      HOSTING:
        "For example: for whom the group is, how many people, when, and who guides it. Please send no details of others.",
      LICENCE:
        "For example: what is going on in your city, who would take part and when you would like to begin. Please send no details of others.",
    } as OfKind,
    send: "Send the enquiry",
    privacy: "We use this to answer you. After two years we erase it.",
    faults: {
      tooLong: "This is too long. Please shorten it",
      emailWrong: "Enter an e-mail address, such as name@city.eu",
    } as Record<Exclude<EnquiryFault, "missing">, string>,
    missing: {
      name: "Enter your name",
      jobTitle: "Enter your position",
      organisation: "Enter which organisation it is",
      country: "Choose the country",
      email: "Enter your e-mail address",
      language: "Choose a language",
      message: "Write your question",
    } as Record<EnquiryField, string>,
    sentTitle: "Your enquiry has been sent",
    sent: "We have your enquiry and send you an e-mail to confirm it. Somebody of the foundation reads it and answers you.",
    toHome: "To the front page",
    sentHelp: "No e-mail? Please look in your spam folder.",
    received: {
      subject: {
        HOSTING: "We have the enquiry of your university",
        LICENCE: "We have the enquiry of your city",
      } as OfKind,
      text: {
        HOSTING: "Your enquiry about a group under the name of your university has arrived.",
        LICENCE: "Your enquiry about a licence on the method for your city has arrived.",
      } as OfKind,
      next: "Somebody of the foundation reads it and answers you at this address.",
      link: "Read again what it is",
      notYou:
        "Did you not ask for anything? Then somebody filled in your address by mistake. You need do nothing.",
    },
    came: {
      subject: { HOSTING: "New enquiry of a university", LICENCE: "New enquiry of a city" } as OfKind,
      text: "There is a new enquiry. You read and answer it at the desk.",
      link: "To the enquiry",
    },
    answer: {
      subject: {
        HOSTING: (site: string) => `Answer from ${site} to the enquiry of your university`,
        LICENCE: (site: string) => `Answer from ${site} to the enquiry of your city`,
      } as OfKind<(site: string) => string>,
      asked: (at: string) => `On ${at} you asked:`,
    },
  },
});

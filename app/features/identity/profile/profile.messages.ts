import { defineMessages } from "~/i18n/messages";

/** The profile, and the names of people. */
export const profileMessages = defineMessages({
  nl: {
    profileTitle: "Mijn profiel",
    profileSaved: "Je profiel is bewaard.",
    nameAsked: "We weten nog niet hoe je heet. Je naam komt op je tickets en certificaten.",
    name: "Naam",
    nameHint:
      "Zo staat je naam op je tickets en certificaten. Een certificaat dat je al hebt, verandert niet vanzelf: bij het certificaat vraag je een nieuw.",
    latinName: "Je naam in Latijnse letters",
    latinNameHint: "Schrijf je je naam in andere letters? Dan zetten we deze spelling erbij.",
    latinNameOfOther: "Die naam in Latijnse letters",
    latinNameOfOtherHint: "Alleen als de naam in andere letters geschreven is.",
    nameFaults: {
      missing: () => "Vul je naam in, zoals hij op je certificaat moet staan.",
      tooLong: () => "Deze naam past niet op een certificaat. Gebruik hoogstens honderd tekens.",
      withoutLetter: () => "Een naam heeft minstens één letter.",
      characters: (listed: string) => `Dit kan niet in een naam staan: ${listed}. Haal het weg.`,
      notLatin: (listed: string) =>
        `Dit zijn geen Latijnse letters: ${listed}. Gebruik de letters van a tot en met z, met accenten als dat nodig is.`,
      needed: () =>
        "Je naam staat in letters die we niet kunnen afdrukken. Vul hem hier ook in Latijnse letters in: zo komt hij op je ticket en je certificaat.",
      offered: () =>
        "Deze naam staat in andere letters. Vul hem hier ook in Latijnse letters in, of laat dit leeg.",
    },
    language: "Taal",
    languageHint: "Voor je eigen pagina’s en voor de mail die je van ons krijgt.",
    languageWrong: "Kies een taal.",
    dutch: "Nederlands",
    english: "Engels (English)",
    save: "Bewaar",
    emailShown: (email: string) => `Je logt in met ${email}.`,
  },
  en: {
    profileTitle: "My profile",
    profileSaved: "Your profile has been saved.",
    nameAsked: "We do not know your name yet. It goes on your tickets and certificates.",
    name: "Name",
    nameHint:
      "This is how your name stands on tickets and certificates. A certificate you already have does not change by itself: you ask for a new one at the certificate.",
    latinName: "Your name in Latin letters",
    latinNameHint: "Do you write your name in other letters? Then we put this spelling beside it.",
    latinNameOfOther: "That name in Latin letters",
    latinNameOfOtherHint: "Only if the name is written in other letters.",
    nameFaults: {
      missing: () => "Enter your name as it must stand on your certificate.",
      tooLong: () => "This name does not fit on a certificate. Use at most a hundred characters.",
      withoutLetter: () => "A name has at least one letter.",
      characters: (listed: string) => `This cannot stand in a name: ${listed}. Take it out.`,
      notLatin: (listed: string) =>
        `These are not Latin letters: ${listed}. Use the letters a to z, with accents where needed.`,
      needed: () =>
        "Your name is in letters that we cannot print. Enter it here in Latin letters too: that is how it will stand on your ticket and your certificate.",
      offered: () =>
        "This name is in other letters. Fill it in here in Latin letters too, or leave this empty.",
    },
    language: "Language",
    languageHint: "For your own pages and for the e-mail you get from us.",
    languageWrong: "Choose a language.",
    dutch: "Dutch (Nederlands)",
    english: "English",
    save: "Save",
    emailShown: (email: string) => `You sign in with ${email}.`,
  },
});

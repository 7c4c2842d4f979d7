import { defineMessages } from "~/i18n/messages";

/** What is said when a form arrives from somebody whose session has ended. */
export const signedOutMessages = defineMessages({
  nl: {
    title: "Je bent uitgelogd",
    answers: "Je antwoorden op de toets zijn nog niet verstuurd. Ze staan op deze pagina.",
    text: "Je tekst is nog niet bewaard. Hij staat op deze pagina.",
    notSent: "Je tekst is nog niet verstuurd. Hij staat op deze pagina.",
    first: "Log opnieuw in. Dat gebeurt in een nieuw tabblad.",
    signIn: "Log in",
    then: "Kom daarna terug naar dit tabblad en druk op de knop hieronder.",
    yourText: "Je tekst",
    sendAnswers: "Verstuur mijn antwoorden",
    save: "Bewaar mijn tekst",
    send: "Verstuur mijn tekst",
  },
  en: {
    title: "You have been signed out",
    answers: "Your quiz answers have not been sent yet. They are on this page.",
    text: "Your text has not been saved yet. It is on this page.",
    notSent: "Your text has not been sent yet. It is on this page.",
    first: "Sign in again. That happens in a new tab.",
    signIn: "Sign in",
    then: "Then come back to this tab and press the button below.",
    yourText: "Your text",
    sendAnswers: "Send my answers",
    save: "Save my text",
    send: "Send my text",
  },
});

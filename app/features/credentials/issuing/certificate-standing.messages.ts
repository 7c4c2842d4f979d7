import { defineMessages } from "~/i18n/messages";

/** How it stands with a certificate, said where something was completed. */
export const certificateStandingMessages = defineMessages({
  nl: {
    certificate: "Je certificaat",
    issued:
      "Alle lessen, toetsen en opdrachten zijn klaar. Dit is het bewijs, met een mozaïek die alleen van jou is.",
    see: "Bekijk je certificaat",
    download: "Download de PDF",
    making:
      "Je certificaat wordt nu gemaakt. Meestal duurt dat een minuut. Je krijgt een mail als het klaar is.",
    waitsForHost:
      "Het werk van de masterclass is klaar. Je groep vraagt nog iets meer. Wie je groep geeft, rondt die af: dan maken we je certificaat.",
    lookAgain: "Kijk of het klaar is",
    needsName:
      "Er staat nog geen naam in je profiel die op je certificaat kan. Vul die in, dan maken we het meteen.",
    needsLatinName:
      "Je naam staat in letters die we niet kunnen drukken. Vul hem ook in Latijnse letters in, dan maken we je certificaat meteen.",
    fillInName: "Vul je naam in",
    revoked: "Je certificaat is ingetrokken. Op het certificaat lees je waarom.",
  },
  en: {
    certificate: "Your certificate",
    issued:
      "All lessons, quizzes and exercises are done. Here is the proof, with a mosaic that is yours alone.",
    see: "See your certificate",
    download: "Download the PDF",
    making:
      "Your certificate is being made now. It usually takes a minute. You will get an e-mail when it is ready.",
    waitsForHost:
      "The work of the masterclass is done. Your group asks a little more. Who leads your group finishes it: then we make your certificate.",
    lookAgain: "See whether it is ready",
    needsName:
      "Your profile has no name yet that can stand on your certificate. Fill it in and we will make it at once.",
    needsLatinName:
      "Your name is in letters that we cannot print. Fill it in in Latin letters too and we will make your certificate at once.",
    fillInName: "Fill in your name",
    revoked: "Your certificate has been revoked. The certificate says why.",
  },
});

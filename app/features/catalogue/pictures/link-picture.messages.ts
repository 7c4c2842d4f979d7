import { defineMessages } from "~/i18n/messages";

/** What stands on the picture that a shared link shows, and what it says to whoever does not see it. */
export const linkPictureMessages = defineMessages({
  nl: {
    alt: (title: string) => `${title}, met een mozaïek van gekleurde tegels`,
    masterclass: "Masterclass",
    masterclassFacts: (hours: number, modules: number) =>
      `${hours} uur · ${modules === 1 ? "1 module" : `${modules} modules`} · certificaat`,
    cohortFacts: (date: string, place: string) => `Vanaf ${date} · ${place}`,
    certificate: "Certificaat",
    certificateFacts: (hours: number) => `${hours} uur studielast · iedereen kan het controleren`,
    demo: "Voorbeeld",
    later: "Het is nu druk. Probeer het zo weer.",
  },
  en: {
    alt: (title: string) => `${title}, with a mosaic of coloured tiles`,
    masterclass: "Masterclass",
    masterclassFacts: (hours: number, modules: number) =>
      `${hours} hours · ${modules === 1 ? "1 module" : `${modules} modules`} · certificate`,
    cohortFacts: (date: string, place: string) => `From ${date} · ${place}`,
    certificate: "Certificate",
    certificateFacts: (hours: number) => `${hours} hours of study · anyone can verify it`,
    demo: "Example",
    later: "It is busy now. Please try again in a moment.",
  },
});

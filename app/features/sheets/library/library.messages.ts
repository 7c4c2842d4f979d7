import { defineMessages } from "~/i18n/messages";

/** The page with all sheets, and where else they are offered. */
export const libraryMessages = defineMessages({
  nl: {
    module: (title: string, n: number) => `Module ${n}: ${title}`,
    pages: (n: number) => (n === 1 ? "1 bladzijde A4" : `${n} bladzijden A4`),
    download: (title: string) => `Download ${title} (pdf)`,
    forEveryone: "Voor iedereen",
    forLearners: "Voor wie de module volgt",
    wayIn: (title: string) => `Bekijk de masterclass ${title}`,
    signIn: "Doe je al mee? Log in",
    tooMany: "Er worden te veel vellen tegelijk gemaakt. Wacht vijf seconden en probeer het opnieuw.",
    toMaterial: "Vellen om met de hand in te vullen",
    ofLesson: "Om met de hand in te vullen:",
    inLesson: (title: string) => `Het vel ${title} (pdf)`,
  },
  en: {
    module: (title: string, n: number) => `Module ${n}: ${title}`,
    pages: (n: number) => (n === 1 ? "1 page A4" : `${n} pages A4`),
    download: (title: string) => `Download ${title} (pdf)`,
    forEveryone: "For everyone",
    forLearners: "For those who take the module",
    wayIn: (title: string) => `See the masterclass ${title}`,
    signIn: "Taking part already? Sign in",
    tooMany: "Too many sheets are being made at once. Wait five seconds and try again.",
    toMaterial: "Sheets to fill in by hand",
    ofLesson: "To fill in by hand:",
    inLesson: (title: string) => `The sheet ${title} (pdf)`,
  },
});

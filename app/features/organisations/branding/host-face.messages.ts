import { defineMessages } from "~/i18n/messages";
import type { LogoFault } from "./save-host-face.server";
import type { FaceFaults } from "./host-face";

type Fault = NonNullable<FaceFaults[keyof FaceFaults]> | LogoFault;

const faultsNl: Record<Fault, string> = {
  nameMissing: "Vul een naam in.",
  nameTooLong: "Kort de naam in tot 120 tekens.",
  accentForm: "Vul een kleur in als # met zes tekens uit 0–9 en a–f, of laat het leeg.",
  accentOnLight: "Deze kleur valt weg op een lichte achtergrond. Kies een donkerdere.",
  accentOnDark: "Deze kleur valt weg op een donkere achtergrond. Kies een lichtere.",
  welcomeTooLong: "Kort deze tekst in tot 600 tekens.",
  tooLarge: "Dit bestand is te groot. Kies een logo van hoogstens 5 MB.",
  wrongKind: "Dit bestand is geen PNG, JPEG of WebP. Een SVG nemen we niet: bewaar het logo als PNG.",
  unreadable: "Dit logo kunnen we niet lezen. Misschien is het bestand beschadigd: kies een ander.",
};
const faultsEn: Record<Fault, string> = {
  nameMissing: "Fill in a name.",
  nameTooLong: "Shorten the name to 120 characters.",
  accentForm: "Fill in a colour as # with six characters from 0–9 and a–f, or leave it empty.",
  accentOnLight: "This colour is lost on a light background. Choose a darker one.",
  accentOnDark: "This colour is lost on a dark background. Choose a lighter one.",
  welcomeTooLong: "Shorten this text to 600 characters.",
  tooLarge: "This file is too large. Choose a logo of 5 MB at most.",
  wrongKind: "This file is no PNG, JPEG or WebP. We take no SVG: save the logo as a PNG.",
  unreadable: "We cannot read this logo. The file may be damaged: choose another one.",
};

/** How an organisation that hosts shows itself, and where that is said. */
export const hostFaceMessages = defineMessages({
  nl: {
    title: "Hoe jullie eruitzien",
    lead: "Dit staat op de pagina van elke groep die jullie geven, op tickets, in mails en in agenda's.",
    name: "Naam",
    nameHelp: "Zoals deelnemers jullie kennen.",
    logo: "Logo",
    logoHelp: "PNG, JPEG of WebP, hoogstens 5 MB. We zetten het op wit.",
    chooseAgain: "Kies het logo opnieuw: een browser onthoudt dat niet.",
    removeLogo: "Haal het logo weg",
    accent: "Kleur",
    accentHelp:
      "Een lijn in jullie eigen kleur: # met zes tekens uit 0–9 en a–f. Die moet zichtbaar zijn op licht en op donker.",
    welcomeNl: "Welkom, in het Nederlands",
    welcomeEn: "Welkom, in het Engels",
    welcomeHelp: "Een paar zinnen, hoogstens 600 tekens.",
    save: "Bewaar",
    preview: "Zo staat het op de pagina van een groep",
    done: { saved: "Bewaard. Het staat nu op de pagina's van jullie groepen." } as Record<string, string>,
    changed:
      "Intussen heeft een collega dit veranderd. Hieronder staat wat jij invulde: bewaar het opnieuw als dat moet gelden.",
    faults: faultsNl,
    givenBy: "Gegeven door",
    method: (foundation: string) => `onder de methode van ${foundation}`,
    givenByBoth: (host: string, foundation: string) => `${host}, onder de methode van ${foundation}`,
  },
  en: {
    title: "How you look",
    lead: "This stands on the page of every group you give, on tickets, in mails and in calendars.",
    name: "Name",
    nameHelp: "As participants know you.",
    logo: "Logo",
    logoHelp: "PNG, JPEG or WebP, 5 MB at most. We put it on white.",
    chooseAgain: "Choose the logo again: a browser does not remember it.",
    removeLogo: "Remove the logo",
    accent: "Colour",
    accentHelp:
      "A line in your own colour: # with six characters from 0–9 and a–f. It must be visible on light and on dark.",
    welcomeNl: "Welcome, in Dutch",
    welcomeEn: "Welcome, in English",
    welcomeHelp: "A few sentences, 600 characters at most.",
    save: "Save",
    preview: "This is how it stands on the page of a group",
    done: { saved: "Saved. It now stands on the pages of your groups." } as Record<string, string>,
    changed:
      "A colleague has changed this meanwhile. Below is what you filled in: save it again if that is to hold.",
    faults: faultsEn,
    givenBy: "Given by",
    method: (foundation: string) => `with the method of ${foundation}`,
    givenByBoth: (host: string, foundation: string) => `${host}, with the method of ${foundation}`,
  },
});

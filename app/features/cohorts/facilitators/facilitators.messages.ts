import { defineMessages } from "~/i18n/messages";
import type { FacilitatorFaults } from "./add-facilitator.server";
import { mostFacilitators } from "./facilitator";

type Fault<Field extends keyof FacilitatorFaults> = NonNullable<FacilitatorFaults[Field]>;

const nameNl: Record<Fault<"name">, string> = {
  missing: "Er is geen naam. Een naam staat in het profiel, of vul je hier in.",
  tooLong: "Deze naam is te lang. Gebruik hoogstens 120 tekens.",
  notMember: "Kies iemand van je organisatie.",
  nameTaken:
    "Er staat al iemand met deze naam. Haal die eerst weg, of gebruik een naam die je kunt onderscheiden.",
  tooMany: `Er staan al ${mostFacilitators} begeleiders. Haal eerst iemand weg.`,
};
const nameEn: Record<Fault<"name">, string> = {
  missing: "There is no name. A name stands in the profile, or is filled in here.",
  tooLong: "This name is too long. Use 120 characters at most.",
  notMember: "Choose somebody of your organisation.",
  nameTaken:
    "Somebody with this name is there already. Remove them first, or use a name that can be told apart.",
  tooMany: `There are ${mostFacilitators} facilitators already. Remove somebody first.`,
};
const lineNl: Record<Fault<"line">, string> = { tooLong: "Kort deze regel in tot 200 tekens." };
const lineEn: Record<Fault<"line">, string> = { tooLong: "Shorten this line to 200 characters." };
const pictureNl: Record<Fault<"picture">, string> = {
  tooLarge: "Deze foto is te groot. Kies er een van hoogstens 5 MB.",
  wrongKind: "Dit bestand is geen JPEG, PNG of WebP. Kies een foto van een van die soorten.",
  unreadable: "Deze foto kunnen we niet lezen. Misschien is het bestand beschadigd: kies een andere.",
};
const pictureEn: Record<Fault<"picture">, string> = {
  tooLarge: "This picture is too large. Choose one of 5 MB at most.",
  wrongKind: "This file is no JPEG, PNG or WebP. Choose a picture of one of these kinds.",
  unreadable: "We cannot read this picture. The file may be damaged: choose another one.",
};

export const facilitatorMessages = defineMessages({
  nl: {
    title: "Begeleiders",
    titleOf: (cohort: string) => `Begeleiders van ${cohort}`,
    ledBy: "Begeleiding",
    none: "Nog niemand. Op de pagina van de groep staat dan niets over begeleiding.",
    add: "Zet iemand erbij",
    name: "Naam",
    nameHelp:
      "Zoals die op de pagina van de groep komt. Staat de naam er al? Dan krijgt die de nieuwe regel en foto.",
    person: "Wie",
    personHelp:
      "Iemand van je organisatie, met de naam uit het profiel. Die opent daarna de lijsten en het werk van deze groep. Staat die er al? Dan komen de nieuwe regel en foto erbij.",
    choose: "Kies …",
    line: "Wie is dit?",
    lineHelp: "In één regel, bijvoorbeeld: kunstenaar en gespreksleider. Iedereen kan het lezen.",
    picture: "Foto",
    pictureHelp:
      "JPEG, PNG of WebP, hoogstens 5 MB. We maken er een klein vierkant van, zonder de plaats en tijd die een camera bewaart. Iedereen kan de foto zien: vraag eerst of dat goed is.",
    chooseAgain: "Kies de foto opnieuw: een browser onthoudt die niet.",
    send: "Zet erbij",
    change: "Begeleiders",
    remove: (name: string) => `Haal ${name} weg`,
    done: { added: "Opgeslagen.", removed: "Weggehaald, met de foto." } as Record<string, string>,
    faults: { name: nameNl, line: lineNl, picture: pictureNl },
  },
  en: {
    title: "Facilitators",
    titleOf: (cohort: string) => `Facilitators of ${cohort}`,
    ledBy: "Led by",
    none: "Nobody yet. The group's page then says nothing of who leads it.",
    add: "Add somebody",
    name: "Name",
    nameHelp:
      "As it appears on the group's page. Is the name there already? Then it gets the new line and picture.",
    person: "Who",
    personHelp:
      "Somebody of your organisation, by the name in their profile. They then open the lists and the work of this group. Are they there already? Then they get the new line and picture.",
    choose: "Choose …",
    line: "Who is this?",
    lineHelp: "In one line, for example: artist and moderator. Everyone can read it.",
    picture: "Picture",
    pictureHelp:
      "JPEG, PNG or WebP, 5 MB at most. We make a small square of it, without the place and time that a camera keeps. Everyone can see the picture: ask first whether that is all right.",
    chooseAgain: "Choose the picture again: a browser does not remember it.",
    send: "Add",
    change: "Facilitators",
    remove: (name: string) => `Remove ${name}`,
    done: { added: "Saved.", removed: "Removed, with the picture." } as Record<string, string>,
    faults: { name: nameEn, line: lineEn, picture: pictureEn },
  },
});

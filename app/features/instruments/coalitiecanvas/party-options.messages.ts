import { defineMessages } from "~/i18n/messages";

/** Sectors of a city and roles in a coalition, as they are called in every instrument. */
export const partyOptions = defineMessages({
  nl: {
    culture: "Cultuur en ambacht",
    enterprise: "Winkels en bedrijven",
    community: "Buurt en verenigingen",
    housing: "Wonen en gebouwen",
    learning: "Onderwijs",
    care: "Zorg en welzijn",
    government: "Overheid",
    otherSector: "Iets anders",
    maker: "Maker",
    partner: "Lokale partner",
    board: "Bestuur",
    municipality: "Gemeente, die nee kan zeggen",
    circle: "Tweede kring: gehoord en bericht",
    otherRole: "Iets anders",
  },
  en: {
    culture: "Culture and crafts",
    enterprise: "Shops and businesses",
    community: "Neighbourhood and associations",
    housing: "Housing and buildings",
    learning: "Education",
    care: "Care and welfare",
    government: "Government",
    otherSector: "Something else",
    maker: "Maker",
    partner: "Local partner",
    board: "Board",
    municipality: "Municipality, which can say no",
    circle: "Second circle: heard and told",
    otherRole: "Something else",
  },
});

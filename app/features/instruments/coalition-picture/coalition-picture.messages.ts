import { defineMessages } from "~/i18n/messages";

const nl = {
  titleOf: (place: string) => (place ? `De coalitie: ${place}` : "De coalitie"),
  tableOf: (place: string) => (place ? `De coalitie in een tabel: ${place}` : "De coalitie in een tabel"),
  summary: (parties: number, gaps: number) =>
    `Een tafel met ${parties === 1 ? "1 partij" : `${parties} partijen`} en ${gaps === 0 ? "geen lege stoelen" : gaps === 1 ? "1 lege stoel" : `${gaps} lege stoelen`}.`,
  count: (parties: number) => (parties === 1 ? "1 partij" : `${parties} partijen`),
  empties: (gaps: number) => (gaps === 1 ? "1 lege stoel" : `${gaps} lege stoelen`),
  noPlace: "Jullie plek",
  nobody: "Nog niemand aan tafel. Vul de eerste partij in, dan zit zij hier.",
  unnamed: "Nog zonder naam",
  noSector: "Nog geen sector",
  emptyChair: "Lege stoel",
  emptyChairs: "Lege stoelen",
  moreChairs: (more: number) => `en nog ${more}`,
  key: "De pijl naar de tafel: wat een partij geeft. De pijl van de tafel: wat zij krijgt. Gestippeld: een lege stoel.",
  columns: {
    party: "Partij",
    sector: "Sector",
    role: "Rol",
    gives: "Geeft",
    gets: "Krijgt",
    decides: "Beslist over",
  },
};
export type CoalitionTexts = typeof nl;
const en: CoalitionTexts = {
  titleOf: (place) => (place ? `The coalition: ${place}` : "The coalition"),
  tableOf: (place) => (place ? `The coalition as a table: ${place}` : "The coalition as a table"),
  summary: (parties, gaps) =>
    `A table with ${parties === 1 ? "1 party" : `${parties} parties`} and ${gaps === 0 ? "no empty chairs" : gaps === 1 ? "1 empty chair" : `${gaps} empty chairs`}.`,
  count: (parties) => (parties === 1 ? "1 party" : `${parties} parties`),
  empties: (gaps) => (gaps === 1 ? "1 empty chair" : `${gaps} empty chairs`),
  noPlace: "Your place",
  nobody: "Nobody is at the table yet. Fill in the first party and it will sit here.",
  unnamed: "No name yet",
  noSector: "No sector yet",
  emptyChair: "Empty chair",
  emptyChairs: "Empty chairs",
  moreChairs: (more) => `and ${more} more`,
  key: "The arrow to the table: what a party gives. The arrow from the table: what it gets. Dashed: an empty chair.",
  columns: {
    party: "Party",
    sector: "Sector",
    role: "Role",
    gives: "Gives",
    gets: "Gets",
    decides: "Decides on",
  },
};

/** What the picture of a coalition and its table say. */
export const coalitionPictureMessages = defineMessages({ nl, en });

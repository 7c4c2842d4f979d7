import { defineMessages } from "~/i18n/messages";

const nl = {
  sectors: "Sectoren",
  noSectorYet: "Kies bij elke partij waar in de stad zij staat.",
  missing: (names: string) => `Nog niemand uit: ${names}.`,
  questions: "De vier vragen",
  nowhere: (questions: string) => `Nergens beantwoord: ${questions}`,
  answered: "Elke vraag heeft een stoel.",
  question: [
    "1. Van wie is wat je nodig hebt?",
    "2. Wie kan het tegenhouden?",
    "3. Wie moet ermee leven?",
    "4. Wie doet straks het werk?",
  ],
  council: "In de raad",
  noFaction: "Nog geen enkele partij.",
  oneSided: "Allemaal dragen ze het plan. Wie stemt tegen?",
};
const en: typeof nl = {
  sectors: "Sectors",
  noSectorYet: "Choose for each party where in the city it stands.",
  missing: (names) => `Nobody yet from: ${names}.`,
  questions: "The four questions",
  nowhere: (questions) => `Answered nowhere: ${questions}`,
  answered: "Every question has a chair.",
  question: [
    "1. Who owns what you need?",
    "2. Who can stop it?",
    "3. Who will have to live with it?",
    "4. Who will do the work?",
  ],
  council: "In the council",
  noFaction: "No party yet.",
  oneSided: "They all carry the plan. Who votes against?",
};

/** What a canvas says of its spread. */
export const spreadMessages = defineMessages({ nl, en });

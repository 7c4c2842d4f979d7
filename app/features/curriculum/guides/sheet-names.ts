import { defineMessages } from "~/i18n/messages";

/** What sheets are called, by id. */
const names = defineMessages<Record<string, string>>({
  nl: {
    startbeeld: "Startbeeld",
    taalspiegel: "Taalspiegel",
    verhaalgids: "Verhaalgids",
    vraagkaart: "Vraagkaart",
    wederkerigheidsbord: "Wederkerigheidsbord",
    "talent-en-netwerkkaart": "Talent- en netwerkkaart",
    coalitiecanvas: "Coalitiecanvas",
    tafelplan: "Tafelplan",
    "draaiboek-diner": "Draaiboek diner",
    "draaiboek-concert": "Draaiboek concert",
    "draaiboek-bazaar": "Draaiboek bazaar",
    "leer-werkplek-ontwerper": "Leer-werkplek-ontwerper",
    "mkb-ladder": "MKB-ladder",
    impactregel: "Impactregel",
    adoptieplan: "Adoptieplan",
  },
  en: {
    startbeeld: "Baseline",
    taalspiegel: "Language mirror",
    verhaalgids: "Story guide",
    vraagkaart: "Ask card",
    wederkerigheidsbord: "Reciprocity board",
    "talent-en-netwerkkaart": "Talent and network map",
    coalitiecanvas: "Coalition canvas",
    tafelplan: "Table plan",
    "draaiboek-diner": "Running order for the dinner",
    "draaiboek-concert": "Running order for the concert",
    "draaiboek-bazaar": "Running order for the bazaar",
    "leer-werkplek-ontwerper": "Placement designer",
    "mkb-ladder": "Small-business ladder",
    impactregel: "Impact rule",
    adoptieplan: "Adoption plan",
  },
});

/** What a sheet is called; its id when it has no name. */
export const sheetName = (id: string, locale: keyof typeof names): string => names[locale][id] ?? id;

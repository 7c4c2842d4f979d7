import { keyOf } from "~/features/instruments/engine/rows";

/** A letter that was held up to the Taalspiegel, before and after: invented, of a city that does not exist. */
export const demoLetter: Readonly<Record<string, string>> = {
  what: "Uitnodiging voor de Havenbuurt (voorbeeld)",
  before:
    "Kwetsbare bewoners van de probleemwijk worden toegeleid naar een activiteit in de oude drukkerij. Wij helpen hen om mee te doen. Laaggeletterden kunnen terecht bij het loket.",
  after:
    "Op donderdag staat de oude drukkerij open voor wie in de Havenbuurt woont. Wie iets kan maken, laat het zien; wie iets wil leren, kiest bij wie. Lees je liever niet? Bel de beheerder, of loop binnen.",
  learned:
    "Ik schreef drie keer wat mensen missen, en geen enkele keer wat ze kunnen. De laatste zin was het moeilijkst: wie hem nodig heeft, las hem niet.",
};

const words = [
  {
    ...{ word: "probleemwijk", forms: "probleemwijken", instead: "de naam van de wijk" },
    why: "In een wijk wonen mensen. Zeg welk probleem het is, en van wie.",
  },
  {
    ...{ word: "doelgroep", forms: "doelgroepen", instead: "wie het zijn: makers, buren, ouders" },
    why: "Niemand noemt zichzelf zo.",
  },
  {
    ...{ word: "de Zuidkant", forms: "Zuidkanters", instead: "Zuid" },
    why: "Zo noemt de rest van Veermonde de buurt. De buurt zelf zegt Zuid.",
  },
];

/** The words of that city. */
export const demoCityWords: Readonly<Record<string, string>> = {
  city: "Veermonde (voorbeeld)",
  ...Object.fromEntries(
    words.flatMap((row, index) =>
      Object.entries(row).map(([field, text]): [string, string] => [keyOf(field, `00row${index}`), text]),
    ),
  ),
};

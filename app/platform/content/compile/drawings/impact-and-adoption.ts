import { drawn, type Drawing } from "./drawing";
import { chain } from "./forms/chain";
import { grid, type Row } from "./forms/grid";
import { levels } from "./forms/levels";
import { piles } from "./forms/piles";
import { timeline } from "./forms/timeline";

const columns = ["SDG 3", "SDG 8", "SDG 11", "SDG 16"];

/** The three pillars, each with the goals that the foundation gives it. */
const pillars = (names: readonly [health: string, heritage: string, craft: string]): Row[] => [
  { about: names[0], cells: ["olive", null, "olive", null] },
  { about: names[1], cells: [null, null, "brick", "brick"] },
  { about: names[2], cells: [null, "petrol", "petrol", null] },
];

/** Of the masterclass on impact and adoption. */
export const impactAndAdoption: Readonly<Record<string, Drawing>> = {
  "vier-niveaus": drawn(levels, {
    nl: [
      { called: "Individu", ask: "een goudsmid heeft een opdracht", seen: true },
      { called: "Groep", ask: "belt de klokkenmaker een graveur?" },
      { called: "Wijk & Stad", ask: "belden twee partijen zonder jou?" },
      { called: "Samenleving", ask: "welke woorden staan in de krant?" },
    ],
    en: [
      { called: "Individual", ask: "a goldsmith has a commission", seen: true },
      { called: "Group", ask: "will the clockmaker phone an engraver?" },
      { called: "Neighbourhood & city", arch: "City", ask: "did two parties phone without you?" },
      { called: "Society", ask: "which words are in the newspaper?" },
    ],
  }),

  "pijlers-en-sdgs": drawn(grid, {
    nl: {
      columns,
      rows: pillars([
        "Positieve gezondheid en welzijn",
        "Cultureel erfgoed & gemeenschap",
        "Ambacht & ondernemerschap",
      ]),
    },
    en: {
      columns,
      rows: pillars([
        "Positive health and wellbeing",
        "Cultural heritage & community",
        "Craft & entrepreneurship",
      ]),
    },
  }),

  "draad-door-het-plan": drawn(chain, {
    nl: [
      ["Doel", "zes paren doen samen een opdracht"],
      ["Activiteit", "drie ontbijten in West"],
      ["Partij", "De Schakel organiseert ze"],
      ["Uren", "acht per ontbijt, in de begroting"],
      ["Indicator", "twaalf makers vertellen het zelf"],
      ["Stopregel", "minder dan twee paren: stoppen"],
    ],
    en: [
      ["Goal", "six pairs do a commission together"],
      ["Activity", "three breakfasts in the west"],
      ["Party", "De Schakel organises them"],
      ["Hours", "eight a breakfast, in the budget"],
      ["Indicator", "twelve makers say so themselves"],
      ["Stop rule", "fewer than two pairs: stop"],
    ],
  }),

  "vier-stapels": drawn(piles, {
    nl: [
      { called: "Kern", may: ["uitleggen,", "niet veranderen"], fill: "saffron" },
      { called: "Veilig", may: ["strenger maken,", "niet losser"], fill: "petrol" },
      { called: "Lokaal", may: ["alles,", "met een reden"], fill: "olive" },
      { called: "Bespreken", may: ["niets, tot er", "antwoord is"], fill: "open" },
    ],
    en: [
      { called: "Core", may: ["explain it,", "do not change it"], fill: "saffron" },
      { called: "Safe", may: ["make it stricter,", "not looser"], fill: "petrol" },
      { called: "Local", may: ["anything,", "with a reason"], fill: "olive" },
      { called: "Discuss", may: ["nothing, until", "there is an answer"], fill: "open" },
    ],
  }),

  "een-jaar-besluiten": drawn(timeline, {
    nl: [
      { when: "November", what: ["Het plan begint."] },
      { when: "Februari", what: ["Oudveer zegt nee.", "De wethouder tekent niet."], open: true },
      {
        when: "11 maart",
        what: ["De raad: 23 voor, 10 tegen.", "Over twee jaar stopt het, tenzij", "de raad anders besluit."],
        colour: "saffron",
      },
      { when: "31 maart", what: ["Marloes, die het trok, vertrekt."], colour: "brick" },
      { when: "April", what: ["Niemand."], open: true },
      {
        when: "Mei",
        what: ["Een nieuwe coördinator.", "Plek voor vier makers: het gaat door."],
        colour: "olive",
      },
      {
        when: "September",
        what: ["De drukkerij dicht.", "Vier van de zes makers gaan mee."],
        colour: "brick",
      },
      { when: "Oktober", what: ["Eén paar deed een opdracht", "zonder hulp."], colour: "petrol" },
    ],
    en: [
      { when: "November", what: ["The plan begins."] },
      { when: "February", what: ["The village says no.", "The deputy mayor does not sign."], open: true },
      {
        when: "11 March",
        what: [
          "The council: 23 for, 10 against.",
          "In two years it stops, unless",
          "the council decides otherwise.",
        ],
        colour: "saffron",
      },
      { when: "31 March", what: ["Marloes, who drove it, leaves."], colour: "brick" },
      { when: "April", what: ["Nobody."], open: true },
      {
        when: "May",
        what: ["A new coordinator.", "Room for four makers: it goes on."],
        colour: "olive",
      },
      {
        when: "September",
        what: ["The printing works close.", "Four of the six makers move along."],
        colour: "brick",
      },
      { when: "October", what: ["One pair did a commission", "without help."], colour: "petrol" },
    ],
  }),
};

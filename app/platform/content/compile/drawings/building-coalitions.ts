import { drawn, type Drawing } from "./drawing";
import { grid, type Row } from "./forms/grid";
import { network, type Node } from "./forms/network";
import { pairs } from "./forms/pairs";
import { ringOfSeats, type Seat } from "./forms/ring-of-seats";

/** What is called and where it is, of each of four nodes: two rows of two. */
const inTwoRows = (called: readonly (readonly [what: string, where: string])[]): Node[] => {
  const looks = [
    { x: 62, y: 52, colour: "petrol" },
    { x: 258, y: 52, colour: "saffron" },
    { x: 62, y: 176, colour: "olive" },
    { x: 258, y: 176, colour: "brick", isPlace: true },
  ] as const;
  return looks.map((look, index) => {
    const [what, where] = called[index]!;
    return { ...look, what, where };
  });
};

/** Eleven who came in May, of whom one answers a question, and the three questions that nobody there answers. */
const tableInMay: readonly Seat[] = [
  { says: "4" },
  ...Array.from({ length: 10 }, (): Seat => ({ colour: "petrol" })),
  ...["1", "2", "3"].map((says): Seat => ({ says, open: true })),
];

/** A row in which one of four decides. */
const decidedBy = (about: string, column: number): Row => ({
  about,
  cells: Array.from({ length: 4 }, (_, index) => (index === column ? "petrol" : null)),
});

const decidedTogether = (about: string): Row => ({ about, cells: ["open", "open", "open", "open"] });

/** Of the masterclass on building coalitions. */
export const buildingCoalitions: Readonly<Record<string, Drawing>> = {
  "ontbrekende-lijn": drawn(network, {
    nl: {
      nodes: inTwoRows([
        ["uurwerken", "stad"],
        ["metaal", "binnenstad"],
        ["leer", "West"],
        ["stoffenkraam", "markt"],
      ]),
      ties: [
        { from: 0, to: 1, says: ["wie soldeert", "een kast?"], missing: true },
        { from: 2, to: 3, says: ["koopt bij"] },
      ],
      white: "Oudveer: nog niet gekeken",
    },
    en: {
      nodes: inTwoRows([
        ["clockwork", "city"],
        ["metal", "city centre"],
        ["leather", "west"],
        ["cloth stall", "market"],
      ]),
      ties: [
        { from: 0, to: 1, says: ["who solders", "a case?"], missing: true },
        { from: 2, to: 3, says: ["buys from"] },
      ],
      white: "Oudveer: not looked yet",
    },
  }),

  "lege-stoelen": drawn(ringOfSeats, {
    nl: {
      within: ["een dinsdag", "in mei, drie uur"],
      seats: tableInMay,
      key: [
        [{ colour: "petrol" }, "aan tafel, zonder nummer: tien"],
        [{ says: "4" }, "wie doet het werk? de goudsmid"],
        [{ says: "1", open: true }, "van wie is het pand?"],
        [{ says: "2", open: true }, "wie kan het tegenhouden?"],
        [{ says: "3", open: true }, "wie moet ermee leven?"],
      ],
    },
    en: {
      within: ["a Tuesday in May,", "three o’clock"],
      seats: tableInMay,
      key: [
        [{ colour: "petrol" }, "at the table, without a number: ten"],
        [{ says: "4" }, "who does the work? the goldsmith"],
        [{ says: "1", open: true }, "who owns the building?"],
        [{ says: "2", open: true }, "who can stop it?"],
        [{ says: "3", open: true }, "who will have to live with it?"],
      ],
    },
  }),

  "wie-beslist": drawn(grid, {
    nl: {
      columns: ["makers", "tafel", "corporatie", "gemeente"],
      rows: [
        decidedTogether("Een lamp, volgens het convenant"),
        decidedBy("Uitgave tot € 500", 0),
        decidedBy("Uitgave boven € 500", 1),
        decidedBy("Het rooster", 0),
        decidedBy("Het gebouw", 2),
        decidedBy("Het makersgeld", 3),
      ],
    },
    en: {
      columns: ["makers", "table", "landlord", "city"],
      rows: [
        decidedTogether("A lamp, under the agreement"),
        decidedBy("Spending up to € 500", 0),
        decidedBy("Spending above € 500", 1),
        decidedBy("The timetable", 0),
        decidedBy("The building", 2),
        decidedBy("The makers’ fund", 3),
      ],
    },
  }),

  paren: drawn(pairs, {
    nl: [
      { people: 11, known: 41, called: "Mei", counted: "41 van de 55 paren" },
      { people: 8, known: 9, called: "Juni", counted: "9 van de 28 paren" },
    ],
    en: [
      { people: 11, known: 41, called: "May", counted: "41 of the 55 pairs" },
      { people: 8, known: 9, called: "June", counted: "9 of the 28 pairs" },
    ],
  }),
};

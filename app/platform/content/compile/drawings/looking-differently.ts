import { drawn, type Drawing } from "./drawing";
import { chain } from "./forms/chain";
import { crossing } from "./forms/crossing";
import { streetMap, type StreetMap } from "./forms/street-map";
import { timeline } from "./forms/timeline";

/** The harbour quarter: nine dots of what is missing and eleven of who makes something, of which two share a wall. */
const harbourQuarter = {
  blocks: [
    ...([2, 84] as const).flatMap((y) => [
      [2, y, 92, 66] as const,
      [108, y, 104, 66] as const,
      [226, y, 92, 66] as const,
    ]),
    [2, 166, 140, 68],
    [156, 166, 162, 68],
  ],
  missing: [
    ...([
      [20, 20],
      [76, 52],
      [128, 22],
      [246, 50],
    ] as const),
    ...([
      [300, 104],
      [24, 134],
      [60, 214],
      [250, 222],
    ] as const),
  ],
  making: [
    ...([
      [48, 34],
      [24, 54],
      [168, 44],
      [196, 20],
      [262, 22],
    ] as const),
    ...([
      [300, 40],
      [72, 100],
      [248, 128],
      [112, 190],
      [200, 196],
    ] as const),
  ],
  shared: [160, 117],
} satisfies Omit<StreetMap, "key">;

/** Of the masterclass on looking differently. */
export const lookingDifferently: Readonly<Record<string, Drawing>> = {
  ketting: drawn(chain, {
    nl: [
      ["Het woord", "hoe je mensen noemt"],
      ["De vraag", "wat je dan vraagt"],
      ["De daad", "wat je dan doet"],
      ["Het cijfer", "wat je dan telt"],
      ["Wat blijft", "na een jaar"],
    ],
    en: [
      ["The word", "what you call people"],
      ["The question", "what you then ask"],
      ["The act", "what you then do"],
      ["The figure", "what you then count"],
      ["What is left", "after a year"],
    ],
  }),

  "dubbele-kaart": drawn(streetMap, {
    nl: {
      ...harbourQuarter,
      key: ["wat er ontbreekt: negen", "wie iets maakt of regelt: elf", "hier delen ze een muur"],
    },
    en: {
      ...harbourQuarter,
      key: ["what is missing: nine", "who makes or arranges: eleven", "here they share a wall"],
    },
  }),

  "hoe-ver-een-ja-reikt": drawn(timeline, {
    nl: [
      { when: "Februari", what: ["Hanneke zegt ja."] },
      { when: "De wijkkrant", what: ["Daarvoor was het ja."] },
      { when: "Oktober: een banier", what: ["Een nieuwe plek. Niemand vroeg iets."], open: true },
      { when: "Haar broer, in zin drie", what: ["Dat deel van het verhaal is van hem."], open: true },
    ],
    en: [
      { when: "February", what: ["Hanneke says yes."] },
      { when: "The neighbourhood paper", what: ["That is what the yes was for."] },
      { when: "October: a banner", what: ["A new place. Nobody asked."], open: true },
      { when: "Her brother, in line three", what: ["That part of the story is his."], open: true },
    ],
  }),

  "twee-vragen": drawn(crossing, {
    nl: {
      sides: [
        {
          who: "Tegelzetter",
          asks: ["een werkplaats", "zonder bukken"],
          offers: ["een uur meekijken,", "betaald"],
        },
        {
          who: "Gemeente",
          asks: ["wat is er van", "de vloer te redden?"],
          offers: ["samen zoeken naar", "die werkplaats"],
        },
      ],
      asks: "vraagt",
      offers: "biedt",
    },
    en: {
      sides: [
        { who: "Tiler", asks: ["a workshop", "without bending"], offers: ["an hour’s look,", "paid"] },
        {
          who: "City",
          asks: ["what of the floor", "can be saved?"],
          offers: ["to help look for", "that workshop"],
        },
      ],
      asks: "asks",
      offers: "offers",
    },
  }),
};

import type { WeekdayNumbers } from "luxon";
import type { CohortMode } from "~prisma/client";

/** Demo prices, in cents: the real ones are the foundation's setting. */
export const demoPrices = { inGroup: 69_500, alone: 29_500, programme: 249_500 };

/** The masterclasses by what stands in the address. */
export const masterclassSlugs = {
  mc1: "anders-kijken",
  mc2: "coalities-bouwen",
  mc3: "van-ontmoeting-naar-bedrijvigheid",
  mc4: "impact-en-adoptie",
};

/** A demo cohort that is still to come. */
export interface CohortPlan {
  key: string;
  /** What it teaches. */
  masterclassId: keyof typeof masterclassSlugs;
  mode: CohortMode;
  /** Seats needed to go ahead. */
  minimum?: number;
  /** Weeks before the first session at which enrolment begins. */
  enrolWeeksBefore?: number;
  name: string;
  language: "nl" | "en";
  place: string;
  capacity: number;
  /** Weeks from now to the first session. */
  inWeeks: number;
  /** Monday is 1 (ISO 8601). */
  weekday: WeekdayNumbers;
  /** Start and end of each session, in hours. */
  hours: [number, number];
  /** Who leads it, in a line. */
  line: string;
  /** With what it meets online. */
  tool?: string;
  travel?: string;
  accessibility: string;
  /** What each session is about, and the module whose lessons one does before it. */
  themes: readonly (readonly [moduleId: string, theme: string])[];
  /** Weeks from one session to the next; 1 unless told otherwise. */
  everyWeeks?: number;
  /** What else to bring to the first session. */
  bring: string;
  /** Who leads the third session. */
  guest?: string;
  /** What the second session has of its own. */
  visit?: { title: string; mode: CohortMode; place: string };
}

const dutchThemes = [
  ["m0", "Kennismaken: wie woont er in je stad"],
  ["m1", "Taal verandert: oefenen met andere woorden"],
  ["m2", "Op pad: talent vinden in je wijk"],
  ["m3", "Je startbeeld aan elkaar laten zien"],
] as const;
const dutchNote = "een foto van een plek in je stad meenemen";

export const cohortPlans: readonly CohortPlan[] = [
  {
    masterclassId: "mc1",
    key: "online",
    tool: "Microsoft Teams",
    accessibility: "Voorbeeld: er is ondertiteling. Heb je iets anders nodig? Laat het ons weten.",
    themes: dutchThemes,
    bring: dutchNote,
    mode: "ONLINE",
    line: "Gespreksleider (voorbeeld)",
    name: "Online, dinsdagochtend (voorbeeld)",
    language: "nl",
    place: "",
    capacity: 24,
    inWeeks: 5,
    weekday: 2,
    hours: [10, 12.5],
  },
  {
    masterclassId: "mc1",
    key: "op-locatie",
    tool: "Zoom",
    travel:
      "Voorbeeld: vijf minuten lopen van een tramhalte. Parkeren kan in de straat, je fiets staat op het plein.",
    accessibility: "Voorbeeld: de zaal is gelijkvloers en heeft een ringleiding. Er is een rustige kamer.",
    themes: dutchThemes,
    bring: dutchNote,
    mode: "HYBRID",
    minimum: 6,
    line: "Kunstenaar en gespreksleider (voorbeeld)",
    guest: "Sem Voorbeeld, wijkgids",
    visit: { title: "Bezoek aan een atelier", mode: "ON_SITE", place: "Voorbeeldatelier, Voorburg" },
    name: "Op locatie of online, donderdagmiddag (voorbeeld)",
    language: "nl",
    place: "Voorbeeldlocatie, Leidschendam",
    capacity: 16,
    inWeeks: 8,
    weekday: 4,
    hours: [13, 16.5],
  },
  {
    masterclassId: "mc1",
    key: "english-online",
    tool: "Zoom",
    accessibility: "Example: there are captions. Do you need anything else? Let us know.",
    themes: [
      ["m0", "Getting to know each other: who lives in your city"],
      ["m1", "Language changes: practising other words"],
      ["m2", "Out and about: finding talent in your neighbourhood"],
      ["m3", "Showing each other your first picture"],
    ],
    bring: "bring a photo of a place in your city",
    mode: "ONLINE",
    line: "Moderator (example)",
    enrolWeeksBefore: 8,
    name: "Online in English, Wednesday (example)",
    language: "en",
    place: "",
    capacity: 20,
    inWeeks: 10,
    weekday: 3,
    hours: [14, 16.5],
  },
  {
    masterclassId: "mc1",
    key: "kleine-groep",
    travel: "Voorbeeld: twee minuten lopen van een bushalte. Er is een garage om de hoek.",
    accessibility: "Voorbeeld: er is een lift en een aangepast toilet.",
    themes: dutchThemes,
    bring: dutchNote,
    mode: "ON_SITE",
    minimum: 4,
    line: "Gespreksleider (voorbeeld)",
    name: "Kleine groep, vrijdagochtend (voorbeeld)",
    language: "nl",
    place: "Voorbeeldlocatie, Den Haag",
    capacity: 6,
    inWeeks: 13,
    weekday: 5,
    hours: [9.5, 12.5],
  },
  {
    masterclassId: "mc2",
    key: "online",
    tool: "Microsoft Teams",
    accessibility: "Voorbeeld: er is ondertiteling. Heb je iets anders nodig? Laat het ons weten.",
    themes: [
      ["m4", "Vakgenoten: jullie kaarten naast elkaar"],
      ["m5", "De coalitie: wat ieder geeft, krijgt en beslist"],
    ],
    bring: "drie vakken opschrijven die er in je stad zijn",
    mode: "ONLINE",
    line: "Gespreksleider (voorbeeld)",
    name: "Online, maandagmiddag (voorbeeld)",
    language: "nl",
    place: "",
    capacity: 20,
    inWeeks: 9,
    everyWeeks: 3,
    weekday: 1,
    hours: [13, 15.5],
  },
  {
    masterclassId: "mc3",
    key: "op-locatie",
    travel: "Voorbeeld: tien minuten lopen van het station. Je fiets kan binnen staan.",
    accessibility: "Voorbeeld: de zaal is gelijkvloers en heeft een aangepast toilet.",
    themes: [
      ["m6", "Een diner, een concert of een bazaar: jullie draaiboek"],
      ["m7", "Een leer-werkplek: de afspraak met de ondernemer"],
    ],
    bring: "het adres van een bedrijf in je buurt meenemen",
    mode: "ON_SITE",
    line: "Gespreksleider (voorbeeld)",
    name: "Op locatie, dinsdagmiddag (voorbeeld)",
    language: "nl",
    place: "Voorbeeldlocatie, Delft",
    capacity: 16,
    inWeeks: 12,
    everyWeeks: 3,
    weekday: 2,
    hours: [13, 16],
  },
  {
    masterclassId: "mc4",
    key: "online",
    tool: "Zoom",
    accessibility: "Voorbeeld: er is ondertiteling. Heb je iets anders nodig? Laat het ons weten.",
    themes: [
      ["m8", "Impact: wat zag je, en hoe weet je het"],
      ["m9", "Adoptie: je plan voorgelegd aan de groep"],
    ],
    bring: "een verslag uit je eigen stad meenemen",
    mode: "ONLINE",
    line: "Gespreksleider (voorbeeld)",
    name: "Online, donderdagochtend (voorbeeld)",
    language: "nl",
    place: "",
    capacity: 20,
    inWeeks: 15,
    everyWeeks: 3,
    weekday: 4,
    hours: [9.5, 12],
  },
];

import type { CohortMode } from "~prisma/client";
import { DateTime, type WeekdayNumbers } from "luxon";
import { homeZone } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";

/** A demo price: the real ones are the foundation's setting. */
const demoPriceCents = 69_500;
const alonePriceCents = 29_500;

interface CohortPlan {
  key: string;
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
  /** What each session is about. */
  themes: readonly [string, string, string, string];
  /** What else to bring to the first session. */
  bring: string;
  /** Who leads the third session. */
  guest?: string;
  /** What the second session has of its own. */
  visit?: { title: string; mode: CohortMode; place: string };
}

const dutchThemes = [
  "Kennismaken: wie woont er in je stad",
  "Taal verandert: oefenen met andere woorden",
  "Op pad: talent vinden in je wijk",
  "Je startbeeld aan elkaar laten zien",
] as const;
const dutchNote = "een foto van een plek in je stad meenemen";

const plans: CohortPlan[] = [
  {
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
    key: "english-online",
    tool: "Zoom",
    accessibility: "Example: there are captions. Do you need anything else? Let us know.",
    themes: [
      "Getting to know each other: who lives in your city",
      "Language changes: practising other words",
      "Out and about: finding talent in your neighbourhood",
      "Showing each other your first picture",
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
];

/** Makes sure that each planned demo cohort of the first masterclass has a run still to begin. Returns it by key. */
export async function seedCohorts(): Promise<Map<string, { id: string }>> {
  const offer = await db.offer.findUniqueOrThrow({ where: { id: "mc1-cohort" } });
  if (offer.priceCents === null)
    await db.offer.update({ where: { id: offer.id }, data: { priceCents: demoPriceCents } });
  await db.offer.updateMany({
    where: { id: "mc1-self-paced", priceCents: null },
    data: { priceCents: alonePriceCents },
  });
  const cohorts = new Map<string, { id: string }>();
  for (const plan of plans) {
    const planned = await db.cohort.findFirst({
      where: { isDemo: true, startsAt: { gt: now() }, slug: { startsWith: `anders-kijken-${plan.key}-` } },
    });
    cohorts.set(plan.key, planned ?? (await create(plan, offer.vat)));
  }
  return cohorts;
}

async function create(
  { key, name, language, mode, place, capacity, minimum, inWeeks, weekday, hours, ...plan }: CohortPlan,
  vat: string,
) {
  const first = DateTime.fromJSDate(now(), { zone: homeZone })
    .plus({ weeks: inWeeks })
    .set({ weekday })
    .startOf("day");
  const sessions = [0, 1, 2, 3].map((week) => {
    const day = first.plus({ weeks: week });
    const at = (hour: number) => day.set({ hour: Math.floor(hour), minute: (hour % 1) * 60 }).toJSDate();
    const own = week === 1 ? plan.visit : undefined;
    // What the lessons of a module are the beginning of: one module before each meeting.
    const preparation = [`m${week}`];
    const title = plan.themes[week]!;
    const preparationNote = week === 0 ? plan.bring : "";
    const facilitator = (week === 2 && plan.guest) || "";
    const [startsAt, endsAt] = [at(hours[0]), at(hours[1])];
    return { id: newId(), startsAt, endsAt, title, preparation, preparationNote, facilitator, ...own };
  });
  return db.cohort.create({
    data: {
      id: newId(),
      slug: `anders-kijken-${key}-${first.toFormat("yyyy-LL")}`,
      offerId: "mc1-cohort",
      name,
      status: "PUBLISHED",
      mode,
      language,
      place,
      tool: plan.tool,
      travel: plan.travel,
      accessibility: plan.accessibility,
      joinUrl: mode === "ON_SITE" ? "" : "https://meet.example/voorbeeld",
      capacity,
      minimum,
      priceCents: demoPriceCents,
      vat,
      enrolFrom: plan.enrolWeeksBefore ? first.minus({ weeks: plan.enrolWeeksBefore }).toJSDate() : null,
      enrolUntil: first.minus({ days: 3 }).set({ hour: 17 }).toJSDate(),
      startsAt: sessions[0]!.startsAt,
      endsAt: sessions.at(-1)!.endsAt,
      isDemo: true,
      sessions: { create: sessions },
      facilitators: {
        create: { id: newId(), name: language === "nl" ? "Mila Voorbeeld" : "Mila Example", line: plan.line },
      },
    },
  });
}

import { DateTime } from "luxon";
import { homeZone } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type CohortPlan, cohortPlans, demoPrices, masterclassSlugs } from "./cohort-plans";

/** Makes sure that everything has a demo price, and each planned demo cohort a run still to begin. Returns those of the first masterclass by key. */
export async function seedCohorts(): Promise<Map<string, { id: string }>> {
  await setPrice("programme-cohort", demoPrices.programme);
  for (const id of Object.keys(masterclassSlugs)) {
    await setPrice(`${id}-cohort`, demoPrices.inGroup);
    await setPrice(`${id}-self-paced`, demoPrices.alone);
  }
  const cohorts = new Map<string, { id: string }>();
  for (const plan of cohortPlans) {
    const slug = masterclassSlugs[plan.masterclassId];
    const planned = await db.cohort.findFirst({
      where: { isDemo: true, startsAt: { gt: now() }, slug: { startsWith: `${slug}-${plan.key}-` } },
    });
    const cohort = planned ?? (await create(plan));
    if (plan.masterclassId === "mc1") cohorts.set(plan.key, cohort);
  }
  return cohorts;
}

/** A price that the desk changed stays. */
const setPrice = (id: string, priceCents: number) =>
  db.offer.updateMany({ where: { id, priceCents: null }, data: { priceCents } });

async function create({ key, name, language, mode, place, capacity, minimum, ...plan }: CohortPlan) {
  const { masterclassId, inWeeks, everyWeeks = 1, weekday, hours } = plan;
  const slug = masterclassSlugs[masterclassId];
  const offer = await db.offer.findUniqueOrThrow({ where: { id: `${masterclassId}-cohort` } });
  const first = DateTime.fromJSDate(now(), { zone: homeZone })
    .plus({ weeks: inWeeks })
    .set({ weekday })
    .startOf("day");
  const sessions = plan.themes.map(([moduleId, title], at) => {
    const day = first.plus({ weeks: at * everyWeeks });
    const instant = (hour: number) => day.set({ hour: Math.floor(hour), minute: (hour % 1) * 60 }).toJSDate();
    const own = at === 1 ? plan.visit : undefined;
    // What the lessons of a module are the beginning of: one module before each meeting.
    const preparation = [moduleId];
    const preparationNote = at === 0 ? plan.bring : "";
    const facilitator = (at === 2 && plan.guest) || "";
    const [startsAt, endsAt] = [instant(hours[0]), instant(hours[1])];
    return { id: newId(), startsAt, endsAt, title, preparation, preparationNote, facilitator, ...own };
  });
  return db.cohort.create({
    data: {
      id: newId(),
      slug: `${slug}-${key}-${first.toFormat("yyyy-LL")}`,
      offerId: offer.id,
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
      priceCents: demoPrices.inGroup,
      vat: offer.vat,
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

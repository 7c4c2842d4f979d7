import { DateTime } from "luxon";
import { homeZone } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { demoOrganisations } from "./organisations";
import type { DemoPeople } from "./people";

const answers = {
  "m0-talent-dat-er-al-is.reflectie":
    "Voorbeeldtekst: op zaterdag repareert iemand fietsen op de hoek van de straat.\n\nHet staat nergens: niemand vroeg hem ernaar.",
  "m0-waar-het-begon.aanleiding": "Voorbeeldtekst: de aanleiding is een raadsvraag over leegstand.",
};

/** A group that the demo university holds: its owner facilitates it, and somebody who learns in it handed in two answers, of which one waits. */
export async function seedHostedGroup(people: DemoPeople): Promise<void> {
  const held = await db.cohort.findFirst({ where: { isDemo: true, agreementId: { not: null } } });
  const cohort = held ?? (await hold(people));
  const { id: personId } = people.colleague;
  if (await db.enrolment.findFirst({ where: { personId, cohortId: cohort.id } })) return;
  await handIn(people, cohort.id);
}

const weeks = (count: number) => DateTime.fromJSDate(now(), { zone: homeZone }).plus({ weeks: count });

async function hold({ graduate, staff }: DemoPeople) {
  const offer = await db.offer.findUniqueOrThrow({ where: { id: "mc1-cohort" } });
  const begin = { hour: 13, minute: 0, second: 0, millisecond: 0 };
  const sessions = [-1, 1, 3].map((week) => {
    const startsAt = weeks(week).set({ ...begin, weekday: 4 });
    return { id: newId(), startsAt: startsAt.toJSDate(), endsAt: startsAt.plus({ hours: 3 }).toJSDate() };
  });
  const agreement = await db.hostAgreement.create({
    data: {
      ...{ id: newId(), organisationId: demoOrganisations.university, contentIds: ["mc1"] },
      ...{ languages: ["nl"], firstDay: weeks(-20).toJSDate(), lastDay: weeks(60).toJSDate() },
      ...{ paidBy: "NOBODY", lowestPriceCents: 0, highestPriceCents: 0, rosterSeats: 40 },
      ...{
        createdById: staff.id,
        offeredAt: now(),
        offeredById: staff.id,
        text: "<p>Voorbeeldovereenkomst.</p>",
      },
      ...{ acceptedAt: now(), acceptedById: graduate.id, acceptedByName: graduate.name, isDemo: true },
    },
  });
  return db.cohort.create({
    data: {
      ...{ id: newId(), slug: `anders-kijken-hogeschool-voorbeeld-${weeks(0).toFormat("yyyy-LL")}` },
      ...{ offerId: offer.id, agreementId: agreement.id, audience: "INVITED", isDemo: true },
      ...{ name: "Hogeschool Voorbeeld, donderdagmiddag (voorbeeld)", status: "CLOSED", mode: "ON_SITE" },
      ...{ place: "Voorbeeldlocatie, Delft", capacity: 20, priceCents: 0, vat: offer.vat },
      ...{ enrolUntil: weeks(-2).toJSDate(), startsAt: sessions[0]!.startsAt, endsAt: sessions[2]!.endsAt },
      sessions: { create: sessions },
      facilitators: { create: { id: newId(), name: graduate.name, personId: graduate.id } },
    },
  });
}

async function handIn({ colleague, graduate }: DemoPeople, cohortId: string) {
  const [first, second] = Object.entries(answers);
  await db.enrolment.create({
    data: {
      ...{
        id: newId(),
        personId: colleague.id,
        cohortId,
        offerId: "mc1-cohort",
        contentId: "mc1",
        isDemo: true,
      },
      reflections: { create: Object.entries(answers).map(([blockId, text]) => ({ blockId, text })) },
      blocks: {
        create: Object.keys(answers).map((blockId) => ({ blockId, kind: "reflection", done: true })),
      },
      handIns: {
        create: [
          {
            ...{ id: newId(), about: first![0], moduleId: "m0", round: 1, version: 1, text: first![1] },
            ...{ state: "RETURNED", handedInAt: weeks(-1).toJSDate(), criteria: ["voorbeeld-uit-de-stad"] },
            ...{ answeredAt: now(), answeredById: graduate.id },
            comments: {
              create: {
                ...{ id: newId(), personId: graduate.id, key: "p2", createdAt: now() },
                text: "Wie zou hem ernaar kunnen vragen?",
              },
            },
          },
          {
            ...{ id: newId(), about: second![0], moduleId: "m0", round: 1, version: 1, text: second![1] },
            handedInAt: now(),
          },
        ],
      },
      extensions: {
        create: {
          until: weeks(3).startOf("day").toJSDate(),
          deadline: {
            create: { id: newId(), cohortId, about: "m0", until: weeks(2).startOf("day").toJSDate() },
          },
        },
      },
    },
  });
  await db.handInVisit.create({
    data: { cohortId, personId: graduate.id, newSince: new Date(0), visitedAt: weeks(-1).toJSDate() },
  });
}

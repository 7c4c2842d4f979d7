import { DateTime } from "luxon";
import { homeZone } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { DemoPeople } from "../people";

const answers = {
  "m0-talent-dat-er-al-is.reflectie":
    "Voorbeeldtekst: op zaterdag repareert iemand fietsen op de hoek van de straat.\n\nHet staat nergens: niemand vroeg hem ernaar.",
  "m0-waar-het-begon.aanleiding": "Voorbeeldtekst: de aanleiding is een raadsvraag over leegstand.",
};

/** Somebody who learns in the group of the demo university handed in two answers, of which one waits. */
export async function seedHandedIn(people: DemoPeople, cohortId: string): Promise<void> {
  const { id: personId } = people.colleague;
  if (await db.enrolment.findFirst({ where: { personId, cohortId } })) return;
  await handIn(people, cohortId);
}

const weeks = (count: number) => DateTime.fromJSDate(now(), { zone: homeZone }).plus({ weeks: count });

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
    data: { cohortId, personId: graduate.id, visitedAt: weeks(-1).toJSDate() },
  });
}

import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { DemoPeople } from "./people";

const day = 86_400_000;

/** By how many days ago it was told. Their ids are fixed, so that they are told once. */
const told = [
  {
    id: "0190b000-0000-7000-8000-000000000011",
    days: 6,
    title: "Welkom in de groep (voorbeeld)",
    text: "Fijn dat je meedoet.\n\nDoe voor de eerste bijeenkomst de lessen van module 0. Schrijf op wat je in je eigen straat zag.",
    mustKnow: false,
  },
  {
    id: "0190b000-0000-7000-8000-000000000012",
    days: 1,
    title: "Neem een foto mee (voorbeeld)",
    text: "Neem naar de eerste bijeenkomst een foto mee van een plek in je stad waar mensen iets maken.",
    mustKnow: true,
  },
];

/** What is announced in the group that the demo learner follows, by somebody of the foundation. */
export async function seedAnnouncements({ staff }: DemoPeople, cohort: { id: string }): Promise<void> {
  await db.announcement.createMany({
    data: told.map(({ days, mustKnow, ...row }) => ({
      ...{ ...row, cohortId: cohort.id, authorId: staff.id, authorName: staff.name },
      ...{ isMailed: mustKnow, mustKnow, at: new Date(now().getTime() - days * day) },
    })),
    skipDuplicates: true,
  });
}

import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { DemoPeople } from "../people";

/** Their ids are fixed, so that they are made once. */
const [announcementId, questionId, answerId] = [1, 2, 3].map(
  (n) => `0190c000-0000-7000-8000-00000000002${n}`,
) as [string, string, string];

const hoursAgo = (hours: number) => new Date(now().getTime() - hours * 3_600_000);

/** What who leads the group of the demo university told it, and what somebody asked there, with the answer that helped. */
export async function seedTold({ graduate, colleague }: DemoPeople, cohortId: string): Promise<void> {
  await db.announcement.createMany({
    data: {
      ...{ id: announcementId, cohortId, authorId: graduate.id, authorName: graduate.name, at: hoursAgo(50) },
      ...{ title: "De zaal is op de eerste verdieping (voorbeeld)", isMailed: false, mustKnow: false },
      text: "De volgende keer zijn we in de zaal naast de bibliotheek.\n\nNeem je startbeeld mee, ook als het nog niet af is.",
    },
    skipDuplicates: true,
  });
  if ((await db.question.count({ where: { id: questionId } })) > 0) return;
  await db.question.create({
    data: {
      ...{ id: questionId, cohortId, personId: colleague.id, at: hoursAgo(30) },
      text: "Voorbeeldvraag: mag ik mijn startbeeld ook met een collega maken?",
      answers: {
        create: {
          ...{ id: answerId, personId: graduate.id, asFacilitator: true, at: hoursAgo(28) },
          ...{
            markedAt: hoursAgo(27),
            text: "Ja. Zet jullie namen er allebei bij, dan lees ik het als één stuk.",
          },
        },
      },
    },
  });
}

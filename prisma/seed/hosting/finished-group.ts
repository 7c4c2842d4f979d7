import { DateTime } from "luxon";
import type { Evaluation, Score } from "~/features/hosting/evaluation/evaluation";
import { homeZone } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { DemoPeople } from "../people";
import { noteAttendance } from "./attended";
import { fillBegunGroup } from "./participants";

/** Their ids are fixed, so that they are made once. */
const cohortId = "0190c000-0000-7000-8000-000000000002";
const answerId = (n: number) => `0190c000-0000-4000-8000-00000000001${n}`;

const people = ["Noor", "Yusuf", "Marit", "Dilan", "Teun", "Hanna"].map((name) => `${name} Voorbeeld`);

const said: readonly [scores: readonly Score[], worked: string, better: string][] = [
  [[5, 4, 5, 4, 5], "Voorbeeld: samen door de wijk lopen.", ""],
  [[4, 4, 5, 5, 4], "Voorbeeld: oefenen met andere woorden.", "Voorbeeld: meer tijd om te oefenen."],
  [[4, 3, 4, 5, 4], "", "Voorbeeld: een langere pauze."],
  [[5, 5, 5, 5, 5], "Voorbeeld: de startbeelden van anderen zien.", ""],
  [[3, 4, 4, 4, 3], "", "Voorbeeld: een zaal met meer licht."],
];

/** A group of the demo university that met twice and is over, with who was there and what five of its people said of it. */
export async function seedFinishedGroup({ graduate }: DemoPeople, agreementId: string): Promise<void> {
  if ((await db.cohort.count({ where: { id: cohortId } })) > 0) return;
  const first = DateTime.fromJSDate(now(), { zone: homeZone }).startOf("day").minus({ days: 21 });
  const sessions = [0, 7].map((days) => {
    const day = first.plus({ days });
    return {
      ...{ id: newId(), title: days === 0 ? "Kennismaken" : "Wat we meenemen" },
      ...{ startsAt: day.set({ hour: 13 }).toJSDate(), endsAt: day.set({ hour: 15, minute: 30 }).toJSDate() },
    };
  });
  const offer = await db.offer.findUniqueOrThrow({ where: { id: "mc1-cohort" } });
  const cohort = await db.cohort.create({
    data: {
      ...{ id: cohortId, agreementId, offerId: offer.id, isDemo: true, status: "CLOSED", vat: offer.vat },
      slug: `anders-kijken-hogeschool-eerste-${first.toFormat("yyyy-LL")}`,
      name: "De eerste groep van Hogeschool Voorbeeld (voorbeeld)",
      ...{ mode: "ON_SITE", place: "Voorbeeldzaal, Hogeschool Voorbeeld", language: "nl", capacity: 12 },
      ...{ priceCents: 49_500, enrolUntil: first.minus({ days: 2 }).toJSDate() },
      ...{ startsAt: sessions[0]!.startsAt, endsAt: sessions[1]!.endsAt, sessions: { create: sessions } },
      facilitators: {
        create: { id: newId(), personId: graduate.id, name: graduate.name, line: "Docent (voorbeeld)" },
      },
    },
  });
  await fillBegunGroup(cohort, people);
  await noteAttendance({ id: cohortId }, graduate.id, now());
  await evaluate();
}

/** Five of them; nothing leads from one to what was said. */
async function evaluate() {
  const enrolments = await db.enrolment.findMany({ where: { cohortId }, take: said.length });
  await db.evaluationGiven.createMany({ data: enrolments.map(({ id }) => ({ enrolmentId: id })) });
  await db.evaluationAnswer.createMany({
    data: said.map(([scores, worked, better], n) => ({
      ...{ id: answerId(n), cohortId, batch: 0, scores: byQuestion(scores), worked, better },
    })),
  });
}

function byQuestion([useful, meetings, guided, free, recommend]: readonly Score[]): Evaluation["scores"] {
  return {
    ...{ useful: useful!, meetings: meetings!, guided: guided! },
    ...{ free: free!, recommend: recommend! },
  };
}

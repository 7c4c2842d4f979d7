import { type PageState, send, type Visit } from "./page-state";

const report = ({ things }: Visit) =>
  `/host/${things.organisationId}/cohorts/${things.hostedCohortId}/report`;

/** Six people who joined a month ago, were at the session that was, and said how it was at the last one: three hours ago. */
async function held({ rows, database, things, owner }: Visit): Promise<void> {
  const cohortId = things.hostedCohortId;
  await database.query(
    `update "CohortSession" set "startsAt" = now() - interval '3 hours', "endsAt" = now() - interval '1 hour'
     where "cohortId" = $1 and "startsAt" > now()`,
    [cohortId],
  );
  await database.query(`update "Cohort" set "endsAt" = now() - interval '1 hour' where id = $1`, [cohortId]);
  const accepted = { state: "ACCEPTED", answeredAt: new Date(), answeredById: owner.id };
  for (let n = 0; n < 6; n++) {
    const learner = await rows.person({ name: `Leerling ${n}` });
    const { handInId } = await rows.handedIn(cohortId, learner, n === 0 ? accepted : {});
    await database.query(
      `insert into "Attendance" ("sessionId", "enrolmentId", state, "missedMinutes", way, "recordedById", "recordedAt")
       select $1, "enrolmentId", 'LATE', $3, 'LIST', $4, now() from "HandIn" where id = $2`,
      [things.hostedSessionId, handInId, n * 10, learner.id],
    );
    await database.query(
      `insert into "EvaluationGiven" ("enrolmentId") select "enrolmentId" from "HandIn" where id = $1`,
      [handInId],
    );
    await database.query(
      `insert into "EvaluationAnswer" (id, "cohortId", batch, scores) values (gen_random_uuid(), $1, $2, $3)`,
      [cohortId, Math.floor(n / 5), { useful: 5, meetings: 4, guided: 5, free: 3, recommend: (n % 5) + 1 }],
    );
  }
}

/** What who leads a group, who plans it and who learned in it see when it is finished. */
export const finishingStates: Record<string, PageState[]> = {
  "routes/host/report/report": [
    {
      name: "of a group that is over",
      as: "owner",
      role: "owner",
      path: async (visit) => (await held(visit), report(visit)),
    },
    {
      name: "of a group that has not begun",
      as: "owner",
      role: "owner",
      path: async (visit) => {
        const { hostedCohortId } = visit.things;
        await visit.database.query(
          `update "Cohort" set "startsAt" = now() + interval '1 day' where id = $1`,
          [hostedCohortId],
        );
        return report(visit);
      },
    },
  ],
  "routes/learn/evaluation": [
    {
      name: "that closed while it was filled in",
      as: "owner",
      path: async (visit) => (await held(visit), `/learn/${visit.things.hostedEnrolmentId}/evaluation`),
      act: async (visit) => {
        const { page, database, things } = visit;
        await page.locator("[name=worked]").fill("De tafel waar iedereen aan zat.");
        await database.query(
          `update "Cohort" set "startsAt" = "startsAt" - interval '90 days', "endsAt" = "endsAt" - interval '90 days' where id = $1`,
          [things.hostedCohortId],
        );
        await send()(visit);
      },
    },
  ],
};

import { type PageState, send, type Visit } from "./page-state";

const at = ({ things }: Visit, below = "") =>
  `/host/${things.organisationId}/cohorts/${things.hostedCohortId}${below}`;
const atSession = (visit: Visit, below = "") =>
  at(visit, `/attendance/${visit.things.hostedSessionId}${below}`);

/** The session began ten minutes ago. */
const begin = ({ database, things }: Visit) =>
  database.query(
    `update "CohortSession" set "startsAt" = now() - interval '10 minutes', "endsAt" = now() + interval '110 minutes' where id = $1`,
    [things.hostedSessionId],
  );

/** Takes part in the cohort: a name that is read from right to left, with a long one beside it. */
const fill = async ({ rows, things }: Visit) => {
  for (const name of ["علي حسن", "Wilhelmina Constantia van der Meulen-Oosterhoutsebaan"])
    await rows.order(await rows.person({ name }), { id: things.hostedCohortId });
};

/** Notes everybody on the list as present, and then one of them as something else. */
const noteAndCorrect = async (visit: Visit) => {
  const { page } = visit;
  await page.goto(atSession(visit));
  await page.locator("[name=all]").check();
  await send("main form")(visit);
  await page.locator("[type=radio][value=LATE]").first().check();
  await page.locator("[name^=minutes]").first().fill("20");
  await page.locator("[name=reason]").fill("De trein reed niet.");
  await send("main form")(visit);
};

const asMember = { as: "owner", role: "member" } as const;

/** What who leads a group sees of who is there, and what learners see of it. */
export const attendanceStates: Record<string, PageState[]> = {
  "routes/host/attendance/sessions": [
    {
      name: "without sessions",
      ...asMember,
      path: async (visit) => {
        await visit.database.query(`delete from "CohortSession" where "cohortId" = $1`, [
          visit.things.hostedCohortId,
        ]);
        return at(visit, "/attendance");
      },
    },
  ],
  "routes/host/attendance/session": [
    {
      name: "noted, with a correction",
      ...asMember,
      path: async (visit) => (await fill(visit), atSession(visit)),
      act: noteAndCorrect,
    },
    {
      name: "with faults",
      ...asMember,
      path: async (visit) => (await fill(visit), atSession(visit)),
      act: async (visit) => {
        await visit.page.locator("[type=radio][value=LATE]").first().check();
        await visit.page.locator("[name^=minutes]").first().fill("een kwartier");
        await send("main form")(visit);
      },
    },
    {
      name: "that has not begun",
      ...asMember,
      path: async (visit) => {
        const { rows } = await visit.database.query<{ id: string }>(
          `select id from "CohortSession" where "cohortId" = $1 and "startsAt" > now()`,
          [visit.things.hostedCohortId],
        );
        return at(visit, `/attendance/${rows[0]!.id}`);
      },
    },
  ],
  "routes/host/attendance/code": [
    { name: "closed", ...asMember, path: async (visit) => (await begin(visit), atSession(visit, "/code")) },
    {
      name: "open",
      ...asMember,
      path: async (visit) => (await begin(visit), atSession(visit, "/code")),
      // Without refreshing itself, so that it stands still while it is looked at.
      act: async (visit) => {
        await send("main form")(visit);
        await visit.page.goto(atSession(visit, "/code"));
      },
    },
  ],
  "routes/host/attendance/ticket": [
    {
      name: "at the door",
      ...asMember,
      path: async (visit) => (await begin(visit), at(visit, `/tickets/${visit.things.hostedTicketNumber}`)),
    },
    {
      name: "noted",
      ...asMember,
      path: async (visit) => (await begin(visit), at(visit, `/tickets/${visit.things.hostedTicketNumber}`)),
      act: send("main form"),
    },
    {
      name: "void",
      ...asMember,
      path: async (visit) => {
        const number = visit.things.hostedTicketNumber;
        await visit.database.query(`update "Ticket" set "voidedAt" = now() where number = $1`, [number]);
        return at(visit, `/tickets/${number}`);
      },
    },
  ],
  "routes/host/attendance/run-of-show": [
    {
      name: "from a guide, with names",
      ...asMember,
      path: async (visit) => {
        await fill(visit);
        const { hostedSessionId } = visit.things;
        await visit.database.query(`update "CohortSession" set preparation = '{m0,m1}' where id = $1`, [
          hostedSessionId,
        ]);
        return at(visit, `/sessions/${hostedSessionId}/print?names=first`);
      },
    },
  ],
  "routes/host/guides/guides": [
    {
      name: "of no group",
      ...asMember,
      path: async ({ database, owner, things }) => {
        await database.query(`delete from "Facilitator" where "personId" = $1`, [owner.id]);
        return `/host/${things.organisationId}/guides`;
      },
    },
  ],
  "routes/my/meeting/present": [
    { name: "with a fault", as: "newcomer", path: "/present", act: send("main form", { code: "AAA 333" }) },
    {
      name: "noted",
      as: "owner",
      path: async ({ database, owner, things }) => {
        const enrolmentId = things.hostedEnrolmentId;
        await database.query(
          `insert into "Attendance" ("sessionId", "enrolmentId", state, way, "recordedById", "recordedAt")
           values ($1, $2, 'PRESENT', 'CODE', $3, now())`,
          [things.hostedSessionId, enrolmentId, owner.id],
        );
        return `/present?session=${things.hostedSessionId}`;
      },
    },
  ],
  "routes/my/meeting/join": [
    {
      name: "before its time",
      as: "owner",
      path: ({ things }) => `/join/${things.hostedCohortId}`,
    },
    {
      name: "over",
      as: "owner",
      path: ({ things }) => `/join/${things.hostedSessionId}`,
    },
  ],
};

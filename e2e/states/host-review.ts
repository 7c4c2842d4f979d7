import { send, type PageState, type Visit } from "./page-state";

const reflection = "m0-talent-dat-er-al-is.reflectie";
const own = (hostedEnrolmentId: string, about = "") =>
  `/learn/${hostedEnrolmentId}/work${about && `/${about}`}`;
const work = ({ things }: Visit, below = "") =>
  `/host/${things.organisationId}/cohorts/${things.hostedCohortId}${below}`;
/** A page of a cohort that this person facilitates, in which nobody takes part yet. */
const ofNobody = async ({ rows, owner }: Visit, below: string) => {
  const { organisationId } = await rows.organisation(owner, "MEMBER");
  const { hostedCohortId } = await rows.hosting(organisationId, [owner]);
  return `/host/${organisationId}/cohorts/${hostedCohortId}${below}`;
};
const answered = (state: string) => ({ state, answeredAt: new Date(), criteria: ["dagtekening"] });

/** Handing in and reading what was handed in, in a cohort of a host. */
export const hostReviewStates: Record<string, PageState[]> = {
  "routes/learn/work/own-hand-ins": [
    {
      name: "nothing handed in, with a date",
      as: "newcomer",
      path: async ({ rows, owner }) => {
        const { organisationId } = await rows.organisation(await rows.person(), "OWNER");
        const { hostedCohortId } = await rows.hosting(organisationId, [await rows.person()]);
        await rows.deadline(hostedCohortId, "m0");
        const enrolmentId = await rows.enrolment(owner, { cohortId: hostedCohortId, offerId: "mc1-cohort" });
        return own(enrolmentId);
      },
    },
  ],
  "routes/learn/work/own-hand-in": [
    {
      name: "nothing written yet",
      as: "owner",
      path: ({ things }) => own(things.hostedEnrolmentId, "m0-waar-het-begon.aanleiding"),
    },
    { name: "no piece yet", as: "owner", path: ({ things }) => own(things.hostedEnrolmentId, "startbeeld") },
    {
      name: "a change is asked, with comments",
      as: "owner",
      path: async ({ rows, database, owner, things }) => {
        await database.query(`update "HandIn" set state = 'RETURNED', "answeredAt" = now() where id = $1`, [
          things.handInId,
        ]);
        await rows.handInComment(things.handInId, owner);
        await rows.handInComment(things.handInId, await rows.person(), "p2");
        return own(things.hostedEnrolmentId, reflection);
      },
    },
    {
      name: "a comment with a fault",
      as: "owner",
      path: ({ things }) => own(things.hostedEnrolmentId, reflection),
      act: send("form:has([name=text])"),
    },
  ],
  "routes/host/learners": [
    { name: "nobody yet", as: "newcomer", path: (visit) => ofNobody(visit, "/learners") },
    {
      name: "who needs attention",
      as: "owner",
      role: "manager",
      path: async (visit) => {
        const cohortId = visit.things.hostedCohortId;
        await visit.rows.enrolment(await visit.rows.person(), { cohortId, offerId: "mc1-cohort" });
        return work(visit, "/learners");
      },
    },
  ],
  "routes/host/review/hand-ins": [
    { name: "nothing handed in", as: "newcomer", path: (visit) => ofNobody(visit, "/work") },
    {
      name: "nothing of a module",
      as: "owner",
      role: "manager",
      path: (visit) => work(visit, "/work?module=m3"),
    },
  ],
  "routes/host/review/hand-in": [
    {
      name: "an answer with a fault",
      as: "owner",
      role: "manager",
      path: (visit) => work(visit, `/work/${visit.things.handInId}`),
      act: async ({ page }) => {
        await page.locator("button[value=return]").click();
        await page.locator("[aria-invalid=true]").waitFor();
      },
    },
    {
      name: "accepted, with comments",
      as: "owner",
      role: "manager",
      path: async (visit) => {
        const { rows, things } = visit;
        const learner = await rows.person({ name: "جميل حداد" });
        const { handInId } = await rows.handedIn(things.hostedCohortId, learner, answered("ACCEPTED"));
        await rows.handInComment(handInId, await rows.person(), "p1");
        return work(visit, `/work/${handInId}?said=ACCEPTED`);
      },
    },
  ],
  "routes/host/review/deadlines": [
    {
      name: "with dates, and a fault",
      as: "owner",
      role: "manager",
      path: async (visit) => {
        await visit.rows.deadline(visit.things.hostedCohortId, "m0", visit.things.hostedEnrolmentId);
        return work(visit, "/deadlines");
      },
      act: send("form:has([name=about])"),
    },
  ],
};

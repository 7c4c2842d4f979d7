import { addHost, addHostedCohort } from "~test/rows/hosting";
import { addOrganisation } from "~test/rows/organisations";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { loader as cohortLoader } from "./cohort";
import { loader } from "./cohorts";

type Answer = { cohorts: { id: string }[] };

/** The ids that the list shows, or the status it is refused with. */
async function listed(person: { id: string }, organisationId: string) {
  const request = requestTo(`/host/${organisationId}`, { cookie: await signInAs(person) });
  const answer = await loader({ ...routeArguments(request), params: { organisationId } }).catch(
    (thrown: unknown) => thrown,
  );
  return answer instanceof Response ? answer.status : (answer as Answer).cohorts.map(({ id }) => id);
}

/** The status with which the page of one is answered, and with which what only its facilitators do is. */
async function opened(person: { id: string }, organisationId: string, cohortId: string) {
  const request = requestTo(`/host/${organisationId}/cohorts/${cohortId}`, {
    cookie: await signInAs(person),
  });
  const params = { organisationId, cohortId };
  const status = (answer: Promise<unknown>) =>
    answer.then(
      () => 200,
      (thrown: unknown) => (thrown as Response).status,
    );
  return [
    await status(cohortLoader({ ...routeArguments(request), params })),
    await status(requireFacilitator(request, params)),
  ];
}

test("who plans sees every group of the host, a facilitator their own, and only facilitators do what is theirs", async () => {
  const { organisation, agreement, owner, coordinator, facilitator } = await addHost();
  const [a, b] = [await addHostedCohort(agreement, [facilitator]), await addHostedCohort(agreement)];
  const elsewhere = await addHost();
  const c = await addHostedCohort(elsewhere.agreement, [elsewhere.facilitator]);
  for (const planner of [owner, coordinator]) {
    expect(new Set((await listed(planner, organisation.id)) as string[])).toEqual(new Set([a.id, b.id]));
    expect(await opened(planner, organisation.id, a.id)).toEqual([200, 404]);
  }
  expect(await listed(facilitator, organisation.id)).toEqual([a.id]);
  expect(await opened(facilitator, organisation.id, a.id)).toEqual([200, 200]);
  expect(await opened(facilitator, organisation.id, b.id)).toEqual([404, 404]);
  // Another host's, under its own address and under that of the other.
  expect(await listed(facilitator, elsewhere.organisation.id)).toBe(404);
  expect(await opened(facilitator, elsewhere.organisation.id, c.id)).toEqual([404, 404]);
  expect(await opened(owner, organisation.id, c.id)).toEqual([404, 404]);
  expect(await opened(elsewhere.facilitator, organisation.id, c.id)).toEqual([404, 404]);
});

test("who left the organisation facilitates no more", async () => {
  const { organisation, agreement, facilitator } = await addHost();
  const cohort = await addHostedCohort(agreement, [facilitator]);
  await db.membership.updateMany({ where: { personId: facilitator.id }, data: { until: new Date() } });
  expect(await opened(facilitator, organisation.id, cohort.id)).toEqual([404, 404]);
});

test("an organisation that was offered nothing has no host's pages", async () => {
  const person = await addPerson();
  const organisation = await addOrganisation({}, { [person.id]: "OWNER" });
  expect(await listed(person, organisation.id)).toBe(404);
  const draft = await addHost({ offeredAt: null, offeredById: null, acceptedAt: null, acceptedById: null });
  expect(await listed(draft.owner, draft.organisation.id)).toBe(404);
});

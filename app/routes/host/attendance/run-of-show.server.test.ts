import { addGroup, type Group, groupStartsAt } from "~test/rows/attendance/group";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { afterEach, beforeEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { loader as guide } from "../guides/guide";
import { loader as guides } from "../guides/guides";
import { loader } from "./run-of-show";

beforeEach(() => setClock(() => groupStartsAt.getTime()));
afterEach(() => setClock());

interface Run {
  guide: { title: string; minutes: number; steps: { clock: string }[] } | null;
  modules: { slug: string }[];
  expected: string[];
}

/** The page of a session, or the status it is refused with. */
async function run(
  { organisation, cohort }: Group,
  person: { id: string },
  sessionId: string,
  search = "",
): Promise<Run | number> {
  const path = `/host/${organisation.id}/cohorts/${cohort.id}/sessions/${sessionId}/print${search}`;
  const request = requestTo(path, { cookie: await signInAs(person) });
  const params = { organisationId: organisation.id, cohortId: cohort.id, sessionId };
  return loader({ ...routeArguments(request), params }).then(
    (answer) => answer.run,
    (thrown: unknown) => (thrown as Response).status,
  );
}

test("a session prepared by modules is led by the guide of the first, or of the one that is asked for, by the clock there", async () => {
  const group = await addGroup(3);
  await db.cohortSession.update({
    where: { id: group.first.id },
    data: { preparation: ["m0", "m1", "nowhere"] },
  });
  const page = (await run(group, group.facilitator, group.first.id)) as Run;
  expect(page.guide).toMatchObject({ title: "De stad en het talent", minutes: 90 });
  expect(page.guide!.steps[0]!.clock).toMatch(/^09\.30–/);
  expect(page.guide!.steps.at(-1)!.clock).toMatch(/–11\.00$/);
  expect(page.modules.map(({ slug }) => slug)).toHaveLength(2);
  expect(page.expected).toEqual([]);
  const other = await run(
    group,
    group.facilitator,
    group.first.id,
    `?module=${page.modules[1]!.slug}&names=first`,
  );
  expect(other).toMatchObject({ expected: ["Amir", "Lotte", "علي"] });
  expect((other as Run).guide!.title).not.toBe(page.guide!.title);
  expect(await run(group, group.facilitator, group.second.id)).toMatchObject({ guide: null, modules: [] });
});

test("it is for who leads the group: names are for nobody else", async () => {
  const [group, other] = [await addGroup(1), await addGroup(1)];
  for (const person of [group.owner, other.facilitator, group.people[0]!, await addPerson()])
    expect(await run(group, person, group.first.id, "?names=full")).toBe(404);
  expect(await run(group, group.facilitator, other.first.id)).toBe(404);
});

test("guides are open to who leads or plans a group that teaches them, and those of nothing else", async () => {
  const group = await addGroup(1);
  const member = await addPerson();
  await db.membership.create({
    data: {
      ...{ id: newId(), organisationId: group.organisation.id, personId: member.id },
      ...{ role: "MEMBER", from: groupStartsAt },
    },
  });
  const { id: organisationId } = group.organisation;
  const listed = async (person: { id: string }) => {
    const request = requestTo(`/host/${organisationId}/guides`, { cookie: await signInAs(person) });
    const { masterclasses } = await guides({ ...routeArguments(request), params: { organisationId } });
    return masterclasses.map(({ title }) => title);
  };
  const opened = async (person: { id: string }, module: string) => {
    const request = requestTo(`/host/${organisationId}/guides/${module}`, { cookie: await signInAs(person) });
    return guide({ ...routeArguments(request), params: { organisationId, module } }).then(
      () => 200,
      (thrown: unknown) => (thrown as Response).status,
    );
  };
  for (const person of [group.facilitator, group.owner]) {
    expect(await listed(person)).toEqual(["Anders kijken"]);
    expect(await opened(person, "de-stad-en-het-talent")).toBe(200);
    expect(await opened(person, "kompas")).toBe(404);
  }
  expect(await listed(member)).toEqual([]);
  expect(await opened(member, "de-stad-en-het-talent")).toBe(404);
});

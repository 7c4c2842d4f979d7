import { addFollower } from "~test/rows/enrolments";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { makeCohort, makePerson } from "~test/rows/shop";
import { afterEach, expect, test } from "vitest";
import { newInGroup } from "~/features/communication/group/group.queries.server";
import type { Actor } from "~/features/identity/access/scope";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { action, loader } from "./group";

afterEach(() => setClock());

async function asked({ personId }: Actor, enrolmentId: string, form?: Record<string, string>) {
  const cookie = await signInAs({ id: personId });
  const request = requestTo(`/learn/${enrolmentId}/group`, { cookie, form });
  return { ...routeArguments(request), params: { enrolmentId } };
}
const open = async (actor: Actor, id: string) => loader(await asked(actor, id));
const tell = (cohortId: string) =>
  db.announcement.create({
    data: {
      id: newId(),
      cohortId,
      authorName: "",
      title: "Dag",
      text: "Welkom.",
      isMailed: false,
      at: now(),
    },
  });

test("what was announced is new until its reader says to have read it; looking changes nothing", async () => {
  let instant = Date.parse("2027-01-12T09:00:00Z");
  setClock(() => instant);
  const cohort = await makeCohort();
  const { actor, enrolmentId } = await addFollower(cohort);
  await tell(cohort.id);
  expect(await newInGroup(actor, enrolmentId)).toBe(1);
  for (const _ of [1, 2])
    expect(await open(actor, enrolmentId)).toMatchObject({
      group: { announcements: [{ title: "Dag" }], seenAt: null },
    });
  expect(await newInGroup(actor, enrolmentId)).toBe(1);
  expect(await action(await asked(actor, enrolmentId, { intent: "seen" }))).toMatchObject({ status: 303 });
  expect(await newInGroup(actor, enrolmentId)).toBe(0);
  instant += 3_600_000;
  await tell(cohort.id);
  expect(await newInGroup(actor, enrolmentId)).toBe(1);
  const first = new Date("2027-01-12T09:00:00Z");
  expect(await open(actor, enrolmentId)).toMatchObject({ group: { seenAt: first } });
  const stranger = await makePerson();
  await expect(action(await asked(stranger, enrolmentId, { intent: "seen" }))).rejects.toMatchObject({
    status: 404,
  });
});

test("a group of the foundation is read and takes no questions; one of a host takes them", async () => {
  const own = await addFollower(await makeCohort());
  const loaded = await open(own.actor, own.enrolmentId);
  expect(loaded).toMatchObject({ questions: null, group: { host: null } });
  const { agreement } = await addHost();
  const hosted = await addFollower(await addHostedCohort(agreement));
  const form = { intent: "ask", formId: newId(), text: "Mag dat?" };
  expect(await action(await asked(hosted.actor, hosted.enrolmentId, form))).toMatchObject({ status: 303 });
  expect(await open(hosted.actor, hosted.enrolmentId)).toMatchObject({
    group: { host: "Hogeschool Rijkdam" },
    questions: [{ text: "Mag dat?", isMine: true }],
  });
  const empty = await action(await asked(hosted.actor, hosted.enrolmentId, { ...form, text: "" }));
  expect(empty).toMatchObject({ data: { unplaced: { fault: { reason: "empty" } } }, init: { status: 400 } });
});

test("somebody else's group, one's own after stopping, and learning alone have no such page", async () => {
  const { actor, enrolmentId } = await addFollower(await makeCohort());
  const notFound = { status: 404 };
  await expect(open(await makePerson(), enrolmentId)).rejects.toMatchObject(notFound);
  await db.enrolment.update({ where: { id: enrolmentId }, data: { endedAt: now() } });
  await expect(open(actor, enrolmentId)).rejects.toMatchObject(notFound);
  await db.enrolment.update({ where: { id: enrolmentId }, data: { endedAt: null, cohortId: null } });
  await expect(open(actor, enrolmentId)).rejects.toMatchObject(notFound);
});

test("who hides in a group they only follow is refused", async () => {
  const { agreement } = await addHost();
  const { actor, enrolmentId } = await addFollower(await addHostedCohort(agreement));
  const form = { intent: "hide", question: newId(), reason: "Nee." };
  await expect(action(await asked(actor, enrolmentId, form))).rejects.toMatchObject({ status: 400 });
});

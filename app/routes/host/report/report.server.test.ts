import { answerOf } from "~test/rows/answers";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { textOf } from "~test/pdf";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import type { LoaderFunction } from "@remix-run/node";
import { afterEach, expect, test } from "vitest";
import type { Cohort } from "~prisma/client";
import { issueCertificates } from "~/features/credentials/issuing/issue-certificates.server";
import type { HandInState } from "~/features/hosting/review/hand-in";
import { cohortReport } from "~/features/hosting/report/report.queries.server";
import { setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { loader as page } from "./report";
import { loader as csv } from "./report-csv";
import { loader as pdf } from "./report-pdf";

afterEach(() => setClock());

const before = () => setClock(() => Date.parse("2027-02-01T09:00:00Z"));
const after = () => setClock(() => Date.parse("2027-04-01T09:00:00Z"));

/** A group of two meetings of two hours. */
async function group() {
  before();
  const host = await addHost();
  const cohort = await addHostedCohort(host.agreement, [host.facilitator], { name: "=Lente", capacity: 12 });
  const member = await memberNow(host.coordinator, host.organisation, "host.open");
  return { ...host, cohort, member };
}

/** Somebody in the group who was at so many of its meetings, did so many modules, and handed in so many pieces, of which one was returned and accepted. */
async function follows(cohort: Cohort, { at = 2, modules = 4, pieces = 1, isDone = true } = {}) {
  const person = await addPerson({ name: "Noor Jansen" });
  const enrolmentId = newId();
  const createdAt = new Date("2027-02-01T09:00:00Z");
  const completedAt = isDone ? new Date("2027-03-29T10:00:00Z") : null;
  const enrolment = { id: enrolmentId, personId: person.id, offerId: cohort.offerId, contentId: "mc1" };
  await db.enrolment.create({ data: { ...enrolment, cohortId: cohort.id, createdAt, completedAt } });
  const sessions = await db.cohortSession.findMany({
    where: { cohortId: cohort.id },
    orderBy: { startsAt: "asc" },
  });
  await db.attendance.createMany({
    data: sessions.slice(0, at).map((session, n) => ({
      ...{ sessionId: session.id, enrolmentId, way: "LIST", recordedById: person.id },
      ...{ recordedAt: session.endsAt, state: n === 0 ? "LATE" : "PRESENT", missedMinutes: n === 0 ? 30 : 0 },
    })),
  });
  await db.moduleCompletion.createMany({
    data: ["m0", "m1", "m2", "m3"].slice(0, modules).map((moduleId) => ({
      ...{ personId: person.id, moduleId, enrolmentId, completedAt: new Date() },
    })),
  });
  const piece = { enrolmentId, moduleId: "m0", version: 1, text: "Een koor." };
  const [handedInAt, answeredAt] = [new Date(), new Date()];
  const rounds = (n: number): HandInState[] => (n === 0 ? ["RETURNED", "ACCEPTED"] : ["WITHDRAWN"]);
  await db.handIn.createMany({
    data: Array.from({ length: pieces }, (_, n) =>
      rounds(n).map((state, at) => ({
        ...piece,
        ...{ id: newId(), about: `m0-${n}`, round: at + 1, state, handedInAt, answeredAt },
      })),
    ).flat(),
  });
  return { person, enrolmentId };
}

/** What an address of the report answers somebody. */
async function asked(
  loader: LoaderFunction,
  person: { id: string },
  organisationId: string,
  cohortId: string,
) {
  const request = requestTo(`/host/${organisationId}/cohorts/${cohortId}/report`, {
    cookie: await signInAs(person),
  });
  return answerOf(loader, { ...routeArguments(request), params: { organisationId, cohortId } });
}

test("who came from another group is expected at the sessions since then", async () => {
  const { cohort, member } = await group();
  for (let n = 0; n < 5; n++) await follows(cohort);
  const moved = await follows(cohort, { at: 0 });
  await db.enrolment.update({
    where: { id: moved.enrolmentId },
    data: { movedInAt: new Date("2027-03-10T09:00:00Z") },
  });
  after();
  const { sessions } = (await cohortReport(member, cohort.id, "nl"))!;
  expect(sessions.map(({ expected, noted }) => [expected, noted])).toEqual([
    [5, 5],
    [6, 5],
  ]);
});

test("a report counts people, attendance, modules and work, and names nobody who learns", async () => {
  const { cohort, member, organisation, owner } = await group();
  const people = [];
  for (let n = 0; n < 5; n++) people.push(await follows(cohort));
  await follows(cohort, { at: 0, modules: 1, pieces: 2, isDone: false });
  const stopped = await follows(cohort, { at: 1, modules: 0, pieces: 1, isDone: false });
  await db.enrolment.update({
    where: { id: stopped.enrolmentId },
    data: { endedAt: new Date("2027-03-10T09:00:00Z") },
  });
  // Who starts again is one person.
  const { person } = people[0]!;
  const again = { id: newId(), personId: person.id, offerId: cohort.offerId, contentId: "mc1", attempt: 2 };
  await db.enrolment.create({
    data: { ...again, cohortId: cohort.id, createdAt: new Date("2027-03-29T11:00:00Z") },
  });
  after();
  const report = await cohortReport(member, cohort.id, "nl");
  expect(report).toMatchObject({
    silence: null,
    group: { facilitators: ["Ilse Smit"], coIssuerName: "Hogeschool Rijkdam" },
    seats: { capacity: 12, taken: 0, invited: 0 },
    people: { enrolled: 7, stopped: 1, participants: 6, finished: 5, certified: 0 },
    evaluation: { given: 0, asked: 6 },
  });
  // One stopped between the two; seven were expected at the first, which six were at for an hour and a half.
  expect(report!.sessions).toMatchObject([
    { expected: 7, noted: 6, present: 6, minutes: 540 },
    { expected: 6, noted: 5, present: 5, minutes: 600 },
  ]);
  expect(report!.modules).toMatchObject([
    { moduleId: "m0", finished: 6, handedIn: 6, returned: 6, accepted: 6 },
    { moduleId: "m1", finished: 5, handedIn: 0 },
    { moduleId: "m2", finished: 5 },
    { moduleId: "m3", finished: 5 },
  ]);
  const { response } = await asked(csv, owner, organisation.id, cohort.id);
  expect(response!.headers.get("content-disposition")).toContain(`verslag-${cohort.slug}.csv`);
  const file = await response!.text();
  expect(file.split("\r\n").slice(0, 2)).toEqual([
    `"Onderdeel";"Waarover";"Wat";"Waarde"`,
    `"De groep";"";"Naam";"'=Lente"`,
  ]);
  expect(file).toContain(`"Voortgang";"Taal verandert";"Afgerond door";"5"`);
  const paper = (await asked(pdf, owner, organisation.id, cohort.id)).response!;
  const text = await textOf(Buffer.from(await paper.arrayBuffer()));
  expect(text).toContain("Verslag");
  expect(text).toContain("Hogeschool Rijkdam");
  for (const made of [file, text, JSON.stringify(report)]) expect(made).not.toContain("Noor");
});

test("of a group that has not begun, and of four people, it says nothing of what they did", async () => {
  const { cohort, member } = await group();
  for (let n = 0; n < 4; n++) await follows(cohort);
  expect(await cohortReport(member, cohort.id, "nl")).toMatchObject({ silence: "notBegun", sessions: [] });
  after();
  expect(await cohortReport(member, cohort.id, "nl")).toMatchObject({
    silence: "few",
    people: { enrolled: 4, participants: 4, finished: 0 },
    sessions: [],
    modules: [],
  });
  await follows(cohort);
  expect(await cohortReport(member, cohort.id, "nl")).toMatchObject({
    silence: null,
    people: { finished: 5 },
  });
});

test("what a group asks more counts as finished once a facilitator found it; a revoked certificate is none", async () => {
  const { cohort, member, coordinator } = await group();
  const people = [];
  for (let n = 0; n < 5; n++) people.push(await follows(cohort));
  await db.cohort.update({ where: { id: cohort.id }, data: { attendanceShare: 50 } });
  after();
  expect((await cohortReport(member, cohort.id, "nl"))!.people).toMatchObject({ finished: 0, certified: 0 });
  const { enrolmentId } = people[0]!;
  await db.enrolment.update({ where: { id: enrolmentId }, data: { finishedAt: new Date() } });
  expect(await issueCertificates(enrolmentId)).toMatchObject({ ok: true });
  expect((await cohortReport(member, cohort.id, "nl"))!.people).toMatchObject({ finished: 1, certified: 1 });
  const { id: certificateId } = await db.certificate.findFirstOrThrow({ where: { contentId: "mc1" } });
  await db.certificateRevocation.create({
    data: { certificateId, reason: "Vergissing", revokedAt: new Date(), revokedById: coordinator.id },
  });
  expect((await cohortReport(member, cohort.id, "nl"))!.people).toMatchObject({ finished: 1, certified: 0 });
});

test("planners and who leads the group read it; who leads another group and another host do not", async () => {
  const { cohort, organisation, owner, coordinator, facilitator, agreement } = await group();
  for (const person of [owner, coordinator, facilitator])
    expect((await asked(page, person, organisation.id, cohort.id)).status).toBe(200);
  const other = await addHostedCohort(agreement);
  const elsewhere = await addHost();
  for (const loader of [page, pdf, csv]) {
    expect((await asked(loader, facilitator, organisation.id, other.id)).status).toBe(404);
    expect((await asked(loader, elsewhere.owner, organisation.id, cohort.id)).status).toBe(404);
    expect((await asked(loader, elsewhere.owner, elsewhere.organisation.id, cohort.id)).status).toBe(404);
  }
});

test("a report of many people takes as many statements as one of five", async () => {
  const { cohort, member } = await group();
  const counted = async () => {
    let statements = 0;
    const count = () => statements++;
    pool.on("acquire", count);
    await cohortReport(member, cohort.id, "nl");
    pool.off("acquire", count);
    return statements;
  };
  for (let n = 0; n < 5; n++) await follows(cohort);
  after();
  const few = await counted();
  for (let n = 0; n < 12; n++) await follows(cohort);
  expect(await counted()).toBe(few);
  expect(few).toBeLessThan(25);
});

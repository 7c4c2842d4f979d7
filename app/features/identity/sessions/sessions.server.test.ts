import { afterEach, expect, test } from "vitest";
import { addPerson, requestTo, signInAs } from "~test/rows/people";
import { addOrganisation } from "~test/rows/organisations";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundationRoles } from "../access/can";
import { optionalPerson, requirePerson, requireStaff } from "../access/guards.server";
import { identityJobs } from "../identity.jobs.server";
import { saveProfile } from "../profile/save-profile.server";
import { listSessions } from "./sessions.queries.server";
import { endSession, signOut } from "./sign-out.server";

afterEach(() => setClock());

const hour = 3_600_000;
const day = 24 * hour;

const visit = (cookie: string) => optionalPerson(requestTo("/my", { cookie }));
const act = (cookie: string) => optionalPerson(requestTo("/my", { cookie, form: {} }));
/** What a guard threw. */
const thrownBy = async (guard: Promise<unknown>): Promise<Response> => {
  const thrown: unknown = await guard.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Response)) throw new Error("the guard threw no response");
  return thrown;
};

test("the database holds no token that opens a session", async () => {
  const cookie = await signInAs(await addPerson());
  const stored = JSON.stringify(await db.session.findMany());
  expect(stored).not.toContain(cookie.split("=")[1]);
});

test("a token that is made up, or of another shape, opens nothing", async () => {
  await signInAs(await addPerson());
  for (const cookie of [`session=${"a".repeat(43)}`, "session=x", "session=' or 1=1", "other=1", ""])
    expect(await visit(cookie)).toBeNull();
});

test.for([
  ["who learns", [], 14 * day, 90 * day],
  ["an editor", ["EDITOR"], 8 * hour, day],
] as const)("a session of %s ends when unused, and ends at last", async ([, roles, idle, absolute]) => {
  const start = Date.now();
  setClock(() => start);
  const person = await addPerson({ roles: [...roles] });
  const [unused, almost, used] = [await signInAs(person), await signInAs(person), await signInAs(person)];
  setClock(() => start + idle - 1);
  expect(await visit(almost)).not.toBeNull();
  await act(used);
  setClock(() => start + idle);
  expect(await visit(unused)).toBeNull();
  expect(await visit(used)).not.toBeNull();
  for (let at = idle; at < absolute; at += idle - hour) {
    setClock(() => start + at);
    expect(await act(used)).not.toBeNull();
  }
  setClock(() => start + absolute);
  expect(await visit(used)).toBeNull();
});

test.for([
  ["who learns", [], 13 * day, 89 * day],
  ["of finance", ["FINANCE"], 7 * hour, 23 * hour],
] as const)("who only reads stays signed in: %s", async ([, roles, pause, end]) => {
  const start = Date.now();
  setClock(() => start);
  const cookie = await signInAs(await addPerson({ roles: [...roles] }));
  for (let at = pause; at < end; at += pause) {
    setClock(() => start + at);
    expect([at, await visit(cookie)]).toMatchObject([at, { roles }]);
  }
});

test("use is noted at most every ten minutes by acting, once an hour by reading, never by asking for headers", async () => {
  const start = Date.now();
  const seen = async () => (await db.session.findFirstOrThrow()).lastSeenAt.getTime() - start;
  setClock(() => start);
  const cookie = await signInAs(await addPerson());
  const head = () =>
    optionalPerson(new Request("http://localhost:3000/my", { method: "HEAD", headers: { cookie } }));
  setClock(() => start + hour);
  await visit(cookie);
  expect(await seen()).toBe(0);
  setClock(() => start + hour + 1);
  await head();
  expect(await seen()).toBe(0);
  await visit(cookie);
  expect(await seen()).toBe(hour + 1);
  setClock(() => start + hour + 10 * 60_000);
  await act(cookie);
  expect(await seen()).toBe(hour + 1);
  setClock(() => start + hour + 11 * 60_000);
  await visit(cookie);
  expect(await seen()).toBe(hour + 1);
  await act(cookie);
  expect(await seen()).toBe(hour + 11 * 60_000);
});

test("a session of somebody who is disabled is over at once", async () => {
  const person = await addPerson();
  const cookie = await signInAs(person);
  await db.person.update({ where: { id: person.id }, data: { disabledAt: now() } });
  expect(await visit(cookie)).toBeNull();
});

test("who becomes staff gets the shorter session of staff", async () => {
  const start = Date.now();
  setClock(() => start);
  const person = await addPerson();
  const cookie = await signInAs(person);
  await db.person.update({ where: { id: person.id }, data: { roles: [...foundationRoles] } });
  setClock(() => start + 9 * hour);
  expect(await visit(cookie)).toBeNull();
});

test("signing out ends this session, everywhere ends all of the person and of nobody else", async () => {
  const [sara, other] = [await addPerson(), await addPerson()];
  const [laptop, phone, tablet] = [await signInAs(sara), await signInAs(sara), await signInAs(sara)];
  const others = await signInAs(other);
  await signOut((await visit(laptop))!, { everywhere: false });
  expect([await visit(laptop), (await visit(phone))?.personId]).toEqual([null, sara.id]);
  await signOut((await visit(phone))!, { everywhere: true });
  expect([await visit(phone), await visit(tablet)]).toEqual([null, null]);
  expect((await visit(others))?.personId).toBe(other.id);
});

test("one session is ended from the list, and only one's own", async () => {
  const start = Date.now();
  const [sara, other] = [await addPerson(), await addPerson()];
  setClock(() => start);
  const [old, others] = [await signInAs(sara), await signInAs(other)];
  setClock(() => start + 1);
  const present = await signInAs(sara);
  const actor = (await visit(present))!;
  const sessions = await listSessions(actor);
  expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
  expect(JSON.stringify(sessions)).not.toContain(actor.sessionId);
  await endSession(actor, sessions[1]!.startedAt);
  expect([await visit(old), (await visit(others))?.personId]).toEqual([null, other.id]);
  expect(await visit(present)).not.toBeNull();
});

test("a visitor is sent to sign in and comes back", async () => {
  const thrown = await thrownBy(requirePerson(requestTo("/my/orders?page=2")));
  expect([thrown.status, thrown.headers.get("location")]).toEqual([
    302,
    "/sign-in?redirectTo=%2Fmy%2Forders%3Fpage%3D2",
  ]);
  expect((await thrownBy(requireStaff(requestTo("/desk"), "desk.open"))).headers.get("location")).toBe(
    "/sign-in?redirectTo=%2Fdesk",
  );
});

test("the desk is for staff with a second factor; a learner is refused and that is noted", async () => {
  const [learner, staff] = [await addPerson(), await addPerson({ roles: [...foundationRoles] })];
  const as = (cookie: string) => requireStaff(requestTo("/desk/orders", { cookie }), "order.read");
  expect((await thrownBy(as(await signInAs(learner, { secondFactor: true })))).status).toBe(403);
  expect(await db.auditEntry.findMany()).toMatchObject([
    { actorId: learner.id, act: "denied", subjectType: "page", subjectId: "/desk/orders" },
  ]);
  const half = await thrownBy(as(await signInAs(staff, { secondFactor: false })));
  expect(half.headers.get("location")).toBe("/sign-in/second-factor?redirectTo=%2Fdesk%2Forders");
  expect(await as(await signInAs(staff))).toMatchObject({ personId: staff.id, secondFactor: true });
});

test("of a session that keeps knocking at the desk the first denial of a quarter is noted; a HEAD changes nothing", async () => {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  const learner = await addPerson();
  const [one, other] = [await signInAs(learner), await signInAs(learner)];
  const knock = async (cookie: string, method: string) =>
    (await thrownBy(requireStaff(requestTo("/desk", { cookie, method }), "desk.open"))).status;
  const lines = () => db.auditEntry.count({ where: { act: "denied" } });
  const written = async () => [await lines(), await db.recentAttempts.count()];
  expect(await Promise.all(Array.from({ length: 5 }, () => knock(one, "HEAD")))).toEqual(Array(5).fill(403));
  expect(await written()).toEqual([0, 0]);
  expect(await Promise.all(Array.from({ length: 10 }, () => knock(one, "GET")))).toEqual(Array(10).fill(403));
  expect(await written()).toEqual([1, 1]);
  await knock(one, "POST");
  await knock(other, "GET");
  expect(await lines()).toBe(3);
  setClock(() => Date.parse("2027-01-12T09:15:00Z"));
  await knock(one, "GET");
  expect(await lines()).toBe(4);
});

test("a change of the profile is noted without the texts", async () => {
  const actor = (await visit(await signInAs(await addPerson({ name: "Sara" }))))!;
  expect(await saveProfile(actor, { name: " Sara\r\nde Wit ", latinName: "", locale: "en" })).toMatchObject({
    ok: true,
  });
  expect(await db.person.findFirstOrThrow()).toMatchObject({ name: "Sara de Wit", locale: "en" });
  expect(await db.auditEntry.findMany()).toMatchObject([
    { act: "profile.change", detail: { changed: ["name", "language"] } },
  ]);
  expect(await saveProfile(actor, { name: " ", latinName: "", locale: "en" })).toEqual({
    ok: false,
    fault: { field: "name", reason: "missing", characters: [] },
  });
});

test("what opens nothing any more is removed", async () => {
  const start = Date.now();
  setClock(() => start);
  const [learner, staff] = [await addPerson(), await addPerson({ roles: [...foundationRoles] })];
  await Promise.all([signInAs(learner), signInAs(staff)]);
  setClock(() => start + 9 * hour);
  await identityJobs["forget-sign-ins"]!({}, { number: 1, last: false });
  expect(await db.session.findMany()).toMatchObject([{ personId: learner.id }]);
});

test("who somebody acts for is read with the session, by name; what has ended is not", async () => {
  const person = await addPerson();
  const stad = await addOrganisation({ name: "Gemeente Voorstad" }, { [person.id]: "OWNER" });
  const school = await addOrganisation(
    { name: "De Academie" },
    {
      [person.id]: "MEMBER",
      [(await addPerson()).id]: "OWNER",
    },
  );
  const former = await addOrganisation({ name: "Vroeger" }, { [person.id]: "OWNER" });
  await db.membership.updateMany({ where: { organisationId: former.id }, data: { until: new Date() } });
  await db.organisation.update({ where: { id: former.id }, data: { endedAt: new Date() } });
  expect((await visit(await signInAs(person)))?.memberships).toEqual([
    { organisationId: school.id, name: "De Academie", role: "MEMBER" },
    { organisationId: stad.id, name: "Gemeente Voorstad", role: "OWNER" },
  ]);
});

test("a second factor counts for a day, also in a session that lasts longer", async () => {
  const start = Date.now();
  setClock(() => start);
  const cookie = await signInAs(await addPerson(), { secondFactor: true });
  setClock(() => start + day - 1);
  expect(await visit(cookie)).toMatchObject({ secondFactor: true });
  setClock(() => start + day);
  expect(await visit(cookie)).toMatchObject({ secondFactor: false });
});

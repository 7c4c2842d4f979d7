import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { foundationRoles } from "~/features/identity/access/can";
import { expectLogError } from "~test/faults/log";
import { addPerson, requestTo, signInAs } from "~test/rows/people";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import type { Actor } from "../access/scope";
import { optionalPerson } from "../access/guards.server";
import { identityJobs } from "../identity.jobs.server";
import {
  beginSecondFactor,
  giveSecondFactor,
  type HalfSession,
  replacedSession,
  secondFactorState,
} from "./second-factor.server";
import { openTotpSecret } from "./totp-secrets.server";
import { currentTotp, totpStep } from "./totp.server";

beforeEach(() => setClock(() => Date.UTC(2027, 0, 12, 10, 5)));
afterEach(() => setClock());

const visit = (cookie: string) => optionalPerson(requestTo("/my", { cookie }));
const give = (actor: HalfSession, typed: string) =>
  giveSecondFactor(actor, { typed, userAgent: "Test/1.0", clientAddress: "203.0.113.7" });

/** Staff who signed in with a mailed code and have not given the second factor. */
async function halfSignedIn() {
  const cookie = await signInAs(await addPerson({ roles: [...foundationRoles] }), { secondFactor: false });
  return { cookie, actor: (await visit(cookie))! };
}

/** Begins setting up. Returns the secret that is shown. */
async function begun(actor: Actor) {
  await beginSecondFactor(actor);
  const state = await secondFactorState(actor, foundation);
  if (state.stage !== "begun") throw new Error("setting up did not begin");
  return state;
}

test("setting up shows the secret until its first code, and never after", async () => {
  const { cookie, actor } = await halfSignedIn();
  expect(await secondFactorState(actor, foundation)).toEqual({ stage: "new" });
  expect(await give(actor, "123456")).toEqual({ ok: false, reason: "wrong" });

  const state = await begun(actor);
  expect(state.secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(state.svg).not.toContain("style=");
  expect(await begun(actor)).toEqual(state);

  const given = await give(actor, await currentTotp(state.secret));
  expect(given.ok).toBe(true);
  expect(await secondFactorState(actor, foundation)).toEqual({ stage: "ready" });
  expect(await visit(cookie)).toBeNull();
  const session = given.ok ? given.cookie.split(";")[0]! : "";
  expect(await visit(session)).toMatchObject({ personId: actor.personId, secondFactor: true });
});

test("one code given five times at the same moment gives one session, the same each time", async () => {
  const { actor } = await halfSignedIn();
  const { secret } = await begun(actor);
  const code = await currentTotp(secret);
  const results = await Promise.all(Array.from({ length: 5 }, () => give(actor, code)));
  expect(new Set(results.map((result) => result.ok && result.cookie.split(";")[0])).size).toBe(1);
  expect(results[0]!.ok).toBe(true);
  expect(await db.session.count()).toBe(1);
  expect(await db.auditEntry.count({ where: { act: "second-factor" } })).toBe(1);
});

test("the session that was replaced may repeat its code for a minute, and nothing else can", async () => {
  const { actor, cookie } = await halfSignedIn();
  const { secret } = await begun(actor);
  const second = Math.floor(Date.now() / 30_000) * 30;
  vi.useFakeTimers({ toFake: ["Date"], now: second * 1000 });
  onTestFinished(() => void vi.useRealTimers());
  setClock();
  // The code of the step before, which is at the end of its life.
  vi.setSystemTime((second - 30) * 1000);
  const code = await currentTotp(secret);
  vi.setSystemTime((second + 29) * 1000);
  const first = await give(actor, code);
  const replaced = () => replacedSession(requestTo("/sign-in/second-factor", { cookie, form: {} }));
  expect(await visit(cookie)).toBeNull();

  vi.setSystemTime((second + 88) * 1000);
  const half = (await replaced())!;
  expect(half).toEqual({ personId: actor.personId, sessionId: actor.sessionId });
  const again = await give(half, code);
  const session = (result: typeof first) => result.ok && result.cookie.split(";")[0];
  expect([again.ok, session(again)]).toEqual([true, session(first)]);
  expect(await give(half, await currentTotp(secret))).toEqual({ ok: false, reason: "wrong" });
  expect(await give(half, code === "000000" ? "000001" : "000000")).toEqual({ ok: false, reason: "wrong" });
  const other = (await visit(await signInAs({ id: actor.personId }, { secondFactor: false })))!;
  expect(await give(other, code)).toEqual({ ok: false, reason: "wrong" });

  vi.setSystemTime((second + 89) * 1000);
  expect(await replaced()).toBeNull();
  expect(await give(half, code)).toEqual({ ok: false, reason: "wrong" });
  expect(await db.session.count({ where: { secondFactorAt: { not: null } } })).toBe(1);
});

test("the database holds no secret that an authenticator could use", async () => {
  const { actor } = await halfSignedIn();
  const { secret } = await begun(actor);
  const stored = JSON.stringify(await db.person.findMany());
  expect(stored).not.toContain(secret);
  const { totpSecret } = await db.person.findFirstOrThrow();
  expect(() => openTotpSecret(totpSecret!, "somebody else")).toThrow();
});

test.for([
  [
    "at its next use",
    async (actor: Actor, secret: string) => void (await give(actor, await currentTotp(secret))),
  ],
  ["at night", () => identityJobs["seal-second-factors"]!({}, { number: 1, last: false })],
] as const)("a secret that was stored plain still works, and is sealed %s", async ([, act]) => {
  const { actor } = await halfSignedIn();
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  await db.person.updateMany({ data: { totpSecret: secret, totpLastStep: 1 } });
  await act(actor, secret);
  const { totpSecret } = await db.person.findFirstOrThrow();
  expect(totpSecret).toMatch(/^v1\./);
  expect(openTotpSecret(totpSecret!, actor.personId)).toBe(secret);
});

test("a secret whose key is gone is left alone at night, and that is logged", async () => {
  const { actor } = await halfSignedIn();
  const totpSecret = `v1.AAAAAAAA.${"A".repeat(16)}.${"A".repeat(64)}`;
  await db.person.updateMany({ data: { totpSecret, totpLastStep: 1 } });
  expectLogError("a second factor could not be sealed again");
  await identityJobs["seal-second-factors"]!({}, { number: 1, last: false });
  expect(await db.person.findFirstOrThrow()).toMatchObject({ id: actor.personId, totpSecret });
});

test("the sixth wrong code has to wait", async () => {
  const { actor } = await halfSignedIn();
  await beginSecondFactor(actor);
  for (let i = 0; i < 5; i++) expect(await give(actor, "nonsense")).toEqual({ ok: false, reason: "wrong" });
  expect(await give(actor, "nonsense")).toMatchObject({ ok: false, reason: "tooMany" });
});

test("a learner cannot begin", async () => {
  const actor = (await visit(await signInAs(await addPerson())))!;
  await beginSecondFactor(actor);
  expect((await db.person.findFirstOrThrow()).totpSecret).toBeNull();
});

// RFC 6238, appendix B: the last six digits of its eight, for the secret "12345678901234567890".
test.for([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [2_000_000_000, "279037"],
] as const)("at second %j the code is %s", async ([second, code]) => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  vi.useFakeTimers({ toFake: ["Date"], now: second * 1000 });
  onTestFinished(() => void vi.useRealTimers());
  expect(await currentTotp(secret)).toBe(code);
  expect(await totpStep(secret, code)).toBe(Math.floor(second / 30));
  vi.setSystemTime((second + 30) * 1000);
  expect(await totpStep(secret, code)).toBe(Math.floor(second / 30));
  vi.setSystemTime((second + 60) * 1000);
  expect(await totpStep(secret, code)).toBeNull();
});

import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { addPerson, requestTo, signInAs } from "~test/people";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db.server";
import type { Actor } from "./actor";
import { optionalPerson } from "./guards.server";
import { beginSecondFactor, giveSecondFactor, secondFactorState } from "./second-factor.server";
import { currentTotp, totpStep } from "./totp.server";

// In the middle of a window of the limits.
beforeEach(() => setClock(() => Date.UTC(2027, 0, 12, 10, 5)));
afterEach(() => setClock());

const visit = (cookie: string) => optionalPerson(requestTo("/my", { cookie }));
const give = (actor: Actor, typed: string) =>
  giveSecondFactor(actor, { typed, userAgent: "Test/1.0", clientAddress: "203.0.113.7" });

/** Staff who signed in with a mailed code and have not given the second factor. */
async function halfSignedIn() {
  const cookie = await signInAs(await addPerson({ role: "STAFF" }), { secondFactor: false });
  return { cookie, actor: (await visit(cookie))! };
}

test("setting up shows the secret until its first code, and never after", async () => {
  const { cookie, actor } = await halfSignedIn();
  expect(await secondFactorState(actor)).toEqual({ stage: "new" });
  expect(await give(actor, "123456")).toEqual({ ok: false, reason: "wrong" });

  await beginSecondFactor(actor);
  const begun = await secondFactorState(actor);
  if (begun.stage !== "begun") throw new Error("setting up did not begin");
  expect(begun.secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(begun.svg).not.toContain("style=");
  await beginSecondFactor(actor);
  expect(await secondFactorState(actor)).toEqual(begun);

  const given = await give(actor, await currentTotp(begun.secret));
  expect(given.ok).toBe(true);
  expect(await secondFactorState(actor)).toEqual({ stage: "ready" });
  expect(await visit(cookie)).toBeNull();
  const session = given.ok ? given.cookie.split(";")[0]! : "";
  expect(await visit(session)).toMatchObject({ personId: actor.personId, secondFactor: true });
});

test("a code works once, also at the same moment", async () => {
  const { actor } = await halfSignedIn();
  await beginSecondFactor(actor);
  const { totpSecret } = await db.person.findFirstOrThrow();
  const code = await currentTotp(totpSecret!);
  const results = await Promise.all(Array.from({ length: 5 }, () => give(actor, code)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.session.count()).toBe(1);
  expect((await give(actor, code)).ok).toBe(false);
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

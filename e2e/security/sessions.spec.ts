// S5: cookies, sessions and how they end.
import { createHash } from "node:crypto";
import { expect } from "@playwright/test";
import { currentTotp } from "../../app/features/identity/second-factor/totp.server";
import { codeIn } from "../steps";
import { cookieOf, pairOf } from "./http-client";
import { type Site, test } from "./site";

const isSignedIn = async (site: Site, session: string) =>
  (await site.ask("/my/profile", { session })).status === 200;

/** Signs in as people do: asks for a code, reads the mail, types the code. */
async function signIn(site: Site, email: string, headers: Record<string, string> = {}) {
  const begun = await site.ask("/sign-in", { form: { email } });
  expect(begun.status).toBe(303);
  const began = cookieOf(begun, "__Host-sign-in");
  const code = codeIn(await site.mailTo(email));
  const cookie = [pairOf(began), headers.Cookie].filter(Boolean).join("; ");
  const answer = await site.ask("/sign-in/code", { form: { code }, headers: { ...headers, Cookie: cookie } });
  expect(answer.status).toBe(303);
  const session = cookieOf(answer, "__Host-session")!;
  return { answer, began, code, cookie, session, token: pairOf(session).split("=")[1]! };
}

test("cookies belong to this host alone, over https, out of reach of scripts", async ({ site }) => {
  const { began, session, answer } = await signIn(site, "cookies@example.nl");
  for (const cookie of [began, session, cookieOf(answer, "__Host-known")]) {
    expect(cookie).toMatch(
      /^__Host-(sign-in|session|known)=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(cookie).not.toMatch(/domain/i);
  }
  expect(cookieOf(answer, "__Host-sign-in")).toMatch(/; Max-Age=60;/);
  expect(cookieOf(answer, "__Host-lang")).toMatch(/SameSite=Lax; Secure$/);
});

test("a session's id is 256 random bits, stored as a hash only", async ({ site }) => {
  const { token } = await signIn(site, "hash@example.nl");
  expect(token).toMatch(/^[\w-]{43}$/);
  const { rows } = await site.database.query<{ id: string }>(
    `select id from "Session" where id in ($1, $2)`,
    [token, createHash("sha256").update(token).digest("hex")],
  );
  expect(rows.map(({ id }) => id)).toEqual([createHash("sha256").update(token).digest("hex")]);
});

test("a session made up by somebody else is not taken over at sign-in, and the former one ends", async ({
  site,
}) => {
  const planted = "A".repeat(43);
  const first = await signIn(site, "fixation@example.nl", { Cookie: `__Host-session=${planted}` });
  expect(first.token).not.toBe(planted);
  expect(await isSignedIn(site, planted)).toBe(false);
  const person = await site.rows.person({ email: "twice@example.nl" });
  const former = await site.rows.session(person);
  await signIn(site, "twice@example.nl", { Cookie: `__Host-session=${former}` });
  expect(await isSignedIn(site, former)).toBe(false);
});

test("a code works once, and for a minute again in its own browser: the same session", async ({ site }) => {
  const { code, cookie, token } = await signIn(site, "once@example.nl");
  const again = await site.ask("/sign-in/code", { form: { code }, headers: { Cookie: cookie } });
  expect(pairOf(cookieOf(again, "__Host-session"))).toBe(`__Host-session=${token}`);
  await site.database.query(
    `update "SignInCode" set "usedAt" = now() - interval '1 minute' where email = $1`,
    ["once@example.nl"],
  );
  const later = await site.ask("/sign-in/code", { form: { code }, headers: { Cookie: cookie } });
  expect([later.status, cookieOf(later, "__Host-session")]).toEqual([400, undefined]);
});

test("the second factor gives a new session, and ends the one without", async ({ site }) => {
  const person = await site.rows.person({ role: "staffWithoutSecondFactor" });
  const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
  await site.database.query(`update "Person" set "totpSecret" = $1 where id = $2`, [secret, person.id]);
  const before = await site.rows.session(person, "staffWithoutSecondFactor");
  const form = { code: await currentTotp(secret) };
  const given = await site.ask("/sign-in/second-factor", { session: before, form });
  expect(given.status).toBe(303);
  const after = pairOf(cookieOf(given, "__Host-session")).split("=")[1]!;
  expect(after).not.toBe(before);
  expect([await isSignedIn(site, before), await isSignedIn(site, after)]).toEqual([false, true]);
  const twice = await site.ask("/sign-in/second-factor", { session: before, form });
  expect(pairOf(cookieOf(twice, "__Host-session"))).toBe(`__Host-session=${after}`);
  const replayed = await site.rows.session(person, "staffWithoutSecondFactor");
  expect((await site.ask("/sign-in/second-factor", { session: replayed, form })).status).toBe(400);
});

test("signing out ends the session here, and everywhere when asked", async ({ site }) => {
  const person = await site.rows.person();
  const [here, there, elsewhere] = [
    await site.rows.session(person),
    await site.rows.session(person),
    await site.rows.session(person),
  ];
  const out = await site.ask("/sign-out", { session: here, form: {} });
  expect(cookieOf(out, "__Host-session")).toMatch(/^__Host-session=; .*Max-Age=0/);
  expect([await isSignedIn(site, here), await isSignedIn(site, there)]).toEqual([false, true]);
  await site.ask("/sign-out/everywhere", { session: there, form: {} });
  expect([await isSignedIn(site, there), await isSignedIn(site, elsewhere)]).toEqual([false, false]);
});

test("sessions end when they are unused too long, too old, or the person is disabled", async ({ site }) => {
  const endings: [string, "learner" | "staff", string][] = [
    [
      "unused for two weeks",
      "learner",
      `update "Session" set "lastSeenAt" = now() - interval '14 days 1 minute' where "personId" = $1`,
    ],
    [
      "three months old",
      "learner",
      `update "Session" set "createdAt" = now() - interval '90 days 1 minute' where "personId" = $1`,
    ],
    [
      "past its end",
      "learner",
      `update "Session" set "expiresAt" = now() - interval '1 second' where "personId" = $1`,
    ],
    [
      "staff's, unused for eight hours",
      "staff",
      `update "Session" set "lastSeenAt" = now() - interval '8 hours 1 minute' where "personId" = $1`,
    ],
    [
      "staff's, a day old",
      "staff",
      `update "Session" set "createdAt" = now() - interval '24 hours 1 minute' where "personId" = $1`,
    ],
    ["of somebody disabled", "learner", `update "Person" set "disabledAt" = now() where id = $1`],
  ];
  for (const [what, role, change] of endings) {
    const person = await site.rows.person({ role });
    const session = await site.rows.session(person, role);
    expect(await isSignedIn(site, session), what).toBe(true);
    await site.database.query(change, [person.id]);
    expect(await isSignedIn(site, session), what).toBe(false);
  }
});

test("what is no session opens nothing and is no fault", async ({ site }) => {
  for (const session of [
    "",
    "x",
    "A".repeat(43),
    "A".repeat(5_000),
    "%00",
    "' or 1=1",
    "..",
    "A".repeat(42) + "=",
  ])
    expect((await site.ask("/my/profile", { session })).status, session.slice(0, 20)).toBe(302);
  const person = await site.rows.person();
  const token = await site.rows.session(person);
  // Without the prefix the cookie may come from another host of this domain.
  expect((await site.ask("/my/profile", { headers: { Cookie: `session=${token}` } })).status).toBe(302);
});

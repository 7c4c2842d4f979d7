// S6: guessing and asking have limits, per mailbox and per address. S7: known and unknown addresses are answered alike.
import { expect } from "@playwright/test";
import { codeIn } from "../steps";
import { type Answer, cookieOf, pairOf } from "./http-client";
import { type Site, test } from "./site";

/** The proxy in front appends the address it was called from to what the visitor claimed. */
const from = (address: string, claimed?: string) => ({
  "X-Forwarded-For": claimed ? `${claimed}, ${address}` : address,
});

function expectToWait(answer: Answer) {
  expect(answer.status).toBe(429);
  const seconds = Number(answer.headers["retry-after"]);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(900);
}

/** Asks for a code as a new browser. Returns its cookie. */
async function begin(site: Site, email: string) {
  const began = await site.ask("/sign-in", { form: { email } });
  expect(began.status).toBe(303);
  return pairOf(cookieOf(began, "__Host-sign-in"));
}
const enter = (site: Site, code: string, cookie: string, headers = {}) =>
  site.ask("/sign-in/code", { form: { code }, headers: { Cookie: cookie, ...headers } });

test("six wrong codes end that code, from wherever they come, and lock nobody out", async ({ site }) => {
  const attacker = await begin(site, "guessed@example.nl");
  await site.mailTo("guessed@example.nl");
  const owner = await begin(site, "guessed@example.nl");
  for (let i = 0; i < 6; i++) {
    const { status, text } = await enter(site, "00000000", attacker, from(`198.51.100.${i}`));
    expect([i, status, text.includes("zes keer verkeerd")]).toEqual([i, 400, i === 5]);
  }
  expect((await enter(site, "00000000", attacker)).text).toContain("al gebruikt of te oud");
  await expect.poll(async () => (await mailsTo(site, "guessed@example.nl")).length).toBe(2);
  const codes = (await mailsTo(site, "guessed@example.nl")).map(codeIn);
  const statuses = [];
  for (const code of codes) statuses.push((await enter(site, code, owner)).status);
  expect(statuses).toContain(303);
});

const mailsTo = async (site: Site, address: string) =>
  (await site.mails()).filter(({ to }) => to === address);

test("the 31st wrong code from an address has to wait; a forged X-Forwarded-For does not help", async ({
  site,
}) => {
  const guess = (headers: Record<string, string>) =>
    site.ask("/sign-in/code", { form: { code: "00000000" }, headers });
  for (let i = 0; i < 30; i++)
    expect((await guess(from("198.51.100.77", `203.0.113.${i}`))).status).toBe(400);
  expectToWait(await guess(from("198.51.100.77")));
  expectToWait(await guess(from("198.51.100.77", "203.0.113.200")));
  expectToWait(
    await guess({ ...from("198.51.100.77"), "X-Real-IP": "203.0.113.1", Forwarded: "for=203.0.113.1" }),
  );
  expect((await guess(from("198.51.100.78"))).status).toBe(400);
});

test("an IPv6 visitor cannot pick another address of the same network", async ({ site }) => {
  const guess = (host: number) =>
    site.ask("/sign-in/code", { form: { code: "0" }, headers: from(`2001:db8:1:2::${host.toString(16)}`) });
  for (let i = 0; i < 30; i++) expect((await guess(i)).status).toBe(400);
  expectToWait(await guess(0xffff));
});

test("a mailbox is sent five codes a quarter of an hour", async ({ site }) => {
  const ask = (cookie = "") =>
    site.ask("/sign-in", { form: { email: "flooded@example.nl" }, headers: { Cookie: cookie } });
  const began = await begin(site, "flooded@example.nl");
  const done = await enter(site, codeIn(await site.mailTo("flooded@example.nl")), began);
  const known = pairOf(cookieOf(done, "__Host-known"));
  for (let i = 0; i < 5; i++) expect((await ask()).status).toBe(303);
  const refused = await ask();
  expectToWait(refused);
  expect(refused.text).toContain('href="/contact"');
  // Two are kept for the browser of the owner.
  for (let i = 0; i < 2; i++) expect((await ask(known)).status).toBe(303);
  expectToWait(await ask(known));
});

test("a port behind the address in X-Forwarded-For is no address of its own", async ({ site }) => {
  const guess = (port: number) =>
    site.ask("/sign-in/code", { form: { code: "0" }, headers: from(`198.51.100.79:${port}`) });
  for (let i = 0; i < 30; i++) expect((await guess(50_000 + i)).status).toBe(400);
  expectToWait(await guess(60_000));
});

test("wrong codes of a second factor are limited per person", async ({ site }) => {
  const person = await site.rows.person({ role: "staffWithoutSecondFactor" });
  await site.database.query(
    `update "Person" set "totpSecret" = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' where id = $1`,
    [person.id],
  );
  const session = await site.rows.session(person, "staffWithoutSecondFactor");
  const guess = () => site.ask("/sign-in/second-factor", { session, form: { code: "abcdef" } });
  for (let i = 0; i < 5; i++) expect((await guess()).status).toBe(400);
  expectToWait(await guess());
});

test("unknown certificate numbers are limited per address; one that exists is not", async ({ site }) => {
  const { things } = await site.newOwner();
  const verify = (number: string) =>
    site.ask(`/verify/${number}`, { headers: from("198.51.100.99", "203.0.113.1") });
  const unknown = Array.from({ length: 31 }, (_, i) => `0000-0000-0000-${String(i).padStart(4, "0")}`);
  for (const number of unknown.slice(0, 30)) expect((await verify(number)).status).toBe(404);
  expectToWait(await verify(unknown[30]!));
  expect((await verify(things.certificateNumber)).status).toBe(200);
});

/** What a visitor can tell of an answer, without what is random in each. */
const look = ({ status, headers, text }: Answer) => {
  const { date: _date, "x-request-id": _id, ...rest } = headers;
  return JSON.stringify({ status, headers: rest, text }).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…");
};

// Of one length, so that lengths can be compared too.
test("a known, an unknown and a disabled address are answered alike", async ({ site }) => {
  await site.rows.person({ email: "is-known@example.nl" });
  const disabled = await site.rows.person({ email: "disabled@example.nl" });
  await site.database.query(`update "Person" set "disabledAt" = now() where id = $1`, [disabled.id]);
  const looks = [];
  for (const email of ["is-known@example.nl", "unknown1@example.nl", "disabled@example.nl"]) {
    const began = await site.ask("/sign-in", { form: { email } });
    const cookie = pairOf(cookieOf(began, "__Host-sign-in"));
    const next = await site.ask("/sign-in/code", { headers: { Cookie: cookie } });
    const wrong = await site.ask("/sign-in/code", {
      form: { code: "00000000" },
      headers: { Cookie: cookie },
    });
    const mail = await site.mailTo(email);
    const said =
      [began, next, wrong].map(look).join("\n") +
      mail.subject +
      mail.text.replace(/\d{4} \d{4}|\d\d\.\d\d/g, "…");
    looks.push(said.replaceAll(email, "…"));
  }
  expect(looks[1]).toBe(looks[0]);
  expect(looks[2]).toBe(looks[0]);
});

test("asking takes as long for a known as for an unknown address", async ({ site }) => {
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
  for (let i = 0; i < 12; i++)
    for (const kind of ["known", "unknown"] as const) {
      const email = `${kind}-${i}-timed@example.nl`;
      if (kind === "known") await site.rows.person({ email });
      const started = performance.now();
      await site.ask("/sign-in", { form: { email } });
      times[kind].push(performance.now() - started);
    }
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const [known, unknown] = [median(times.known), median(times.unknown)];
  expect(Math.abs(known - unknown)).toBeLessThan(20 + Math.min(known, unknown));
});

test("a person who never signed in can do so, and gets no rights by it", async ({ site }: { site: Site }) => {
  const began = await site.ask("/sign-in", {
    form: { email: "new-person@example.nl", roles: "ADMINISTRATOR" },
  });
  const code = codeIn(await site.mailTo("new-person@example.nl"));
  const cookie = pairOf(cookieOf(began, "__Host-sign-in"));
  const form = { code, role: "STAFF", roles: "ADMINISTRATOR", secondFactor: "true" };
  const done = await site.ask("/sign-in/code", { form, headers: { Cookie: cookie } });
  expect([done.status, done.headers.location]).toEqual([303, "/my"]);
  const { rows } = await site.database.query(
    `select roles::text[] from "Person" where email = 'new-person@example.nl'`,
  );
  expect(rows).toEqual([{ roles: [] }]);
});

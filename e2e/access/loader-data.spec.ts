// S2: what loaders send holds no hash, token, secret or id of the payment provider, and nobody else's address.
import { expect } from "@playwright/test";
import { editionHash, type Role } from "../rows";
import { addressesOf, dataPath } from "./addresses";
import { type Site, test } from "../security/site";

/** Names of fields that stay on the server. */
const secretNames =
  /"(totpSecret|totpLastStep|codeHash|sessionId|tokenHash|passwordHash|checkoutSessionId|paymentIntentId|refundId|secondFactorAt|sha256)"/;
/** Values that stay on the server: ids of Stripe, its keys, hashes (SHA-256 in hex). */
const secretValues =
  /\b(cs_(test|live)_|cs_|pi_|re_|cus_|evt_)[A-Za-z0-9]{8,}|\b(sk|rk|whsec)_\w+|\b[0-9a-f]{64}\b/;
const addresses = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

const roles: Role[] = [
  ...(["learner", "member", "manager", "owner", "ownerWithoutSecondFactor"] as const),
  ...(["editor", "registrar", "finance", "administrator", "staffWithoutSecondFactor"] as const),
];
/** At the desk these see who bought, learns or works there. */
const seesPeople: Role[] = ["registrar", "finance", "administrator"];
/** To whom an organisation's people are shown. */
const seesMembers: Role[] = ["manager", "owner", "ownerWithoutSecondFactor"];

for (const role of roles)
  test(`what a ${role} is sent as data holds no secrets and no other person's address`, async ({ site }) => {
    const { person, session, things } = await site.newOwner(role);
    const somebody = await site.rows.person();
    const others = await site.rows.belongings(somebody);
    await site.database.query(
      `update "Person" set "totpSecret" = $1, "totpLastStep" = 1 where id = any($2)`,
      ["CANARYTOTPSECRET", [person.id, somebody.id]],
    );
    // What is the same for everyone is asked for once.
    const own = addressesOf(
      things,
      ({ isFile, isPublic, access }) =>
        !isFile && access.kind !== "desk" && (!isPublic || role === "learner"),
    );
    const atDesk = addressesOf(others, ({ isFile, access }) => !isFile && access.kind === "desk");
    const holdingLink: string[] = [];
    for (const { id, path, rule } of [...own, ...atDesk]) {
      const { text: sent, status } = await site.ask(dataPath(path), { session });
      const text = sent.replaceAll(editionHash, "");
      if (status === 202) continue;
      expect(text.match(secretNames)?.[0], `a field of ${path}`).toBeUndefined();
      expect(text.match(secretValues)?.[0], `a value of ${path}`).toBeUndefined();
      expect(text, path).not.toContain("CANARYTOTPSECRET");
      expect(text, path).not.toContain(session);
      if (rule.access.kind === "desk" && text.includes("canary-join-url")) holdingLink.push(id);
      if (rule.access.kind === "desk" && seesPeople.includes(role)) continue;
      expect(text, `a person's id in ${path}`).not.toContain('"personId"');
      if (rule.access.kind === "organisation" && seesMembers.includes(role)) continue;
      const strange = (text.match(addresses) ?? []).filter((address) => address !== person.email);
      expect(strange, `addresses in ${path}`).toEqual([]);
    }
    // The link to a meeting stands in the form of who plans it.
    expect([...new Set(holdingLink)]).toEqual(role === "registrar" ? ["routes/desk/cohorts/edit"] : []);
  });

test("a visitor is sent nothing of persons: no meeting link, holder or address", async ({ site }) => {
  const { things, person } = await site.newOwner();
  for (const { path } of addressesOf(things, ({ isFile, access }) => !isFile && access.kind === "anyone")) {
    const asked = [path, dataPath(path)];
    const answers = await Promise.all(asked.map((address) => site.ask(address)));
    for (const { text } of answers) {
      expect(text, path).not.toContain("canary-join-url");
      expect(text, path).not.toContain(person.email);
      expect(text, path).not.toContain(person.id);
      expect(text, path).not.toContain(person.name);
    }
  }
});

test("the way to a meeting is on two pages of who has a ticket, on none once it is void, and its own link on none at all", async ({
  site,
}) => {
  const { session, things } = await site.newOwner();
  const pages = addressesOf(things, ({ isFile, access }) => !isFile && access.kind !== "desk").filter(
    ({ id }) => id !== "routes/my/meeting/join",
  );
  const holding = async () => {
    const found: string[] = [];
    for (const { path } of pages)
      await Promise.all(
        [path, dataPath(path)].map(async (asked) => {
          const { text } = await site.ask(asked, { session });
          expect(text, asked).not.toContain("canary-join-url");
          if (text.includes("/join/")) found.push(asked);
        }),
      );
    return found;
  };
  const ticket = `/my/tickets/${things.ticketNumber}`;
  expect((await holding()).toSorted()).toEqual(["/my", "/my.data", ticket, `${ticket}.data`]);
  await site.database.query(`update "Ticket" set "voidedAt" = now() where number = $1`, [
    things.ticketNumber,
  ]);
  expect(await holding()).toEqual([]);
});

test("the answer key of a quiz is not in the lesson, as a page or as data", async ({ site }) => {
  const { session, things } = await site.newOwner();
  const path = `/learn/${things.enrolmentId}/talent-dat-er-al-is`;
  for (const asked of [path, dataPath(path)]) {
    const { text } = await site.ask(asked, { session });
    expect(text, asked).not.toMatch(/correct|Ja\. De lijst maakt vindbaar/);
  }
});

test("the second factor's secret is shown while it is set up, and never again", async ({ site }) => {
  const person = await site.rows.person({ role: "staffWithoutSecondFactor" });
  const session = await site.rows.session(person, "staffWithoutSecondFactor");
  await site.ask("/sign-in/second-factor", { session, form: { intent: "begin" } });
  const page = (await site.ask("/sign-in/second-factor", { session })).text;
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)![1]!.replaceAll(" ", "");
  expect(secret).toHaveLength(32);
  expect(await storedSecret(site, person.id)).not.toContain(secret);
  await site.database.query(`update "Person" set "totpLastStep" = 1 where id = $1`, [person.id]);
  for (const path of ["/sign-in/second-factor", "/sign-in/second-factor.data", "/my/profile.data"])
    expect((await site.ask(path, { session })).text.replaceAll(" ", "")).not.toContain(secret);
});

async function storedSecret(site: Site, personId: string): Promise<string> {
  const { rows } = await site.database.query<{ totpSecret: string }>(
    `select "totpSecret" from "Person" where id = $1`,
    [personId],
  );
  return rows[0]!.totpSecret;
}

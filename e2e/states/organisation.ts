import { randomUUID } from "node:crypto";
import { mailedPath, send, type PageState, type Visit } from "./page-state";

const at = ({ things }: Visit, below = "") => `/organisation/${things.organisationId}${below}`;

/** Invites somebody; gives the path of the link in their mail. */
async function invited(visit: Visit): Promise<string> {
  const email = `rosa-${randomUUID()}@stad.example`;
  await visit.page.goto(at(visit, "/invite"));
  await send("main form", { emails: email })(visit);
  return mailedPath(visit.page, email, /\/invitations\/[\w-]+/);
}

/** Somebody asks to join, by an invitation to another address. */
async function asking({ rows, database, things }: Visit) {
  const [somebody, invitationId] = [await rows.person({ name: "Rosa Jansen" }), randomUUID()];
  await database.query(
    `insert into "Invitation" (id, "organisationId", email, role, "invitedById", "sentAt", "expiresAt", "acceptedAt", "answeredById")
     values ($1, $2, 'rosa@stad.example', 'MEMBER', $3, now(), now() + interval '14 days', now(), $4)`,
    [invitationId, things.organisationId, things.colleagueId, somebody.id],
  );
  await database.query(
    `insert into "JoinRequest" (id, "organisationId", "personId", "invitationId") values ($1, $2, $3, $4)`,
    [randomUUID(), things.organisationId, somebody.id, invitationId],
  );
}

/** Fills in the form of an order for a team: two seats in a group of its own, in this way; sends it, and again once its total was seen. */
async function orderAs(visit: Visit, way: string): Promise<string> {
  const { page, rows } = visit;
  const cohort = await rows.cohort();
  await page.goto(at(visit, `/orders/new?cohort=${cohort.slug}`));
  await page.locator("[name=quantity-1]").fill("2");
  await page.locator("[name=follows]").check();
  await page.locator(`[name=way][value=${way}]`).check();
  const button = page.locator("[name=intent][value=place]");
  await Promise.all([page.waitForEvent("domcontentloaded"), button.click()]);
  await page.locator("[name=shown][value='168190']").waitFor({ state: "attached" });
  await Promise.all([page.waitForURL(/\/orders\/B-/), button.click()]);
  return new URL(page.url()).pathname;
}

/** Asks for a quote; gives the path of its link. */
async function quoteLink(visit: Visit): Promise<string> {
  await orderAs(visit, "quote");
  return (await visit.page.locator("a[href^='/quotes/']").first().getAttribute("href")) ?? "";
}

/** What those see who act for an organisation, and who are asked to. */
export const organisationStates: Record<string, PageState[]> = {
  "routes/organisation/organisations": [
    { name: "none yet", as: "newcomer", path: "/organisation" },
    {
      name: "invited, and a colleague is here",
      as: "newcomer",
      path: async ({ rows, owner, database }) => {
        const inviter = await rows.person({ name: "Olga Visser" });
        const { organisationId } = await rows.organisation(inviter, "OWNER");
        await database.query(
          `insert into "Invitation" (id, "organisationId", email, role, "invitedById", "sentAt", "expiresAt")
           values ($1, $2, $3, 'MEMBER', $4, now(), now() + interval '14 days')`,
          [randomUUID(), organisationId, owner.email, inviter.id],
        );
        const { organisationId: other } = await rows.organisation(inviter, "OWNER");
        const domain = `${randomUUID()}.example`;
        await database.query(`insert into "OrganisationDomain" (domain, "organisationId") values ($1, $2)`, [
          domain,
          other,
        ]);
        await database.query(`update "Person" set email = 'rosa@' || $1 where id = $2`, [domain, owner.id]);
        await database.query(`update "Invitation" set email = 'rosa@' || $1 where email = $2`, [
          domain,
          owner.email,
        ]);
        return "/organisation";
      },
    },
    { name: "left", as: "owner", role: "owner", path: "/organisation?done=left" },
  ],
  "routes/organisation/work/list": [
    {
      name: "a piece without an editor",
      as: "owner",
      role: "owner",
      path: async (visit) => {
        await visit.database.query(`delete from "ArtefactMember" where "artefactId" = $1`, [
          visit.things.teamArtefactId,
        ]);
        return at(visit, "/work?state=withoutEditor");
      },
    },
    {
      name: "none fits",
      as: "owner",
      role: "owner",
      path: (visit) => at(visit, "/work?state=withoutEditor"),
    },
  ],
  "routes/organisation/work/piece": [
    {
      name: "asked nobody",
      as: "owner",
      role: "owner",
      path: (visit) => at(visit, `/work/${visit.things.teamArtefactId}`),
      act: async ({ page }) => {
        const button = page.locator("[name=intent][value=ask]");
        await Promise.all([page.waitForEvent("domcontentloaded"), button.click()]);
      },
    },
    {
      name: "added oneself",
      as: "owner",
      role: "owner",
      path: (visit) => at(visit, `/work/${visit.things.teamArtefactId}?done=added`),
    },
  ],
  "routes/organisation/work/people": [
    {
      name: "found",
      as: "owner",
      role: "owner",
      path: (visit) => at(visit, "/work/people"),
      act: send("main form[role=search]", { name: "de beheerder" }),
    },
  ],
  "routes/organisation/new": [
    { name: "with faults", as: "newcomer", path: "/organisation/new", act: send() },
    {
      name: "with faults in what was folded away",
      as: "newcomer",
      path: "/organisation/new",
      act: async (visit) => {
        await visit.page.locator("summary").last().click();
        await send(undefined, { name: "Stad", kvk: "1", oin: "1", vatId: "1", eInvoice: "1" })(visit);
      },
    },
  ],
  "routes/organisation/profile": [
    { name: "as a member", as: "owner", role: "member", path: (visit) => at(visit) },
    { name: "made", as: "owner", role: "owner", path: (visit) => at(visit, "?done=made") },
  ],
  "routes/organisation/edit": [
    {
      name: "with faults",
      as: "owner",
      role: "manager",
      path: (visit) => at(visit, "/edit"),
      act: send(undefined, { name: "", kvk: "6859975", "visiting-line": "Markt 1" }),
    },
    {
      name: "changed meanwhile",
      as: "owner",
      role: "owner",
      path: (visit) => at(visit, "/edit"),
      act: async (visit) => {
        const { things, database } = visit;
        await database.query(`update "Organisation" set version = version + 1 where id = $1`, [
          things.organisationId,
        ]);
        await send(undefined, { name: "Gemeente Rijkdam" })(visit);
      },
    },
  ],
  "routes/organisation/members": [
    {
      name: "somebody asks, and was invited",
      as: "owner",
      role: "owner",
      path: async (visit) => {
        await asking(visit);
        await invited(visit);
        return at(visit, "/members?done=sent");
      },
    },
  ],
  "routes/organisation/member": [
    {
      name: "not theirs to change",
      as: "owner",
      role: "manager",
      path: (visit) => at(visit, `/members/${visit.owner.id}`),
    },
  ],
  "routes/organisation/invite": [
    {
      name: "with faults",
      as: "owner",
      role: "owner",
      path: (visit) => at(visit, "/invite"),
      act: send("main form", { emails: "niemand\nook niet@x" }),
    },
  ],
  "routes/organisation/orders/orders": [
    {
      name: "none yet",
      as: "owner",
      role: "manager",
      path: async (visit) => {
        await visit.database.query(
          `delete from "OrderLine" l using "Order" o where o.id = l."orderId" and o.number = $1`,
          [visit.things.teamOrderNumber],
        );
        await visit.database.query(`delete from "Order" where number = $1`, [visit.things.teamOrderNumber]);
        return at(visit, "/orders");
      },
    },
    {
      name: "nothing found",
      as: "owner",
      role: "manager",
      path: (visit) => at(visit, "/orders?status=PAID"),
    },
  ],
  "routes/organisation/orders/new": [
    {
      name: "with faults",
      as: "owner",
      role: "manager",
      path: (visit) => at(visit, "/orders/new"),
      act: send(undefined, { "quantity-1": "-1" }),
    },
    {
      name: "more than there is room for",
      as: "owner",
      role: "manager",
      path: async (visit) =>
        at(visit, `/orders/new?cohort=${(await visit.rows.cohort({ capacity: 1 })).slug}`),
      act: send(undefined, { "quantity-1": "5" }),
    },
  ],
  "routes/organisation/orders/order": [
    { name: "a quote", as: "owner", role: "manager", path: (visit) => orderAs(visit, "quote") },
    { name: "the number follows", as: "owner", role: "manager", path: (visit) => orderAs(visit, "invoice") },
    {
      name: "a number that is too long",
      as: "owner",
      role: "manager",
      path: (visit) => orderAs(visit, "invoice"),
      act: send("main form:has([name=purchaseOrder])", { purchaseOrder: "4".repeat(61) }),
    },
  ],
  "routes/organisation/quote": [
    { name: "to accept", as: "owner", role: "manager", path: quoteLink },
    {
      name: "for a visitor, without a name",
      as: "owner",
      role: "manager",
      path: async (visit) => {
        const link = await quoteLink(visit);
        await visit.page.context().clearCookies();
        return link;
      },
      act: send("main form"),
    },
    {
      name: "accepted",
      as: "owner",
      role: "owner",
      path: async (visit) => {
        await visit.database.query(`update "Organisation" set "verifiedAt" = now() where id = $1`, [
          visit.things.organisationId,
        ]);
        return quoteLink(visit);
      },
      act: send("main form"),
    },
  ],
  "routes/organisation/invitation": [
    { name: "for another address", as: "owner", role: "owner", path: invited },
    {
      name: "for a visitor, then declined",
      as: "owner",
      role: "owner",
      path: async (visit) => {
        const link = await invited(visit);
        await visit.page.context().clearCookies();
        return link;
      },
      act: send("main form"),
    },
  ],
};

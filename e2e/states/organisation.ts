import { randomUUID } from "node:crypto";
import { expect } from "../fixtures";
import { send, type PageState, type Visit } from "./page-state";

interface Mail {
  to: string;
  text: string;
}

const at = ({ things }: Visit, below = "") => `/organisation/${things.organisationId}${below}`;

/** Invites somebody; gives the path of the link in their mail. */
async function invited(visit: Visit): Promise<string> {
  const email = `rosa-${randomUUID()}@stad.example`;
  await visit.page.goto(at(visit, "/invite"));
  await send("main form", { emails: email })(visit);
  const link = async () => {
    const mails = (await (await visit.page.request.get("/dev/mail.json")).json()) as Mail[];
    return /\/invitations\/[\w-]+/.exec(mails.find(({ to }) => to.includes(email))?.text ?? "")?.[0] ?? "";
  };
  await expect.poll(link, { timeout: 15_000 }).not.toBe("");
  return link();
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

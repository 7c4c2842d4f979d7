import { randomUUID } from "node:crypto";
import { newOrder, replace, revoke, send, type PageState, type Visit } from "./page-state";

const change = async ({ database }: Visit, table: string, id: string, set: string) =>
  void (await database.query(`update "${table}" set ${set} where number = $1`, [id]));

const findings =
  "Kwetsbare bewoners van probleemwijken worden toegeleid naar werk. U bent inburgeringsplichtig volgens de wet.";
/** Looks at a text in the Taalspiegel, without leaving the page; and makes the copy. */
const mirror =
  (text: string, copies = false) =>
  async ({ page }: Visit) => {
    await page.locator("[name=text]").fill(text);
    await page.locator("button[value=look]").click();
    await page.locator("[data-part=result], [role=alert]").first().waitFor();
    if (copies) await page.locator("button[value=change]").click();
  };

/** A piece of an organisation that somebody and, unless they are alone, a colleague edit. */
async function shared({ rows, owner }: Visit, editors = 2): Promise<string> {
  const { organisationId, colleagueId } = await rows.organisation(owner, "MEMBER");
  return rows.teamArtefact(organisationId, [owner, { id: colleagueId }].slice(0, editors));
}

/** Sends the form of a piece as a browser without script does. */
async function sendWithoutScript({ page }: Visit) {
  await Promise.all([
    page.waitForEvent("domcontentloaded"),
    page.evaluate(() => document.querySelector<HTMLFormElement>("form.sc-artefact")!.submit()),
  ]);
}

/** What is one's own: profile, masterclasses, certificates, orders and tickets. */
export const myStates: Record<string, PageState[]> = {
  "routes/my/profile": [
    { name: "no name", as: "newcomer", path: "/my/profile", act: send(undefined, { name: "" }) },
    { name: "name not asked yet", as: "newcomer", person: { name: "" }, path: "/my/profile" },
    {
      name: "letters no typeface has",
      as: "newcomer",
      path: "/my/profile",
      act: send(undefined, { name: "李雷" }),
    },
    { name: "saved", as: "owner", path: "/my/profile?done=saved" },
  ],
  "routes/my/work/taalspiegel": [
    { name: "a text with findings", as: "newcomer", path: "/my/taalspiegel", act: mirror(findings) },
    { name: "a copy with changes", as: "newcomer", path: "/my/taalspiegel", act: mirror(findings, true) },
    { name: "nothing found", as: "newcomer", path: "/my/taalspiegel", act: mirror("Wij bakken brood.") },
    { name: "no text", as: "newcomer", path: "/my/taalspiegel", act: mirror("") },
  ],
  "routes/my/email/email": [
    {
      name: "no address",
      as: "newcomer",
      path: "/my/profile/email",
      act: send(undefined, { newEmail: "noor" }),
    },
  ],
  "routes/my/email/confirm": [
    {
      name: "codes are mailed, and both wrong",
      as: "newcomer",
      path: "/my/profile/email",
      act: async (visit) => {
        await send(undefined, { newEmail: `a11y-${randomUUID()}@example.nl` })(visit);
        await send(undefined, { code: "12", newCode: "34" })(visit);
      },
    },
  ],
  "routes/my/data/data": [{ name: "confirmed", as: "newcomer", path: "/my/data?confirmed" }],
  "routes/my/data/confirm": [
    { name: "a wrong code", as: "newcomer", path: "/my/data/confirm", act: send(undefined, { code: "12" }) },
  ],
  "routes/my/data/erase": [
    { name: "nothing to lose", as: "newcomer", path: "/my/data/erase" },
    {
      name: "another address typed",
      as: "owner",
      path: "/my/data/erase",
      act: send(undefined, { typed: "iemand@anders.example" }),
    },
    {
      name: "an order is open",
      as: "newcomer",
      path: async (visit) => {
        await newOrder(visit);
        return "/my/data/erase";
      },
    },
    { name: "a role at the foundation", as: "staff", path: "/my/data/erase" },
  ],
  "routes/my/data/erase-confirm": [
    {
      name: "a wrong code",
      as: "newcomer",
      path: "/my/data/erase/confirm",
      act: send(undefined, { code: "12" }),
    },
  ],
  "routes/my/masterclasses": [
    { name: "empty", as: "newcomer", path: "/my" },
    { name: "no name yet", as: "owner", person: { name: "" }, path: "/my" },
    {
      name: "an order is open",
      as: "newcomer",
      path: async (visit) => {
        await newOrder(visit);
        return "/my";
      },
    },
  ],
  "routes/my/certificates": [
    { name: "empty", as: "newcomer", path: "/my/certificates" },
    {
      name: "with a module and one that was replaced",
      as: "newcomer",
      path: async (visit) => {
        const number = await visit.rows.certificate(visit.owner);
        await visit.rows.moduleCertificate(visit.owner);
        await replace(visit, number);
        return "/my/certificates";
      },
    },
  ],
  "routes/my/certificate": [
    {
      name: "revoked",
      as: "owner",
      path: async (visit) => `/my/certificates/${await revoke(visit, visit.things.certificateNumber)}`,
    },
    {
      name: "the name is shown",
      as: "newcomer",
      path: async (visit) => `/my/certificates/${await visit.rows.certificate(visit.owner)}`,
      act: send(),
    },
    {
      name: "replaced",
      as: "owner",
      path: async (visit) =>
        `/my/certificates/${await replace(visit, await visit.rows.certificate(visit.owner))}`,
    },
  ],
  "routes/my/certificate-correct": [
    {
      name: "with another name in the profile",
      as: "owner",
      person: { name: "Noor de Vries" },
      path: ({ things }) => `/my/certificates/${things.certificateNumber}/correct`,
    },
  ],
  "routes/my/orders": [{ name: "empty", as: "newcomer", path: "/my/orders" }],
  "routes/my/order": [
    {
      name: "not paid yet",
      as: "newcomer",
      path: async (visit) => {
        await newOrder(visit);
        const { rows } = await visit.database.query(
          `select number from "Order" where "personId" = $1 limit 1`,
          [visit.owner.id],
        );
        return `/my/orders/${rows[0].number}`;
      },
    },
    {
      name: "expired",
      as: "newcomer",
      path: async (visit) => {
        const { orderNumber } = await visit.rows.order(visit.owner, await visit.rows.cohort());
        await change(visit, "Order", orderNumber, `status = 'EXPIRED'`);
        return `/my/orders/${orderNumber}`;
      },
    },
    {
      name: "cancelled with its group",
      as: "newcomer",
      path: async (visit) => {
        const cohort = await visit.rows.cohort({ status: "CANCELLED" });
        const { orderNumber } = await visit.rows.order(visit.owner, cohort);
        await change(visit, "Order", orderNumber, `status = 'CANCELLED'`);
        return `/my/orders/${orderNumber}`;
      },
    },
  ],
  "routes/my/cancel/cancel-order": [
    {
      name: "after the first meeting began",
      as: "newcomer",
      path: async (visit) => {
        const cohort = await visit.rows.cohort({ startsAt: new Date(Date.now() - 3_600_000) });
        const { orderNumber } = await visit.rows.order(visit.owner, cohort);
        return `/my/orders/${orderNumber}/cancel`;
      },
    },
    {
      name: "nothing to cancel",
      as: "newcomer",
      path: async (visit) => {
        const { orderNumber } = await visit.rows.order(visit.owner, await visit.rows.cohort());
        await change(visit, "Order", orderNumber, `status = 'CANCELLED'`);
        return `/my/orders/${orderNumber}/cancel`;
      },
    },
  ],
  "routes/my/work/list": [{ name: "empty", as: "newcomer", path: "/my/work" }],
  "routes/my/work/new": [
    {
      name: "with what was written before",
      as: "owner",
      path: async ({ database, things }) => {
        await database.query(
          `insert into "Reflection" ("enrolmentId", "blockId", text) values ($1, 'm0-talent-dat-er-al-is.reflectie', 'Een bakker.')
           on conflict do nothing`,
          [things.completedEnrolmentId],
        );
        return "/my/work/new/startbeeld";
      },
    },
    {
      name: "a hundred pieces already",
      as: "newcomer",
      path: async ({ database, owner }) => {
        await database.query(
          `insert into "Artefact" (id, kind, "schemaVersion", title, "personId", document)
           select gen_random_uuid(), 'startbeeld', 1, 'Stuk ' || n, $1, '{}' from generate_series(1, 100) n`,
          [owner.id],
        );
        return "/my/work/new/startbeeld";
      },
      act: send(),
    },
  ],
  "routes/my/work/team/team": [
    {
      name: "of an organisation, by who edits it, and somebody asked who does not act for it",
      as: "newcomer",
      path: async (visit) => `/my/work/${await shared(visit)}/team`,
      act: async (visit) => {
        await visit.page.locator("[name=email]").fill("iemand@elders.example");
        const button = visit.page.locator("[name=intent][value=ask]");
        await Promise.all([visit.page.waitForEvent("domcontentloaded"), button.click()]);
      },
    },
    {
      name: "the last editor leaves",
      as: "newcomer",
      path: async (visit) => `/my/work/${await shared(visit, 1)}/team`,
      act: async (visit) => {
        const button = visit.page.locator("[name=intent][value=end]").last();
        await Promise.all([visit.page.waitForEvent("domcontentloaded"), button.click()]);
      },
    },
    {
      name: "handed over",
      as: "newcomer",
      path: async (visit) => `/my/work/${await shared(visit)}/team?done=handedOver`,
    },
    {
      name: "one's own, with an organisation to give it to",
      as: "owner",
      role: "member",
      path: ({ things }) => `/my/work/${things.artefactId}/team`,
    },
  ],
  "routes/my/work/team/people": [
    {
      name: "found, and sent without the tick",
      as: "owner",
      path: "/my/work/people",
      act: async (visit) => {
        await send("main form[role=search]", { name: "de beheerder" })(visit);
        await send("main form:not([role=search])")(visit);
      },
    },
    {
      name: "too little to look for",
      as: "newcomer",
      path: "/my/work/people",
      act: send("main form[role=search]", { name: "x" }),
    },
    { name: "taken out", as: "newcomer", path: "/my/work/people?removed=2" },
  ],
  "routes/my/work/artefact": [
    {
      name: "of an organisation, with who reads it",
      as: "newcomer",
      path: async (visit) => `/my/work/${await shared(visit)}`,
    },
    {
      name: "of an organisation, to read only",
      as: "newcomer",
      path: async (visit) => {
        const id = await shared(visit);
        await visit.database.query(
          `update "ArtefactMember" set "mayEdit" = false where "artefactId" = $1 and "personId" = $2`,
          [id, visit.owner.id],
        );
        return `/my/work/${id}`;
      },
    },
    { name: "saved", as: "owner", path: ({ things }) => `/my/work/${things.artefactId}?saved` },
    {
      name: "people to be asked again",
      as: "owner",
      path: async ({ database, things }) => {
        await database.query(
          `update "Artefact" set document = document || '{"askAgainOn": "2026-01-01"}' where id = $1`,
          [things.artefactId],
        );
        return `/my/work/${things.artefactId}`;
      },
    },
    {
      name: "a field that was written elsewhere meanwhile, and one that does not fit",
      as: "newcomer",
      path: async ({ rows, owner }) => `/my/work/${await rows.artefact(owner)}`,
      act: async (visit) => {
        await visit.database.query(
          `update "Artefact" set document = document || '{"reason": "Een koor."}', version = 4, "fieldVersions" = '{"place": 2, "reason": 4}'
           where "personId" = $1`,
          [visit.owner.id],
        );
        await visit.page.locator("#reason").fill("Een smid.");
        await visit.page.locator("#place").fill("x".repeat(201));
        await sendWithoutScript(visit);
      },
    },
    {
      name: "texts for a piece that was deleted elsewhere",
      as: "newcomer",
      path: async ({ rows, owner }) => `/my/work/${await rows.artefact(owner)}`,
      act: async (visit) => {
        await visit.page.locator("#place").fill("Havenbuurt");
        await visit.database.query(`delete from "Artefact" where "personId" = $1`, [visit.owner.id]);
        await sendWithoutScript(visit);
      },
    },
    {
      name: "texts for a piece that newer software has",
      as: "newcomer",
      path: async ({ rows, owner }) => `/my/work/${await rows.artefact(owner)}`,
      act: async (visit) => {
        await visit.database.query(`update "Artefact" set "schemaVersion" = 99 where "personId" = $1`, [
          visit.owner.id,
        ]);
        await sendWithoutScript(visit);
      },
    },
    {
      name: "written by newer software",
      as: "newcomer",
      path: async ({ rows, owner, database }) => {
        const id = await rows.artefact(owner);
        await database.query(`update "Artefact" set "schemaVersion" = 99 where id = $1`, [id]);
        return `/my/work/${id}`;
      },
    },
  ],
  "routes/my/work/history": [
    {
      name: "no earlier version",
      as: "newcomer",
      path: async ({ rows, owner, database }) => {
        const id = await rows.artefact(owner);
        await database.query(`delete from "ArtefactVersion" where "artefactId" = $1`, [id]);
        return `/my/work/${id}/history`;
      },
    },
    {
      name: "what differs from an earlier version",
      as: "newcomer",
      path: async ({ rows, owner }) => `/my/work/${await rows.artefact(owner)}/history?version=2`,
    },
    {
      name: "put back, and changed by another meanwhile",
      as: "newcomer",
      path: async ({ rows, owner }) => `/my/work/${await rows.artefact(owner)}/history`,
      act: async (visit) => {
        await visit.database.query(`update "Artefact" set version = 9 where "personId" = $1`, [
          visit.owner.id,
        ]);
        await send()(visit);
      },
    },
  ],
  "routes/my/ticket": [
    {
      name: "void",
      as: "owner",
      path: async (visit) => {
        await change(visit, "Ticket", visit.things.ticketNumber, `"voidedAt" = now()`);
        return `/my/tickets/${visit.things.ticketNumber}`;
      },
    },
  ],
};

import { randomUUID } from "node:crypto";
import { newOrder, replace, revoke, send, type PageState, type Visit } from "./page-state";
import { sharedWorkStates } from "./sharing";

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

/** Chooses a file of a Startbeeld, and looks at what is in it. */
const openFile = (file: object) => async (visit: Visit) => {
  const piece = JSON.stringify({ instrument: "startbeeld", schemaVersion: 1, ...file });
  const buffer = Buffer.from(piece);
  await visit.page
    .locator("[name=file]")
    .setInputFiles({ name: "stuk.json", mimeType: "application/json", buffer });
  await send()(visit);
};

/** Sends the form of a piece as a browser without script does. */
async function sendWithoutScript({ page }: Visit) {
  await Promise.all([
    page.waitForEvent("domcontentloaded"),
    page.evaluate(() => document.querySelector<HTMLFormElement>("form.sc-artefact")!.submit()),
  ]);
}

/** So many pieces that another does not fit. */
const hundredPieces = ({ database, owner }: Visit) =>
  database.query(
    `insert into "Artefact" (id, kind, "schemaVersion", title, "personId", document)
     select gen_random_uuid(), 'startbeeld', 1, 'Stuk ' || n, $1, '{}' from generate_series(1, 100) n`,
    [owner.id],
  );
/** An adoption plan with a text from a Startbeeld that says something else now. */
const planWithChange = async ({ rows, owner }: Visit, plan?: string) =>
  rows.planFrom(owner, await rows.artefact(owner), { says: "Omdat het kan.", ...(plan && { plan }) });

/** Chooses a file that is no text. */
const chooseFile =
  (name: string) =>
  async ({ page }: Visit) => {
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from("\0") });
    await page.locator("[data-part=send]:not([hidden]), [role=alert]").first().waitFor();
  };

/** A plan with more loose ends than are shown at once. */
async function loosePlan({ database, owner }: Visit): Promise<string> {
  const id = randomUUID();
  const document = {
    ...{
      place: "Zuid",
      "goal@0a": "Zes paren van makers",
      "partyName@0a": "جمعية الحرفيين",
      "partyName@0b": "Alle partners",
    },
    ...{
      "promise@0a": "De zaal is open",
      "activity@0a": "Ontbijt",
      "costAmount@0a": "n.t.b.",
      stopOn: "2029-03-31",
    },
  };
  await database.query(
    `insert into "Artefact" (id, kind, "schemaVersion", title, "personId", document) values ($1, 'adoptieplan', 1, 'Zuid', $2, $3)`,
    [id, owner.id, JSON.stringify(document)],
  );
  return `/my/work/${id}`;
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
  "routes/my/taalspiegel/mirror": [
    { name: "a text with findings", as: "newcomer", path: "/my/taalspiegel", act: mirror(findings) },
    { name: "a copy with changes", as: "newcomer", path: "/my/taalspiegel", act: mirror(findings, true) },
    { name: "nothing found", as: "newcomer", path: "/my/taalspiegel", act: mirror("Wij bakken brood.") },
    { name: "no text", as: "newcomer", path: "/my/taalspiegel", act: mirror("") },
    { name: "a document to be sent", as: "newcomer", path: "/my/taalspiegel", act: chooseFile("nota.pdf") },
    { name: "a file that is refused", as: "newcomer", path: "/my/taalspiegel", act: chooseFile("nota.txt") },
    {
      name: "a file in the place of a text",
      as: "newcomer",
      path: "/my/taalspiegel",
      act: async (visit) => {
        await mirror(findings)(visit);
        const buffer = Buffer.from("Wij bakken brood.");
        await visit.page
          .locator("input[type=file]")
          .setInputFiles({ name: "nota.txt", mimeType: "text/plain", buffer });
        await visit.page.locator("[data-part=former]:not([hidden])").waitFor();
      },
    },
    {
      name: "too long to keep",
      as: "newcomer",
      path: "/my/taalspiegel",
      act: async (visit) => {
        await mirror(`${findings} ${"woord ".repeat(7_000)}`)(visit);
        await visit.page.locator("button[value=keep]").click();
      },
    },
    {
      name: "with words of a city",
      as: "newcomer",
      path: "/my/work/new/stadswoorden",
      act: async (visit) => {
        await visit.page.locator("main form button").click();
        await visit.page.locator("[name^='field:city']").fill("Veermonde");
        await visit.page.locator("[name^='field:word']").first().fill("bewoners");
        await visit.page.locator(".sc-artefact button:not([name]):not([aria-hidden])").click();
        await visit.page.goto("/my/taalspiegel");
        await mirror(findings)(visit);
      },
    },
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
  "routes/my/calendar/calendar": [
    { name: "with an address", as: "newcomer", path: "/my/calendar", act: send() },
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
  "routes/my/work/list": [
    { name: "empty", as: "newcomer", path: "/my/work" },
    {
      name: "a source that changed",
      as: "newcomer",
      path: async (visit) => {
        await planWithChange(visit);
        return "/my/work";
      },
    },
  ],
  "routes/my/work/new": [
    {
      name: "with what was made before",
      as: "newcomer",
      path: async ({ rows, owner }) => {
        await rows.artefact(owner);
        return "/my/work/new/adoptieplan";
      },
    },
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
      path: async (visit) => {
        await hundredPieces(visit);
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
  "routes/my/work/open": [
    { name: "no file", as: "newcomer", path: "/my/work/open", act: send() },
    {
      name: "fields that do not fit",
      as: "newcomer",
      path: "/my/work/open",
      act: openFile({ document: { seenOn: "morgen", place: "x".repeat(201), onbekend: "x" } }),
    },
    {
      name: "a piece, with what is in it",
      as: "newcomer",
      path: "/my/work/open",
      act: openFile({ document: { place: "Havenbuurt", reason: "Een koor.", talentsStanding: "some" } }),
    },
    {
      name: "a piece, and no room for it",
      as: "newcomer",
      path: "/my/work/open",
      act: async (visit) => {
        await hundredPieces(visit);
        await openFile({ document: { place: "Havenbuurt" } })(visit);
        await send()(visit);
      },
    },
  ],
  "routes/my/work/signing/decision": [
    {
      name: "it changed meanwhile",
      as: "newcomer",
      path: async ({ rows, owner }) => `/my/work/${await rows.plan(owner)}/decision`,
      act: async (visit) => {
        await visit.database.query(`update "Artefact" set version = 9 where "personId" = $1`, [
          visit.owner.id,
        ]);
        await send()(visit);
      },
    },
    {
      name: "nobody is named, and it was to be deleted",
      as: "newcomer",
      path: async ({ rows, owner, database }) => {
        const id = await rows.plan(owner);
        await database.query(
          `update "Artefact" set document = '{"place": "Veermonde"}' where "personId" = $1`,
          [owner.id],
        );
        return `/my/work/${id}/decision?stays`;
      },
    },
  ],
  "routes/my/work/signing/edition": [
    {
      name: "no day of a signature on paper",
      as: "newcomer",
      path: async ({ rows, owner }) => `/my/work/${await rows.plan(owner)}/decision/1`,
      act: async (visit) => {
        await visit.page.locator("details:has([name=day]) > summary").first().click();
        await send("form:has([name=day])", { day: "" })(visit);
      },
    },
    {
      name: "withdrawn",
      as: "newcomer",
      path: async ({ rows, owner, database }) => {
        const id = await rows.plan(owner);
        await database.query(
          `update "ArtefactEdition" set "withdrawnAt" = now(), "withdrawnByName" = 'Noor', "withdrawnReason" = 'Een fout.' where "artefactId" = $1`,
          [id],
        );
        return `/my/work/${id}/decision/1`;
      },
    },
    {
      name: "without a name in the profile, a signature taken back",
      as: "newcomer",
      person: { name: "" },
      path: async ({ rows, owner, database }) => {
        const id = await rows.plan(owner);
        await database.query(
          `update "EditionSignature" set "withdrawnAt" = now(), "withdrawnReason" = 'De verkeerde rol.' where "personId" = $1`,
          [owner.id],
        );
        return `/my/work/${id}/decision/1`;
      },
    },
  ],
  "routes/my/work/signing/next": [
    {
      name: "of a look, with people in it",
      as: "owner",
      path: ({ things }) => `/my/work/${things.artefactId}/next`,
    },
    {
      name: "a hundred pieces already",
      as: "newcomer",
      path: async ({ rows, owner, database }) => {
        const id = await rows.plan(owner);
        await database.query(
          `insert into "Artefact" (id, kind, "schemaVersion", title, "personId", document)
           select gen_random_uuid(), 'startbeeld', 1, 'Stuk ' || n, $1, '{}' from generate_series(1, 100) n`,
          [owner.id],
        );
        return `/my/work/${id}/next`;
      },
      act: send(),
    },
  ],
  "routes/my/work/signing/beside": [
    {
      name: "it follows none",
      as: "owner",
      path: ({ things }) => `/my/work/${things.artefactId}/beside`,
    },
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
    {
      name: "a source that changed, and texts at hand",
      as: "newcomer",
      path: async (visit) => `/my/work/${await planWithChange(visit)}`,
    },
    {
      name: "a plan with loose ends",
      as: "newcomer",
      path: loosePlan,
      act: ({ page }) => page.getByText(/^Nog \d+$|^\d+ more$/).click(),
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
      name: "a coalition that is drawn",
      as: "newcomer",
      path: async ({ rows, owner }) => `/my/work/${await rows.coalition(owner)}`,
    },
    {
      name: "a coalition without anyone, drawn as empty chairs",
      as: "newcomer",
      path: async ({ rows, owner, database }) => {
        const id = await rows.coalition(owner);
        await database.query(`update "Artefact" set document = '{}', title = '' where id = $1`, [id]);
        return `/my/work/${id}`;
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
  "routes/my/work/chapter": [
    {
      name: "with loose ends and rows",
      as: "newcomer",
      path: async (visit) => `${await loosePlan(visit)}/chapters/goals?saved`,
    },
    {
      name: "a text that does not fit",
      as: "newcomer",
      path: async (visit) => `${await loosePlan(visit)}/chapters/occasion`,
      act: async (visit) => {
        await visit.page.locator("#place").fill("x".repeat(201));
        await sendWithoutScript(visit);
      },
    },
  ],
  "routes/my/work/sources": [
    {
      name: "a source that changed, and texts to take over",
      as: "newcomer",
      path: async (visit) => `/my/work/${await planWithChange(visit)}/sources?taken`,
    },
    {
      name: "a source that is gone",
      as: "newcomer",
      path: async ({ rows, owner }) =>
        `/my/work/${await rows.planFrom(owner, randomUUID(), { says: "Een bakker." })}/sources?notAllFits`,
    },
    {
      name: "a text that does not fit",
      as: "newcomer",
      path: async (visit) => `/my/work/${await planWithChange(visit, "x".repeat(19_990))}/sources`,
      act: send(),
    },
    {
      name: "changed meanwhile",
      as: "newcomer",
      path: async (visit) => `/my/work/${await planWithChange(visit)}/sources`,
      act: async (visit) => {
        await visit.database.query(
          `update "Artefact" set document = document || '{"reason": "Een koor."}', version = 9 where "personId" = $1 and kind = 'startbeeld'`,
          [visit.owner.id],
        );
        await send()(visit);
      },
    },
  ],
  ...sharedWorkStates,
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

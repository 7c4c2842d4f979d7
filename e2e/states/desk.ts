import { randomUUID } from "node:crypto";
import { proposedAtDesk } from "./hosting-planning";
import { send, type PageState, pseudonymise, replace, type Visit } from "./page-state";

const nobody = randomUUID();
/** A mail that was given up. */
const failed = {
  ...{ status: "FAILED", attempts: 8, sentAt: null, subject: "", text: "", attachments: [] },
  lastError: "550 5.1.1 mailbox unavailable",
};
/** Somebody of the foundation whose account is closed; gives their id. */
const closed = async ({ rows, database }: Visit) => {
  const { id } = await rows.person({ role: "finance" });
  await database.query(`update "Person" set "disabledAt" = now() where id = $1`, [id]);
  return id;
};

/** Sends the page's form with the first of the reasons. */
const reasoned = async (visit: Visit, fields: Record<string, string>) => {
  await visit.page.locator("[name=reason]").first().check();
  await send(undefined, fields)(visit);
};

/** Somebody waits to hear of the first masterclass. */
const waiting = ({ database }: Visit) =>
  database.query(
    `insert into "Interest" (id, site, email, "masterclassId", wish, locale, "confirmedAt")
     values ($1::uuid, 'foundation', $1 || '@stad.example', 'mc1', 'DATES', 'nl', now())`,
    [randomUUID()],
  );

/** What staff see. */
export const deskStates: Record<string, PageState[]> = {
  "routes/desk/overview": [
    { name: "not allowed", as: "newcomer", path: "/desk" },
    { name: "with the fewest rights", as: "staff", role: "editor", path: "/desk" },
    { name: "with rights to money", as: "staff", role: "finance", path: "/desk" },
    {
      name: "with a group that begins soon, and all that opens open",
      as: "staff",
      path: async ({ rows }) => {
        await rows.cohort({ minimum: 3, startsAt: new Date(Date.now() + 9 * 86_400_000) });
        return "/desk";
      },
      act: ({ page }) =>
        page.locator("main details").evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        }),
    },
  ],
  "routes/desk/cohorts/new": [
    { name: "with dates that are none", as: "staff", path: "/desk/cohorts/new?start=&count=99" },
    {
      name: "filled in",
      as: "staff",
      path: "/desk/cohorts/new?offer=mc1-cohort&start=2031-01-14T10:00&end=12:30&count=4&every=1",
    },
    {
      name: "a copy",
      as: "staff",
      path: ({ things }) => `/desk/cohorts/new?from=${things.cohortId}`,
    },
    { name: "with faults", as: "staff", path: "/desk/cohorts/new?by=hand", act: send() },
  ],
  "routes/desk/cohorts/cohort": [
    { name: "of a host that asks for approval", as: "staff", path: proposedAtDesk },
    {
      name: "to look at",
      as: "staff",
      role: "editor",
      path: ({ things }) => `/desk/cohorts/${things.cohortId}`,
    },
    {
      name: "draft",
      as: "staff",
      path: async ({ rows }) => `/desk/cohorts/${(await rows.cohort({ status: "DRAFT" })).id}`,
    },
    {
      name: "cancelled",
      as: "staff",
      path: async ({ rows }) => `/desk/cohorts/${(await rows.cohort({ status: "CANCELLED" })).id}`,
    },
    {
      name: "cancelled, with orders to settle",
      as: "staff",
      path: async ({ rows, owner }) => {
        const cohort = await rows.cohort({ status: "CANCELLED" });
        await rows.order(owner, cohort);
        return `/desk/cohorts/${cohort.id}`;
      },
      act: send("main form:has([value=settle])"),
    },
  ],
  "routes/desk/cohorts/edit": [
    {
      name: "with faults",
      as: "staff",
      path: ({ things }) => `/desk/cohorts/${things.cohortId}/edit`,
      act: send("main form:has([name=capacity])", { name: "", capacity: "0" }),
    },
    {
      name: "with the mail that goes out",
      as: "staff",
      path: ({ things }) => `/desk/cohorts/${things.cohortId}/edit`,
      act: send("main form:has([name=capacity])", {
        ...{ sessionStart: "2031-01-14T10:00", sessionEnd: "2031-01-14T12:30", sessionTitle: "Kennismaken" },
        enrolUntil: "2031-01-11T17:00",
      }),
    },
  ],
  "routes/desk/cohorts/preview": [
    {
      name: "of a draft",
      as: "staff",
      path: async ({ rows }) => `/desk/cohorts/${(await rows.cohort({ status: "DRAFT" })).id}/preview`,
    },
    {
      name: "of a host that asks for approval, sent back without a word",
      as: "staff",
      path: async (visit) => `${await proposedAtDesk(visit)}/preview`,
      act: async (visit) => {
        await visit.page.locator("main summary").first().click();
        await send("main form:has([name=note])")(visit);
      },
    },
  ],
  "routes/desk/cohorts/facilitators": [
    {
      name: "with faults",
      as: "staff",
      path: ({ things }) => `/desk/cohorts/${things.cohortId}/facilitators`,
      act: send("main form:has([type=file])"),
    },
    {
      name: "with somebody",
      as: "staff",
      path: ({ things }) => `/desk/cohorts/${things.cohortId}/facilitators`,
      act: send("main form:has([type=file])", { name: "Mila de Wit", line: "Kunstenaar" }),
    },
  ],
  "routes/desk/releases/changes": [
    { name: "nothing changed", as: "staff", path: "/desk/releases/next/outline" },
    { name: "to look at", as: "staff", role: "administrator", path: "/desk/releases/next/outline" },
  ],
  "routes/desk/guides/guide": [
    {
      name: "the long session in the other language",
      as: "staff",
      path: "/desk/guides/de-stad-en-het-talent?minutes=150&language=en",
    },
    { name: "as a registrar", as: "staff", role: "registrar", path: "/desk/guides/de-stad-en-het-talent" },
  ],
  "routes/desk/releases/lesson": [
    {
      name: "its quiz sent without an answer",
      as: "staff",
      path: "/desk/releases/1/de-stad-en-het-talent/talent-dat-er-al-is?check=1",
    },
  ],
  "routes/desk/releases/move": [
    {
      name: "of something completed",
      as: "staff",
      path: ({ things }) => `/desk/enrolments/${things.completedEnrolmentId}/move`,
    },
  ],
  "routes/desk/foundation": [
    {
      name: "with faults",
      as: "staff",
      path: "/desk/foundation",
      act: send("main form:has([name=rsin])", { rsin: "123456781" }),
    },
  ],
  "routes/desk/orders/orders": [
    { name: "nothing found", as: "staff", path: "/desk/orders?q=qqqq" },
    { name: "sorted, to look at", as: "staff", role: "registrar", path: "/desk/orders?sort=-amount" },
    {
      name: "of one organisation",
      as: "staff",
      path: ({ things }) => `/desk/orders?organisation=${things.organisationId}`,
    },
    {
      name: "a page that is empty now",
      as: "staff",
      path: "/desk/orders?after=0~01890a5d-ac96-774b-bcce-b302099a8057",
    },
  ],
  "routes/desk/orders/quotes": [
    { name: "nothing found", as: "staff", path: "/desk/quotes?state=lapsed&q=qqqq" },
  ],
  "routes/desk/invoices/invoices": [
    { name: "nothing found", as: "staff", path: "/desk/invoices?state=overdue&q=qqqq" },
  ],
  "routes/desk/payments/payments": [
    { name: "sorted", as: "staff", role: "finance", path: "/desk/payments?sort=amount" },
    { name: "nothing found", as: "staff", path: "/desk/payments?q=qqqq" },
  ],
  "routes/desk/orders/refund": [
    {
      name: "with faults",
      as: "staff",
      path: ({ things }) => `/desk/orders/${things.orderId}/refund`,
      act: send(undefined, { amount: "veel" }),
    },
    {
      name: "to confirm",
      as: "staff",
      path: ({ things }) => `/desk/orders/${things.orderId}/refund`,
      act: send(undefined, { amount: "10", reason: "Ziek" }),
    },
  ],
  "routes/desk/orders/cancel": [
    {
      name: "with faults",
      as: "staff",
      path: ({ things }) => `/desk/orders/${things.orderId}/cancel`,
      act: send(),
    },
    {
      name: "to confirm",
      as: "staff",
      path: ({ things }) => `/desk/orders/${things.orderId}/cancel`,
      act: send(undefined, { reason: "Ziek" }),
    },
  ],
  "routes/desk/payments/statement-new": [
    { name: "with faults", as: "staff", path: "/desk/payments/statements/new", act: send() },
  ],
  "routes/desk/payments/entries": [
    { name: "nothing there", as: "staff", path: "/desk/payments/entries?status=setAside&page=99" },
    { name: "paid out", as: "staff", path: "/desk/payments/entries?status=out" },
  ],
  "routes/desk/payments/entry": [
    {
      name: "with faults",
      as: "staff",
      path: ({ things }) => `/desk/payments/entries/${things.entryId}`,
      act: send("main form:has([name=amount]:not([type=hidden]))", { order: "x", amount: "veel" }),
    },
    {
      name: "set aside",
      as: "staff",
      path: async ({ rows, owner }) =>
        `/desk/payments/entries/${await rows.entry(owner.id, { status: "SET_ASIDE", note: "Huur", decidedById: owner.id, decidedAt: new Date() })}`,
    },
  ],
  "routes/desk/orders/hold": [
    {
      name: "to decide, with faults",
      as: "staff",
      path: async ({ rows, database, things, owner }) => {
        const values = {
          status: "ON_INVOICE",
          awaitsPurchaseOrder: true,
          expiresAt: new Date(0),
          quoteTokenHash: null,
        };
        const number = await rows.teamOrder(things.organisationId, owner, values);
        const { rows: found } = await database.query<{ id: string }>(
          `select id from "Order" where number = $1`,
          [number],
        );
        return `/desk/orders/${found[0]!.id}/hold`;
      },
      act: send(),
    },
  ],
  "routes/desk/terms/terms": [
    {
      name: "with faults",
      as: "staff",
      path: "/desk/terms",
      act: send(undefined, { paymentDays: "0", "share-1": "" }),
    },
  ],
  "routes/desk/organisations/organisations": [
    { name: "nothing found", as: "staff", path: "/desk/organisations?q=qqqq" },
    { name: "sorted by name", as: "staff", role: "finance", path: "/desk/organisations?sort=name" },
  ],
  "routes/desk/organisations/organisation": [
    {
      name: "no reason",
      as: "staff",
      path: ({ things }) => `/desk/organisations/${things.organisationId}`,
      act: send("main form:has([value=verify])"),
    },
    {
      name: "with a domain, and another that says nothing",
      as: "staff",
      path: async ({ database, things: { organisationId } }) => {
        await database.query(
          `insert into "OrganisationDomain" (domain, "organisationId") values ($1 || '.example', $1::uuid) on conflict do nothing`,
          [organisationId],
        );
        return `/desk/organisations/${organisationId}`;
      },
      act: send("main form:has([value=link])", { domain: "gmail.com" }),
    },
    {
      name: "joined into another",
      as: "staff",
      path: async ({ database, rows, owner, things: { organisationId } }) => {
        const { organisationId: into } = await rows.organisation(owner, null);
        await database.query(
          `update "Organisation" set "endedAt" = now(), "joinedIntoId" = $2 where id = $1 and "endedAt" is null`,
          [organisationId, into],
        );
        return `/desk/organisations/${organisationId}`;
      },
    },
  ],
  "routes/desk/organisations/edit": [
    {
      name: "with faults",
      as: "staff",
      path: ({ things }) => `/desk/organisations/${things.organisationId}/edit`,
      act: send(undefined, { name: "", kvk: "1" }),
    },
    {
      name: "changed meanwhile",
      as: "staff",
      path: ({ things }) => `/desk/organisations/${things.organisationId}/edit`,
      act: async (visit) => {
        await visit.database.query(
          `update "Organisation" set version = version + 1, kvk = '12345678' where id = $1`,
          [visit.things.organisationId],
        );
        await send(undefined, { name: "Gemeente Anders", reason: "Gevraagd per mail" })(visit);
      },
    },
  ],
  "routes/desk/organisations/join": [
    {
      name: "found",
      as: "staff",
      path: async ({ rows, owner, things }) => {
        await rows.organisation(owner, null);
        return `/desk/organisations/${things.organisationId}/join?q=gemeente`;
      },
    },
    {
      name: "nothing found",
      as: "staff",
      path: ({ things }) => `/desk/organisations/${things.organisationId}/join?q=qqqq`,
    },
    {
      name: "the same",
      as: "staff",
      path: ({ things: { organisationId: id } }) => `/desk/organisations/${id}/join?into=${id}`,
    },
    {
      name: "to confirm, without a reason",
      as: "staff",
      path: async ({ rows, owner, things }) => {
        const { organisationId: into } = await rows.organisation(owner, null);
        return `/desk/organisations/${things.organisationId}/join?into=${into}`;
      },
      act: send(),
    },
  ],
  "routes/desk/interest/interest": [
    {
      name: "with who waits, and what was sent",
      as: "staff",
      path: async (visit) => {
        await waiting(visit);
        await visit.database.query(
          `insert into "InterestMailing" (id, "masterclassId", "startedById", "startedAt", "doneAt", told) values ($1, 'mc1', $2, now(), now(), 3)`,
          [randomUUID(), visit.owner.id],
        );
        return "/desk/interest";
      },
    },
    { name: "to look at", as: "staff", role: "editor", path: "/desk/interest" },
  ],
  "routes/desk/interest/mailing": [
    {
      name: "with the mail as it goes",
      as: "staff",
      path: async (visit) => {
        await waiting(visit);
        return `/desk/interest/mc1?news=${visit.things.cohortId}`;
      },
    },
    { name: "with nothing chosen yet", as: "staff", path: "/desk/interest/mc2" },
  ],
  "routes/desk/interest/enquiries": [
    { name: "nothing found", as: "staff", path: "/desk/enquiries?state=closed&q=qqqq" },
    { name: "sorted", as: "staff", role: "registrar", path: "/desk/enquiries?sort=organisation" },
  ],
  "routes/desk/interest/enquiry": [
    {
      name: "no answer written",
      as: "staff",
      path: ({ things }) => `/desk/enquiries/${things.enquiryId}`,
      act: send("main form:has([name=text])"),
    },
    {
      name: "answered",
      as: "staff",
      path: ({ things }) => `/desk/enquiries/${things.enquiryId}`,
      act: send("main form:has([name=text])", { text: "Ja, dat kan." }),
    },
    {
      name: "closed",
      as: "staff",
      path: async ({ rows }) => `/desk/enquiries/${await rows.enquiry({ closedAt: new Date() })}`,
    },
  ],
  "routes/desk/interest/prices": [
    {
      name: "in one language",
      as: "staff",
      path: "/desk/partner-prices",
      act: send(undefined, { nl: "In overleg" }),
    },
  ],
  "routes/desk/cohorts/cohorts": [
    {
      name: "that wait for approval",
      as: "staff",
      path: async (visit) => {
        await proposedAtDesk(visit);
        return "/desk/cohorts?status=proposed";
      },
    },
    { name: "nothing found", as: "staff", path: "/desk/cohorts?q=qqqq" },
    { name: "all, by seats", as: "staff", role: "editor", path: "/desk/cohorts?status=all&sort=-seats" },
  ],
  "routes/desk/tickets/tickets": [
    { name: "nothing found", as: "staff", path: "/desk/tickets?state=transferred&q=qqqq" },
    { name: "of one group", as: "staff", path: ({ things }) => `/desk/tickets?cohort=${things.cohortId}` },
    { name: "without a name", as: "staff", path: "/desk/tickets?state=unnamed" },
  ],
  "routes/desk/certificates/certificates": [
    { name: "nothing found", as: "staff", path: "/desk/certificates?q=qqqq" },
    { name: "sorted by name", as: "staff", role: "registrar", path: "/desk/certificates?sort=name" },
  ],
  "routes/desk/certificates/certificate": [
    {
      name: "no reason",
      as: "staff",
      path: ({ things }) => `/desk/certificates/${things.certificateNumber}`,
      act: send(),
    },
    {
      name: "another name in the profile, and no reason",
      as: "staff",
      path: async (visit) =>
        `/desk/certificates/${await visit.rows.certificate({ ...visit.owner, name: "Nor Jansen" })}`,
      act: send(),
    },
    {
      name: "replaced",
      as: "staff",
      path: async (visit) =>
        `/desk/certificates/${await replace(visit, await visit.rows.certificate(visit.owner))}`,
    },
    {
      name: "pseudonymised",
      as: "staff",
      path: async (visit) =>
        `/desk/certificates/${await pseudonymise(visit, await visit.rows.certificate(visit.owner))}`,
      act: send(undefined, { name: "Noor Jansen" }),
    },
  ],
  "routes/desk/work/mails": [
    {
      name: "with mails that failed",
      as: "staff",
      path: async ({ rows }) => {
        for (let n = 0; n < 2; n += 1) await rows.mail(failed);
        return "/desk/mails?state=failed";
      },
    },
    { name: "nothing found", as: "staff", path: `/desk/mails?q=${nobody}` },
    { name: "of one person", as: "staff", path: ({ things }) => `/desk/mails?person=${things.personId}` },
    { name: "for who sends nothing again", as: "staff", role: "registrar", path: "/desk/mails" },
  ],
  "routes/desk/work/mail": [
    {
      name: "that failed",
      as: "staff",
      path: async ({ rows }) => `/desk/mails/${await rows.mail(failed)}`,
    },
    {
      name: "that may have gone",
      as: "staff",
      path: async ({ rows }) => `/desk/mails/${await rows.mail({ ...failed, lastError: "uncertain" })}`,
    },
    {
      name: "that was not needed any more",
      as: "staff",
      path: async ({ rows }) =>
        `/desk/mails/${await rows.mail({ sentAt: null, subject: "", text: "", attachments: [] })}`,
    },
    {
      name: "without its text",
      as: "staff",
      path: async ({ rows }) =>
        `/desk/mails/${await rows.mail({ to: "", subject: "", text: "", attachments: [] })}`,
    },
  ],
  "routes/desk/offer": [
    {
      name: "with faults",
      as: "staff",
      path: "/desk/offers/mc1-cohort",
      act: send(undefined, { price: "gratis" }),
    },
  ],
  "routes/desk/people": [{ name: "nothing found", as: "staff", path: "/desk/people?q=qqqq" }],
  "routes/desk/person/person": [
    {
      name: "to look at",
      as: "staff",
      role: "registrar",
      path: ({ things }) => `/desk/people/${things.personId}`,
    },
    {
      name: "closed, of somebody with roles",
      as: "staff",
      path: async (visit) => `/desk/people/${await closed(visit)}`,
    },
    {
      name: "of somebody who just came",
      as: "staff",
      path: async ({ rows }) => `/desk/people/${(await rows.person({ name: "" })).id}`,
    },
    {
      name: "with codes, mails and other names, and no code sent",
      as: "staff",
      path: async ({ rows, database }) => {
        const person = await rows.person();
        await rows.certificate({ ...person, name: "Noor Janssen" });
        await rows.session(person);
        await database.query(
          `insert into "SignInCode" (id, email, "wrongCodes", "createdAt", "expiresAt")
           select gen_random_uuid(), $1, n % 7, now() - n * interval '1 minute', now() + interval '4 minutes' from generate_series(6, 12) n`,
          [person.email],
        );
        await database.query(
          `insert into "Mail" (id, "to", "personId", locale, template, data, status)
           select gen_random_uuid(), $1, $2, 'nl', 'ticket', '{}', s::"MailStatus" from unnest(array['FAILED', 'QUEUED', 'SENT']) s`,
          [person.email, person.id],
        );
        return `/desk/people/${person.id}`;
      },
      act: send(),
    },
  ],
  "routes/desk/person/email": [
    {
      name: "with faults",
      as: "staff",
      path: async ({ rows }) => `/desk/people/${(await rows.person()).id}/email`,
      act: send(),
    },
    {
      name: "to be checked",
      as: "staff",
      path: async ({ rows }) => `/desk/people/${(await rows.person()).id}/email`,
      act: (visit) => reasoned(visit, { newEmail: `${nobody}@stad.example` }),
    },
    {
      name: "of a colleague, for who may not",
      as: "staff",
      role: "registrar",
      path: async (visit) => `/desk/people/${await closed(visit)}/email`,
    },
  ],
  "routes/desk/person/name": [
    {
      name: "with faults",
      as: "staff",
      path: async ({ rows }) => `/desk/people/${(await rows.person()).id}/name`,
      act: send(undefined, { name: "!" }),
    },
    {
      name: "to be checked",
      as: "staff",
      path: async ({ rows }) => `/desk/people/${(await rows.person()).id}/name`,
      act: (visit) => reasoned(visit, { name: "Noor de Vries" }),
    },
  ],
  "routes/desk/person/act": [
    {
      name: "roles, no reason",
      as: "staff",
      path: ({ things }) => `/desk/people/${things.personId}/roles`,
      act: send(),
    },
    {
      name: "a closed account gets no roles",
      as: "staff",
      path: async (visit) => `/desk/people/${await closed(visit)}/roles`,
    },
    {
      name: "a new second factor",
      as: "staff",
      path: async ({ rows, database }) => {
        const { id } = await rows.person({ role: "finance" });
        await database.query(`update "Person" set "totpSecret" = 'JBSWY3DPEHPK3PXP' where id = $1`, [id]);
        return `/desk/people/${id}/reset-factor`;
      },
    },
    {
      name: "closing, no reason",
      as: "staff",
      path: ({ things }) => `/desk/people/${things.personId}/disable`,
      act: send(),
    },
    { name: "opening", as: "staff", path: async (visit) => `/desk/people/${await closed(visit)}/enable` },
  ],
  "routes/desk/audit/audit": [
    { name: "found by words", as: "staff", path: "/desk/audit?q=ingelogd" },
    { name: "of one act", as: "staff", path: "/desk/audit?act=sign-in" },
    { name: "nothing found", as: "staff", path: `/desk/audit?q=${nobody}` },
  ],
};

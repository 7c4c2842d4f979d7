// The states that pages have beside the one they show at first: empty, faulty, refused, ended. By route.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type pg from "pg";
import type { Belongings, Person, Rows } from "./rows";

export interface Visit {
  page: Page;
  /** Whose page it is, or for staff whose things they look at. */
  owner: Person;
  things: Belongings;
  rows: Rows;
  database: pg.Pool;
}

export interface PageState {
  name: string;
  /** Who looks: somebody with nothing yet, with everything one can have, or staff. */
  as: "visitor" | "newcomer" | "owner" | "staff" | "staffWithoutSecondFactor";
  person?: Partial<Person>;
  path: string | ((visit: Visit) => string | Promise<string>);
  /** What is done on the page before it is looked at. */
  act?: (visit: Visit) => Promise<void>;
}

/** Sends the page's form, or the one with this in it, as it stands. */
const send =
  (within = "main form:not([role=search])", fields: Record<string, string> = {}) =>
  async ({ page }: Visit) => {
    const form = page.locator(within).first();
    for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value);
    await Promise.all([
      page.waitForEvent("domcontentloaded"),
      form.locator("button:not([type=button])").first().click(),
    ]);
  };

const inBoth = (id: string, states: (prefix: string, lang: string) => PageState[]) => ({
  [`${id}-nl`]: states("", "nl"),
  [`${id}-en`]: states("/en", "en"),
});

const day = 86_400_000;
const lesson = "talent-dat-er-al-is";
const reflection = `m0-${lesson}.reflectie`;

const soldOut = async ({ rows, owner }: Visit) => {
  const cohort = await rows.cohort({ capacity: 1, mode: "ON_SITE", place: "Raadhuis, Voorbeeldstad" });
  await rows.order(owner, cohort);
  return cohort.slug;
};
const newOrder = async ({ page, rows }: Visit) => {
  const { slug } = await rows.cohort();
  await page.goto(`/checkout/${slug}`);
  await page.getByRole("checkbox").check();
  await page.locator("main form button").first().click();
  await page.waitForURL(/\/c\/pay\//);
  return slug;
};
const shared = async ({ rows, owner, database }: Visit) => {
  const number = await rows.certificate(owner);
  await database.query(
    `insert into "CertificateSharing" ("certificateId", "showHolder", "updatedAt") select id, true, now() from "Certificate" where number = $1`,
    [number],
  );
  return number;
};
const revoke = async ({ database, owner }: Visit, number: string) => {
  await database.query(
    `insert into "CertificateRevocation" ("certificateId", reason, "revokedAt", "revokedById")
     select id, 'Op de verkeerde naam gezet.', now(), $2 from "Certificate" where number = $1 on conflict do nothing`,
    [number, owner.id],
  );
  return number;
};
const change = async ({ database }: Visit, table: string, id: string, set: string) =>
  void (await database.query(`update "${table}" set ${set} where number = $1`, [id]));

const nobody = randomUUID();

/** States by route; the page as it is comes on its own. */
export const states: Record<string, PageState[]> = {
  ...inBoth("masterclass", (prefix) => [
    { name: "announced", as: "visitor", path: `${prefix}/masterclasses/impact-en-adoptie` },
  ]),
  ...inBoth("cohort", (_prefix, lang) => {
    const address = (slug: string) => (lang === "nl" ? `/cohorten/${slug}` : `/en/cohorts/${slug}`);
    const cohortThat = (values: Record<string, unknown>) => async (visit: Visit) =>
      address((await visit.rows.cohort(values)).slug);
    return [
      { name: "sold out", as: "visitor", path: async (visit) => address(await soldOut(visit)) },
      { name: "cancelled", as: "visitor", path: cohortThat({ status: "CANCELLED" }) },
      { name: "too late", as: "visitor", path: cohortThat({ enrolUntil: new Date(Date.now() - day) }) },
    ];
  }),
  ...inBoth("search", (_prefix, lang) => {
    const address = lang === "nl" ? "/zoeken" : "/en/search";
    return [
      { name: "before searching", as: "visitor", path: address },
      { name: "nothing found", as: "visitor", path: `${address}?q=qqqq` },
      { name: "a close word", as: "visitor", path: `${address}?q=tallent` },
      { name: "too short", as: "visitor", path: `${address}?q=a` },
      { name: "too long", as: "visitor", path: `${address}?q=${"a".repeat(101)}` },
    ];
  }),
  ...inBoth("verify", (prefix) => [
    { name: "nothing filled in", as: "visitor", path: `${prefix}/verify`, act: send() },
  ]),
  ...inBoth("certificate", (prefix) => [
    { name: "unknown", as: "visitor", path: `${prefix}/verify/0000-0000-0000-0000` },
    { name: "no number", as: "visitor", path: `${prefix}/verify/zomaar` },
    {
      name: "with the holder's name",
      as: "visitor",
      path: async (visit) => `${prefix}/verify/${await shared(visit)}`,
    },
    {
      name: "revoked",
      as: "visitor",
      path: async (visit) =>
        `${prefix}/verify/${await revoke(visit, await visit.rows.certificate(visit.owner))}`,
    },
  ]),

  "routes/sign-in/sign-in": [
    {
      name: "no address",
      as: "visitor",
      path: "/sign-in?redirectTo=%2Fmy",
      act: send(undefined, { email: "noor" }),
    },
    { name: "for a ticket", as: "visitor", path: "/sign-in?redirectTo=%2Fcheckout%2Fanders-kijken" },
    {
      name: "too many codes asked for",
      as: "visitor",
      path: "/sign-in",
      act: async (visit) => {
        const email = `a11y-${randomUUID()}@example.nl`;
        const createdAt = new Date();
        for (let i = 0; i < 5; i++)
          await visit.database.query(
            `insert into "SignInCode" (id, email, "createdAt", "expiresAt") values ($1, $2, $3, $3)`,
            [randomUUID(), email, createdAt],
          );
        await send(undefined, { email })(visit);
      },
    },
  ],
  "routes/sign-in/code": [
    {
      name: "a code is mailed",
      as: "visitor",
      path: "/sign-in",
      act: send(undefined, { email: `a11y-${randomUUID()}@example.nl` }),
    },
    { name: "no cookie came back", as: "visitor", path: "/sign-in/code?sent" },
    {
      name: "a wrong code",
      as: "visitor",
      path: "/sign-in",
      act: async (visit) => {
        await send(undefined, { email: `a11y-${randomUUID()}@example.nl` })(visit);
        await send(undefined, { code: "12" })(visit);
      },
    },
  ],
  "routes/sign-in/second-factor": [
    { name: "set up", as: "staffWithoutSecondFactor", path: "/sign-in/second-factor" },
    {
      name: "scanned, and a wrong code",
      as: "staffWithoutSecondFactor",
      path: "/sign-in/second-factor",
      act: async (visit) => {
        if (await visit.page.locator("[name=intent]").count()) await send()(visit);
        await send(undefined, { code: "123456" })(visit);
      },
    },
  ],
  "routes/sign-in/sign-out": [{ name: "asked", as: "owner", path: "/sign-out" }],
  "routes/sign-in/sign-out-everywhere": [{ name: "asked", as: "owner", path: "/sign-out/everywhere" }],

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
  "routes/my/certificates": [{ name: "empty", as: "newcomer", path: "/my/certificates" }],
  "routes/my/certificate": [
    {
      name: "revoked",
      as: "owner",
      path: async (visit) => `/my/certificates/${await revoke(visit, visit.things.certificateNumber)}`,
    },
    {
      name: "saved",
      as: "owner",
      path: ({ things }) => `/my/certificates/${things.certificateNumber}?saved`,
    },
  ],
  "routes/learn/outline": [
    { name: "completed", as: "owner", path: ({ things }) => `/learn/${things.completedEnrolmentId}` },
    {
      name: "ended",
      as: "newcomer",
      path: async ({ rows, owner }) => `/learn/${await rows.enrolment(owner, { endedAt: new Date() })}`,
    },
  ],
  "routes/learn/completed": [
    {
      name: "certificate being made",
      as: "newcomer",
      path: async ({ rows, owner }) =>
        `/learn/${await rows.enrolment(owner, { completedAt: new Date() })}/completed`,
    },
  ],
  "routes/learn/again": [
    {
      name: "may be started",
      as: "newcomer",
      path: async ({ rows, owner }) =>
        `/learn/${await rows.enrolment(owner, { completedAt: new Date() })}/again`,
    },
  ],
  "routes/learn/lesson": [
    {
      name: "quiz without answers",
      as: "owner",
      path: ({ things }) => `/learn/${things.enrolmentId}/${lesson}?unanswered`,
    },
    {
      name: "quiz half right",
      as: "owner",
      path: ({ things }) => `/learn/${things.enrolmentId}/${lesson}`,
      act: async ({ page }) => {
        const questions = page.locator(".quiz__question:enabled");
        for (const question of (await questions.all()).slice(0, 3))
          await question.getByRole("radio").nth(1).check();
        await page.locator("sc-quiz button").last().click();
        await page.locator("#quiz-result").waitFor();
      },
    },
  ],
  "routes/learn/quiz": [
    {
      name: "sent after the session had ended",
      as: "visitor",
      path: "/verify",
      act: async ({ page, things }) => {
        await Promise.all([
          page.waitForEvent("domcontentloaded"),
          page.evaluate((action) => {
            const form = Object.assign(document.createElement("form"), { method: "post", action });
            form.append(Object.assign(document.createElement("input"), { name: "text", value: "Een smid." }));
            document.body.append(form);
            form.submit();
          }, `/learn/${things.enrolmentId}/${lesson}/quiz`),
        ]);
      },
    },
  ],
  "routes/learn/reflection": [
    {
      name: "ended",
      as: "newcomer",
      path: async ({ rows, owner }) =>
        `/learn/${await rows.enrolment(owner, { endedAt: new Date() })}/${lesson}/reflection?block=${reflection}`,
    },
    {
      name: "two texts that met",
      as: "owner",
      path: ({ things }) => `/learn/${things.enrolmentId}/${lesson}/reflection?block=${reflection}`,
      act: async ({ page, things }) => {
        const address = `/learn/${things.enrolmentId}/${lesson}/reflection`;
        const origin = new URL(page.url()).origin;
        const form = { block: reflection, text: "Een bakker.", version: "0" };
        await page.request.post(`${address}?block=${reflection}`, { form, headers: { origin } });
        await Promise.all([
          page.waitForEvent("domcontentloaded"),
          page.evaluate(
            ({ address, block }) => {
              const form = Object.assign(document.createElement("form"), { method: "post", action: address });
              for (const [name, value] of Object.entries({ block, text: "Een smid.", version: "0" }))
                form.append(Object.assign(document.createElement("input"), { name, value }));
              document.body.append(form);
              form.submit();
            },
            { address: `${address}?block=${reflection}`, block: reflection },
          ),
        ]);
      },
    },
  ],

  "routes/checkout/ticket": [
    {
      name: "the form",
      as: "newcomer",
      path: async ({ rows }) =>
        `/checkout/${(await rows.cohort({ mode: "ON_SITE", place: "Raadhuis, Voorbeeldstad" })).slug}`,
    },
    {
      name: "the form with faults",
      as: "newcomer",
      path: async ({ rows }) => `/checkout/${(await rows.cohort()).slug}`,
      act: send(undefined, { attendeeName: "", buyerReference: "r".repeat(61) }),
    },
    {
      name: "sold out",
      as: "newcomer",
      path: async (visit) => `/checkout/${await soldOut({ ...visit, owner: await visit.rows.person() })}`,
    },
    { name: "an order is open", as: "newcomer", path: async (visit) => `/checkout/${await newOrder(visit)}` },
    {
      name: "the same is followed already",
      as: "newcomer",
      path: async ({ rows, owner }) => {
        await rows.order(owner, await rows.cohort());
        return `/checkout/${(await rows.cohort()).slug}`;
      },
    },
    {
      name: "given up",
      as: "newcomer",
      path: async ({ rows }) => `/checkout/${(await rows.cohort()).slug}?withdrawn`,
    },
  ],
  "routes/checkout/return": [
    {
      name: "not paid yet",
      as: "newcomer",
      path: async (visit) => {
        await newOrder(visit);
        return `/checkout/return?session_id=${/cs_\w+/.exec(visit.page.url())![0]}`;
      },
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

  "routes/desk/overview": [{ name: "not allowed", as: "newcomer", path: "/desk" }],
  "routes/desk/cohorts/new": [{ name: "with faults", as: "staff", path: "/desk/cohorts/new", act: send() }],
  "routes/desk/cohorts/cohort": [
    {
      name: "draft",
      as: "staff",
      path: async ({ rows }) => `/desk/cohorts/${(await rows.cohort({ status: "DRAFT" })).id}`,
    },
    {
      name: "with faults",
      as: "staff",
      path: ({ things }) => `/desk/cohorts/${things.cohortId}`,
      act: send("main form:has([name=capacity])", { name: "", capacity: "0" }),
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
  "routes/desk/orders/orders": [{ name: "nothing found", as: "staff", path: "/desk/orders?q=qqqq" }],
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
  ],
  "routes/desk/certificates": [{ name: "nothing found", as: "staff", path: "/desk/certificates?q=qqqq" }],
  "routes/desk/certificate": [
    {
      name: "no reason",
      as: "staff",
      path: ({ things }) => `/desk/certificates/${things.certificateNumber}`,
      act: send(),
    },
  ],
  "routes/desk/work/mails": [
    {
      name: "with a mail that failed",
      as: "staff",
      path: async ({ database }) => {
        await database.query(
          `insert into "Mail" (id, "to", locale, template, data, status, attempts, "lastError")
           values ($1, 'noor@example.nl', 'nl', 'ticket', '{}', 'FAILED', 8, '550 5.1.1 mailbox unavailable')`,
          [randomUUID()],
        );
        return "/desk/mails";
      },
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
  "routes/desk/person-act": [
    {
      name: "no reason",
      as: "staff",
      path: ({ things }) => `/desk/people/${things.personId}/make-staff`,
      act: send(),
    },
  ],
  "routes/desk/audit": [{ name: "nothing found", as: "staff", path: `/desk/audit?q=${nobody}` }],
};

// Who may do what at each address of app/routes.ts. A route that is not here, or an entry without its route, fails
// route-matrix.spec.ts.
import { randomUUID } from "node:crypto";
import type { Belongings, Role } from "../rows";

/** `anyone`; `person`: visitors are sent to sign in; `staff`: people of the foundation with a second factor. */
type Access = "anyone" | "person" | "staff";

export type Asker = Role | "visitor";
type Status = number | ((role: Asker) => number);

export interface RouteRule {
  access: Access;
  /** Its address. With parameters it is made from what somebody has, or what does not exist. */
  path: string | ((things: Belongings) => string);
  /** The thing belongs to one person: somebody else's answers like one that does not exist. */
  owned?: boolean | "post";
  /** The status of a GET by who may; 200 unless said. */
  get?: Status;
  /** A form, and the status it is answered with; without it the route takes no POST (405). */
  post?: { form: (things: Belongings) => Record<string, string>; status: Status };
  /** What a visitor sent is shown to them again, with the way to sign in (401), instead of leading there without it. */
  isShownAgain?: boolean;
  /** Answers a file, not a page: asked for as it is, never as data. */
  isFile?: boolean;
}

const page = (path: string): RouteRule => ({ access: "anyone", path });
const both = (name: string, nl: string, en: string): Record<string, RouteRule> => ({
  [`${name}-nl`]: page(nl),
  [`${name}-en`]: page(en),
});
/** A public page of one thing. */
const bothOf = (name: string, nl: string, en: string, of: (things: Belongings) => string) =>
  Object.fromEntries(
    Object.entries({ nl, en }).map(([locale, prefix]): [string, RouteRule] => [
      `${name}-${locale}`,
      { access: "anyone", path: (things) => prefix + of(things) },
    ]),
  );
const mine = (path: RouteRule["path"], more: Partial<RouteRule> = {}): RouteRule => ({
  access: "person",
  path,
  owned: typeof path === "function",
  ...more,
});
const lesson = "talent-dat-er-al-is";
const lessonId = `m0-${lesson}`;
const reflection = () => ({ block: `${lessonId}.reflectie`, text: "De fietsenmaker.", version: "0" });

const desk = (path: RouteRule["path"], more: Partial<RouteRule> = {}): RouteRule => ({
  access: "staff",
  path,
  ...more,
});
/** A form of the desk without what it asks: whoever may send it hears what is missing, and nothing changes. */
const unfilled = { form: () => ({}), status: 400 };

export const routeTable: Record<string, RouteRule> = {
  ...both("home", "/", "/en"),
  ...both("masterclasses", "/masterclasses", "/en/masterclasses"),
  ...both("masterclasses/:slug", "/masterclasses/anders-kijken", "/en/masterclasses/anders-kijken"),
  "masterclasses/:slug/:lesson-nl": page(`/masterclasses/anders-kijken/${lesson}`),
  "masterclasses/:slug/:lesson-en": page(`/en/masterclasses/anders-kijken/${lesson}`),
  ...both("cohorts", "/cohorten", "/en/cohorts"),
  ...bothOf("cohorts/:slug", "/cohorten/", "/en/cohorts/", ({ cohortSlug }) => cohortSlug),
  "cohorts-calendar-nl": { ...page("/cohorten.ics"), isFile: true },
  "cohorts-calendar-en": { ...page("/en/cohorts.ics"), isFile: true },
  ...both("method", "/methode", "/en/method"),
  ...both("about", "/over-ons", "/en/about"),
  ...both("contact", "/contact", "/en/contact"),
  ...both("privacy", "/privacy", "/en/privacy"),
  ...both("search", "/zoeken?q=talent", "/en/search?q=talent"),
  ...both("verify", "/verify", "/en/verify"),
  ...bothOf("verify/:number", "/verify/", "/en/verify/", ({ certificateNumber }) => certificateNumber),
  "routes/machine/sitemap": { ...page("/sitemap.xml"), isFile: true },
  "routes/machine/robots": { ...page("/robots.txt"), isFile: true },
  "routes/machine/security-txt": { ...page("/.well-known/security.txt"), isFile: true },
  "routes/site/not-found": { access: "anyone", path: "/bestaat-niet", get: 404 },

  "routes/sign-in/sign-in": {
    access: "anyone",
    path: "/sign-in",
    get: (role) => (role === "visitor" ? 200 : 302),
    post: { form: () => ({ email: `matrix-${randomUUID()}@example.nl` }), status: 303 },
  },
  "routes/sign-in/code": {
    access: "anyone",
    path: "/sign-in/code",
    // Nobody here has begun to sign in; who is signed in goes on.
    get: (role) => (role === "visitor" ? 200 : 302),
    post: { form: () => ({ code: "12345678" }), status: (role) => (role === "visitor" ? 400 : 303) },
  },
  "routes/sign-in/second-factor": {
    access: "person",
    path: "/sign-in/second-factor",
    get: (role) => (role === "staffWithoutSecondFactor" ? 200 : 302),
    post: { form: () => ({ intent: "begin" }), status: 303 },
  },
  "routes/sign-in/sign-out": {
    access: "anyone",
    path: "/sign-out",
    get: (role) => (role === "visitor" ? 302 : 200),
    post: { form: () => ({}), status: 303 },
  },
  "routes/sign-in/sign-out-everywhere": {
    access: "anyone",
    path: "/sign-out/everywhere",
    get: (role) => (role === "visitor" ? 302 : 200),
    post: { form: () => ({}), status: 303 },
  },

  "routes/my/profile": mine("/my/profile", {
    post: { form: () => ({ name: "Noor de Vries", language: "nl" }), status: 303 },
  }),
  "routes/my/masterclasses": mine("/my"),
  "routes/my/certificates": mine("/my/certificates"),
  "routes/my/certificate": mine(({ certificateNumber }) => `/my/certificates/${certificateNumber}`, {
    post: { form: () => ({ showHolder: "on" }), status: 303 },
  }),
  "routes/my/certificate-pdf": mine(({ certificateNumber }) => `/my/certificates/${certificateNumber}/pdf`, {
    isFile: true,
  }),

  "routes/learn/outline": mine(({ enrolmentId }) => `/learn/${enrolmentId}`),
  "routes/learn/answers": mine(({ enrolmentId }) => `/learn/${enrolmentId}/answers.txt`, { isFile: true }),
  "routes/learn/completed": mine(({ completedEnrolmentId }) => `/learn/${completedEnrolmentId}/completed`),
  "routes/learn/again": mine(({ completedEnrolmentId }) => `/learn/${completedEnrolmentId}/again`, {
    // Who follows the masterclass cannot start it again.
    post: { form: () => ({}), status: 409 },
  }),
  "routes/learn/lesson": mine(({ enrolmentId }) => `/learn/${enrolmentId}/${lesson}`, {
    post: { form: () => ({}), status: 303 },
  }),
  "routes/learn/quiz": mine(({ enrolmentId }) => `/learn/${enrolmentId}/${lesson}/quiz`, {
    // The quiz stands in the lesson: this address only receives answers and says nothing of whether the lesson is there.
    owned: "post",
    get: 302,
    post: { form: () => ({ [`${lessonId}.v1`]: "b" }), status: 303 },
    isShownAgain: true,
  }),
  "routes/learn/reflection": mine(
    ({ enrolmentId }) => `/learn/${enrolmentId}/${lesson}/reflection?block=${lessonId}.reflectie`,
    { post: { form: reflection, status: 303 }, isShownAgain: true },
  ),
  "routes/learn/reflection-save": mine(
    ({ enrolmentId }) => `/learn/${enrolmentId}/${lesson}/reflection/save`,
    { owned: "post", get: 302, post: { form: reflection, status: 200 }, isFile: true },
  ),

  "routes/checkout/ticket": {
    access: "person",
    path: ({ cohortSlug }) => `/checkout/${cohortSlug}`,
    // Who has a ticket for the cohort is refused in words.
    post: { form: () => ({ attendeeName: "Noor de Vries", terms: "yes" }), status: 409 },
  },
  "routes/checkout/return": mine(
    ({ checkoutSessionId }) => `/checkout/return?session_id=${checkoutSessionId}`,
  ),
  "routes/my/orders": mine("/my/orders"),
  "routes/my/order": mine(({ orderNumber }) => `/my/orders/${orderNumber}`),
  "routes/my/receipt": mine(({ orderNumber }) => `/my/orders/${orderNumber}/receipt`),
  "routes/my/receipt-pdf": mine(({ orderNumber }) => `/my/orders/${orderNumber}/receipt.pdf`, {
    isFile: true,
  }),
  "routes/my/ticket": mine(({ ticketNumber }) => `/my/tickets/${ticketNumber}`),
  "routes/my/ticket-pdf": mine(({ ticketNumber }) => `/my/tickets/${ticketNumber}.pdf`, { isFile: true }),
  "routes/my/ticket-calendar": mine(({ ticketNumber }) => `/my/tickets/${ticketNumber}.ics`, {
    isFile: true,
  }),
  "routes/desk/overview": desk("/desk"),
  "routes/desk/cohorts/cohorts": desk("/desk/cohorts"),
  "routes/desk/cohorts/new": desk("/desk/cohorts/new", { post: unfilled }),
  "routes/desk/cohorts/cohort": desk(({ cohortId }) => `/desk/cohorts/${cohortId}`, { post: unfilled }),
  "routes/desk/cohorts/cancel": desk(({ cohortId }) => `/desk/cohorts/${cohortId}/cancel`, {
    post: unfilled,
  }),
  "routes/desk/cohorts/participants": desk(({ cohortId }) => `/desk/cohorts/${cohortId}/participants.csv`, {
    isFile: true,
  }),
  "routes/desk/orders/orders": desk("/desk/orders"),
  "routes/desk/orders/order": desk(({ orderId }) => `/desk/orders/${orderId}`),
  "routes/desk/orders/receipt": desk(({ orderId }) => `/desk/orders/${orderId}/receipt.pdf`, {
    isFile: true,
  }),
  "routes/desk/orders/refund": desk(({ orderId }) => `/desk/orders/${orderId}/refund`, { post: unfilled }),
  "routes/desk/orders/cancel": desk(({ orderId }) => `/desk/orders/${orderId}/cancel`, { post: unfilled }),
  "routes/desk/certificates": desk("/desk/certificates"),
  "routes/desk/certificate": desk(({ certificateNumber }) => `/desk/certificates/${certificateNumber}`, {
    post: unfilled,
  }),
  "routes/desk/work/mails": desk("/desk/mails", {
    post: { form: () => ({ id: randomUUID() }), status: 303 },
  }),
  "routes/desk/work/jobs": desk("/desk/jobs", { post: { form: () => ({ id: "0" }), status: 303 } }),
  "routes/desk/offers": desk("/desk/offers"),
  "routes/desk/offer": desk("/desk/offers/mc1-cohort", {
    post: { form: () => ({ price: "695" }), status: 303 },
  }),
  "routes/desk/people": desk("/desk/people"),
  "routes/desk/person": desk(({ personId }) => `/desk/people/${personId}`),
  "routes/desk/person-act": desk(({ personId }) => `/desk/people/${personId}/disable`, { post: unfilled }),
  "routes/desk/audit": desk("/desk/audit"),

  "routes/machine/stripe-webhook": {
    access: "anyone",
    path: "/webhooks/stripe",
    get: 405,
    // Not signed by Stripe.
    post: { form: () => ({ type: "checkout.session.completed" }), status: 400 },
    isFile: true,
  },
};

// Who may do what at each address of app/addresses.ts: whom it lets in is declared there; what it is asked with, what its forms ask of
// who sends them, and what it answers, stands here. An address with a parameter and no example, or an example without its address, fails route-matrix.spec.ts.
import { randomUUID } from "node:crypto";
import { type Access, addresses } from "../../app/addresses";
import type { DeskAct, OrganisationAct } from "../../app/features/identity/access/can";
import type { Belongings } from "../rows";
import type { Asker } from "./expected-answer";

type Status = number | ((role: Asker) => number);

/** A form, and the status it is answered with. */
export interface Post {
  /** The act that sending it is, when it is another than opening the page. */
  act?: DeskAct | OrganisationAct;
  form: (things: Belongings) => Record<string, string>;
  status: Status;
  /** It ends what it is sent with, so somebody new sends it each time. */
  isLast?: boolean;
}

/** How an address is asked, and what it answers. */
interface Example {
  /** With parameters its address is made from what somebody has, or what does not exist; without them it is as declared. */
  path?: string | ((things: Belongings) => string);
  /** The thing belongs to one person: somebody else's answers like one that does not exist. */
  owned?: boolean | "post";
  /** The status of a GET by who may; 200 unless said. */
  get?: Status;
  /** Without it the route takes no POST (405). */
  post?: Post;
  /** Forms of the same page that are another act. */
  otherPosts?: Post[];
  /** What a visitor sent is shown to them again, with the way to sign in (401), instead of leading there without it. */
  isShownAgain?: boolean;
}

export interface RouteRule extends Omit<Example, "path"> {
  access: Access;
  /** A page or file of the site, made for nobody in particular. */
  isPublic: boolean;
  path: NonNullable<Example["path"]>;
  /** Answers a file, not a page: asked for as it is, never as data. */
  isFile: boolean;
}

/** A page of the organisation in somebody's belongings. */
const organisation = (below: string, post: Post): Example => ({
  path: ({ organisationId }) => `/organisation/${organisationId}${below}`,
  post,
});
/** A page of the host, or of the cohort, in somebody's belongings. */
const host = (below = "", more: Example = {}): Example => ({
  path: ({ organisationId }) => `/host/${organisationId}${below}`,
  ...more,
});
const hosted = (below = "", more: Example = {}): Example => ({
  path: ({ organisationId, hostedCohortId }) => `/host/${organisationId}/cohorts/${hostedCohortId}${below}`,
  ...more,
});
/** A page about the attendance at a session of it. */
const atSession = (below = "", more: Example = {}): Example => ({
  path: ({ organisationId, hostedCohortId, hostedSessionId }) =>
    `/host/${organisationId}/cohorts/${hostedCohortId}/attendance/${hostedSessionId}${below}`,
  ...more,
});
/** A public page of one thing. */
const bothOf = (
  name: string,
  nl: string,
  en: string,
  of: (things: Belongings) => string,
  more: Example = {},
) =>
  Object.fromEntries(
    Object.entries({ nl, en }).map(([locale, prefix]): [string, Example] => [
      `${name}-${locale}`,
      { path: (things) => prefix + of(things), ...more },
    ]),
  );
/** What one person has. */
const mine = (path: (things: Belongings) => string, more: Example = {}): Example => ({
  path,
  owned: true,
  ...more,
});
const lesson = "talent-dat-er-al-is";
const lessonId = `m0-${lesson}`;
const reflection = () => ({ block: `${lessonId}.reflectie`, text: "De fietsenmaker.", version: "0" });

const field = () => ({ "field:occasion": "De wijkmonitor.", "version:occasion": "0" });

/** A form without what it asks: whoever may send it hears what is missing, and nothing changes. */
const unfilled = { form: () => ({}), status: 400 };

export const examples: Record<string, Example> = {
  "masterclass-nl": { path: "/masterclasses/anders-kijken" },
  "masterclass-en": { path: "/en/masterclasses/anders-kijken" },
  "previewLesson-nl": { path: `/masterclasses/anders-kijken/${lesson}` },
  "previewLesson-en": { path: `/en/masterclasses/anders-kijken/${lesson}` },
  ...bothOf("cohort", "/cohorten/", "/en/cohorts/", ({ cohortSlug }) => cohortSlug),
  ...bothOf("cohortCalendar", "/cohorten/", "/en/cohorts/", ({ cohortSlug }) => `${cohortSlug}.ics`),
  ...bothOf("certificate", "/verify/", "/en/verify/", ({ certificateNumber }) => certificateNumber, {
    post: unfilled,
  }),
  "masterclassPicture-nl": { path: "/masterclasses/anders-kijken.png" },
  "masterclassPicture-en": { path: "/en/masterclasses/anders-kijken.png" },
  ...bothOf("cohortPicture", "/cohorten/", "/en/cohorts/", ({ cohortSlug }) => `${cohortSlug}.png`),
  ...bothOf(
    "certificatePicture",
    "/verify/",
    "/en/verify/",
    ({ certificateNumber }) => `${certificateNumber}.png`,
  ),
  "rewrite-nl": { path: "/voor-en-na/uitnodiging" },
  "rewrite-en": { path: "/en/before-and-after/uitnodiging" },
  "sheet-nl": { path: "/materiaal/startbeeld.pdf" },
  "sheet-en": { path: "/en/materials/startbeeld.pdf" },
  "search-nl": { path: "/zoeken?q=talent" },
  "search-en": { path: "/en/search?q=talent" },

  ...Object.fromEntries(
    ["hostingEnquiry", "licenceEnquiry"].flatMap((name) =>
      ["nl", "en"].map((locale): [string, Example] => [`${name}-${locale}`, { post: unfilled }]),
    ),
  ),
  "interest-nl": { path: "/bericht?masterclass=anders-kijken", post: unfilled },
  "interest-en": { path: "/en/keep-me-posted?masterclass=anders-kijken", post: unfilled },
  // Links that nobody was sent.
  "routes/site/interest/confirm": {
    path: `/interest/${"A".repeat(43)}`,
    get: 404,
    post: { form: () => ({}), status: 404 },
  },
  "routes/site/interest/leave": {
    path: `/interest/${"A".repeat(43)}/leave`,
    get: 404,
    post: { form: () => ({}), status: 404 },
  },

  "routes/site/mail-lists/leave": {
    path: `/mail-lists/comments/${"A".repeat(43)}`,
    get: 404,
    post: { form: () => ({}), status: 404 },
  },

  "routes/sign-in/sign-in": {
    get: (role) => (role === "visitor" ? 200 : 302),
    post: { form: () => ({ email: `matrix-${randomUUID()}@example.nl` }), status: 303 },
  },
  "routes/sign-in/code": {
    // Nobody here has begun to sign in; who is signed in goes on.
    get: (role) => (role === "visitor" ? 200 : 302),
    post: { form: () => ({ code: "12345678" }), status: (role) => (role === "visitor" ? 400 : 303) },
  },
  "routes/sign-in/second-factor": {
    get: (role) => (role.endsWith("WithoutSecondFactor") ? 200 : 302),
    post: { form: () => ({ intent: "begin" }), status: 303 },
  },
  "routes/sign-in/sign-out": {
    get: (role) => (role === "visitor" ? 302 : 200),
    post: { form: () => ({}), status: 303, isLast: true },
  },
  "routes/sign-in/sign-out-everywhere": {
    get: (role) => (role === "visitor" ? 302 : 200),
    post: { form: () => ({}), status: 303, isLast: true },
  },

  "routes/my/profile": {
    post: { form: () => ({ name: "Noor de Vries", language: "nl" }), status: 303 },
  },
  "routes/my/taalspiegel/mirror": {
    post: { form: () => ({ text: "De kansarme gezinnen." }), status: 200 },
    isShownAgain: true,
  },
  // Without a file.
  "routes/my/taalspiegel/file": { get: 302, post: { form: () => ({}), status: 400 } },
  "routes/my/email/email": { post: { form: () => ({ newEmail: "geen adres" }), status: 400 } },
  "routes/my/email/confirm": {
    post: { form: () => ({ code: "12345678", newCode: "12345678" }), status: 400 },
  },
  // Who signed in within the hour goes on to the download, whose address works for a minute.
  "routes/my/data/data": { post: { form: () => ({}), status: 303 } },
  "routes/my/data/confirm": { post: { form: () => ({ code: "12345678" }), status: 400 } },
  "routes/my/data/zip": { get: 302 },
  "routes/my/data/erase": { post: { form: () => ({ typed: "iemand@anders.example" }), status: 400 } },
  "routes/my/data/erase-confirm": { post: { form: () => ({ code: "12345678" }), status: 400 } },
  "routes/my/certificate": mine(({ certificateNumber }) => `/my/certificates/${certificateNumber}`, {
    post: { form: () => ({ showHolder: "yes" }), status: 303 },
  }),
  "routes/my/certificate-correct": mine(
    ({ certificateNumber }) => `/my/certificates/${certificateNumber}/correct`,
    // The same name: the page says so.
    { post: { form: () => ({}), status: 303 } },
  ),
  "routes/my/certificate-pdf": mine(({ certificateNumber }) => `/my/certificates/${certificateNumber}/pdf`),

  "routes/learn/outline": mine(({ enrolmentId }) => `/learn/${enrolmentId}`),
  "routes/learn/answers": mine(({ enrolmentId }) => `/learn/${enrolmentId}/answers.txt`),
  "routes/learn/completed": mine(({ completedEnrolmentId }) => `/learn/${completedEnrolmentId}/completed`),
  // It is the foundation's own group: nobody answers there.
  "routes/learn/group": mine(({ enrolmentId }) => `/learn/${enrolmentId}/group`, {
    post: { form: () => ({ intent: "ask", text: "Mag dat?" }), status: 404 },
    isShownAgain: true,
  }),
  "routes/learn/again": mine(({ completedEnrolmentId }) => `/learn/${completedEnrolmentId}/again`, {
    // Who follows the masterclass cannot start it again.
    post: { form: () => ({}), status: 409 },
  }),
  "routes/learn/lesson": mine(({ enrolmentId }) => `/learn/${enrolmentId}/${lesson}`, {
    post: { form: () => ({}), status: 303 },
  }),
  // Its last meeting is still to come.
  "routes/learn/evaluation": mine(({ hostedEnrolmentId }) => `/learn/${hostedEnrolmentId}/evaluation`, {
    post: { form: () => ({}), status: 409 },
    isShownAgain: true,
  }),
  "routes/learn/work/own-hand-ins": mine(({ hostedEnrolmentId }) => `/learn/${hostedEnrolmentId}/work`),
  "routes/learn/work/own-hand-in": mine(
    ({ hostedEnrolmentId }) => `/learn/${hostedEnrolmentId}/work/${lessonId}.reflectie`,
    // What waits already, once more.
    { post: { form: () => ({ intent: "handIn", copy: "1 " }), status: 303 }, isShownAgain: true },
  ),
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
    { owned: "post", get: 302, post: { form: reflection, status: 200 } },
  ),

  "routes/checkout/ticket": {
    path: ({ cohortSlug }) => `/checkout/${cohortSlug}`,
    // Who has a ticket for the cohort is refused in words.
    post: { form: () => ({ attendeeName: "Noor de Vries", terms: "yes", begin: "yes" }), status: 409 },
  },
  // Without demo data it has no price, and is not sold.
  "routes/checkout/offer": {
    path: "/checkout/offers/mc1-self-paced",
    get: 404,
    post: { form: () => ({}), status: 404 },
  },
  "routes/checkout/return": mine(
    ({ checkoutSessionId }) => `/checkout/return?session_id=${checkoutSessionId}`,
  ),
  "routes/my/order": mine(({ orderNumber }) => `/my/orders/${orderNumber}`),
  // Of an order for a colleague alone.
  "routes/my/seats/colleague": {
    path: ({ orderNumber }) => `/my/orders/${orderNumber}/colleague`,
    get: 404,
    post: { form: () => ({}), status: 404 },
  },
  // They follow it already.
  "routes/my/seats/seat": mine(({ assignmentId }) => `/my/seats/${assignmentId}`, {
    post: { form: () => ({}), status: 409 },
  }),
  "routes/my/cancel/cancel-order": mine(({ orderNumber }) => `/my/orders/${orderNumber}/cancel`, {
    post: unfilled,
  }),
  "routes/my/receipt": mine(({ orderNumber }) => `/my/orders/${orderNumber}/receipt`),
  "routes/my/receipt-pdf": mine(({ orderNumber }) => `/my/orders/${orderNumber}/receipt.pdf`),
  "routes/my/work/new": { path: "/my/work/new/startbeeld", post: { form: () => ({}), status: 303 } },
  "routes/my/work/artefact": mine(({ artefactId }) => `/my/work/${artefactId}`, {
    post: { form: field, status: 303 },
    isShownAgain: true,
  }),
  "routes/my/work/chapter": mine(({ planId }) => `/my/work/${planId}/chapters/occasion`, {
    post: { form: () => ({ "field:question": "Kan het?", "version:question": "0" }), status: 303 },
    isShownAgain: true,
  }),
  "routes/my/work/pdf": mine(({ artefactId }) => `/my/work/${artefactId}.pdf`),
  "routes/my/work/docx": mine(({ artefactId }) => `/my/work/${artefactId}.docx`),
  "routes/my/work/open": { post: unfilled },
  "routes/my/work/json": mine(({ artefactId }) => `/my/work/${artefactId}.json`),
  "routes/my/work/save": mine(({ artefactId }) => `/my/work/${artefactId}/save`, {
    ...{ owned: "post", get: 302 },
    post: { form: () => ({ block: "emptySeat", text: "De kiosk.", version: "0" }), status: 200 },
  }),
  // Of a version that is not the present one.
  "routes/my/work/history": mine(({ artefactId }) => `/my/work/${artefactId}/history`, {
    post: { form: () => ({ version: "2", base: "999" }), status: 409 },
  }),
  // Of a piece that there is not.
  "routes/my/work/sources": mine(({ artefactId }) => `/my/work/${artefactId}/sources`, {
    post: {
      form: () => ({ intent: "take", key: "reason", give: "startbeeld.talent", base: "0" }),
      status: 409,
    },
  }),
  "routes/my/work/sharing/share": mine(({ artefactId }) => `/my/work/${artefactId}/share`, {
    post: { form: () => ({ intent: "make", days: "7" }), status: 303 },
  }),
  "routes/my/work/sharing/comments": mine(({ artefactId }) => `/my/work/${artefactId}/comments`, {
    post: { form: () => ({ key: "reason", text: "Welk koor?" }), status: 303 },
    isShownAgain: true,
  }),
  // Links that nobody made.
  "routes/my/work/sharing/shared-piece": { path: `/shared-work/${"A".repeat(43)}`, get: 404 },
  "routes/my/work/sharing/shared-pdf": { path: `/shared-work/${"A".repeat(43)}.pdf`, get: 302 },
  "routes/my/work/sharing/shared-comments": {
    path: `/shared-work/${"A".repeat(43)}/comments`,
    get: 410,
    post: { form: () => ({ key: "reason", text: "Welk koor?" }), status: 410 },
    isShownAgain: true,
  },
  "routes/my/work/delete": mine(({ artefactId }) => `/my/work/${artefactId}/delete`, {
    post: { form: () => ({}), status: 303, isLast: true },
  }),
  // Of their own the search says where somebody stands; a copy is one more piece.
  "routes/my/work/team/people": {
    path: "/my/work/people",
    post: { form: () => ({ intent: "find", name: "de beheerder" }), status: 200 },
  },
  "routes/my/work/team/team": mine(({ artefactId }) => `/my/work/${artefactId}/team`, {
    post: { form: () => ({ intent: "copy" }), status: 303 },
  }),
  // Of a version that is not the present one, and on no day.
  "routes/my/work/signing/decision": mine(({ planId }) => `/my/work/${planId}/decision`, {
    post: { form: () => ({ base: "999" }), status: 409 },
  }),
  "routes/my/work/signing/edition": mine(({ planId }) => `/my/work/${planId}/decision/1`, {
    post: { form: () => ({ intent: "paper", row: "2", day: "" }), status: 409 },
  }),
  "routes/my/work/signing/edition-pdf": mine(({ planId }) => `/my/work/${planId}/decision/1.pdf`),
  "routes/my/work/signing/edition-json": mine(({ planId }) => `/my/work/${planId}/decision/1.json`),
  "routes/my/work/signing/next": mine(({ planId }) => `/my/work/${planId}/next`, {
    post: { form: () => ({ start: "present" }), status: 303 },
  }),
  "routes/my/work/signing/beside": mine(({ planId }) => `/my/work/${planId}/beside`),
  "routes/my/calendar/calendar": { post: { form: () => ({ intent: "" }), status: 400 } },
  // An address that nobody was given.
  "routes/machine/calendar-feed": { path: `/calendars/${"A".repeat(43)}.ics`, get: 404 },
  "routes/my/ticket": mine(({ ticketNumber }) => `/my/tickets/${ticketNumber}`),
  "routes/my/ticket-pdf": mine(({ ticketNumber }) => `/my/tickets/${ticketNumber}.pdf`),
  "routes/my/ticket-calendar": mine(({ ticketNumber }) => `/my/tickets/${ticketNumber}.ics`),

  "routes/host/cohorts": host(),
  "routes/host/finishing/evaluation": hosted("/evaluation"),
  "routes/host/finishing/finishing": hosted("/finishing", {
    post: { act: "host.plan", form: () => ({ attendanceShare: "veel" }), status: 400 },
    otherPosts: [{ act: "cohort.facilitate", form: () => ({ intent: "finish" }), status: 400 }],
  }),
  "routes/host/report/report": hosted("/report"),
  "routes/host/report/report-pdf": hosted("/report.pdf"),
  "routes/host/report/report-csv": hosted("/report.csv"),
  "routes/host/guides/guides": host("/guides"),
  "routes/host/guides/guide": host("/guides/de-stad-en-het-talent"),
  "routes/host/guides/pdf": host("/guides/de-stad-en-het-talent.pdf"),
  "routes/host/attendance/run-of-show": {
    path: ({ organisationId, hostedCohortId, hostedSessionId }) =>
      `/host/${organisationId}/cohorts/${hostedCohortId}/sessions/${hostedSessionId}/print`,
  },
  "routes/host/attendance/sessions": hosted("/attendance"),
  "routes/my/meeting/present": { post: unfilled },
  // A session of nobody: in which group somebody is stands in join.server.test.ts.
  "routes/my/meeting/join": { path: `/join/${randomUUID()}`, get: 404 },
  // Its session was yesterday: too late to open a code.
  "routes/host/attendance/code": atSession("/code", { post: { form: () => ({}), status: 409 } }),
  "routes/host/attendance/ticket": {
    path: ({ organisationId, hostedCohortId, hostedTicketNumber }) =>
      `/host/${organisationId}/cohorts/${hostedCohortId}/tickets/${hostedTicketNumber}`,
    post: { form: ({ hostedSessionId }) => ({ session: hostedSessionId }), status: 303 },
  },
  "routes/host/attendance/session": atSession("", { post: { form: () => ({}), status: 303 } }),
  // Of none.
  "routes/host/agreement": host("/agreement", {
    post: { act: "host.agree", form: () => ({}), status: 409 },
  }),
  "routes/host/statement/statement": host("/statement"),
  "routes/host/statement/statement-pdf": host("/statement.pdf"),
  "routes/host/statement/statement-csv": host("/statement.csv"),
  "routes/host/agreement-pdf": {
    path: ({ organisationId, agreementId }) => `/host/${organisationId}/agreement/${agreementId}.pdf`,
  },
  "routes/host/learners": hosted("/learners"),
  "routes/host/review/hand-ins": hosted("/work", { post: { form: () => ({}), status: 303 } }),
  "routes/host/review/hand-in": {
    path: ({ organisationId, hostedCohortId, handInId }) =>
      `/host/${organisationId}/cohorts/${hostedCohortId}/work/${handInId}`,
    // A change is asked without saying which.
    post: { form: () => ({ intent: "return", note: "" }), status: 400 },
    isShownAgain: true,
  },
  "routes/host/review/deadlines": hosted("/deadlines", {
    post: { form: () => ({ intent: "set", about: "", day: "" }), status: 400 },
  }),
  // Without a title and a text.
  "routes/host/announcements": hosted("/announcements", { post: unfilled }),
  // Learners pay there: nobody is put in by a list.
  "routes/host/roster/roster": hosted("/roster", {
    post: { form: () => ({ intent: "preview", list: "rosa@stad.example" }), status: 400 },
  }),
  "routes/host/roster/roster-move": hosted("/roster", {
    path: ({ organisationId, hostedCohortId, hostedSeatId }) =>
      `/host/${organisationId}/cohorts/${hostedCohortId}/roster/${hostedSeatId}`,
    // To the group where they are.
    post: { form: ({ hostedCohortId }) => ({ to: hostedCohortId }), status: 404 },
  }),
  "routes/host/roster/roster-csv": hosted("/roster.csv"),
  "routes/host/questions": hosted("/questions", {
    post: { form: ({ questionId }) => ({ intent: "answer", question: questionId, text: "" }), status: 400 },
  }),
  // What nothing asks: no act of those that there are.
  "routes/host/cohort": hosted("", { post: { act: "host.plan", form: () => ({ intent: "" }), status: 400 } }),
  "routes/host/face": host("/face", { post: unfilled }),
  "routes/host/planning/compositions": host("/compositions", { post: unfilled }),
  "routes/host/planning/composition": {
    path: ({ organisationId, compositionId }) => `/host/${organisationId}/compositions/${compositionId}`,
    post: { form: () => ({}), status: 303, isLast: true },
  },
  "routes/host/planning/new-cohort": host("/cohorts/new", { post: unfilled }),
  // The group of the examples has opened: its page is on the site.
  "routes/host/planning/preview": hosted("/preview", { get: 302 }),
  "routes/host/planning/cancel": hosted("/cancel", { post: unfilled }),
  "routes/host/planning/edit-cohort": hosted("/edit", { post: unfilled }),
  "routes/host/planning/facilitators": hosted("/facilitators", { post: unfilled }),

  "routes/organisation/organisations": { post: unfilled },
  "routes/organisation/new": { post: unfilled },
  "routes/organisation/profile": organisation("", {
    ...{ act: "organisation.leave", form: () => ({}), status: 303, isLast: true },
  }),
  "routes/organisation/edit": organisation("/edit", unfilled),
  "routes/organisation/members": organisation("/members", { ...unfilled, act: "members.change" }),
  "routes/organisation/member": {
    path: ({ organisationId, colleagueId }) => `/organisation/${organisationId}/members/${colleagueId}`,
    // What they are already.
    post: { form: () => ({ role: "MEMBER" }), status: 303 },
  },
  "routes/organisation/invite": organisation("/invite", unfilled),
  "routes/organisation/work/list": { path: ({ organisationId }) => `/organisation/${organisationId}/work` },
  "routes/organisation/work/people": organisation("/work/people", {
    ...{ form: () => ({ intent: "find", name: "de beheerder" }), status: 200 },
  }),
  "routes/organisation/work/export": {
    ...organisation("/work.zip", { form: () => ({}), status: 200 }),
    get: 302,
  },
  "routes/organisation/work/piece": {
    path: ({ organisationId, teamArtefactId }) => `/organisation/${organisationId}/work/${teamArtefactId}`,
    // Nobody was named: the page says so.
    post: { form: () => ({ intent: "ask" }), status: 409 },
  },
  // An order that nobody made.
  "routes/organisation/orders/cancel": {
    path: ({ organisationId }) => `/organisation/${organisationId}/orders/B-0000-0000/cancel`,
    get: 404,
    post: { form: () => ({}), status: 404 },
  },
  // A link that nobody was sent.
  "routes/organisation/invoices/invoice": {
    path: ({ organisationId, invoicedOrderNumber }) =>
      `/organisation/${organisationId}/orders/${invoicedOrderNumber}/invoice`,
    // It has one: that is what was asked for.
    post: { act: "documents.send", form: () => ({}), status: 303 },
  },
  "routes/organisation/invoices/quote-pdf": {
    path: ({ organisationId, quotedOrderNumber }) =>
      `/organisation/${organisationId}/orders/${quotedOrderNumber}/quote.pdf`,
  },
  "routes/organisation/invoices/invoice-pdf": {
    path: ({ organisationId, invoiceNumber }) =>
      `/organisation/${organisationId}/invoices/${invoiceNumber}.pdf`,
  },
  "routes/organisation/invoices/invoice-xml": {
    path: ({ organisationId, invoiceNumber }) =>
      `/organisation/${organisationId}/invoices/${invoiceNumber}.xml`,
  },
  // Links that nobody was sent.
  "routes/organisation/invoices/quote-link-pdf": { path: `/quotes/${"A".repeat(43)}.pdf`, get: 404 },
  "routes/organisation/invitation": {
    path: `/invitations/${"A".repeat(43)}`,
    get: 404,
    post: { form: () => ({}), status: (asker) => (asker === "visitor" ? 303 : 404) },
  },
  "routes/organisation/agreement": organisation("/agreement", {
    ...{ act: "agreement.accept", form: () => ({ shown: "" }), status: 409 },
  }),
  "routes/organisation/agreement-consent": organisation("/works-council", unfilled),
  "routes/organisation/seats/seats": {
    path: ({ organisationId }) => `/organisation/${organisationId}/seats`,
  },
  "routes/organisation/seats/name": organisation("/seats/name", {
    ...{ form: () => ({ intent: "preview" }), status: 400 },
  }),
  "routes/organisation/seats/choose-group": {
    path: ({ organisationId }) => `/organisation/${organisationId}/seats/place?group=mc1-self-paced:`,
    post: unfilled,
  },
  "routes/organisation/seats/progress": {
    path: ({ organisationId }) => `/organisation/${organisationId}/seats/progress`,
  },
  "routes/organisation/seats/seat": {
    path: ({ organisationId, seatId }) => `/organisation/${organisationId}/seats/${seatId}`,
    post: unfilled,
  },
  // A link that nobody was sent.
  "routes/organisation/seats/offered": {
    path: `/seats/${"A".repeat(43)}`,
    get: 404,
    post: { form: () => ({}), status: (asker) => (asker === "visitor" ? 303 : 404) },
  },

  "routes/organisation/orders/orders": {
    path: ({ organisationId }) => `/organisation/${organisationId}/orders`,
  },
  "routes/organisation/orders/new": organisation("/orders/new", unfilled),
  "routes/organisation/orders/order": {
    path: ({ organisationId, teamOrderNumber }) =>
      `/organisation/${organisationId}/orders/${teamOrderNumber}`,
    // What stands there already.
    post: { act: "orders.place", form: () => ({ intent: "give" }), status: 303 },
  },
  // A link that nobody was sent.
  "routes/organisation/quote": {
    path: `/quotes/${"A".repeat(43)}`,
    get: 404,
    post: { form: () => ({}), status: 404 },
  },

  // Nothing newer is there to move to.
  "routes/desk/cohorts/move": {
    path: ({ cohortId }) => `/desk/cohorts/${cohortId}/move`,
    post: { form: () => ({ to: "1" }), status: 409 },
  },
  "routes/desk/releases/move": {
    path: ({ enrolmentId }) => `/desk/enrolments/${enrolmentId}/move`,
    post: { form: () => ({ to: "1" }), status: 409 },
  },
  "routes/desk/releases/next": { post: { act: "release.publish", ...unfilled } },
  // Nothing is said of what there is not.
  "routes/desk/releases/changes": {
    path: `/desk/releases/next/${lessonId}`,
    post: { act: "release.publish", form: () => ({}), status: 303 },
  },
  "routes/desk/releases/keep": {
    path: `/desk/releases/next/${lessonId}/keep`,
    get: 302,
    post: { form: () => ({}), status: 200 },
  },
  "routes/desk/releases/release": { path: "/desk/releases/1" },
  "routes/desk/releases/lesson": { path: `/desk/releases/1/de-stad-en-het-talent/${lesson}` },
  "routes/desk/guides/guide": { path: "/desk/guides/de-stad-en-het-talent" },
  "routes/desk/guides/pdf": { path: "/desk/guides/de-stad-en-het-talent.pdf" },
  "routes/desk/cohorts/new": { post: unfilled },
  "routes/desk/cohorts/cohort": {
    path: ({ cohortId }) => `/desk/cohorts/${cohortId}`,
    post: { ...unfilled, act: "cohort.edit" },
    otherPosts: [{ act: "order.refund", form: () => ({ intent: "settle" }), status: 400 }],
  },
  "routes/desk/cohorts/edit": { path: ({ cohortId }) => `/desk/cohorts/${cohortId}/edit`, post: unfilled },
  // It has opened.
  "routes/desk/cohorts/preview": {
    path: ({ cohortId }) => `/desk/cohorts/${cohortId}/preview`,
    get: 302,
    post: { form: () => ({}), status: 303 },
  },
  "routes/desk/cohorts/cancel": {
    path: ({ cohortId }) => `/desk/cohorts/${cohortId}/cancel`,
    post: unfilled,
  },
  "routes/desk/cohorts/facilitators": {
    path: ({ cohortId }) => `/desk/cohorts/${cohortId}/facilitators`,
    post: unfilled,
  },
  "routes/desk/cohorts/participants": {
    path: ({ cohortId }) => `/desk/cohorts/${cohortId}/participants.csv`,
  },
  "routes/desk/orders/order": { path: ({ orderId }) => `/desk/orders/${orderId}` },
  "routes/desk/orders/receipt": { path: ({ orderId }) => `/desk/orders/${orderId}/receipt.pdf` },
  "routes/desk/orders/refund": { path: ({ orderId }) => `/desk/orders/${orderId}/refund`, post: unfilled },
  "routes/desk/orders/cancel": {
    path: ({ orderId }) => `/desk/orders/${orderId}/cancel`,
    post: unfilled,
    otherPosts: [{ act: "order.refund", form: () => ({ intent: "both" }), status: 400 }],
  },
  "routes/desk/payments/mark-paid": {
    path: ({ orderId }) => `/desk/orders/${orderId}/mark-paid`,
    post: unfilled,
  },
  "routes/desk/payments/paid-back": {
    path: ({ orderId }) => `/desk/orders/${orderId}/paid-back`,
    post: unfilled,
  },
  "routes/desk/payments/reconciliation": { post: { act: "payment.book", ...unfilled } },
  "routes/desk/payments/entry": {
    path: ({ entryId }) => `/desk/payments/entries/${entryId}`,
    post: { act: "payment.book", form: () => ({ intent: "setAside" }), status: 400 },
  },
  "routes/desk/payments/statement-new": { post: unfilled },
  "routes/desk/orders/hold": { path: ({ orderId }) => `/desk/orders/${orderId}/hold`, post: unfilled },
  "routes/desk/invoices/of-order": {
    path: ({ invoicedOrderId }) => `/desk/orders/${invoicedOrderId}/invoice`,
    post: { act: "invoice.send", form: () => ({}), status: 303 },
  },
  "routes/desk/invoices/invoice": {
    path: ({ invoiceId }) => `/desk/invoices/${invoiceId}`,
    post: { act: "invoice.send", form: () => ({}), status: 303 },
  },
  "routes/desk/invoices/pdf": { path: ({ invoiceId }) => `/desk/invoices/${invoiceId}/invoice.pdf` },
  "routes/desk/invoices/xml": {
    path: ({ invoiceId }) => `/desk/invoices/${invoiceId}/xml`,
    get: 302,
    post: { form: () => ({ flavour: "peppol" }), status: 200 },
  },
  "routes/desk/organisations/organisation": {
    path: ({ organisationId }) => `/desk/organisations/${organisationId}`,
    post: { act: "organisation.correct", form: () => ({ intent: "verify" }), status: 400 },
  },
  "routes/desk/organisations/edit": {
    path: ({ organisationId }) => `/desk/organisations/${organisationId}/edit`,
    post: unfilled,
  },
  "routes/desk/organisations/join": {
    path: ({ organisationId }) => `/desk/organisations/${organisationId}/join`,
    post: unfilled,
  },
  "routes/desk/interest/mailing": { path: "/desk/interest/mc1", post: unfilled },
  "routes/desk/interest/enquiry": {
    path: ({ enquiryId }) => `/desk/enquiries/${enquiryId}`,
    // It is open already.
    post: { act: "enquiry.answer", form: () => ({ intent: "reopen" }), status: 303 },
  },
  "routes/desk/interest/prices": { post: { form: () => ({ kind: "HOSTING", nl: "Gratis" }), status: 400 } },
  "routes/desk/hosting/new": { post: { form: () => ({ intent: "host" }), status: 400 } },
  "routes/desk/hosting/agreement": {
    path: ({ agreementId }) => `/desk/hosting/agreements/${agreementId}`,
    post: { act: "hosting.agree", form: () => ({ intent: "end" }), status: 400 },
  },
  "routes/desk/hosting/agreement-pdf": {
    path: ({ agreementId }) => `/desk/hosting/agreements/${agreementId}.pdf`,
  },
  "routes/desk/hosting/statement": {
    path: ({ organisationId }) => `/desk/hosting/${organisationId}/statement`,
  },
  "routes/desk/hosting/statement-pdf": {
    path: ({ organisationId }) => `/desk/hosting/${organisationId}/statement.pdf`,
  },
  "routes/desk/hosting/statement-csv": {
    path: ({ organisationId }) => `/desk/hosting/${organisationId}/statement.csv`,
  },
  "routes/desk/hosting/edit": {
    path: ({ draftAgreementId }) => `/desk/hosting/agreements/${draftAgreementId}/edit`,
    post: unfilled,
  },
  "routes/desk/foundation": { post: unfilled },
  "routes/desk/terms/terms": { post: unfilled },
  "routes/desk/certificates/certificate": {
    path: ({ certificateNumber }) => `/desk/certificates/${certificateNumber}`,
    post: { ...unfilled, act: "certificate.revoke" },
  },
  "routes/desk/work/mails": {
    post: { act: "mail.retry", form: () => ({ id: randomUUID() }), status: 303 },
  },
  "routes/desk/work/mail": { path: ({ mailId }) => `/desk/mails/${mailId}` },
  "routes/desk/work/jobs": { post: { act: "job.retry", form: () => ({ id: "0" }), status: 303 } },
  "routes/desk/offer": {
    path: "/desk/offers/mc1-cohort",
    post: { form: () => ({ price: "695" }), status: 303 },
  },
  "routes/desk/person/person": {
    path: ({ personId }) => `/desk/people/${personId}`,
    // Nobody asked for a code to sign in.
    post: { act: "person.help", form: () => ({ intent: "code" }), status: 409 },
  },
  "routes/desk/person/email": { path: ({ personId }) => `/desk/people/${personId}/email`, post: unfilled },
  "routes/desk/person/name": { path: ({ personId }) => `/desk/people/${personId}/name`, post: unfilled },
  "routes/desk/person/act": { path: ({ personId }) => `/desk/people/${personId}/disable`, post: unfilled },

  // Nobody's picture.
  "routes/machine/host-logo": { path: `/host-logos/${randomUUID()}.png`, get: 404 },
  "routes/machine/facilitator-picture": { path: `/facilitators/${randomUUID()}.webp`, get: 404 },
  "routes/machine/stripe-webhook": {
    get: 405,
    // Not signed by Stripe.
    post: { form: () => ({ type: "checkout.session.completed" }), status: 400 },
  },
};

/** Where nothing is. */
const nowhere: RouteRule = {
  ...{ access: { kind: "anyone" }, isPublic: true, isFile: false },
  ...{ path: "/bestaat-niet", get: 404 },
};

export const routeTable: Record<string, RouteRule> = {
  ...Object.fromEntries(
    addresses.flatMap(({ id, pattern, access, locale, file }): [string, RouteRule][] => {
      if (file === null) return [];
      const { path = `/${pattern}`, ...example } = examples[id] ?? {};
      return [[id, { access, isPublic: locale !== null, path, isFile: file.endsWith(".ts"), ...example }]];
    }),
  ),
  "routes/site/not-found": nowhere,
};

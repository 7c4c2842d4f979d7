// Every address of the product, declared once: the router (routes.ts), what is kept for everyone (server/http/pages), the language, what
// crawlers may read, the largest body and the tests of access and accessibility derive from here. What is not here does not exist.
import type { DeskAct, OrganisationAct } from "./features/identity/access/can";
import type { Locale } from "./i18n/locale";
import { Patterns } from "./lib/patterns";
import type { FileRule } from "./platform/storage/file-rule";

/**
 * What is kept for everyone, by what it shows. `static`: what came with the release. `catalogue`: what is on offer, by whom, and the cohorts
 * its loader names (`shownCohorts`). `certificates`: one of them. Dropped when that changes, and when the seller at their foot does
 * (server/page-changes.ts).
 */
export type Kept = "static" | "catalogue" | "certificates";

/**
 * Whom the guards of an address let in: everyone; who has signed in; who may do this at the desk, or for the organisation that the
 * address names as `:organisationId`. It is what opening it asks; what a form asks more stands in e2e/access/route-table.ts.
 */
export type Access =
  | { kind: "anyone" }
  | { kind: "person" }
  | { kind: "desk"; act: DeskAct }
  | { kind: "organisation"; act: OrganisationAct };

export interface Address {
  /** Its name, as the router and the tables of tests know it. */
  id: string;
  /** Below the root; parameters as in `my/orders/:number`. */
  pattern: string;
  /** The module below `app/` that answers; null when the server itself does. */
  file: string | null;
  access: Access;
  /** The language it is in; null: the one of whoever asks. */
  locale: Locale | null;
  /**
   * It is the same for everyone and may be kept. It is then made from the address alone, so that nothing of whoever asks can get
   * into it. Null: made for each who asks, and stored nowhere.
   */
  kept: Kept | null;
  /** Crawlers may read it. */
  isCrawled: boolean;
  /** The largest body it takes, in bytes; of who has not signed in no more than a form's. */
  largestBody: number;
  /** What files its form takes, or null. */
  files: FileRule | null;
  /** Machines elsewhere post here and prove themselves otherwise (a signature). */
  isPostedToFromElsewhere: boolean;
  /** Machines that watch an instance call it by any host name. */
  isOnAnyHost: boolean;
  /** Who wait for each other here, when that is not decided by who asks. */
  lane: "search" | "webhooks" | null;
}

/** In bytes: a form holds texts, and a reflection is at most 20,000 characters. */
export const formBody = 256 * 1024;
const mebibyte = 1024 * 1024;

const defaults = {
  access: { kind: "anyone" },
  locale: null,
  kept: null,
  isCrawled: false,
  largestBody: formBody,
  files: null,
  isPostedToFromElsewhere: false,
  isOnAnyHost: false,
  lane: null,
} satisfies Partial<Address>;

/** What is public and has an address in each language. */
const site = <const Nl extends string, const En extends string>(
  patterns: { nl: Nl; en: En },
  file: string,
  more: Partial<Address> & { isListed?: boolean } = {},
) => ({ patterns, file, kept: "catalogue" as Kept | null, isListed: true, isCrawled: true, ...more });

/** A form that anyone sends, with what they typed when something is wrong: made for each who asks. */
const asked = { kept: null, isListed: false, isCrawled: false } as const;

/** Public pages by name. Listed ones stand in the sitemap. */
export const sitePages = {
  home: site({ nl: "", en: "en" }, "routes/site/home.tsx"),
  method: site({ nl: "methode", en: "en/method" }, "routes/site/content-page.tsx", { kept: "static" }),
  masterclasses: site({ nl: "masterclasses", en: "en/masterclasses" }, "routes/site/masterclasses.tsx"),
  masterclass: site(
    { nl: "masterclasses/:slug", en: "en/masterclasses/:slug" },
    "routes/site/masterclass.tsx",
  ),
  previewLesson: site(
    { nl: "masterclasses/:slug/:lesson", en: "en/masterclasses/:slug/:lesson" },
    "routes/site/preview-lesson.tsx",
    { kept: "static" },
  ),
  // Which sheets one may download hangs on who asks.
  material: site({ nl: "materiaal", en: "en/materials" }, "routes/site/material.tsx", { kept: null }),
  cohorts: site({ nl: "cohorten", en: "en/cohorts" }, "routes/site/cohorts.tsx"),
  cohort: site({ nl: "cohorten/:slug", en: "en/cohorts/:slug" }, "routes/site/cohort.tsx"),
  about: site({ nl: "over-ons", en: "en/about" }, "routes/site/content-page.tsx", { kept: "static" }),
  questions: site({ nl: "vragen", en: "en/questions" }, "routes/site/content-page.tsx", { kept: "static" }),
  teams: site({ nl: "voor-teams", en: "en/for-teams" }, "routes/site/teams.tsx", { kept: "static" }),
  universities: site(
    { nl: "voor-universiteiten", en: "en/for-universities" },
    "routes/site/interest/partner.tsx",
  ),
  cities: site({ nl: "voor-steden", en: "en/for-cities" }, "routes/site/interest/partner.tsx"),
  hostingEnquiry: site(
    { nl: "voor-universiteiten/aanvraag", en: "en/for-universities/enquiry" },
    "routes/site/interest/enquiry.tsx",
    asked,
  ),
  licenceEnquiry: site(
    { nl: "voor-steden/aanvraag", en: "en/for-cities/enquiry" },
    "routes/site/interest/enquiry.tsx",
    asked,
  ),
  interest: site({ nl: "bericht", en: "en/keep-me-posted" }, "routes/site/interest/interest.tsx", asked),
  contact: site({ nl: "contact", en: "en/contact" }, "routes/site/contact.tsx"),
  terms: site({ nl: "voorwaarden", en: "en/terms" }, "routes/site/papers/terms.tsx"),
  accessibility: site(
    { nl: "toegankelijkheid", en: "en/accessibility" },
    "routes/site/papers/accessibility.tsx",
    { kept: "static" },
  ),
  data: site({ nl: "gegevens", en: "en/your-data" }, "routes/site/papers/data.tsx", { kept: "static" }),
  buyers: site({ nl: "inkoop", en: "en/procurement" }, "routes/site/papers/buyers.tsx"),
  sceptics: site({ nl: "voor-de-scepticus", en: "en/for-sceptics" }, "routes/site/sceptics.tsx"),
  law: site({ nl: "geld-en-recht", en: "en/money-and-law" }, "routes/site/content-page.tsx", {
    kept: "static",
  }),
  rewrites: site({ nl: "voor-en-na", en: "en/before-and-after" }, "routes/site/bank/rewrites.tsx", {
    kept: "static",
  }),
  rewrite: site({ nl: "voor-en-na/:slug", en: "en/before-and-after/:slug" }, "routes/site/bank/rewrite.tsx", {
    kept: "static",
  }),
  privacy: site({ nl: "privacy", en: "en/privacy" }, "routes/site/content-page.tsx", { kept: "static" }),
  search: site({ nl: "zoeken", en: "en/search" }, "routes/site/search.tsx", {
    kept: null,
    isListed: false,
    isCrawled: false,
    lane: "search",
  }),
  verify: site({ nl: "verify", en: "en/verify" }, "routes/site/verify/verify.tsx", { kept: "static" }),
  certificate: site({ nl: "verify/:number", en: "en/verify/:number" }, "routes/site/verify/number.tsx", {
    kept: "certificates",
    isListed: false,
  }),
};

/** The picture that a shared link to a page shows: the page's address with `.png` behind it. */
const picture = <const Nl extends string, const En extends string>(
  patterns: { nl: Nl; en: En },
  of: string,
  kept: Kept,
) => site(patterns, `routes/machine/pictures/${of}.ts`, { kept });

/** Public files by name. */
export const siteFiles = {
  homePicture: picture({ nl: "home.png", en: "en/home.png" }, "home", "static"),
  masterclassPicture: picture(
    { nl: "masterclasses/:slug.png", en: "en/masterclasses/:slug.png" },
    "masterclass",
    "static",
  ),
  cohortPicture: picture({ nl: "cohorten/:slug.png", en: "en/cohorts/:slug.png" }, "cohort", "catalogue"),
  certificatePicture: picture(
    { nl: "verify/:number.png", en: "en/verify/:number.png" },
    "certificate",
    "certificates",
  ),
  cohortsCalendar: site({ nl: "cohorten.ics", en: "en/cohorts.ics" }, "routes/machine/cohorts-calendar.ts"),
  cohortCalendar: site(
    { nl: "cohorten/:slug.ics", en: "en/cohorts/:slug.ics" },
    "routes/machine/cohort-calendar.ts",
  ),
  sheet: site({ nl: "materiaal/:sheet.pdf", en: "en/materials/:sheet.pdf" }, "routes/machine/sheet.ts", {
    ...asked,
  }),
  supplierDetails: site(
    { nl: "leveranciersgegevens.pdf", en: "en/supplier-details.pdf" },
    "routes/machine/supplier-details.ts",
  ),
  processorAgreement: site(
    { nl: "verwerkersovereenkomst.pdf", en: "en/processor-agreement.pdf" },
    "routes/machine/processor-agreement.ts",
  ),
};

/**
 * What people type, or follow from elsewhere, for a page that stands at another address: by its path, where it leads for good. Only what
 * is usual everywhere; an address that we changed ourselves belongs here too.
 */
export const usualAddresses: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "terms",
        ["algemene-voorwaarden", "verkoopvoorwaarden"],
        ["terms", "terms-and-conditions", "en/terms-and-conditions"],
      ],
      ["questions", ["faq", "veelgestelde-vragen"], ["en/faq", "questions", "help"]],
      ["privacy", ["privacyverklaring", "privacybeleid"], ["privacy-policy", "en/privacy-policy"]],
      ["accessibility", ["toegankelijkheidsverklaring"], ["accessibility", "accessibility-statement"]],
      ["about", ["over", "wie-zijn-wij"], ["about", "about-us", "en/about-us"]],
      ["cohorts", ["agenda"], ["cohorts", "dates", "en/dates"]],
      ["teams", ["teams", "incompany", "in-company"], ["for-teams", "en/teams"]],
      ["verify", ["controleren", "certificaat-controleren"], ["en/certificate"]],
    ] as const
  ).flatMap(([page, nl, en]) => {
    const { patterns } = sitePages[page];
    return [
      ...nl.map((usual) => [`/${usual}`, `/${patterns.nl}`] as const),
      ...en.map((usual) => [`/${usual}`, `/${patterns.en}`] as const),
    ];
  }),
);

const inBothLanguages = (named: Record<string, ReturnType<typeof site>>): Address[] =>
  Object.entries(named).flatMap(([name, { patterns, isListed: _, ...more }]) =>
    (["nl", "en"] as const).map((locale): Address => {
      return { ...defaults, ...more, id: `${name}-${locale}`, pattern: patterns[locale], locale };
    }),
  );

/** An address whose language is that of whoever asks. Its name is its file's, as the router would call it. */
const declare = (pattern: string, file: string, more: Partial<Address> = {}): Address => ({
  ...defaults,
  id: file.replace(/\.tsx?$/, ""),
  pattern,
  file,
  ...more,
});

/** For programs. */
const machine = (pattern: string, file: string, more: Partial<Address> = {}) =>
  declare(pattern, `routes/machine/${file}`, { locale: "nl", ...more });

/** The way in and out: everyone may ask, and what they see is theirs. */
const signIn = (pattern: string, file: string, more: Partial<Address> = {}) =>
  declare(pattern, `routes/sign-in/${file}`, more);

/** Of somebody who has signed in. */
const personal = (pattern: string, file: string, more: Partial<Address> = {}) =>
  declare(pattern, `routes/${file}`, { access: { kind: "person" }, ...more });

/** A lesson, answered to a crawler with the way to its public page. */
const learn = (pattern: string, file: string) => personal(pattern, `learn/${file}`, { isCrawled: true });

/** Of the organisation that its pattern names, with the act that opening it is. */
const organisation = (pattern: string, file: string, act: OrganisationAct, more: Partial<Address> = {}) =>
  declare(`organisation/:organisationId${pattern}`, `routes/organisation/${file}`, {
    access: { kind: "organisation", act },
    ...more,
  });

/** Of the host that its pattern names, with the act that opening it is. */
const host = (pattern: string, file: string, act: OrganisationAct, more: Partial<Address> = {}) =>
  declare(`host/:organisationId${pattern}`, `routes/host/${file}`, {
    access: { kind: "organisation", act },
    ...more,
  });

/** Of the foundation's people, with the act that opening it is. */
const desk = (pattern: string, file: string, act: DeskAct, more: Partial<Address> = {}) =>
  declare(pattern, `routes/desk/${file}`, { access: { kind: "desk", act }, ...more });

/** Of one instance, for whoever watches it. */
const instance = (pattern: string): Address => ({
  ...defaults,
  id: pattern,
  pattern,
  file: null,
  isOnAnyHost: true,
});

export const addresses: readonly Address[] = [
  ...inBothLanguages(sitePages),
  ...inBothLanguages(siteFiles),
  machine("sitemap.xml", "sitemap.ts", { kept: "catalogue", isCrawled: true }),
  machine("host-logos/:logo", "host-logo.ts", { kept: "catalogue", isCrawled: true }),
  machine("facilitators/:picture", "facilitator-picture.ts", { kept: "catalogue", isCrawled: true }),
  machine("robots.txt", "robots.ts", { kept: "static", isCrawled: true }),
  machine(".well-known/security.txt", "security-txt.ts", { kept: "catalogue", isCrawled: true }),
  ...["favicon.ico", "apple-touch-icon.png", "icon-192.png", "icon-512.png", "icon-maskable.png"].map(
    (icon) => machine(icon, "icon.ts", { id: icon, kept: "static", isCrawled: true }),
  ),
  machine("site.webmanifest", "web-manifest.ts", { kept: "static", isCrawled: true }),
  machine("webhooks/stripe", "stripe-webhook.ts", { isPostedToFromElsewhere: true, lane: "webhooks" }),

  declare("interest/:token", "routes/site/interest/confirm.tsx"),
  declare("interest/:token/leave", "routes/site/interest/leave.tsx", { isPostedToFromElsewhere: true }),
  declare("mail-lists/:list/:token", "routes/site/mail-lists/leave.tsx", { isPostedToFromElsewhere: true }),

  signIn("sign-in", "sign-in.tsx"),
  signIn("sign-in/code", "code.tsx"),
  signIn("sign-in/second-factor", "second-factor.tsx", { access: { kind: "person" } }),
  signIn("sign-in/erased", "erased.tsx"),
  signIn("sign-out", "sign-out.tsx"),
  signIn("sign-out/everywhere", "sign-out-everywhere.tsx"),

  personal("my", "my/masterclasses.tsx"),
  personal("my/profile", "my/profile.tsx"),
  personal("my/profile/email", "my/email/email.tsx"),
  personal("my/profile/email/confirm", "my/email/confirm.tsx"),
  personal("my/data", "my/data/data.tsx"),
  personal("my/data/confirm", "my/data/confirm.tsx"),
  personal("my/data.zip", "my/data/zip.ts"),
  personal("my/data/erase", "my/data/erase.tsx"),
  personal("my/data/erase/confirm", "my/data/erase-confirm.tsx"),
  personal("my/certificates", "my/certificates.tsx"),
  personal("my/certificates/:number", "my/certificate.tsx"),
  personal("my/certificates/:number/pdf", "my/certificate-pdf.ts"),
  personal("my/certificates/:number/correct", "my/certificate-correct.tsx"),
  // Typed over from a screen in a room.
  personal("present", "my/meeting/present.tsx"),
  // Stands in mails and calendars instead of the link to an online meeting.
  personal("join/:sessionId", "my/meeting/join.tsx"),
  personal("my/orders", "my/orders.tsx"),
  personal("my/orders/:number", "my/order.tsx"),
  personal("my/orders/:number/colleague", "my/seats/colleague.tsx"),
  personal("my/orders/:number/cancel", "my/cancel/cancel-order.tsx"),
  personal("my/orders/:number/receipt", "my/receipt.tsx"),
  personal("my/orders/:number/receipt.pdf", "my/receipt-pdf.ts"),
  personal("my/seats/:assignmentId", "my/seats/seat.tsx"),
  personal("my/calendar", "my/calendar/calendar.tsx"),
  // Programs read it: who has the address needs no session.
  declare("calendars/:secret.ics", "routes/machine/calendar-feed.ts"),
  personal("my/tickets/:number", "my/ticket.tsx"),
  personal("my/tickets/:number.pdf", "my/ticket-pdf.ts"),
  personal("my/tickets/:number.ics", "my/ticket-calendar.ts"),
  // Somewhat more than the file, and far more than the mirror reads, so that what is too large is refused in words.
  personal("my/taalspiegel", "my/taalspiegel/mirror.tsx", { largestBody: 12 * mebibyte }),
  personal("my/taalspiegel/file", "my/taalspiegel/file.ts", { largestBody: 12 * mebibyte }),

  personal("my/work", "my/work/list.tsx"),
  personal("my/work/new/:kind", "my/work/new.tsx"),
  personal("my/work/people", "my/work/team/people.tsx"),
  // Far more than a file of a piece is, so that one that is too large is refused in words.
  personal("my/work/open", "my/work/open.tsx", { largestBody: 4 * mebibyte }),
  // All of its fields at once, in any script.
  personal("my/work/:artefactId", "my/work/artefact.tsx", { largestBody: mebibyte }),
  personal("my/work/:artefactId/chapters/:chapter", "my/work/artefact.tsx", {
    ...{ id: "routes/my/work/chapter", largestBody: mebibyte },
  }),
  personal("my/work/:artefactId.pdf", "my/work/pdf.ts"),
  personal("my/work/:artefactId.docx", "my/work/docx.ts"),
  personal("my/work/:artefactId.json", "my/work/json.ts"),
  personal("my/work/:artefactId/save", "my/work/save.ts", { largestBody: mebibyte }),
  personal("my/work/:artefactId/sources", "my/work/sources.tsx"),
  personal("my/work/:artefactId/history", "my/work/history.tsx"),
  personal("my/work/:artefactId/delete", "my/work/delete.tsx"),
  personal("my/work/:artefactId/team", "my/work/team/team.tsx"),
  personal("my/work/:artefactId/decision", "my/work/signing/decision.tsx"),
  personal("my/work/:artefactId/decision/:number", "my/work/signing/edition.tsx"),
  personal("my/work/:artefactId/decision/:number.pdf", "my/work/signing/edition-pdf.ts"),
  personal("my/work/:artefactId/decision/:number.json", "my/work/signing/edition-json.ts"),
  personal("my/work/:artefactId/next", "my/work/signing/next.tsx"),
  personal("my/work/:artefactId/beside", "my/work/signing/beside.tsx"),
  personal("my/work/:artefactId/share", "my/work/sharing/share.tsx"),
  personal("my/work/:artefactId/comments", "my/work/sharing/comments.tsx"),
  declare("shared-work/:token", "routes/my/work/sharing/shared-piece.tsx"),
  declare("shared-work/:token.pdf", "routes/my/work/sharing/shared-pdf.ts"),
  personal("shared-work/:token/comments", "my/work/sharing/shared-comments.tsx"),

  learn("learn/:enrolmentId", "outline.tsx"),
  learn("learn/:enrolmentId/answers.txt", "answers.ts"),
  learn("learn/:enrolmentId/completed", "completed.tsx"),
  learn("learn/:enrolmentId/group", "group.tsx"),
  learn("learn/:enrolmentId/again", "again.tsx"),
  learn("learn/:enrolmentId/evaluation", "evaluation.tsx"),
  learn("learn/:enrolmentId/work", "work/own-hand-ins.tsx"),
  learn("learn/:enrolmentId/work/:about", "work/own-hand-in.tsx"),
  learn("learn/:enrolmentId/:lesson", "lesson.tsx"),
  learn("learn/:enrolmentId/:lesson/quiz", "quiz.tsx"),
  learn("learn/:enrolmentId/:lesson/reflection", "reflection.tsx"),
  learn("learn/:enrolmentId/:lesson/reflection/save", "reflection-save.ts"),

  personal("checkout/return", "checkout/return.tsx"),
  personal("checkout/offers/:offerId", "checkout/ticket.tsx", { id: "routes/checkout/offer" }),
  personal("checkout/team", "checkout/team.tsx"),
  personal("checkout/:cohortSlug", "checkout/ticket.tsx"),

  personal("organisation", "organisation/organisations.tsx"),
  personal("organisation/new", "organisation/new.tsx"),
  organisation("", "profile.tsx", "organisation.read"),
  organisation("/edit", "edit.tsx", "organisation.edit"),
  organisation("/members", "members.tsx", "members.read"),
  organisation("/members/:personId", "member.tsx", "members.change"),
  organisation("/invite", "invite.tsx", "members.change"),
  organisation("/work", "work/list.tsx", "work.list"),
  organisation("/work/people", "work/people.tsx", "work.assign"),
  organisation("/work.zip", "work/export.ts", "work.assign"),
  organisation("/work/:artefactId", "work/piece.tsx", "work.assign"),
  organisation("/orders", "orders/orders.tsx", "orders.read"),
  organisation("/orders/new", "orders/new.tsx", "orders.place"),
  organisation("/orders/:number", "orders/order.tsx", "orders.read"),
  declare("quotes/:token", "routes/organisation/quote.tsx"),
  organisation("/orders/:number/cancel", "orders/cancel.tsx", "orders.cancel"),
  declare("invitations/:token", "routes/organisation/invitation.tsx"),
  organisation("/agreement", "agreement.tsx", "organisation.read"),
  organisation("/works-council", "agreement-consent.tsx", "consent.record"),
  organisation("/seats", "seats/seats.tsx", "seats.read"),
  organisation("/seats/name", "seats/name.tsx", "seats.assign", {
    // Somewhat more than the file, so that one that is too large is refused in words.
    largestBody: 12 * mebibyte,
  }),
  organisation("/seats/place", "seats/choose-group.tsx", "seats.assign"),
  organisation("/seats/progress", "seats/progress.tsx", "seats.progress"),
  organisation("/seats/:seatId", "seats/seat.tsx", "seats.assign"),
  declare("seats/:token", "routes/organisation/seats/offered.tsx"),
  organisation("/orders/:number/invoice", "invoices/invoice.tsx", "documents.read"),
  organisation("/orders/:number/quote.pdf", "invoices/quote-pdf.ts", "documents.read"),
  organisation("/invoices/:number.pdf", "invoices/invoice-pdf.ts", "documents.read"),
  organisation("/invoices/:number.xml", "invoices/invoice-xml.ts", "documents.read"),
  declare("quotes/:token.pdf", "routes/organisation/invoices/quote-link-pdf.ts"),

  host("", "cohorts.tsx", "host.open"),
  host("/face", "face.tsx", "host.plan", {
    files: { kinds: ["jpeg", "png", "webp"], largest: 5 * mebibyte },
    // Somewhat more than what people try, so that a logo that is too large is refused in words.
    largestBody: 24 * mebibyte,
  }),
  host("/compositions", "planning/compositions.tsx", "host.plan"),
  host("/compositions/:offerId", "planning/composition.tsx", "host.plan"),
  host("/cohorts/new", "planning/new-cohort.tsx", "host.plan"),
  host("/cohorts/:cohortId", "cohort.tsx", "host.open"),
  host("/cohorts/:cohortId/evaluation", "finishing/evaluation.tsx", "host.open"),
  host("/cohorts/:cohortId/finishing", "finishing/finishing.tsx", "host.open"),
  host("/cohorts/:cohortId/report", "report/report.tsx", "host.open"),
  host("/cohorts/:cohortId/report.pdf", "report/report-pdf.ts", "host.open"),
  host("/cohorts/:cohortId/report.csv", "report/report-csv.ts", "host.open"),
  host("/guides", "guides/guides.tsx", "host.open"),
  host("/guides/:module", "guides/guide.tsx", "host.open"),
  host("/guides/:module.pdf", "guides/pdf.ts", "host.open"),
  host("/cohorts/:cohortId/sessions/:sessionId/print", "attendance/run-of-show.tsx", "cohort.facilitate"),
  host("/cohorts/:cohortId/attendance", "attendance/sessions.tsx", "cohort.facilitate"),
  host("/cohorts/:cohortId/attendance/:sessionId", "attendance/session.tsx", "cohort.facilitate"),
  host("/cohorts/:cohortId/attendance/:sessionId/code", "attendance/code.tsx", "cohort.facilitate"),
  host("/cohorts/:cohortId/tickets/:number", "attendance/ticket.tsx", "cohort.facilitate"),
  host("/statement", "statement/statement.tsx", "host.plan"),
  host("/statement.pdf", "statement/statement-pdf.ts", "host.plan"),
  host("/statement.csv", "statement/statement-csv.ts", "host.plan"),
  host("/agreement", "agreement.tsx", "host.open"),
  host("/agreement/:agreementId.pdf", "agreement-pdf.ts", "host.open"),
  host("/cohorts/:cohortId/learners", "learners.tsx", "cohort.facilitate"),
  host("/cohorts/:cohortId/work", "review/hand-ins.tsx", "cohort.facilitate"),
  host("/cohorts/:cohortId/work/:handInId", "review/hand-in.tsx", "cohort.facilitate"),
  host("/cohorts/:cohortId/deadlines", "review/deadlines.tsx", "host.open"),
  host("/cohorts/:cohortId/announcements", "announcements.tsx", "host.open"),
  host("/cohorts/:cohortId/questions", "questions.tsx", "cohort.facilitate"),
  // Far more than a list is, so that a file that is too large is refused in words.
  host("/cohorts/:cohortId/roster", "roster/roster.tsx", "host.plan", { largestBody: 24 * mebibyte }),
  host("/cohorts/:cohortId/roster/:seatId", "roster/roster-move.tsx", "host.plan"),
  host("/cohorts/:cohortId/roster.csv", "roster/roster-csv.ts", "host.plan"),
  host("/cohorts/:cohortId/edit", "planning/edit-cohort.tsx", "host.plan"),
  host("/cohorts/:cohortId/preview", "planning/preview.tsx", "host.plan"),
  host("/cohorts/:cohortId/cancel", "planning/cancel.tsx", "host.plan"),
  host("/cohorts/:cohortId/facilitators", "planning/facilitators.tsx", "host.plan", {
    files: { kinds: ["jpeg", "png", "webp"], largest: 5 * mebibyte },
    // Somewhat more than the file, so that one that is too large is refused in words.
    largestBody: 12 * mebibyte,
  }),

  desk("desk", "overview.tsx", "desk.open"),
  desk("desk/cohorts", "cohorts/cohorts.tsx", "cohort.read"),
  desk("desk/cohorts.csv", "cohorts/cohorts-csv.ts", "cohort.read"),
  desk("desk/cohorts/new", "cohorts/new.tsx", "cohort.edit"),
  desk("desk/cohorts/:id", "cohorts/cohort.tsx", "cohort.read"),
  desk("desk/cohorts/:id/edit", "cohorts/edit.tsx", "cohort.edit"),
  desk("desk/cohorts/:id/preview", "cohorts/preview.tsx", "cohort.edit"),
  desk("desk/cohorts/:id/cancel", "cohorts/cancel.tsx", "cohort.edit"),
  desk("desk/cohorts/:id/move", "cohorts/move.tsx", "enrolment.move"),
  desk("desk/enrolments/:id/move", "releases/move.tsx", "enrolment.move"),
  desk("desk/cohorts/:id/facilitators", "cohorts/facilitators.tsx", "facilitator.edit", {
    files: { kinds: ["jpeg", "png", "webp"], largest: 5 * mebibyte },
    // Somewhat more than the file, so that one that is too large is refused in words.
    largestBody: 12 * mebibyte,
  }),
  desk("desk/cohorts/:id/participants.csv", "cohorts/participants.ts", "ticket.read"),
  desk("desk/orders", "orders/orders.tsx", "order.read"),
  desk("desk/orders.csv", "orders/orders-csv.ts", "order.read"),
  desk("desk/quotes", "orders/quotes.tsx", "order.read"),
  desk("desk/quotes.csv", "orders/quotes-csv.ts", "order.read"),
  desk("desk/invoices", "invoices/invoices.tsx", "invoice.read"),
  desk("desk/invoices.csv", "invoices/invoices-csv.ts", "invoice.read"),
  desk("desk/payments", "payments/payments.tsx", "payment.read"),
  desk("desk/payments.csv", "payments/payments-csv.ts", "payment.read"),
  desk("desk/orders/:id", "orders/order.tsx", "order.read"),
  desk("desk/orders/:id/receipt.pdf", "orders/receipt.ts", "order.read"),
  desk("desk/orders/:id/refund", "orders/refund.tsx", "order.refund"),
  desk("desk/orders/:id/cancel", "orders/cancel.tsx", "order.cancel"),
  desk("desk/orders/:id/mark-paid", "payments/mark-paid.tsx", "payment.book"),
  desk("desk/orders/:id/paid-back", "payments/paid-back.tsx", "payment.book"),
  desk("desk/payments/reconciliation", "payments/reconciliation.tsx", "payment.read"),
  desk("desk/payments/entries", "payments/entries.tsx", "payment.read"),
  desk("desk/payments/entries/:id", "payments/entry.tsx", "payment.read"),
  // Somewhat more than the file, so that one that is too large is refused in words.
  desk("desk/payments/statements/new", "payments/statement-new.tsx", "payment.book", {
    largestBody: 12 * mebibyte,
  }),
  desk("desk/orders/:id/hold", "orders/hold.tsx", "order.extend"),
  desk("desk/orders/:id/invoice", "invoices/of-order.tsx", "order.read"),
  desk("desk/invoices/:id", "invoices/invoice.tsx", "order.read"),
  desk("desk/invoices/:id/invoice.pdf", "invoices/pdf.ts", "order.read"),
  desk("desk/invoices/:id/xml", "invoices/xml.ts", "invoice.send"),
  desk("desk/organisations", "organisations/organisations.tsx", "organisation.look"),
  desk("desk/organisations.csv", "organisations/organisations-csv.ts", "organisation.look"),
  desk("desk/organisations/:id", "organisations/organisation.tsx", "organisation.look"),
  desk("desk/organisations/:id/edit", "organisations/edit.tsx", "organisation.correct"),
  desk("desk/organisations/:id/join", "organisations/join.tsx", "organisation.correct"),
  desk("desk/interest", "interest/interest.tsx", "interest.read"),
  desk("desk/interest/:masterclassId", "interest/mailing.tsx", "interest.mail"),
  desk("desk/enquiries", "interest/enquiries.tsx", "enquiry.read"),
  desk("desk/enquiries.csv", "interest/enquiries-csv.ts", "enquiry.read"),
  desk("desk/enquiries/:id", "interest/enquiry.tsx", "enquiry.read"),
  desk("desk/partner-prices", "interest/prices.tsx", "offer.edit"),
  desk("desk/hosting", "hosting/agreements.tsx", "hosting.read"),
  desk("desk/hosting.csv", "hosting/agreements-csv.ts", "hosting.read"),
  desk("desk/hosting/new", "hosting/new.tsx", "hosting.agree"),
  desk("desk/hosting/agreements/:id", "hosting/agreement.tsx", "hosting.read"),
  desk("desk/hosting/agreements/:id.pdf", "hosting/agreement-pdf.ts", "hosting.read"),
  desk("desk/hosting/agreements/:id/edit", "hosting/edit.tsx", "hosting.agree"),
  desk("desk/hosting/:organisationId/statement", "hosting/statement.tsx", "hosting.read"),
  desk("desk/hosting/:organisationId/statement.pdf", "hosting/statement-pdf.ts", "hosting.read"),
  desk("desk/hosting/:organisationId/statement.csv", "hosting/statement-csv.ts", "hosting.read"),
  desk("desk/releases", "releases/releases.tsx", "release.read"),
  desk("desk/releases/next", "releases/next.tsx", "release.read"),
  desk("desk/releases/next/:part", "releases/changes.tsx", "release.read"),
  desk("desk/releases/next/:part/keep", "releases/keep.ts", "release.publish"),
  desk("desk/releases/:release", "releases/release.tsx", "release.read"),
  desk("desk/releases/:release/:module/:lesson", "releases/lesson.tsx", "release.read"),
  desk("desk/guides", "guides/guides.tsx", "guide.read"),
  desk("desk/guides/:module", "guides/guide.tsx", "guide.read"),
  desk("desk/guides/:module.pdf", "guides/pdf.ts", "guide.read"),
  desk("desk/tickets", "tickets/tickets.tsx", "ticket.read"),
  desk("desk/tickets.csv", "tickets/tickets-csv.ts", "ticket.read"),
  desk("desk/certificates", "certificates/certificates.tsx", "certificate.read"),
  desk("desk/certificates.csv", "certificates/certificates-csv.ts", "certificate.read"),
  desk("desk/certificates/:number", "certificates/certificate.tsx", "certificate.read"),
  desk("desk/mails", "work/mails.tsx", "mail.read"),
  desk("desk/mails.csv", "work/mails-csv.ts", "mail.read"),
  desk("desk/mails/:id", "work/mail.tsx", "mail.read"),
  desk("desk/jobs", "work/jobs.tsx", "work.read"),
  desk("desk/offers", "offers.tsx", "offer.edit"),
  desk("desk/offers/:id", "offer.tsx", "offer.edit"),
  desk("desk/terms", "terms/terms.tsx", "terms.edit"),
  desk("desk/people", "people.tsx", "person.read"),
  desk("desk/people/:id", "person/person.tsx", "person.read"),
  desk("desk/people/:id/email", "person/email.tsx", "person.help"),
  desk("desk/people/:id/name", "person/name.tsx", "certificate.correct"),
  desk("desk/people/:id/:act", "person/act.tsx", "person.edit"),
  desk("desk/foundation", "foundation.tsx", "foundation.edit"),
  desk("desk/audit", "audit/audit.tsx", "audit.read"),
  desk("desk/audit.csv", "audit/audit-csv.ts", "audit.read"),

  instance("health/live"),
  instance("health/ready"),
  instance("health/metrics"),
];

/** What crawlers may not read, as beginnings of addresses (RFC 9309 §2.2.2): `/my` stands for all below it. */
export const closedToCrawlers: readonly string[] = [
  ...new Set(
    addresses
      .filter(({ isCrawled, file }) => !isCrawled && file !== null)
      .map(({ pattern, locale }) => `/${locale === null ? pattern.split("/")[0] : pattern}`),
  ),
];

const patterns = new Patterns(addresses);

/**
 * The declaration that `pathname` falls under, with its parameters (still encoded), or null: nothing is there. What single fetch asks for
 * as `….data`, and an address with a slash behind it, are of the page itself.
 */
export function addressAt(pathname: string): { address: Address; parameters: string[] } | null {
  const page = pathname === "/_root.data" ? "/" : pathname.replace(/\.data$/, "");
  const found = patterns.find(page.replace(/(?<=.)\/$/, ""));
  return found && { address: found.declared, parameters: found.parameters };
}

/** An address in general words, for the log: `/my/tickets/*`; what is not there is `/*`. */
export const addressInGeneral = (pathname: string): string => {
  const pattern = addressAt(pathname)?.address.pattern ?? "*";
  return `/${pattern.replace(/:\w+/g, "*")}`;
};

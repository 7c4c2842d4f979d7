import type { RouteConfig, RouteConfigEntry } from "@remix-run/route-config";
import { index, route } from "@remix-run/route-config";
import { publicPages, type PublicPage } from "./i18n/paths";

/** A public page has an address in each language: `rest` is what follows the page's own path, for example `:slug`. */
function inBothLanguages(page: PublicPage, file: string, rest = ""): RouteConfigEntry[] {
  const name = `${page}${rest && `/${rest}`}`;
  return (["nl", "en"] as const).map((locale) => {
    const path = [publicPages[page][locale].slice(1), rest].filter(Boolean).join("/");
    const options = { id: `${name}-${locale}` };
    return path ? route(path, file, options) : index(file, options);
  });
}

/** Every address of the product. */
export default [
  ...inBothLanguages("home", "routes/home.tsx"),
  ...inBothLanguages("masterclasses", "routes/masterclasses.tsx"),
  ...inBothLanguages("masterclasses", "routes/masterclass.tsx", ":slug"),
  ...inBothLanguages("masterclasses", "routes/preview-lesson.tsx", ":slug/:lesson"),
  ...inBothLanguages("cohorts", "routes/cohorts.tsx"),
  ...inBothLanguages("cohorts", "routes/cohort.tsx", ":slug"),
  route("cohorten.ics", "routes/cohorts-calendar.ts", { id: "cohorts-calendar-nl" }),
  route("en/cohorts.ics", "routes/cohorts-calendar.ts", { id: "cohorts-calendar-en" }),
  ...inBothLanguages("method", "routes/content-page.tsx"),
  ...inBothLanguages("about", "routes/content-page.tsx"),
  ...inBothLanguages("contact", "routes/contact.tsx"),
  ...inBothLanguages("privacy", "routes/content-page.tsx"),
  ...inBothLanguages("search", "routes/search.tsx"),
  ...inBothLanguages("verify", "routes/verify.tsx"),
  ...inBothLanguages("verify", "routes/verify-number.tsx", ":number"),
  route("sitemap.xml", "routes/sitemap.ts"),
  route("robots.txt", "routes/robots.ts"),
  route(".well-known/security.txt", "routes/security-txt.ts"),
  route("*", "routes/not-found.tsx"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-in/code", "routes/sign-in-code.tsx"),
  route("sign-in/second-factor", "routes/second-factor.tsx"),
  route("sign-out", "routes/sign-out.tsx"),
  route("sign-out/everywhere", "routes/sign-out-everywhere.tsx"),
  route("my/profile", "routes/profile.tsx"),
  route("my/certificates", "routes/my-certificates.tsx"),
  route("my/certificates/:number", "routes/my-certificate.tsx"),
  route("my/certificates/:number/pdf", "routes/my-certificate-pdf.ts"),
  route("my", "routes/my.tsx"),
  route("learn/:enrolmentId", "routes/learn.tsx"),
  route("learn/:enrolmentId/answers.txt", "routes/learn-answers.ts"),
  route("learn/:enrolmentId/completed", "routes/learn-completed.tsx"),
  route("learn/:enrolmentId/again", "routes/learn-again.tsx"),
  route("learn/:enrolmentId/:lesson", "routes/learn-lesson.tsx"),
  route("learn/:enrolmentId/:lesson/quiz", "routes/learn-quiz.tsx"),
  route("learn/:enrolmentId/:lesson/reflection", "routes/learn-reflection.tsx"),
  route("learn/:enrolmentId/:lesson/reflection/save", "routes/learn-reflection-save.ts"),
  route("checkout/return", "routes/checkout-return.tsx"),
  route("checkout/:cohortSlug", "routes/checkout.tsx"),
  route("my/orders", "routes/orders.tsx"),
  route("my/orders/:number", "routes/order.tsx"),
  route("my/orders/:number/receipt", "routes/order-receipt.tsx"),
  route("my/orders/:number/receipt.pdf", "routes/order-receipt-pdf.ts"),
  route("my/tickets/:number", "routes/ticket.tsx"),
  route("my/tickets/:number.pdf", "routes/ticket-pdf.ts"),
  route("my/tickets/:number.ics", "routes/ticket-calendar.ts"),
  route("desk", "routes/desk.tsx"),
  route("desk/cohorts", "routes/desk-cohorts.tsx"),
  route("desk/cohorts/new", "routes/desk-cohort-new.tsx"),
  route("desk/cohorts/:id", "routes/desk-cohort.tsx"),
  route("desk/cohorts/:id/cancel", "routes/desk-cohort-cancel.tsx"),
  route("desk/cohorts/:id/participants.csv", "routes/desk-cohort-participants.ts"),
  route("desk/orders", "routes/desk-orders.tsx"),
  route("desk/orders/:id", "routes/desk-order.tsx"),
  route("desk/orders/:id/receipt.pdf", "routes/desk-order-receipt.ts"),
  route("desk/orders/:id/refund", "routes/desk-order-refund.tsx"),
  route("desk/orders/:id/cancel", "routes/desk-order-cancel.tsx"),
  route("desk/certificates", "routes/desk-certificates.tsx"),
  route("desk/certificates/:number", "routes/desk-certificate.tsx"),
  route("desk/mails", "routes/desk-mails.tsx"),
  route("desk/jobs", "routes/desk-jobs.tsx"),
  route("desk/offers", "routes/desk-offers.tsx"),
  route("desk/offers/:id", "routes/desk-offer.tsx"),
  route("desk/people", "routes/desk-people.tsx"),
  route("desk/people/:id", "routes/desk-person.tsx"),
  route("desk/people/:id/:act", "routes/desk-person-act.tsx"),
  route("desk/audit", "routes/desk-audit.tsx"),
  route("webhooks/stripe", "routes/webhooks-stripe.ts"),
] satisfies RouteConfig;

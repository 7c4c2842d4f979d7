import { type RouteConfig, type RouteConfigEntry, index, route } from "@remix-run/route-config";
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
  ...inBothLanguages("home", "routes/site/home.tsx"),
  ...inBothLanguages("masterclasses", "routes/site/masterclasses.tsx"),
  ...inBothLanguages("masterclasses", "routes/site/masterclass.tsx", ":slug"),
  ...inBothLanguages("masterclasses", "routes/site/preview-lesson.tsx", ":slug/:lesson"),
  ...inBothLanguages("cohorts", "routes/site/cohorts.tsx"),
  ...inBothLanguages("cohorts", "routes/site/cohort.tsx", ":slug"),
  route("cohorten.ics", "routes/machine/cohorts-calendar.ts", { id: "cohorts-calendar-nl" }),
  route("en/cohorts.ics", "routes/machine/cohorts-calendar.ts", { id: "cohorts-calendar-en" }),
  ...inBothLanguages("method", "routes/site/content-page.tsx"),
  ...inBothLanguages("about", "routes/site/content-page.tsx"),
  ...inBothLanguages("contact", "routes/site/contact.tsx"),
  ...inBothLanguages("privacy", "routes/site/content-page.tsx"),
  ...inBothLanguages("search", "routes/site/search.tsx"),
  ...inBothLanguages("verify", "routes/site/verify.tsx"),
  ...inBothLanguages("verify", "routes/site/verify-number.tsx", ":number"),
  route("sitemap.xml", "routes/machine/sitemap.ts"),
  route("robots.txt", "routes/machine/robots.ts"),
  route(".well-known/security.txt", "routes/machine/security-txt.ts"),
  route("*", "routes/site/not-found.tsx"),
  route("sign-in", "routes/sign-in/sign-in.tsx"),
  route("sign-in/code", "routes/sign-in/code.tsx"),
  route("sign-in/second-factor", "routes/sign-in/second-factor.tsx"),
  route("sign-out", "routes/sign-in/sign-out.tsx"),
  route("sign-out/everywhere", "routes/sign-in/sign-out-everywhere.tsx"),
  route("my/profile", "routes/my/profile.tsx"),
  route("my/certificates", "routes/my/certificates.tsx"),
  route("my/certificates/:number", "routes/my/certificate.tsx"),
  route("my/certificates/:number/pdf", "routes/my/certificate-pdf.ts"),
  route("my", "routes/my/masterclasses.tsx"),
  route("learn/:enrolmentId", "routes/learn/outline.tsx"),
  route("learn/:enrolmentId/answers.txt", "routes/learn/answers.ts"),
  route("learn/:enrolmentId/completed", "routes/learn/completed.tsx"),
  route("learn/:enrolmentId/again", "routes/learn/again.tsx"),
  route("learn/:enrolmentId/:lesson", "routes/learn/lesson.tsx"),
  route("learn/:enrolmentId/:lesson/quiz", "routes/learn/quiz.tsx"),
  route("learn/:enrolmentId/:lesson/reflection", "routes/learn/reflection.tsx"),
  route("learn/:enrolmentId/:lesson/reflection/save", "routes/learn/reflection-save.ts"),
  route("checkout/return", "routes/checkout/return.tsx"),
  route("checkout/:cohortSlug", "routes/checkout/ticket.tsx"),
  route("my/orders", "routes/my/orders.tsx"),
  route("my/orders/:number", "routes/my/order.tsx"),
  route("my/orders/:number/receipt", "routes/my/receipt.tsx"),
  route("my/orders/:number/receipt.pdf", "routes/my/receipt-pdf.ts"),
  route("my/tickets/:number", "routes/my/ticket.tsx"),
  route("my/tickets/:number.pdf", "routes/my/ticket-pdf.ts"),
  route("my/tickets/:number.ics", "routes/my/ticket-calendar.ts"),
  route("desk", "routes/desk/overview.tsx"),
  route("desk/cohorts", "routes/desk/cohorts/cohorts.tsx"),
  route("desk/cohorts/new", "routes/desk/cohorts/new.tsx"),
  route("desk/cohorts/:id", "routes/desk/cohorts/cohort.tsx"),
  route("desk/cohorts/:id/cancel", "routes/desk/cohorts/cancel.tsx"),
  route("desk/cohorts/:id/participants.csv", "routes/desk/cohorts/participants.ts"),
  route("desk/orders", "routes/desk/orders/orders.tsx"),
  route("desk/orders/:id", "routes/desk/orders/order.tsx"),
  route("desk/orders/:id/receipt.pdf", "routes/desk/orders/receipt.ts"),
  route("desk/orders/:id/refund", "routes/desk/orders/refund.tsx"),
  route("desk/orders/:id/cancel", "routes/desk/orders/cancel.tsx"),
  route("desk/certificates", "routes/desk/certificates.tsx"),
  route("desk/certificates/:number", "routes/desk/certificate.tsx"),
  route("desk/mails", "routes/desk/work/mails.tsx"),
  route("desk/jobs", "routes/desk/work/jobs.tsx"),
  route("desk/offers", "routes/desk/offers.tsx"),
  route("desk/offers/:id", "routes/desk/offer.tsx"),
  route("desk/people", "routes/desk/people.tsx"),
  route("desk/people/:id", "routes/desk/person.tsx"),
  route("desk/people/:id/:act", "routes/desk/person-act.tsx"),
  route("desk/audit", "routes/desk/audit.tsx"),
  route("webhooks/stripe", "routes/machine/stripe-webhook.ts"),
] satisfies RouteConfig;

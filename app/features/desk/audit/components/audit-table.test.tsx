import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import type { DeskSection } from "../../shell/desk-title";
import type { AuditLine } from "../audit.queries.server";
import { AuditTable } from "./audit-table";

const line: AuditLine = {
  id: "1",
  at: new Date("2027-01-12T09:00:00Z"),
  act: "order.refund",
  actorId: "staff-1",
  who: "Femke Bureau",
  subjectType: "order",
  subjectId: "order-1",
  subject: "B-1234-5678",
  ownerId: "buyer-1",
  owner: "Noor Jansen",
  currency: "EUR",
  named: null,
  detail: { amountCents: 10_050 },
};

const whole: DeskSection[] = [
  "cohorts",
  "orders",
  "organisations",
  "certificates",
  "offers",
  "people",
  "audit",
];

const sorting = { by: "at", isDescending: true, href: (by: string) => `?sort=${by}` };
const shown = (changes: Partial<AuditLine>, locale: "nl" | "en" = "nl", sections = whole) =>
  renderToStaticMarkup(
    <LocaleProvider value={locale}>
      <AuditTable lines={[{ ...line, ...changes }]} sections={sections} offers={{}} sorting={sorting} />
    </LocaleProvider>,
  ).replaceAll("\u00a0", " ");

test("people and orders are links, and amounts are money", () => {
  const html = shown({});
  expect(html).toContain('<a href="/desk/people/staff-1">Femke Bureau</a>');
  expect(html).toContain('<a href="/desk/orders/order-1">B-1234-5678</a>');
  expect(html).toContain('bestelling van <a href="/desk/people/buyer-1">Noor Jansen</a>');
  expect(html).toContain("<dt>Bedrag</dt><dd><span>€ 100,50</span></dd>");
});

test("what the reader may not open is named without a link", () => {
  const html = shown({}, "nl", ["people", "audit"]);
  expect(html).toContain(">B-1234-5678<");
  expect(html).not.toContain("/desk/orders/");
});

test("a change is told with how it was and how it is, also to who cannot see the line through it", () => {
  const html = shown({ act: "offer.price", detail: { fromCents: 69_500, toCents: 72_500 } }, "en");
  expect(html).toContain('<del><span class="sc-visually-hidden">was </span>€695.00</del>');
  expect(html).toContain('<ins><span class="sc-visually-hidden">now </span>€725.00</ins>');
});

test("an organisation is a link by its name", () => {
  const html = shown({
    subjectType: "organisation",
    subjectId: "o-1",
    subject: "Gemeente Voorstad",
    owner: null,
  });
  expect(html).toContain('<a href="/desk/organisations/o-1">Gemeente Voorstad</a>');
});

test("a certificate goes by its number; what is gone has no link; nobody has no name", () => {
  expect(shown({ subjectType: "certificate", subject: "7K3M" })).toContain('href="/desk/certificates/7K3M"');
  expect(shown({ subject: null, ownerId: null, owner: null })).not.toContain("/desk/orders/");
  expect(shown({ who: null, actorId: null })).toContain(">systeem<");
  const attempt = { who: null, actorId: null, owner: null, subject: null, subjectType: "sign-in" };
  expect(shown({ ...attempt, act: "sign-in.failed" })).toContain(">bezoeker<");
  const declined = { ...attempt, subject: "Gemeente Voorstad", subjectType: "organisation" };
  expect(shown({ ...declined, act: "invitation.decline" })).toContain(">bezoeker<");
  expect(shown({ subjectType: "person", subjectId: "staff-1" })).toContain(">eigen account<");
});

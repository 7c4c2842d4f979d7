import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import { SiteProvider } from "~/platform/site/site-context";
import { foundation } from "~/platform/site/sites.server";
import type { CohortPageView } from "../cohort-page.queries.server";
import { CohortPage } from "./cohort-page";

const session = (day: string) => ({
  startsAt: new Date(`2027-03-${day}T08:30:00Z`),
  endsAt: new Date(`2027-03-${day}T11:00:00Z`),
  ...{ title: "", mode: "HYBRID" as const, place: "Raadhuis", preparation: [] as string[], facilitator: "" },
});
const cohort: CohortPageView["cohort"] = {
  ...{ slug: "voorjaar", name: "Voorjaar", contentId: "mc1", title: "Anders kijken" },
  ...{ masterclassSlug: "anders-kijken", mode: "HYBRID", place: "Raadhuis", language: "nl" },
  ...{ timeZone: "Europe/Amsterdam", capacity: 12, minimum: 6, priceCents: 69_500, currency: "EUR" },
  ...{ vat: "standard", availability: { ok: true, seatsLeft: 9 }, isDemo: false, enrolFrom: null },
  startsAt: new Date("2027-03-02T08:30:00Z"),
  endsAt: new Date("2027-03-09T11:00:00Z"),
  enrolUntil: new Date("2027-02-26T16:00:00Z"),
  sessions: [
    { ...session("02"), title: "Kennismaken", preparation: ["De stad en het talent (4 lessen)", "een foto"] },
    { ...session("09"), mode: "ON_SITE", place: "Atelier", facilitator: "Sem de Vries" },
  ],
};
const view: CohortPageView = {
  cohort,
  ...{ promise: "Je ziet talent.", audience: "Voor gemeenten.", hours: 28, modules: [] },
  ...{ tool: "Zoom", travel: "Tram 3.\nDan links.", accessibility: "Er is een lift." },
  facilitators: [{ id: "1", name: "Mila de Wit", line: "Kunstenaar", picture: null }],
  host: null,
};
const page = (
  changes: Partial<CohortPageView["cohort"]> = {},
  { isPreview, ...more }: Partial<CohortPageView> & { isPreview?: boolean } = {},
) =>
  renderToStaticMarkup(
    <SiteProvider value={foundation}>
      <LocaleProvider value="nl">
        <CohortPage
          page={{ ...view, ...more, cohort: { ...cohort, ...changes } }}
          behind={{ name: "De Stadscoalitie", kind: "Stichting" }}
          isPreview={isPreview}
        />
      </LocaleProvider>
    </SiteProvider>,
  );
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

test("it says what, for whom, when, how long, for what price, by whom, and how it goes meeting by meeting", () => {
  const html = page();
  for (const text of [
    ...["Voor gemeenten.", "28 uur", "di 2 maart 2027", "€ 695,00 excl. btw (€ 840,95 incl. btw)"],
    ...[
      "De Stadscoalitie Stichting",
      "Kennismaken",
      "Doe vooraf: De stad en het talent (4 lessen), een foto",
    ],
    ...[
      "Bijeenkomst 2",
      "· Atelier",
      "Begeleiding: Sem de Vries",
      "Mila de Wit",
      "Kunstenaar",
      "Plaats voor 12 deelnemers.",
    ],
    ...["gaat door vanaf 6 deelnemers", "gaat met Zoom", "Tram 3. Dan links.", "Er is een lift."],
  ])
    expect(words(html)).toContain(text.replaceAll("\u00a0", " "));
  expect(
    html.match(/href="\/checkout\/voorjaar\?lang=nl"/g),
    "in the box, and at the foot of a phone",
  ).toHaveLength(2);
  expect(html).toContain('href="/cohorten/voorjaar.ics"');
  expect(decodeURIComponent(html)).toContain(`Voorjaar\n${foundation.origin}/cohorten/voorjaar`);
});

test("modules that have no page of their own say here what one learns in each", () => {
  const modules = [
    { id: "m2", title: "Oog voor talent", hours: 6, outcomes: ["Je ziet talent."] },
    {
      id: "m4",
      title: "De coalitie",
      hours: 9,
      outcomes: ["Je tekent een coalitie.", "Je kent je partners."],
    },
  ];
  const html = words(page({}, { modules, hours: 15, audience: null }));
  for (const said of [
    "Dit leer je",
    "Oog voor talent (6 uur)",
    "De coalitie (9 uur)",
    "Je kent je partners.",
  ])
    expect(html).toContain(said);
  expect(words(page({}, {}))).not.toContain("Dit leer je");
});

test("what nobody said is not there, nor a place where nobody meets", () => {
  const led = cohort.sessions.map((one) => ({ ...one, facilitator: "" }));
  const bare = words(
    page({ minimum: null, sessions: led }, { tool: "", accessibility: "", facilitators: [] }),
  );
  for (const absent of ["Begeleiding", "gaat door vanaf", "Toegankelijkheid", "gaat met"])
    expect(bare).not.toContain(absent);
  const online = { mode: "ONLINE" as const, place: "" };
  const sessions = cohort.sessions.map((one) => ({ ...one, ...online }));
  expect(words(page({ ...online, sessions }))).not.toContain("Hoe je er komt");
  const onSite = cohort.sessions.map((one) => ({ ...one, mode: "ON_SITE" as const }));
  expect(words(page({ mode: "ON_SITE", sessions: onSite }))).not.toContain("Zoom");
});

test("what is cancelled says so and sells nothing; what is full leads to other dates", () => {
  const cancelled = page({ availability: { ok: false, reason: "cancelled" } });
  for (const gone of ["excl. btw", "/checkout", "Inschrijven tot", ".ics", "mailto:"])
    expect(cancelled).not.toContain(gone);
  expect(words(cancelled)).toContain("Deze groep gaat niet door");
  const full = page({ availability: { ok: false, reason: "soldOut" } });
  expect(full).not.toContain("/checkout");
  expect(words(full)).toContain("Bekijk andere data");
});

test("a draft that is looked at leads to nothing that is not there yet", () => {
  const draft = page({}, { isPreview: true });
  for (const none of ["/checkout", ".ics", "mailto:"]) expect(draft).not.toContain(none);
  expect(draft).toContain("Koop een ticket");
});

test("a group of a host says who gives it, under whose method, with its logo and its welcome in the reader's language or the other", () => {
  const host = { name: "Hogeschool Rijkdam", logo: "a.png", accent: "", welcome: { nl: "", en: "Welcome" } };
  const html = page({}, { host });
  expect(words(html)).toContain("Gegeven door Hogeschool Rijkdam onder de methode van De Stadscoalitie");
  expect(words(html)).toContain("Hogeschool Rijkdam, onder de methode van De Stadscoalitie");
  expect(html).toContain('src="/host-logos/a.png"');
  expect(html).toContain('lang="en">Welcome');
  expect(page()).not.toContain("Gegeven door");
});

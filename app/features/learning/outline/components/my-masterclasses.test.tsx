import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import type { MyEnrolment } from "../my-masterclasses.queries.server";
import { MyMasterclasses } from "./my-masterclasses";

const ended: MyEnrolment = {
  id: "019c0000-0000-7000-8000-000000000000",
  title: "Anders kijken",
  seed: "anders-kijken",
  attempt: 1,
  status: "ended",
  percent: 0,
  lessonsDone: 0,
  lessonCount: 12,
  hasBegun: false,
  next: null,
  cohort: {
    name: "Voorjaar",
    isCancelled: true,
    mode: "ONLINE",
    place: "",
    timeZone: "Europe/Amsterdam",
    sessions: [],
    ticketNumber: null,
  },
  completedAt: null,
  endedAt: new Date("2027-01-12T09:00:00Z"),
  certificateNumber: null,
  canStartAgain: false,
};

const page = (enrolments: MyEnrolment[], onItsWay?: string) =>
  renderToStaticMarkup(
    <LocaleProvider value="nl">
      <MyMasterclasses name="Noor" isStaff={false} enrolments={enrolments} onItsWay={onItsWay} />
    </LocaleProvider>,
  );

test("whoever follows nothing is told to choose, unless something is on its way", () => {
  expect(page([])).toContain("Je volgt nog geen masterclass");
  expect(page([], "Je betaling is onderweg")).toContain("Je betaling is onderweg");
  expect(page([], "Je betaling is onderweg")).not.toContain("Je volgt nog geen masterclass");
});

test("what ended because the group was called off says so, and nothing else does", () => {
  expect(page([ended])).toContain("De groep ging niet door");
  const ranOut = { ...ended, cohort: { ...ended.cohort!, isCancelled: false } };
  expect(page([ranOut])).not.toContain("ging niet door");
});

test("meetings to come stay in sight when the lessons are done, with link, ticket and calendar", () => {
  const completed: MyEnrolment = {
    ...ended,
    status: "completed",
    endedAt: null,
    completedAt: new Date("2027-01-12T09:00:00Z"),
    cohort: {
      ...ended.cohort!,
      isCancelled: false,
      sessions: [
        {
          ...{
            startsAt: new Date("2027-02-02T09:00:00Z"),
            endsAt: new Date("2027-02-02T11:00:00Z"),
            title: "",
          },
          ...{ mode: "ONLINE", place: "", joinUrl: "https://meet.example/abc", preparation: [] },
        },
        {
          ...{
            startsAt: new Date("2027-02-09T09:00:00Z"),
            endsAt: new Date("2027-02-09T11:00:00Z"),
            title: "Bezoek",
          },
          ...{ mode: "ON_SITE", place: "Atelier", joinUrl: null, preparation: ["Taal verandert"] },
        },
      ],
      ticketNumber: "AAAA-BBBB-CCCC-DDDD",
    },
  };
  const shown = page([completed]);
  expect(shown).toContain("di 2 februari 2027");
  expect(shown).toContain("Bezoek · Atelier");
  expect(shown).toContain("Doe vooraf: Taal verandert");
  for (const address of [
    "https://meet.example/abc",
    "/my/tickets/AAAA-BBBB-CCCC-DDDD",
    "/my/tickets/AAAA-BBBB-CCCC-DDDD.ics",
  ])
    expect(shown).toContain(`href="${address}"`);
  const over = { ...completed, cohort: { ...completed.cohort!, sessions: [] } };
  expect(page([over])).not.toContain("Bijeenkomsten");
});

import { expect, test } from "vitest";
import { type CohortFault, type CohortFields, readCohort } from "./cohort-form";
import { emptySession, mostSessions, type SessionFields, withEmptyRows } from "./session-form";

const choices = {
  offers: [
    { id: "mc1-cohort", priceCents: null, modules: [{ id: "m0" }, { id: "m1" }] },
    { id: "m0-cohort", priceCents: 19_500, modules: [{ id: "m0" }] },
  ],
};
const session = (changes: Partial<SessionFields> = {}): SessionFields => ({
  id: "",
  startsAt: "2027-03-02T09:30",
  endsAt: "2027-03-02T12:00",
  title: "",
  ...{
    mode: "",
    place: "",
    joinUrl: "",
    preparation: [],
    preparationNote: "",
    materials: "",
    facilitator: "",
  },
  ...changes,
});
const typed = (changes: Partial<CohortFields> = {}): CohortFields => ({
  offerId: "mc1-cohort",
  name: "Voorjaar 2027",
  slug: "anders-kijken-voorjaar-2027",
  mode: "ON_SITE",
  place: "Raadhuis, Voorbeeldstad",
  joinUrl: "",
  tool: "",
  travel: "",
  accessibility: "",
  language: "nl",
  timeZone: "Europe/Amsterdam",
  capacity: "12",
  minimum: "",
  price: "695",
  vat: "standard",
  enrolFrom: "",
  enrolUntil: "2027-02-26T17:00",
  sessions: [session()],
  ...changes,
});
const read = (changes: Partial<CohortFields>) => readCohort(typed(changes), choices);

test("a whole form becomes a plan, in UTC and cents", () => {
  expect(read({})).toMatchObject({
    ok: true,
    plan: {
      capacity: 12,
      priceCents: 69_500,
      enrolUntil: new Date("2027-02-26T16:00:00Z"),
      sessions: [{ startsAt: new Date("2027-03-02T08:30:00Z"), endsAt: new Date("2027-03-02T11:00:00Z") }],
    },
  });
});

const right: [Partial<CohortFields>, object][] = [
  [{ capacity: "1" }, { capacity: 1 }],
  [{ capacity: " 10000 " }, { capacity: 10_000 }],
  [{ price: "0" }, { priceCents: 0 }],
  [{ price: "0,50" }, { priceCents: 50 }],
  [{ price: "€ 1.250,00" }, { priceCents: 125_000 }],
  [{ price: "1250.5" }, { priceCents: 125_050 }],
  [{ price: "100.000" }, { priceCents: 10_000_000 }],
  [{ price: "", offerId: "m0-cohort" }, { priceCents: 19_500 }],
  [
    { mode: "ONLINE", place: "", joinUrl: "https://meet.example/a" },
    { mode: "ONLINE", joinUrl: "https://meet.example/a" },
  ],
  [{ mode: "HYBRID" }, { mode: "HYBRID", place: "Raadhuis, Voorbeeldstad" }],
  [{ minimum: " 12 " }, { minimum: 12 }],
  [{ minimum: "1" }, { minimum: 1 }],
  [{ minimum: "" }, { minimum: null }],
  [{ enrolFrom: "2027-02-26T16:59" }, { enrolFrom: new Date("2027-02-26T15:59:00Z") }],
  [
    {
      sessions: [session({ mode: "ONLINE", joinUrl: " https://meet.example/b ", preparation: ["m1", "m1"] })],
    },
    { sessions: [{ mode: "ONLINE", place: "", joinUrl: "https://meet.example/b", preparation: ["m1"] }] },
  ],
  [
    { mode: "ONLINE", place: "", sessions: [session({ mode: "ON_SITE", place: "Atelier" })] },
    { sessions: [{ mode: "ON_SITE", place: "Atelier" }] },
  ],
  [
    { tool: " Microsoft\nTeams ", travel: " Tram 3.\r\nDan links. ", accessibility: "Lift\u202e" },
    { tool: "Microsoft Teams", travel: "Tram 3.\nDan links.", accessibility: "Lift" },
  ],
  [
    { sessions: [session({ preparationNote: " Een foto  meenemen ", facilitator: " Sem \n de Vries" })] },
    { sessions: [{ preparationNote: "Een foto meenemen", facilitator: "Sem de Vries" }] },
  ],
  [
    { sessions: [session({ materials: " Map  https://a.example \r\n\r\nhttps://b.example" })] },
    { sessions: [{ materials: "Map https://a.example\nhttps://b.example" }] },
  ],
  [{ name: " Noord\r\nBcc: x " }, { name: "Noord Bcc: x" }],
  [{ timeZone: "Europe/London" }, { enrolUntil: new Date("2027-02-26T17:00:00Z") }],
  [{ enrolUntil: "2027-03-02T09:30" }, { enrolUntil: new Date("2027-03-02T08:30:00Z") }],
];
test.each(right)("%j is read", (changes, plan) => {
  expect(read(changes)).toMatchObject({ ok: true, plan });
});

const wrong: [Partial<CohortFields>, string, CohortFault][] = [
  [{ offerId: "mc9" }, "offerId", "choiceWrong"],
  [{ offerId: "", slug: "", price: "" }, "offerId", "choiceWrong"],
  [{ name: "  " }, "name", "nameMissing"],
  [{ name: "a".repeat(101) }, "name", "nameTooLong"],
  [{ slug: "Voorjaar 2027" }, "slug", "slugWrong"],
  [{ slug: "" }, "slug", "slugWrong"],
  [{ mode: "MOON" }, "mode", "choiceWrong"],
  [{ place: "" }, "place", "placeMissing"],
  [{ place: "a".repeat(201) }, "place", "placeTooLong"],
  [{ joinUrl: "javascript:alert(1)" }, "joinUrl", "joinUrlWrong"],
  [{ joinUrl: "http://meet.example" }, "joinUrl", "joinUrlWrong"],
  [{ joinUrl: "https://a:b@meet.example" }, "joinUrl", "joinUrlWrong"],
  [{ tool: "a".repeat(61) }, "tool", "toolTooLong"],
  [{ travel: "a".repeat(601) }, "travel", "travelTooLong"],
  [{ accessibility: "a".repeat(601) }, "accessibility", "accessibilityTooLong"],
  [{ language: "de" }, "language", "choiceWrong"],
  [{ timeZone: "Mars/Olympus" }, "timeZone", "zoneWrong"],
  ...["", "0", "-1", "1.5", "1e9", "10001", "99999999999", "twaalf", "NaN"].map(
    (capacity): [Partial<CohortFields>, string, CohortFault] => [{ capacity }, "capacity", "capacityWrong"],
  ),
  ...["0", "-1", "1.5", "1e3", "10001", "zes"].map(
    (minimum): [Partial<CohortFields>, string, CohortFault] => [{ minimum }, "minimum", "minimumWrong"],
  ),
  [{ minimum: "13" }, "minimum", "minimumTooHigh"],
  [{ mode: "HYBRID", place: "" }, "place", "placeMissing"],
  [{ enrolFrom: "morgen" }, "enrolFrom", "enrolFromWrong"],
  [{ enrolFrom: "2027-02-26T17:00" }, "enrolFrom", "enrolFromTooLate"],
  [{ sessions: [session({ mode: "MOON" })] }, "sessionMode-0", "choiceWrong"],
  [{ sessions: [session({ place: "a".repeat(201) })] }, "sessionPlace-0", "placeTooLong"],
  [{ sessions: [session({ joinUrl: "http://meet.example" })] }, "sessionLink-0", "joinUrlWrong"],
  [{ sessions: [session({ preparationNote: "a".repeat(121) })] }, "sessionNote-0", "preparationNoteTooLong"],
  [{ sessions: [session({ materials: "de map op mijn bureau" })] }, "sessionMaterials-0", "materialsWrong"],
  [{ sessions: [session({ facilitator: "a".repeat(121) })] }, "sessionFacilitator-0", "facilitatorTooLong"],
  [{ sessions: [session({ preparation: ["m9"] })] }, "sessionPreparation-0", "preparationWrong"],
  [
    { mode: "ONLINE", place: "", sessions: [session({ mode: "HYBRID" })] },
    "sessionPlace-0",
    "sessionPlaceMissing",
  ],
  [
    { sessions: [session(), session({ startsAt: "", endsAt: "", place: "Atelier" })] },
    "sessionStart-1",
    "startWrong",
  ],
  [{ price: "" }, "price", "priceMissing"],
  ...["-1", "1e9", "gratis", "1,234", "Infinity", "99999999999999999"].map(
    (price): [Partial<CohortFields>, string, CohortFault] => [{ price }, "price", "priceWrong"],
  ),
  [{ price: "100.000,01" }, "price", "priceTooHigh"],
  [{ price: "0,49" }, "price", "priceTooLow"],
  [{ vat: "none" }, "vat", "choiceWrong"],
  [{ vat: "reverseCharge" }, "vat", "choiceWrong"],
  [{ vat: "outsideScope" }, "vat", "choiceWrong"],
  [{ enrolUntil: "" }, "enrolUntil", "enrolUntilWrong"],
  [{ enrolUntil: "2027-02-30T10:00" }, "enrolUntil", "enrolUntilWrong"],
  [{ enrolUntil: "2027-03-02T09:31" }, "enrolUntil", "enrolUntilTooLate"],
  [{ sessions: [] }, "sessionStart-0", "sessionsMissing"],
  [{ sessions: [session({ startsAt: "" })] }, "sessionStart-0", "startWrong"],
  [{ sessions: [session({ endsAt: "nooit" })] }, "sessionEnd-0", "endWrong"],
  [{ sessions: [session({ endsAt: "2027-03-02T09:30" })] }, "sessionEnd-0", "endBeforeStart"],
  [{ sessions: [session({ endsAt: "2027-03-03T09:31" })] }, "sessionEnd-0", "sessionTooLong"],
  [{ sessions: [session({ title: "a".repeat(121) })] }, "sessionTitle-0", "titleTooLong"],
  [
    { sessions: [session(), session({ startsAt: "2027-03-02T11:59", endsAt: "2027-03-02T13:00" })] },
    "sessionStart-1",
    "sessionsOverlap",
  ],
  // An hour that daylight saving skips.
  [
    { sessions: [session({ startsAt: "2027-03-28T02:30", endsAt: "2027-03-28T05:00" })] },
    "sessionStart-0",
    "startWrong",
  ],
  [
    {
      sessions: Array.from({ length: 13 }, (_, day) =>
        session({ startsAt: `2027-03-${day + 10}T09:00`, endsAt: `2027-03-${day + 10}T10:00` }),
      ),
    },
    "sessionStart-0",
    "tooManySessions",
  ],
];
test.each(wrong)("%j is refused at %s: %s", (changes, field, fault) => {
  const reading = read(changes);
  expect(!reading.ok && reading.faults).toMatchObject({ [field]: fault });
  expect(Object.keys(reading.ok ? {} : reading.faults)).toHaveLength(
    field === "sessionStart-1" && fault === "startWrong" ? 2 : 1,
  );
});

test("all faults are told at once", () => {
  const reading = read({ name: "", capacity: "0", price: "x", sessions: [session({ endsAt: "" })] });
  expect(!reading.ok && Object.keys(reading.faults)).toEqual(["name", "capacity", "price", "sessionEnd-0"]);
});

test("a group on the site says of each session what it is about; a draft need not yet", () => {
  const untold = typed({
    sessions: [
      session({ title: "Start" }),
      session({ startsAt: "2027-03-09T09:30", endsAt: "2027-03-09T12:00", title: " " }),
    ],
  });
  expect(readCohort(untold, { ...choices, isPublic: true })).toEqual({
    ok: false,
    faults: { "sessionTitle-1": "titleMissing" },
  });
  expect(readCohort(untold, choices).ok).toBe(true);
});

test("sessions are put in order, empty rows are left out, one may begin when another ends", () => {
  const second = session({ startsAt: "2027-03-02T12:00", endsAt: "2027-03-02T13:00", title: "Middag" });
  const reading = read({ sessions: [emptySession, second, emptySession, session({ id: "a" })] });
  expect(reading.ok && reading.plan.sessions.map(({ id, title }) => [id, title])).toEqual([
    ["a", ""],
    ["", "Middag"],
  ]);
});

test("emptying the times of a session that is there removes it, whatever its folded fields say", () => {
  const gone = { ...emptySession, id: "a", place: "Atelier", mode: "ON_SITE" };
  const reading = read({ sessions: [gone, session()] });
  expect(reading.ok && reading.plan.sessions.map(({ id }) => id)).toEqual([""]);
});

test("a form has rows to fill in, and never more than there can be sessions", () => {
  expect(withEmptyRows([], 3)).toHaveLength(3);
  expect(withEmptyRows([session(), emptySession], 3)).toEqual([
    session(),
    emptySession,
    emptySession,
    emptySession,
  ]);
  expect(
    withEmptyRows(
      Array.from({ length: 11 }, () => session()),
      3,
    ),
  ).toHaveLength(mostSessions);
});

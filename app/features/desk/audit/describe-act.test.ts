import { expect, test } from "vitest";
import { auditMessages } from "./audit.messages";
import { actInWords, detailsInWords } from "./describe-act";

const words = (act: string, detail: Record<string, unknown>, locale: "nl" | "en" = "nl", currency = "EUR") =>
  detailsInWords({ act, detail, currency, named: { "01ab": "Noor Jansen" } }, locale, {
    "mc1-cohort": "Anders kijken",
  }).map(({ label, from, to }) =>
    `${label}: ${[...from.map((line) => `-${line}`), ...to].join(" | ")}`.replaceAll("\u00a0", " "),
  );

test.for([
  ["sign-in", {}, []],
  ["sign-in.failed", { wrongCodes: 3 }, ["Foute codes: 3"]],
  ["sign-out.everywhere", { sessions: 2 }, ["Uitgelogde apparaten: 2"]],
  ["person.disable", { sessionsEnded: 1 }, ["Uitgelogde apparaten: 1"]],
  ["profile.change", { changed: ["name", "language"] }, ["Gewijzigd: naam, taal"]],
  ["denied", { method: "POST" }, ["Poging: een formulier versturen"]],
  ["order.refund", { amountCents: 10_050 }, ["Bedrag: € 100,50"]],
  ["cohort.settle", { orders: 2 }, ["Bestellingen: 2"]],
  ["certificate.issue", { enrolmentId: "01a2" }, []],
  ["certificate.share", { showHolder: false }, ["Naam te zien bij controle: nee"]],
  ["job.retry", { task: "send-mail" }, ["Taak: send-mail"]],
  [
    "organisation.correct",
    { changed: ["name", "kvk"], reason: "Tikfout" },
    ["Gewijzigd: naam, KvK-nummer", "Reden: Tikfout"],
  ],
  [
    "member.role",
    { personId: "01ab", from: "MEMBER", to: "OWNER" },
    ["Over wie: Noor Jansen", "Eerst: Lid", "Daarna: Eigenaar"],
  ],
  ["invitation.send", { invitationId: "01a2", role: "MANAGER" }, ["Rol: Beheerder"]],
  ["offer.price", { toCents: 69_500, fromCents: null }, ["Prijs zonder btw: -nog geen prijs | € 695,00"]],
  ["offer.price", { toCents: null, fromCents: 0 }, ["Prijs zonder btw: -€ 0,00 | nog geen prijs"]],
] as [string, Record<string, unknown>, string[]][])("%s with %j is told", ([act, detail, told]) => {
  expect(words(act, detail)).toEqual(told);
});

test("a group's changes come first, from what to what, in both languages", () => {
  const detail = {
    told: 3,
    version: 4,
    changes: [
      { field: "offerId", from: "mc1-cohort", to: "mc9-cohort" },
      { field: "place", from: "", to: "Stadhuis" },
      { field: "joinUrl", from: null, to: null },
      { field: "capacity", from: "12", to: "10" },
      { field: "price", from: "695,00", to: "1250,50" },
      { field: "vat", from: "standard", to: "exempt" },
      { field: "mode", from: "ONLINE", to: "ON_SITE" },
      { field: "enrolUntil", from: "2027-02-26T17:00", to: "2027-03-28T02:30" },
      {
        field: "sessions",
        from: "2027-03-02T09:30 – 2027-03-02T12:00 Start\n2027-03-09T09:30 – 2027-03-09T12:00",
        to: "2027-03-09T09:30 – 2027-03-09T12:00\n2027-03-16T09:30 – 2027-03-17T12:00 Eind",
      },
    ],
  };
  expect(words("cohort.save", detail)).toEqual([
    "Wat de groep leert: -Anders kijken | mc9-cohort",
    "Plaats: -leeg | Stadhuis",
    "Link naar de online bijeenkomst: gewijzigd",
    "Aantal plaatsen: -12 | 10",
    "Prijs zonder btw: -€ 695,00 | € 1.250,50",
    "Btw: -21% | Vrijgesteld (scholing, CRKBO)",
    "Hoe: -Online | Op locatie",
    "Inschrijven tot: -vr 26 februari 2027, 17.00 uur | zo 28 maart 2027, 02.30 uur",
    "Bijeenkomsten: -Start: di 2 maart 2027, 09.30–12.00 uur | Eind: di 16 maart 2027, 09.30–wo 17 maart 2027, 12.00 uur",
    "Mails naar mensen met een ticket: 3",
  ]);
  const english = words(
    "cohort.close",
    {
      version: 2,
      seatsInUse: 5,
      changes: [{ field: "status", from: "PUBLISHED", to: "CLOSED" }],
    },
    "en",
  );
  expect(english).toEqual(["State: -Open | Closed", "Seats in use: 5"]);
});

test("an act that is not known is told whole, as labels and values", () => {
  const detail = {
    version: 2,
    fromSeats: 12,
    toSeats: 40,
    amountCents: 125_000,
    until: "2027-12-31T22:59:00.000Z",
    day: "2027-01-12T10:00",
    isPaid: true,
    cities: ["Leidschendam", "Voorburg"],
    contact: { role: "beleid", note: "" },
    changes: "none",
    nothing: null,
  };
  expect(actInWords("licence.extend-now", "en")).toBe("Licence extend now");
  expect(words("licence.extend-now", detail, "en", "USD")).toEqual([
    "Seats: -12 | 40",
    "Changes: none",
    "Version: 2",
    "Amount: US$1,250.00",
    "Until: Fri 31 December 2027, 23:59",
    "Day: Tue 12 January 2027, 10:00",
    "Is paid: yes",
    "Cities: Leidschendam, Voorburg",
    "Contact: Role: beleid; Note: empty",
    "Nothing: empty",
  ]);
});

test("names of JavaScript itself are words like any other", () => {
  const detail = JSON.parse('{"constructor": "toString", "__proto__": 1, "at": "2027-99-99T99:99:99Z"}');
  expect(words("constructor", detail)).toEqual([
    "Constructor: toString",
    "Proto: 1",
    "At: 2027-99-99T99:99:99Z",
  ]);
  const changes = [{ field: "constructor", from: "a", to: "b" }];
  expect(words("cohort.save", { changes })).toEqual(["constructor: -a | b"]);
});

test("both languages name the same acts, subjects and details", () => {
  for (const key of ["acts", "subjects", "labels", "words"] as const)
    expect(Object.keys(auditMessages.en[key])).toEqual(Object.keys(auditMessages.nl[key]));
});

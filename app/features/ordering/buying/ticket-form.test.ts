import { expect, test } from "vitest";
import { parseTicketForm } from "./ticket-form";

const values = {
  attendeeName: "Noor Jansen",
  attendeeLatinName: "",
  attendeeEmail: "",
  forWhom: "me" as const,
  buyerOrganisation: "",
  buyerReference: "",
  terms: true,
  begin: true,
};
const parse = (typed: Parameters<typeof parseTicketForm>[0], isFree = false, isLatinAsked = true) =>
  parseTicketForm(typed, { isFree, isLatinAsked });
const nameFault = (reason: string, field = "name") => ({ field, reason, characters: [] });

test("a name and the terms are enough", () => {
  expect(parse(values)).toEqual({
    ok: true,
    form: {
      ...{ attendeeName: "Noor Jansen", attendeeLatinName: "", attendeeEmail: "" },
      ...{ buyerOrganisation: "", buyerReference: "" },
    },
  });
});

test("what costs nothing asks for a name alone", () => {
  expect(parse({ ...values, terms: false, begin: false }, true)).toMatchObject({ ok: true });
  expect(parse({ ...values, terms: false, attendeeName: "" }, true)).toEqual({
    ok: false,
    errors: { attendeeName: nameFault("missing") },
  });
});

test("a name in other letters is asked for once in Latin ones, which may stay away; one with accents is not", () => {
  const named = (attendeeName: string, isLatinAsked: boolean) =>
    parse({ ...values, attendeeName }, false, isLatinAsked);
  for (const name of ["Мария Иванова", "Lotte محمد", "Ελένη"]) {
    expect(named(name, false)).toEqual({
      ok: false,
      errors: { attendeeLatinName: nameFault("offered", "latinName") },
    });
    expect(named(name, true)).toMatchObject({ ok: true, form: { attendeeName: name } });
  }
  expect(named("Łukasz Østgård-O’Neill 2", false).ok).toBe(true);
  expect(named("李雷", false)).toMatchObject({ errors: { attendeeLatinName: { reason: "needed" } } });
});

test("white space and control characters become single spaces", () => {
  const parsed = parse({
    ...values,
    attendeeName: "  Noor\r\nBcc: x@example.nl\u0000 \u202eJansen ",
  });
  expect(parsed).toMatchObject({ ok: true, form: { attendeeName: "Noor Bcc: x@example.nl Jansen" } });
});

test.each([
  [{ attendeeName: "" }, { attendeeName: nameFault("missing") }],
  [{ attendeeName: " \n\t" }, { attendeeName: nameFault("missing") }],
  [{ attendeeName: "a".repeat(101) }, { attendeeName: nameFault("tooLong") }],
  [{ attendeeName: "李雷" }, { attendeeLatinName: nameFault("needed", "latinName") }],
  [{ buyerOrganisation: "a".repeat(121) }, { buyerOrganisation: "tooLong" }],
  [{ buyerReference: "a".repeat(61) }, { buyerReference: "tooLong" }],
  [{ terms: false }, { terms: "notAccepted" }],
  [{ forWhom: "colleague" as const }, { attendeeEmail: "notAnAddress" }],
  [{ forWhom: "colleague" as const, attendeeEmail: "sara@" }, { attendeeEmail: "notAnAddress" }],
  [
    { attendeeName: "", terms: false },
    { attendeeName: nameFault("missing"), terms: "notAccepted" },
  ],
])("refuses %j", (change, errors) => {
  expect(parse({ ...values, ...change })).toEqual({ ok: false, errors });
});

test("an address is kept for a colleague only, as sign-in knows it", () => {
  const parsed = (forWhom: "me" | "colleague") =>
    parse({ ...values, forWhom, attendeeEmail: " Sara@Gemeente.example " });
  expect(parsed("colleague")).toMatchObject({ ok: true, form: { attendeeEmail: "sara@gemeente.example" } });
  expect(parsed("me")).toMatchObject({ ok: true, form: { attendeeEmail: "" } });
});

test("faults stand in the order of the fields, as the summary above the form lists them", () => {
  const parsed = parse({ ...values, forWhom: "colleague", attendeeName: "", terms: false });
  expect(parsed.ok ? [] : Object.keys(parsed.errors)).toEqual(["attendeeName", "attendeeEmail", "terms"]);
});

test("a consumer who pays says that the learning may begin; nobody else needs to", () => {
  const untold = { ...values, begin: false };
  expect(parse(untold)).toEqual({ ok: false, errors: { begin: "notAccepted" } });
  expect(parse({ ...untold, buyerOrganisation: " " })).toMatchObject({ errors: { begin: "notAccepted" } });
  expect(parse({ ...untold, buyerOrganisation: "Gemeente Voorbeeld" }).ok).toBe(true);
  expect(parse(untold, true).ok).toBe(true);
});

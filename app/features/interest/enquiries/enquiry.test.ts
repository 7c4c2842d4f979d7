import { expect, test } from "vitest";
import { enquiryState, type EnquiryTyped, longestMessage, readEnquiry } from "./enquiry";

const typed: EnquiryTyped = {
  name: " Ayşe  Öztürk ",
  jobTitle: "Wethouder",
  organisation: "Gemeente Voorbeeld",
  country: "NL",
  email: "Ayse@Voorbeeld.example",
  language: "nl",
  message: "Eerste regel\r\n\r\nTweede",
};
const faultsOf = (changes: Partial<EnquiryTyped>) => {
  const reading = readEnquiry({ ...typed, ...changes });
  return reading.ok ? {} : reading.faults;
};

test("names come in every script and lines stay lines", () => {
  const reading = readEnquiry(typed);
  expect(reading).toEqual({
    ok: true,
    facts: {
      ...{ name: "Ayşe Öztürk", jobTitle: "Wethouder", organisation: "Gemeente Voorbeeld", country: "NL" },
      ...{ email: "ayse@voorbeeld.example", locale: "nl", message: "Eerste regel\n\nTweede" },
    },
  });
  expect(faultsOf({ name: "ليلى حسن", organisation: "东京大学" })).toEqual({});
});

test("all that is missing or wrong is told at once", () => {
  const empty = Object.fromEntries(Object.keys(typed).map((field) => [field, " "])) as EnquiryTyped;
  expect(faultsOf(empty)).toEqual({
    ...{ name: "missing", jobTitle: "missing", organisation: "missing", message: "missing" },
    ...{ email: "missing", country: "missing", language: "missing" },
  });
  expect(faultsOf({ email: "nergens", country: "ZZ", language: "fr", name: "—" })).toEqual({
    ...{ email: "emailWrong", country: "missing", language: "missing", name: "missing" },
  });
  expect(faultsOf({ message: "a".repeat(longestMessage), name: "a".repeat(200) })).toEqual({});
  expect(faultsOf({ message: "a".repeat(longestMessage + 1), name: "a".repeat(201) })).toEqual({
    message: "tooLong",
    name: "tooLong",
  });
});

test("an enquiry stands where it came furthest", () => {
  const row = { assignedToId: null, answeredAt: null, closedAt: null };
  const at = new Date(0);
  expect(enquiryState(row)).toBe("new");
  expect(enquiryState({ ...row, assignedToId: "01ab" })).toBe("assigned");
  expect(enquiryState({ ...row, answeredAt: at })).toBe("answered");
  expect(enquiryState({ assignedToId: "01ab", answeredAt: at, closedAt: at })).toBe("closed");
});

import { expect, test } from "vitest";
import { actsCalled } from "./acts-called";

test("an act is found by the beginnings of the words that it is called by, in the reader's language", () => {
  expect(actsCalled("terugbet", "nl")).toEqual(expect.arrayContaining(["order.refund", "payment.refund"]));
  expect(actsCalled("Terugbetaling BANK", "nl")).toEqual(["payment.refund"]);
  expect(actsCalled("e-factuur", "nl")).toEqual(["invoice.download"]);
  expect(actsCalled("refund", "en")).toContain("order.refund");
  expect(actsCalled("refund", "nl")).toEqual([]);
});

test("nothing typed, or nothing but signs, names no act", () => {
  expect(actsCalled("", "nl")).toEqual([]);
  expect(actsCalled(" … ", "nl")).toEqual([]);
});

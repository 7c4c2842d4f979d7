import { expect, test } from "vitest";
import { readKvkNumber } from "./kvk-number";

test.for([
  ["12345678", "12345678"],
  [" 1234 56.78 ", "12345678"],
  ["01234567", "01234567"],
  ["١٢٣٤٥٦٧٨", "12345678"],
  ["1234\u200b5678\u00a0", "12345678"],
] as const)("%j is KvK number %s", ([typed, number]) => {
  expect(readKvkNumber(typed)).toEqual({ ok: true, number });
});

test.for(["1234567", "123456789", "", "1234567a", "KvK 12345678", "12345,678", "1234\u0000678"])(
  "%j is no KvK number",
  (typed) => {
    expect(readKvkNumber(typed)).toEqual({ ok: false, fault: "notEightDigits" });
  },
);

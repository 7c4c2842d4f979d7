import { expect, test } from "vitest";
import { csv } from "./csv";

test("cells are quoted, rows end in CRLF, and the file says that it is UTF-8", () => {
  expect(
    csv(
      [
        ["Naam", "Ticket"],
        ['Jan "de" Wit; x', "regel 1\nregel 2"],
      ],
      ";",
    ),
  ).toBe('\ufeff"Naam";"Ticket"\r\n"Jan ""de"" Wit; x";"regel 1\nregel 2"\r\n');
});

test.each(["=1+1", "+31", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1"])(
  "%j stays text in a spreadsheet",
  (text) => {
    expect(csv([[text]], ",")).toBe(`\ufeff"'${text}"\r\n`);
  },
);

test.each(["Noor", "a=b", "1-2", "", "'"])("%j is left as it is", (text) => {
  expect(csv([[text]], ",")).toBe(`\ufeff"${text}"\r\n`);
});

test.each([
  [-84_095, ";", '"-840,95"'],
  [5, ",", '"0.05"'],
  [123_456_700, ";", '"1234567,00"'],
] as const)("%i cents between %j is the figure %s", (cents, separator, figure) => {
  expect(csv([[{ cents }]], separator)).toBe(`\ufeff${figure}\r\n`);
});

test("a moment is one that a spreadsheet knows, in Amsterdam; what is not there is empty", () => {
  expect(csv([[new Date("2027-07-12T22:30:00Z"), null, { count: 3 }]], ";")).toBe(
    '\ufeff"2027-07-13 00:30";"";"3"\r\n',
  );
});

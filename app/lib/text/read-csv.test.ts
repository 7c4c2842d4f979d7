import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "./csv";
import { readCsv, separatorOf } from "./read-csv";

test("what is written as CSV is read as it was, but for the apostrophe before a formula", () => {
  const cell = fc.string().filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom(",", ";"), (table, separator) => {
      expect(readCsv(csv(table, separator).slice(1), separator)).toEqual(table);
    }),
  );
});

test.for([
  [
    "a;b\r\nc;d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a;b\n\nc;", [["a", "b"], [], ["c", ""]]],
  [' "a;1" ; b \n', [["a;1", "b"]]],
  ['5" buis;x', [['5" buis', "x"]]],
  ['"nooit dicht;x\ny', [["nooit dicht;x\ny"]]],
  ['"a""b";c\rd', [['a"b', "c"], ["d"]]],
  ["", []],
] as const)("%j", ([text, rows]) => {
  expect(readCsv(text, ";")).toEqual(rows);
});

test.for([
  ["naam;mail", ";"],
  ["naam,mail", ","],
  ["naam\tmail, en meer", "\t"],
  ['"Jansen, R, van";mail', ";"],
  ["\nalleen een woord\nnaam,mail", ","],
  ["rosa@stad.example", ";"],
] as const)("the separator of %j", ([text, separator]) => {
  expect(separatorOf(text)).toBe(separator);
});

import { expect, test } from "vitest";
import { initialsOf } from "./initials";

test.each([
  ["Lotte de Jong", "LJ"],
  ["  Öztürk  ", "Ö"],
  ["noor@example.nl", "N"],
  ["李雷", "李"],
  ["سارة أحمد", "سأ"],
  ["e\u0301milie zola", "E\u0301Z"],
  ["Staf (demo)", "SD"],
  ["- -", ""],
  ["", ""],
])("the initials of %j are %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

import { expect, test } from "vitest";
import { inertLine, inertText } from "./inert-text";

test.each([
  ["Noor Jansen-de Vries", "Noor Jansen-de Vries"],
  ["regel 1\r\nregel 2\rregel 3", "regel 1\nregel 2\nregel 3"],
  ["nul\u0000 bel\u0007 \u009bx", "nul bel x"],
  ["half \ud83d teken", "half \ufffd teken"],
  ["om\u202egedraaid\u2066", "omgedraaid"],
  ["#panic() ] \" ' \\ 😀", "#panic() ] \" ' \\ 😀"],
])("%j is shown as %j", (text, shown) => {
  expect(inertText(text)).toBe(shown);
});

test("a line has no line ends and single spaces", () => {
  expect(inertLine("  Noor\r\nBcc: x@y.nl\t\u00a0 Jansen ")).toBe("Noor Bcc: x@y.nl Jansen");
});

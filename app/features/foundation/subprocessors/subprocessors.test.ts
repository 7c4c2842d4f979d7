import { expect, test } from "vitest";
import { readSubprocessors, subprocessorLine } from "./subprocessors";

test("each line is a name, what for and a country; empty lines are left out", () => {
  const read = readSubprocessors(
    "Voorbeeldhost;server en back-ups; nl\r\n\n  Mailbedrijf ; mails bezorgen ;IE ",
  )!;
  expect(read).toEqual([
    { name: "Voorbeeldhost", purpose: "server en back-ups", country: "NL" },
    { name: "Mailbedrijf", purpose: "mails bezorgen", country: "IE" },
  ]);
  expect(readSubprocessors(read.map(subprocessorLine).join("\n"))).toEqual(read);
  expect(readSubprocessors(" \n ")).toEqual([]);
});

test.each([
  "Voorbeeldhost",
  "Voorbeeldhost; server",
  "; server; NL",
  "A; b; Nederland",
  "A; b; XX",
  "A; b; NL; c",
  `${"a".repeat(121)}; b; NL`,
])("%s is no line", (line) => expect(readSubprocessors(`Goed; hosting; NL\n${line}`)).toBeNull());

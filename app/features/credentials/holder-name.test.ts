import { expect, test } from "vitest";
import { nameOnCertificate } from "./holder-name";

test.each([
  ["Noor Jansen-de Vries", "Noor Jansen-de Vries"],
  ["  Łucja\r\n Şahin  ", "Łucja Şahin"],
  ["Zoe\u0308 O’Neill (mr.)", "Zoë O’Neill (mr.)"],
  ["Мария Ковальска", "Мария Ковальска"],
  ['#panic() ] "x"', '#panic() ] "x"'],
  ["", null],
  ["   ", null],
  ["-", null],
  ["Jan 😀", null],
  ["محمد", null],
  ["李雷", null],
])("the name %j stands on a certificate as %j", (name, printed) => {
  expect(nameOnCertificate(name)).toBe(printed);
});

import { expect, test } from "vitest";
import { nameOnCertificate } from "./holder-name";

test.each([
  ["Noor Jansen-de Vries", "Noor Jansen-de Vries"],
  ["  Łucja\r\n Şahin  ", "Łucja Şahin"],
  ["Zoe\u0308 O’Neill (mr.)", "Zoë O’Neill (mr.)"],
  ["Мария Ковальска", "Мария Ковальска"],
  ["محمد عبد الله", "محمد عبد الله"],
  ["ገብረመስቀል", "ገብረመስቀል"],
  ["ʿAbd", "ʿAbd"],
  ['#panic() ] "x"', '#panic() ] "x"'],
  ["<b>Jan</b>", "<b>Jan</b>"],
])("the name %j stands on a certificate as %j", (name, printed) => {
  expect(nameOnCertificate({ name, latinName: "" })).toEqual({ holder: { name: printed, latinName: "" } });
});

test.each([
  ["", "noName"],
  ["   ", "noName"],
  ["-", "noName"],
  ["Jan 😀", "notPrintable"],
  ["李雷", "notPrintable"],
])("the name %j cannot stand there: %s", (name, gap) => {
  expect(nameOnCertificate({ name, latinName: "" })).toEqual({ gap });
});

test("a name without a typeface stands there with its Latin spelling", () => {
  const name = { name: "李雷", latinName: "Li Lei" };
  expect(nameOnCertificate(name)).toEqual({ holder: name });
});

import { expect, test } from "vitest";
import { type Correctable, ownCorrections, whyNotCorrected } from "./correction";

const valid: Correctable = {
  holder: { name: "Noor Jansen", latinName: "" },
  isRevoked: false,
  isReplaced: false,
  versions: 1,
};
const name = { name: "Noor de Vries", latinName: "" };
const holder = { isHolder: true, reason: null };
const staff = { isHolder: false, reason: "misspelled" } as const;

test.each([
  ["another name", valid, name, null],
  ["another spelling in Latin letters", valid, { ...valid.holder, latinName: "Nur" }, null],
  ["the same name", valid, valid.holder, "sameName"],
  ["no name to print", valid, null, "noName"],
  ["a revoked one", { ...valid, isRevoked: true }, name, "revoked"],
  ["a replaced one", { ...valid, isReplaced: true, isRevoked: true }, name, "replaced"],
] as const)("%s", (_, certificate, to, refusal) => {
  for (const by of [holder, staff]) expect(whyNotCorrected(certificate, to, by)).toBe(refusal);
});

test("the holder has three corrections, staff as many as are needed, each with a reason", () => {
  const after = (corrections: number) => ({ ...valid, versions: corrections + 1 });
  expect(whyNotCorrected(after(ownCorrections - 1), name, holder)).toBeNull();
  expect(whyNotCorrected(after(ownCorrections), name, holder)).toBe("tooOften");
  expect(whyNotCorrected(after(ownCorrections), name, staff)).toBeNull();
  expect(whyNotCorrected(valid, name, { ...staff, reason: null })).toBe("reasonMissing");
});

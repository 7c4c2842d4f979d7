import { expect, test } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Locale } from "~/i18n/locale";
import { pagesOf, textOf } from "~test/pdf";
import { achievementOf } from "../issuing/achievement.server";
import type { Certificate } from "./certificate";
import { makeCertificatePdf } from "./certificate-pdf.server";

const make = (
  contentId: string,
  locale: Locale,
  holderName = "Noor Jansen-de Vries",
  isDemo = false,
  holderLatinName = "",
  record: Partial<Certificate> = {},
) =>
  makeCertificatePdf({
    number: "K7PM-92QD-0AB1-XYZ3",
    recordVersion: 3,
    holder: { name: holderName, latinName: holderLatinName },
    issuerName: "Stichting Voorbeeld in de Stad",
    issuerKvk: "12345678",
    signerName: "Jasmijn Vöörbeeld",
    signerRole: "directeur",
    coIssuerName: "",
    attendance: null,
    locale,
    contentId,
    ...achievementOf(currentCurriculum(), contentId, locale)!,
    followedFrom: new Date("2026-12-01T09:30:00Z"),
    cohort: { id: "c", name: "Online, dinsdagochtend, winter 2026–2027" },
    assessment: { lessons: 12, quizzes: 11, quizMayMiss: 1, reflections: 14 },
    releaseId: 3,
    ...record,
    completedAt: new Date("2027-01-12T09:30:00Z"),
    issuedAt: new Date("2027-01-12T23:30:00Z"),
    isDemo,
  });

test("a certificate is one tagged page with all that it must say", async () => {
  const pdf = await make("mc1", "nl");
  expect(pagesOf(pdf)).toBe(1);
  const source = pdf.toString("latin1");
  expect(source).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(source).toMatch(/\/Lang\s*\(nl-NL\)/);
  expect(pdf.toString("utf8")).toContain("Certificaat Anders kijken – Noor Jansen-de Vries");
  const text = await textOf(pdf);
  for (const part of [
    "Noor Jansen-de Vries",
    "heeft de masterclass afgerond",
    "Wederkerigheid",
    "28 uur (SBU)",
    "uitgave 3",
    "1 december 2026 – 12 januari 2027",
    "Online, dinsdagochtend, winter",
    "Stichting Voorbeeld in de Stad · KvK 12345678",
    "Namens de uitgever Jasmijn Vöörbeeld directeur",
    "Beschrijft met vakken en plekken",
    "Hoe het is beoordeeld",
    "11 toetsen gehaald",
    "12 januari 2027",
    "13 januari 2027",
    "Nederlands",
    "K7PM-92QD-0AB1-XYZ3",
    "/verify/K7PM-92QD-0AB1-XYZ3",
  ])
    expect(text).toContain(part);
  expect(text).not.toContain("Voorbeeld:");
  expect(text, "it says things of its holder, and nothing to them").not.toMatch(/\b(je|jij|jouw)\b/i);
});

test("in English, of a module, as demo data", async () => {
  const text = await textOf(await make("m1", "en", "Łucja Şahin", true));
  for (const part of ["has completed the module", "Łucja Şahin", "Example:", "/en/verify/"])
    expect(text).toContain(part);
});

test.each([
  '#panic("x") ] \\ $1$',
  "Wolfeschlegelsteinhausenbergerdorff".repeat(3).slice(0, 100),
  "x".repeat(100),
])("the name %j is inert and stays on one page", async (name) => {
  const pdf = await make("mc1", "nl", name);
  expect(pagesOf(pdf)).toBe(1);
  const text = await textOf(pdf);
  expect(text.replace(/[\s\u200b]/g, "")).toContain(name.replace(/\s/g, ""));
});

test("the whole programme goes on to a second page", async () => {
  expect(pagesOf(await make("programme", "nl"))).toBe(2);
});

test("a long name with a long spelling beside it stays on one page", async () => {
  const name = "محمد عبد الله الحسن إبراهيم أحمد يوسف السعدي الهاشمي القرشي محمد عبد الله الحسن إبراهيم أحمد";
  const spelling = `${"Mohammed ".repeat(10)}al-Hassan`;
  const pdf = await make("mc1", "nl", name, true, spelling);
  expect(pagesOf(pdf)).toBe(1);
  const text = (await textOf(pdf)).replace(/\s+/g, " ");
  expect(text).toContain(spelling);
  expect(text).toContain("محمد عبد الله الحسن إبراهيم");
});

test("what a record does not know is not on paper", async () => {
  const issuer = { issuerName: "", issuerKvk: "", signerName: "", signerRole: "" };
  const unknown = { ...issuer, followedFrom: null, cohort: null, assessment: null };
  const text = await textOf(await make("mc1", "nl", "Noor Jansen", false, "", unknown));
  for (const label of ["Gevolgd", "Groep", "beoordeeld", "KvK", "Namens"]) expect(text).not.toContain(label);
  expect(text).toContain("Afgerond op");
});

test("of a host's group it names both, and how often the holder was there", async () => {
  const attendance = { meetings: 4, attended: 3, minutes: 525 };
  const host = { coIssuerName: "Hogeschool Rijkdam, faculteit Mens en Maatschappij", attendance };
  const pdf = await make("mc1", "nl", undefined, false, "", host);
  expect(pagesOf(pdf)).toBe(1);
  const text = await textOf(pdf);
  expect(text).toContain("Samen met Hogeschool Rijkdam, faculteit Mens en Maatschappij");
  expect(text).toContain("3 van 4 bijeenkomsten (9 uur)");
  expect(await textOf(await make("mc1", "en", undefined, false, "", host))).toContain(
    "3 of 4 meetings (9 hours)",
  );
});

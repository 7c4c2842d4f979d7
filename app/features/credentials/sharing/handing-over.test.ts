import { expect, test } from "vitest";
import { letterAddress, linkedInAddress } from "./handing-over";

const certificate = {
  number: "K7PM-92QD-0AB1-XYZ3",
  title: "Impact & adoptie: 100%",
  hours: 28,
  completedAt: new Date("2026-12-30T09:00:00Z"),
  // In Amsterdam it is the next year.
  issuedAt: new Date("2026-12-31T23:30:00Z"),
  holder: { name: "Noor Jansen & co", latinName: "" },
};
const address = "https://leren.example.nl/verify/K7PM-92QD-0AB1-XYZ3";

test("LinkedIn is given the certificate with its documented parameters", () => {
  const url = new URL(linkedInAddress(certificate, address));
  expect(url.origin + url.pathname).toBe("https://www.linkedin.com/profile/add");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    startTask: "CERTIFICATION_NAME",
    name: "Impact & adoptie: 100%",
    organizationName: "De Stadscoalitie",
    issueYear: "2027",
    issueMonth: "1",
    certUrl: address,
    certId: "K7PM-92QD-0AB1-XYZ3",
  });
  expect(String(url), "whose it is, LinkedIn knows already").not.toContain("Noor");
});

test.each(["nl", "en"] as const)("the letter in %s says what, where to verify it and from whom", (locale) => {
  const letter = letterAddress(certificate, address, locale);
  const [to, query = ""] = letter.split("?");
  expect(to, "addressed by its sender").toBe("mailto:");
  expect(query, "a plus sign would be a plus sign").not.toContain("+");
  const parts = query.split("&").map((part) => part.split("=").map(decodeURIComponent));
  const { subject, body } = Object.fromEntries(parts) as { subject: string; body: string };
  expect(subject).toContain("Impact & adoptie: 100%");
  for (const part of [address, certificate.number, "28", "30 ", "Noor Jansen & co"])
    expect(body).toContain(part);
  expect(body.split("\r\n").length).toBeGreaterThan(5);
  expect(body).not.toMatch(/(?<!\r)\n/);
});

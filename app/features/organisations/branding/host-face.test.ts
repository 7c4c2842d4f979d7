import { expect, test } from "vitest";
import { accentFault, readFace } from "./host-face";

const grounds = [
  ["#fbf6ec", "#0b2028"],
  ["#fffdf8", "#112b34"],
] as const;

test.for([
  ["", null],
  ["#2f7fb5", null],
  ["#c0392b", "accentOnDark"],
  ["#ffffff", "accentOnLight"],
  ["#ffe34d", "accentOnLight"],
  ["#000000", "accentOnDark"],
  ["#0b2028", "accentOnDark"],
  ["#fff", "accentForm"],
  ["red", "accentForm"],
  ["#2f7fb5;x", "accentForm"],
] as const)("the accent %j: %j", ([accent, fault]) => {
  expect(accentFault(accent, grounds)).toBe(fault);
});

const typed = { name: "Hogeschool Rijkdam", accent: "", welcomeNl: "Welkom", welcomeEn: "" };

test("what is typed is cleaned, and every field that is wrong is told at once", () => {
  expect(readFace({ ...typed, name: "  Hogeschool\nRijkdam ", accent: " #2F7FB5 " }, grounds)).toEqual({
    ok: true,
    face: { ...typed, accent: "#2f7fb5" },
  });
  const long = "a".repeat(601);
  expect(readFace({ name: " ", accent: "x", welcomeNl: long, welcomeEn: long }, grounds)).toEqual({
    ok: false,
    faults: {
      ...{ name: "nameMissing", accent: "accentForm" },
      ...{ welcomeNl: "welcomeTooLong", welcomeEn: "welcomeTooLong" },
    },
  });
  expect(readFace({ ...typed, name: "a".repeat(121) }, grounds)).toMatchObject({
    faults: { name: "nameTooLong" },
  });
  expect(readFace({ ...typed, name: "a".repeat(120), welcomeNl: "a".repeat(600) }, grounds).ok).toBe(true);
});

import { expect, test } from "vitest";
import { countriesByName, countryName, isCountry } from "./country";

test("every country is there once, with a name in each language, the Netherlands first", () => {
  for (const locale of ["nl", "en"] as const) {
    const list = countriesByName(locale);
    expect(new Set(list.map(({ code }) => code)).size).toBe(249);
    expect(list.filter(({ code, name }) => name === code)).toEqual([]);
    expect(list.slice(0, 2).map(({ code }) => code)).toEqual(["NL", "AF"]);
  }
  expect(countryName("BE", "nl")).toBe("België");
  expect(countryName("BE", "en")).toBe("Belgium");
});

test.for(["Nederland", "nl", "XX", "", "constructor"])("%s is no code, and is shown as it is", (text) => {
  expect(isCountry(text)).toBe(false);
  expect(countryName(text, "nl")).toBe(text);
});

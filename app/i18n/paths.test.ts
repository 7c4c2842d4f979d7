import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { type Locale, locales } from "./locale";
import { sitePages } from "../addresses";
import { fillPattern } from "../lib/patterns";
import { inLanguage, languageSwitch, type PublicPage, publicPageAt, publicPath, singlePages } from "./paths";

const pages = Object.keys(sitePages) as PublicPage[];
const pathOf = (page: PublicPage, locale: Locale, parameters: string[]) =>
  fillPattern(sitePages[page].patterns[locale], parameters);

test.for([
  ["home", "nl", [], "/"],
  ["home", "en", [], "/en"],
  ["masterclass", "nl", ["anders-kijken"], "/masterclasses/anders-kijken"],
  ["previewLesson", "en", ["anders-kijken", "welkom"], "/en/masterclasses/anders-kijken/welkom"],
  ["search", "nl", [], "/zoeken"],
] as const)("the page %s in %s with %j is at %s", ([page, locale, rest, path]) => {
  expect(publicPath(page, locale, ...(rest as []))).toBe(path);
});

test.for([
  ["/methode", "en", "/en/method"],
  ["/en/cohorts/anders-kijken-2027-01", "nl", "/cohorten/anders-kijken-2027-01"],
  ["/verify/K7PM-92QD", "en", "/en/verify/K7PM-92QD"],
  ["/en", "nl", "/"],
  ["/", "en", "/en"],
  ["/", "nl", "/"],
] as const)("%s in %s is %s", ([path, locale, other]) => {
  expect(inLanguage(path, locale)).toBe(other);
});

test.for(["/my", "/sign-in", "/learn/1", "/desk", "/enschede", "/methodes", "/en/x"])(
  "%s has no other language",
  (path) => {
    expect(inLanguage(path, "en")).toBeNull();
  },
);

test.for([
  ["/zoeken", "?q=talent", "en", "/en/search?q=talent"],
  ["/masterclasses/bestaat-niet", "", "en", "/en/masterclasses/bestaat-niet"],
  ["/my/orders", "?page=2", "en", "?page=2&lang=en"],
  ["/my", "?lang=nl", "en", "?lang=en"],
  ["/bestaat-niet", "?a=b", "en", "/en"],
  ["/en/nowhere", "", "nl", "/"],
] as const)("at %s%s the switch to %s leads to %s", ([path, search, locale, href]) => {
  expect(languageSwitch(path, search, locale)).toBe(href);
});

test("switching to the other language and back gives the same page", () => {
  const segment = string({ minLength: 1, maxLength: 12 }).map((text) => `${encodeURIComponent(text)}-`);
  assert(
    property(
      constantFrom(...pages),
      constantFrom(...locales),
      constantFrom(...locales),
      array(segment, { minLength: 2 }),
      (page, from, to, rest) => {
        const path = pathOf(page, from, rest);
        expect(inLanguage(path, to)).toBe(pathOf(page, to, rest));
        expect(inLanguage(inLanguage(path, to)!, from)).toBe(path);
      },
    ),
  );
});

test("each address is of one page", () => {
  for (const page of singlePages)
    for (const locale of locales) expect(publicPageAt(publicPath(page, locale))).toBe(page);
  expect(publicPageAt("/masterclasses/anders-kijken")).toBe("masterclass");
  expect(publicPageAt("/cohorten.ics")).toBeNull();
});

import { expect, test } from "vitest";
import { addressLocale, localeOf, preferredLocale } from "./locale";

const requestTo = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${path}`, { headers });
const english = { "accept-language": "en-GB,en;q=0.9" };

test.for([
  ["/", "nl"],
  ["/methode", "nl"],
  ["/en", "en"],
  ["/en/method", "en"],
  ["/en.data", "en"],
  ["/en/method.data", "en"],
  ["/enschede", "nl"],
  ["/verify/K7PM", "nl"],
  ["/en/bestaat-niet", "en"],
  ["/myth", "nl"],
] as const)("the address %s alone decides: %s", ([path, locale]) => {
  const preferences: Record<string, string>[] = [
    {},
    english,
    { ...english, cookie: "lang=en" },
    { cookie: "lang=nl" },
  ];
  for (const headers of preferences) expect(localeOf(requestTo(path, headers))).toBe(locale);
});

test.for([
  "/my",
  "/my.data",
  "/my/profile",
  "/my/nothing",
  "/learn/1/welkom",
  "/learn/1/welkom.data",
  "/sign-in",
  "/desk",
])("at %s the person's language decides", (path) => {
  expect(addressLocale(path)).toBeNull();
  expect(localeOf(requestTo(path))).toBe("nl");
  expect(localeOf(requestTo(path, english))).toBe("en");
  expect(localeOf(requestTo(path, { ...english, cookie: "a=b; lang=nl; c=d" }))).toBe("nl");
  expect(localeOf(requestTo(path, { cookie: "lang=en" }))).toBe("en");
  expect(localeOf(requestTo(path, { ...english, cookie: "lang=fr; xlang=nl" }))).toBe("en");
  expect(localeOf(requestTo(path, { cookie: "lang=nl; __Host-lang=en" }))).toBe("en");
  expect(localeOf(requestTo(path, { ...english, cookie: "__Host-lang=nl; lang=en" }))).toBe("nl");
});

test.for([
  ["", "nl"],
  ["*", "nl"],
  ["fr-FR", "nl"],
  ["en", "en"],
  ["EN-us", "en"],
  ["fr, en;q=0.5", "en"],
  ["en;q=0.5, nl;q=0.6", "nl"],
  ["nl;q=0.5,en;q=0.6", "en"],
  ["nl;q=0, en;q=0.1", "en"],
  ["en;q=0", "nl"],
  ["en;q=x", "en"],
] as const)("Accept-Language %j asks for %s", ([header, locale]) => {
  expect(preferredLocale(header)).toBe(locale);
});

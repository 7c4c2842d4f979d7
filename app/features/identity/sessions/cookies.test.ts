import { expect, test } from "vitest";
import { languageCookie, readCookie, setCookie } from "./cookies";

test("on https a cookie is bound to the host", () => {
  expect(setCookie("session", "abc", 60, true)).toBe(
    "__Host-session=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure",
  );
  expect(languageCookie("en", true)).toBe(
    "__Host-lang=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure",
  );
});

test("on a local start the name is plain", () => {
  expect(setCookie("sign-in", "abc", 0, false)).toBe(
    "sign-in=abc; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
  );
  expect(languageCookie("en", false)).toBe("lang=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
});

test.for([
  ["session=abc", false, "abc"],
  ["lang=nl; session=abc; other=1", false, "abc"],
  ["__Host-session=abc; session=evil", true, "abc"],
  ["session=evil", true, null],
  ["xsession=evil", false, null],
  ["session=", false, null],
  ["session", false, null],
  ["session=a=b", false, "a=b"],
  ["", false, null],
  [null, false, null],
] as const)("reads the session from %j (secure: %j)", ([header, secure, expected]) => {
  expect(readCookie(header, "session", secure)).toBe(expected);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { returnPath, safeRedirect } from "./safe-redirect";

test.for([
  ["/my", "/my"],
  ["/learn/abc/les?x=1&y=%2F#vraag", "/learn/abc/les?x=1&y=%2F#vraag"],
  ["/masterclasses/anders-kijken", "/masterclasses/anders-kijken"],
  ["/a/../b", "/b"],
  ["/zoeken?q=https://example.nl", "/zoeken?q=https://example.nl"],
])("keeps %s on site", ([to, expected]) => {
  expect(safeRedirect(to, "/elders")).toBe(expected);
});

test.for([
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  " //evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "%2f%2fevil.example",
  "/%2f%2fevil.example",
  "/%2Fevil.example",
  "/%5Cevil.example",
  "/%2e/%2fevil.example",
  "/./%5c%5cevil.example",
  "/x/../%2fevil.example",
  "/x/../%5cevil.example",
  "/x/%2e%2E/%2Fevil.example",
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "https://evil.example/my",
  "http:/evil.example",
  "my",
  "",
  "/" + "a".repeat(500),
  undefined,
  null,
  42,
  ["/my"],
])("falls back for %j", (to) => {
  expect(safeRedirect(to, "/elders")).toBe("/elders");
});

test("what is kept is kept again, and is on site in any spelling a browser or proxy may give it", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    "%2f",
    "%5C",
    "%2e",
    "x",
    "evil.example",
    "?",
    "#",
    "@",
    ":",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const kept = safeRedirect(`/${pieces.join("")}`, "/elders");
      expect(safeRedirect(kept, "/elders")).toBe(kept);
      const path = kept.split(/[?#]/)[0]!;
      for (const read of [kept, decodeURIComponent(path)])
        expect(new URL(read, "http://site.nl").host).toBe("site.nl");
    }),
    { numRuns: 2_000 },
  );
});

const request = (method: string, url: string, referer?: string) => ({
  method,
  url,
  headers: new Headers(referer ? { referer } : {}),
});

test.for([
  [request("GET", "http://site.nl/my/orders?page=2"), "/my/orders?page=2"],
  [request("POST", "http://site.nl/learn/save", "http://site.nl/learn/a?x=1"), "/learn/a?x=1"],
  [request("POST", "http://site.nl/learn/save", "http://evil.example/learn/a"), "/my"],
  [request("POST", "http://site.nl/learn/save"), "/my"],
  [request("POST", "http://site.nl/learn/save", "not an address"), "/my"],
] as const)("returns to the page that was open: %#", ([from, expected]) => {
  expect(returnPath(from)).toBe(expected);
});

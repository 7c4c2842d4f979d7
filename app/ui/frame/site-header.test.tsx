import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SiteProvider } from "~/platform/site/site-context";
import { foundation } from "~/platform/site/sites.server";
import { SiteHeader } from "./site-header";

const header = (area: "public" | "my", pathname: string) =>
  renderToStaticMarkup(
    <SiteProvider value={foundation}>
      <SiteHeader {...{ area, pathname }} otherLanguageHref="/en" />
    </SiteProvider>,
  );
const currentIn = (html: string) =>
  [...html.matchAll(/href="([^"]+)"[^>]*aria-current="(\w+)"/g)].map(([, href, kind]) => `${href} ${kind}`);

test.for([
  ["/my", ["/my page", "/my page"]],
  ["/my/orders", ["/my true", "/my true"]],
  ["/my/profile", ["/my/profile page"]],
] as const)("on %s only the nearest part of one's own is marked as current", ([pathname, marked]) => {
  expect(currentIn(header("my", pathname))).toEqual(marked);
});

test("a page that is kept for everyone leads to signing in and to search, with a place for what is one's own", () => {
  const html = header("public", "/zoeken");
  expect(html).toMatch(/<sc-own name="menu">.*Inloggen.*<\/sc-own>/);
  expect(html).toMatch(/<sc-own name="short"><a [^>]*>Inloggen<\/a><\/sc-own>/);
  expect(html).not.toContain("/sign-out");
  expect(currentIn(html)).toEqual(["/zoeken page"]);
});

test("where the page is one's own, nothing asks to sign in", () => {
  expect(header("my", "/my")).not.toContain("Inloggen");
});

test("who is at what is theirs has fewer ways elsewhere in the header", () => {
  expect(header("public", "/")).toContain('href="/methode"');
  expect(header("my", "/my")).not.toContain('href="/methode"');
});

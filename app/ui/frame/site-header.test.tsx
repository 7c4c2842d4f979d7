import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SiteProvider } from "~/platform/site/site-context";
import { foundation } from "~/platform/site/sites.server";
import type { Reader } from "./own-menu";
import { SiteHeader } from "./site-header";

const lotte = { name: "Lotte Jansen", email: "lotte@example.nl", organisations: [], isStaff: false };
const header = (area: "public" | "my" | "desk", pathname: string, reader: Reader | null = lotte) =>
  renderToStaticMarkup(
    <SiteProvider value={foundation}>
      <SiteHeader {...{ area, pathname, reader }} otherLanguageHref="/en" />
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

test("one's own pages say whose they are, and lead staff to the desk; where that is not known a sign leads to one's own", () => {
  const own = header("my", "/my");
  expect(own.match(/>LJ</g), "once for narrow screens").toHaveLength(2);
  expect(own).not.toContain("/desk");
  expect(currentIn(header("desk", "/desk/orders", { ...lotte, isStaff: true }))).toEqual(["/desk true"]);
  const unknown = header("my", "/learn/1/les", null);
  expect(unknown).not.toContain("sc-initials");
  expect(unknown).toMatch(/sc-header__short"><a class="sc-nav__who" href="\/my"><svg/);
});

test("a public page names nobody, whoever asks", () => {
  expect(header("public", "/")).not.toMatch(/LJ|Lotte|\/desk/);
});

test("who is at what is theirs has fewer ways elsewhere in the header", () => {
  expect(header("public", "/")).toContain('href="/methode"');
  expect(header("my", "/my")).not.toContain('href="/methode"');
});

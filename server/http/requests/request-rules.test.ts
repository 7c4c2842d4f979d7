import { afterAll, expect, test } from "vitest";
import { addressAt, usualAddresses } from "~/addresses";
import { addSite, foundation, originAt } from "~/platform/site/sites.server";
import { type IncomingFacts, refusalOf, meantBy } from "./request-rules";

const origin = "https://leren.example.nl";
const { remove } = addSite({ ...foundation, id: "request-rules", origin });
afterAll(remove);

type Facts = IncomingFacts & { host: string | undefined };
const get: Facts = {
  host: "leren.example.nl",
  method: "GET",
  url: "/",
  origin: undefined,
  fetchSite: undefined,
};
const post = { ...get, method: "POST", url: "/sign-in", origin };
const answerTo = ({ host, ...facts }: Facts) => refusalOf(facts, originAt(host));

test.for<[string, Partial<Facts>, number | null]>([
  ["a page", {}, null],
  ["a page with a query", { url: "/zoeken?q=%F0%9F%8C%8D&x=%" }, null],
  ["HEAD", { method: "HEAD" }, null],
  ["a link from elsewhere", { origin: undefined, fetchSite: "cross-site" }, null],
  ["the host in capitals", { host: "LEREN.example.nl" }, null],
  ["no host", { host: undefined }, 421],
  ["another host", { host: "evil.example" }, 421],
  ["our host as a part", { host: "leren.example.nl.evil.example" }, 421],
  ["our host with a port", { host: "leren.example.nl:8080" }, 421],
  ["another host asking for health", { url: "/health/ready", host: "10.0.0.7:3000" }, null],
  ["another host asking for what looks like health", { url: "/healthy", host: "10.0.0.7:3000" }, 421],
  [
    "another host asking for a page by way of health",
    { url: "/health/%2e%2e/my", host: "evil.example" },
    400,
  ],
  ["another host asking for health that is not there", { url: "/health/x", host: "evil.example" }, 421],
  ["another host asking for health by another spelling", { url: "/%68ealth/live", host: "a" }, 421],
  ["a bad escape", { url: "/%" }, 400],
  ["half an escape", { url: "/masterclasses/%E0%A4%A" }, 400],
  ["bytes that are no UTF-8", { url: "/%ff" }, 400],
  ["a NUL", { url: "/masterclasses/a%00b" }, 400],
  ["an address without a slash", { url: "masterclasses" }, 400],
  ["another site's whole address", { url: "http://evil.example/" }, 400],
  ["a way up", { url: "/x/../my" }, 400],
  ["a way nowhere", { url: "/./my" }, 400],
  ["a way up at the end", { url: "/my/.." }, 400],
  ...[
    "/x/%2e%2e/my",
    "/x/.%2E/my",
    "/%2e/my",
    "/my/%2e%2e",
    "/x%2f..%2fmy",
    "/x%2F%2e%2e%2Fmy",
    "/x%5c..%5cmy",
  ].map((url): [string, Partial<Facts>, number] => [`a way up, spelled ${url}`, { url }, 400]),
  ["a NUL in the query", { url: "/zoeken?q=%00" }, 400],
  ["a NUL in the query of data", { url: "/en/search.data?q=a%00b" }, 400],
  ["the data of one route", { url: "/my?_data=routes%2Fmy" }, 400],
  ["the data of one route, spelled otherwise", { url: "/my?q=1?&%5fdata=x" }, 400],
  ["an escaped percent sign before two noughts", { url: "/zoeken?q=100%2500" }, null],
  ["a fragment", { url: "/#/../my" }, 400],
  ["a name that begins with a dot", { url: "/.well-known/security.txt" }, null],
  ["two slashes", { url: "//evil.example/" }, 400],
  ["a backslash", { url: "/\\evil.example" }, 400],
  ...["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "PROPFIND"].map(
    (method): [string, Partial<Facts>, number] => [method, { method }, 405],
  ),
])("%s: %j answers %j", ([, facts, status]) => {
  expect(answerTo({ ...get, ...facts })).toBe(status);
});

test.for<[string, Partial<Facts>, number | null]>([
  ["from our own page", {}, null],
  ["from another site", { origin: "https://evil.example" }, 403],
  ["from nowhere (null)", { origin: "null" }, 403],
  ["from our own page in a browser that hides it", { origin: "null", fetchSite: "same-origin" }, null],
  ["from a sandboxed page", { origin: "null", fetchSite: "cross-site" }, 403],
  ["from nowhere at a sister site", { origin: "null", fetchSite: "same-site" }, 403],
  ["from nowhere typed in the address bar", { origin: "null", fetchSite: "none" }, 403],
  ["with garbage", { origin: "%%%" }, 403],
  ["with an empty origin", { origin: "" }, 403],
  ["over http", { origin: "http://leren.example.nl" }, 403],
  ["from another port", { origin: "https://leren.example.nl:444" }, 403],
  ["from a name that begins like ours", { origin: "https://leren.example.nl.evil.example" }, 403],
  ["from two origins", { origin: `${origin}, https://evil.example` }, 403],
  ["without Origin from our own page", { origin: undefined, fetchSite: "same-origin" }, null],
  ["without Origin from a sister site", { origin: undefined, fetchSite: "same-site" }, 403],
  ["without Origin typed in the address bar", { origin: undefined, fetchSite: "none" }, 403],
  ["without Origin and anything else", { origin: undefined }, 403],
  [
    "from another site that a browser calls same-origin",
    { origin: "https://evil.example", fetchSite: "same-origin" },
    403,
  ],
  ["by Stripe", { url: "/webhooks/stripe", origin: undefined }, null],
  ["by Stripe with a query", { url: "/webhooks/stripe?x=1", origin: undefined }, null],
  ["beside Stripe's address", { url: "/webhooks/stripe/", origin: undefined }, 403],
  ["by Stripe to another host", { url: "/webhooks/stripe", origin: undefined, host: "evil.example" }, 421],
  ["to health", { url: "/health/ready", origin: "https://evil.example" }, 403],
])("a form sent %s: %j answers %j", ([, facts, status]) => {
  expect(answerTo({ ...post, ...facts })).toBe(status);
});

test("no usual address hides one that is there, and each leads to one", () => {
  for (const [usual, meant] of usualAddresses) {
    expect(addressAt(usual), usual).toBeNull();
    expect(addressAt(meant)?.address.kept, meant).toBeTruthy();
  }
});

test.for<[string, string | null]>([
  ["/", null],
  ["/?q=/", null],
  ["/en", null],
  ["/zoeken?q=a/", null],
  ["/en/", "/en"],
  ["/masterclasses//", "/masterclasses"],
  ["/zoeken/?q=a/&r=?", "/zoeken?q=a/&r=?"],
  ["/algemene-voorwaarden", "/voorwaarden"],
  ["/terms-and-conditions/?utm=1", "/en/terms?utm=1"],
  ["/agenda", "/cohorten"],
  ["/Algemene-voorwaarden", null],
])("%s means %s", ([url, meant]) => {
  expect(meantBy(url)).toBe(meant);
});

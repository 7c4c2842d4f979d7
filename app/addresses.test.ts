import { expect, test } from "vitest";
import { addressAt, addresses, addressInGeneral, closedToCrawlers } from "./addresses";

test("an address has one name", () => {
  const ids = addresses.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("only what is everyone's, in a language of its own, is kept or read by search engines", () => {
  const kept = addresses.filter((address) => address.kept !== null);
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter(({ access, locale }) => access.kind !== "anyone" || locale === null)).toEqual([]);
});

test("only what proves itself otherwise is posted to from elsewhere, and only a watched instance has any name", () => {
  const of = (is: "isPostedToFromElsewhere" | "isOnAnyHost") =>
    addresses.filter((address) => address[is]).map(({ pattern }) => pattern);
  expect(of("isPostedToFromElsewhere")).toEqual([
    "webhooks/stripe",
    "interest/:token/leave",
    "mail-lists/:list/:token",
  ]);
  expect(of("isOnAnyHost")).toEqual(["health/live", "health/ready", "health/metrics"]);
});

test.for([
  ["/", "home-nl"],
  ["/_root.data", "home-nl"],
  ["/en.data", "home-en"],
  ["/my.data", "routes/my/masterclasses"],
  ["/my/", "routes/my/masterclasses"],
  ["/en/", "home-en"],
  ["/my/tickets/T-1.pdf", "routes/my/ticket-pdf"],
  ["/my/tickets/T-1.pdf.data", "routes/my/ticket-pdf"],
  ["/checkout/return", "routes/checkout/return"],
  ["/desk/cohorts/new", "routes/desk/cohorts/new"],
  ["/desk/cohorts/1", "routes/desk/cohorts/cohort"],
] as const)("%s is the address %s", ([path, id]) => {
  expect(addressAt(path)?.address.id).toBe(id);
});

test.for(["/host/cohorts/1", "/organisations", "/invite/abc", "/My", "/m%79", "//my", "/my//", "/dev/mail"])(
  "what is declared nowhere, such as %s, is no address",
  (path) => {
    expect(addressAt(path)).toBeNull();
  },
);

test.for([
  ["/", "/"],
  ["/my/tickets/T-2027-0001", "/my/tickets/*"],
  ["/my/tickets/T-2027-0001.pdf", "/my/tickets/*.pdf"],
  ["/my/orders/B-2027-0001/receipt.pdf", "/my/orders/*/receipt.pdf"],
  ["/en/search.data", "/en/search"],
  ["/verify/K7PM-92QD-0AB1-XYZ3", "/verify/*"],
  ["/noor@example.nl/my", "/*"],
  ["/health/live", "/health/live"],
])("%s is logged as %s", ([path, logged]) => {
  expect(addressInGeneral(path!)).toBe(logged);
});

test("crawlers are kept from what is a person's and from searches, and led to a lesson's public page", () => {
  expect(closedToCrawlers).toEqual(
    expect.arrayContaining(["/zoeken", "/en/search", "/my", "/sign-in", "/checkout", "/desk"]),
  );
  expect(closedToCrawlers.filter((path) => /^\/(learn|verify|methode|en)?$/.test(path))).toEqual([]);
});

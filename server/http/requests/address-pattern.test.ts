import type { ServerBuild } from "@remix-run/server-runtime";
import { expect, test } from "vitest";
import { addressPatterns } from "./address-pattern";

const paths = ["my/tickets/:number", "my/orders/:number/receipt.pdf", "verify/:number", "en/search", "*"];
const routes = Object.fromEntries(paths.map((path) => [path, { id: path, path }]));
const pattern = addressPatterns({ routes } as unknown as ServerBuild);

test.for([
  ["/", "/"],
  ["/my/tickets/T-2027-0001", "/my/tickets/*"],
  ["/my/tickets/T-2027-0001.pdf", "/my/tickets/*"],
  ["/my/orders/B-2027-0001/receipt.pdf", "/my/orders/*/receipt.pdf"],
  ["/en/search.data", "/en/search.data"],
  ["/verify/K7PM-92QD-0AB1-XYZ3", "/verify/*"],
  ["/noor@example.nl/my", "/*/my"],
  ["/health/live", "/health/live"],
])("%s is logged as %s", ([path, logged]) => {
  expect(pattern(path!)).toBe(logged);
});

import { expect, test } from "vitest";
import { partOf, partPath } from "./organisation-part";

test.for([
  ["/organisation/1", "profile"],
  ["/organisation/1/edit", "profile"],
  ["/organisation/1/members/2", "members"],
  ["/organisation/1/invite", "members"],
  ["/organisation/1/orders/B-1HS7-HJQF/cancel", "orders"],
  ["/organisation/1/seats/name", "seats"],
  ["/organisation/1/works-council", "seats"],
  ["/organisation/1/work/people", "work"],
  ["/organisation/1/agreement", "agreement"],
  ["/organisation/1/orderly", null],
] as const)("%s belongs to %s", ([pathname, part]) => {
  expect(partOf(pathname)).toBe(part);
});

test("a part begins at its own page", () => {
  expect(partPath("1", "profile")).toBe("/organisation/1");
  expect(partPath("1", "seats")).toBe("/organisation/1/seats");
});

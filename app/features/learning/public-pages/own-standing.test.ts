import { expect, test } from "vitest";
import { boughtAt, type Followed, standingOn } from "./own-standing";

const inGroup: Followed = {
  enrolmentId: "e1",
  isCompleted: false,
  masterclassSlug: "anders-kijken",
  cohortSlug: "voorjaar",
  offerId: "mc1-cohort",
  ticketNumber: "T-1",
};
const alone: Followed = {
  ...inGroup,
  enrolmentId: "e2",
  cohortSlug: null,
  offerId: "mc1-self-paced",
  ticketNumber: null,
};

test.each([
  ["cohort", "voorjaar", { kind: "group", enrolmentId: "e1", ticketNumber: "T-1" }],
  ["cohort", "najaar", null],
  ["masterclass", "anders-kijken", { kind: "masterclass", enrolmentId: "e1", ticketNumber: null }],
  ["previewLesson", "anders-kijken", { kind: "masterclass", enrolmentId: "e1", ticketNumber: null }],
  ["masterclass", "samen-bouwen", null],
  ["home", null, null],
  ["certificate", "anders-kijken", null],
])("on a page of kind %s about %s one has %o", (page, slug, standing) => {
  expect(standingOn({ page, slug }, [inGroup, alone])).toEqual(standing);
});

test("what was completed is called so", () => {
  const completed = standingOn({ page: "cohort", slug: "voorjaar" }, [{ ...inGroup, isCompleted: true }]);
  expect(completed?.kind).toBe("completed");
});

test("only the checkout of one's own group or offer sells what one has", () => {
  expect(boughtAt("voorjaar", [inGroup])?.enrolmentId).toBe("e1");
  expect(boughtAt("najaar", [inGroup])).toBeNull();
  expect(boughtAt("offers/mc1-self-paced", [inGroup, alone])?.enrolmentId).toBe("e2");
  // Whoever follows it in a group does not follow it alone.
  expect(boughtAt("offers/mc1-cohort", [inGroup])).toBeNull();
});

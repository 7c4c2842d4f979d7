import { expect, test } from "vitest";
import { checkoutAt, checkoutPath, teamCheckoutPath } from "./checkout-address";

test.each([
  ["/checkout/voorjaar?lang=nl", { cohortSlug: "voorjaar" }],
  ["/checkout/offers/mc1-self-paced", { offerId: "mc1-self-paced" }],
  ["/checkout/team?cohort=voorjaar", null],
  ["/checkout/return?session_id=cs_1", null],
  ["/my", null],
])("what is bought at %s is %o", (path, address) => {
  expect(checkoutAt(path)).toEqual(address);
  if (address) expect(path.startsWith(checkoutPath(address))).toBe(true);
});

test("a team orders the same", () => {
  expect(teamCheckoutPath({ cohortSlug: "voorjaar" })).toBe("/checkout/team?cohort=voorjaar");
  expect(teamCheckoutPath({ offerId: "mc1-self-paced" })).toBe("/checkout/team?offer=mc1-self-paced");
});

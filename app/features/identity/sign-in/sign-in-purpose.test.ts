import { expect, test } from "vitest";
import { signInPurpose } from "./sign-in-purpose";

test.each([
  ["/checkout/anders-kijken-2027-01?lang=en", "ticket"],
  ["/checkouts", null],
  ["/my", null],
  ["/my/orders?from=/checkout/x", null],
])("signing in on the way to %s is for %s", (redirectTo, purpose) => {
  expect(signInPurpose(redirectTo)).toBe(purpose);
});

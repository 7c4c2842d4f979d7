import { expect, test } from "vitest";
import { expectConsoleError } from "./console";

test("an announced message on console.error is let through", () => {
  expectConsoleError(/cannot reach \w+/);
  console.error("cannot reach %s", "Utrecht");
  expect(true).toBe(true);
});

test.fails("an unannounced message on console.error fails the test", () => {
  console.error("nobody expects this");
});

test.fails("an announced message that does not come fails the test", () => {
  expectConsoleError("will not come");
});

import { expectLogError } from "./log";
import { expect, test } from "vitest";
import { log } from "~/platform/log.server";

test("an announced line at level error is let through", () => {
  expectLogError("a mail was lost");
  log.error({ mail: 7 }, "a mail was lost");
  log.warn("and a warning may always come");
  expect(true).toBe(true);
});

test.fails("an unannounced line at level error fails the test", () => {
  log.error({ err: new Error("no seat") }, "a request failed");
});

test.fails("an announced line that does not come fails the test", () => {
  expectLogError("will not come");
});

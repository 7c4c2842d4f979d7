// Runs before each test file: a line of the app's log at level error fails the test, unless the test said that it would
// come. Such a line is a fault of ours by docs/operations.md, so one that nobody waits for is a fault that somebody swallowed.
import pino from "pino";
import { afterEach } from "vitest";
import { log } from "~/platform/log.server";
import { announcements } from "./announcements";

const errors = announcements("log.error");

const { [pino.symbols.streamSym]: destination } = log as unknown as Record<symbol, pino.DestinationStream>;
destination!.write = (line) => {
  if ((JSON.parse(line) as { level: string }).level === "error") errors.heard(line.trimEnd());
};

/**
 * Announces a line of the log at level error. The test fails when it does not come.
 *
 * @param pattern a part of the line (JSON), or what it must match
 */
export const expectLogError = (pattern: RegExp | string): void => errors.expect(pattern);

afterEach(() => errors.settle());

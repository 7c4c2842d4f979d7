// Runs before each test file: a message on console.error fails the test, unless the test said that it would come.
import { format } from "node:util";
import { afterEach } from "vitest";
import { announcements } from "./announcements";

const errors = announcements("console.error");

console.error = (...args: unknown[]) => errors.heard(format(...args));

/**
 * Announces a message on console.error. The test fails when it does not come.
 *
 * @param pattern a part of the message, or what it must match
 */
export const expectConsoleError = (pattern: RegExp | string): void => errors.expect(pattern);

afterEach(() => errors.settle());

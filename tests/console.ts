// Runs before each test file: a message on console.error fails the test, unless the test said that it would come.
import { format } from "node:util";
import { afterEach } from "vitest";

const unexpected: string[] = [];
const expected: { pattern: RegExp | string; seen: boolean }[] = [];

console.error = (...args: unknown[]) => {
  const message = format(...args);
  const known = expected.find(({ pattern }) =>
    typeof pattern === "string" ? message.includes(pattern) : pattern.test(message),
  );
  if (known) known.seen = true;
  else unexpected.push(message);
};

/**
 * Announces a message on console.error. The test fails when it does not come.
 *
 * @param pattern a part of the message, or what it must match
 */
export function expectConsoleError(pattern: RegExp | string): void {
  expected.push({ pattern, seen: false });
}

afterEach(() => {
  const messages = unexpected.splice(0);
  const missing = expected.splice(0).filter(({ seen }) => !seen);
  if (messages.length > 0) throw new Error(`Unexpected console.error:\n${messages.join("\n")}`);
  if (missing.length > 0)
    throw new Error(`No console.error like ${missing.map(({ pattern }) => pattern).join(", ")}`);
});

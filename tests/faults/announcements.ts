/** Messages that fail a test unless it said that they would come. */
export interface Announcements {
  /** A message came. */
  heard(message: string): void;
  /** Lets one kind of message through: those that hold or match `pattern`. The test fails when none comes. */
  expect(pattern: RegExp | string): void;
  /** Throws for what came unannounced or was announced in vain, and forgets everything. */
  settle(): void;
}

/** @param kind what the messages are, for the words of the failure: "console.error" */
export function announcements(kind: string): Announcements {
  const unexpected: string[] = [];
  const expected: { pattern: RegExp | string; isHeard: boolean }[] = [];
  return {
    heard(message) {
      const known = expected.find(({ pattern }) =>
        typeof pattern === "string" ? message.includes(pattern) : pattern.test(message),
      );
      if (known) known.isHeard = true;
      else unexpected.push(message);
    },
    expect(pattern) {
      expected.push({ pattern, isHeard: false });
    },
    settle() {
      const messages = unexpected.splice(0);
      const missing = expected.splice(0).filter(({ isHeard }) => !isHeard);
      if (messages.length > 0) throw new Error(`Unexpected ${kind}:\n${messages.join("\n")}`);
      if (missing.length > 0)
        throw new Error(`No ${kind} like ${missing.map(({ pattern }) => pattern).join(", ")}`);
    },
  };
}

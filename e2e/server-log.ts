// A line at level error in the log of the site under test fails the run: by docs/operations.md it is a fault of ours, and no
// journey is meant to meet one.
import type { FullResult, Reporter } from "@playwright/test/reporter";

/** The log's lines at level error (JSON, as app/platform/log.server.ts writes them) in what a site has written. */
export const errorLines = (written: string): string[] =>
  written.split("\n").filter((line) => line.includes('{"level":"error"'));

export default class ServerLog implements Reporter {
  private written = "";

  /** What the site under test writes comes without a test. */
  onStdOut(chunk: string | Buffer, test?: unknown) {
    if (!test) this.written += chunk;
  }

  async onEnd({ status }: FullResult) {
    const errors = errorLines(this.written);
    if (errors.length === 0) return { status };
    process.stdout.write(`\nThe site under test logged errors:\n${errors.join("\n")}\n`);
    return { status: "failed" as const };
  }

  printsToStdio() {
    return false;
  }
}

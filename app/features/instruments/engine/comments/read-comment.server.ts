import { keptText } from "~/lib/saved-text/saved-text";
import { countAttempt } from "~/platform/rate-limit.server";
import { longestComment } from "./comment";

/** What one person writes in an hour, at whichever pieces and other work. */
const mostAnHour = 60;

/** A comment as it is kept, or why it is not placed. What somebody writes is counted, at whatever it is. */
export async function readComment(
  personId: string,
  typed: string,
): Promise<
  | { ok: true; text: string }
  | { ok: false; reason: "empty" }
  | { ok: false; reason: "tooLong"; length: number }
  | { ok: false; reason: "often"; wait: number }
> {
  const text = keptText(typed).trim();
  if (text === "") return { ok: false, reason: "empty" };
  if (text.length > longestComment) return { ok: false, reason: "tooLong", length: text.length };
  const limit = { key: `comment:${personId}`, limit: mostAnHour, windowSeconds: 3_600 };
  const wait = await countAttempt(limit);
  return wait === null ? { ok: true, text } : { ok: false, reason: "often", wait };
}

import { createHash } from "node:crypto";
import type { Context } from "./context";
import { invalid, Refusal } from "./refusal";
import type { Reply } from "../store";

const DAY = 24 * 60 * 60;

/** What makes two requests the same: path and parameters, in any order. */
export const fingerprintOf = (path: string, body: string) =>
  createHash("sha256")
    .update(`${path}\n${body.split("&").sort().join("&")}`)
    .digest("base64url");

/**
 * The answer given to this key in the last 24 hours, if any. Refuses the key when it was used for another request.
 * https://docs.stripe.com/api/idempotent_requests
 */
export function findReply({ state, seconds }: Context, key: string, fingerprint: string): Reply | undefined {
  if (key.length > 255) throw invalid("Idempotency keys can have at most 255 characters.");
  const reply = state.replies.get(key);
  if (!reply || reply.createdAt <= seconds() - DAY) return undefined;
  if (reply.fingerprint === fingerprint) return reply;
  throw new Refusal(400, {
    type: "idempotency_error",
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}

import { data, redirect } from "@remix-run/node";
import type { Actor } from "~/features/identity/access/scope";
import type { UnplacedComment } from "~/features/instruments/engine/comments/write-comment.server";
import { readForm } from "~/platform/http/form.server";
import {
  commentOnHandIn,
  deleteHandInComment,
  settleHandInComment,
} from "../comments/comment-on-hand-in.server";
import { ownWorkPath } from "../review-paths";
import { handIn } from "./hand-in.server";
import { currentHandIn } from "./own-hand-ins.queries.server";
import { withdrawHandIn } from "./withdraw-hand-in.server";

const statuses = { ended: 403, empty: 400, changed: 409, waiting: 409, accepted: 409, often: 429 } as const;
const commentStatuses = {
  empty: 400,
  field: 409,
  full: 409,
  gone: 409,
  newer: 503,
  tooLong: 400,
  often: 429,
};

/** Does what a form of the page of one's own work asks, and leads back to that page; what could not be done comes back with the reason. */
export async function answerOwnHandIn(
  actor: Actor,
  { enrolmentId, about }: { enrolmentId: string; about: string },
  request: Request,
) {
  const form = await readForm(request);
  const [intent, comment] = [form.text("intent"), form.text("comment")];
  const back = (said: string, at = "") =>
    redirect(`${ownWorkPath(enrolmentId, about)}?said=${said}${at}`, 303);
  const reader = { as: "learner", actor, enrolmentId } as const;
  if (intent === "handIn" || intent === "withdraw") {
    const [version = "", artefactId = ""] = form.text("copy").split(" ");
    const done =
      intent === "handIn"
        ? await handIn(actor, enrolmentId, { about, version: Number(version), artefactId })
        : await withdrawHandIn(actor, enrolmentId, about);
    if (done.ok) return back(intent === "handIn" ? "handedIn" : "withdrawn");
    if (done.reason === "notFound") throw new Response("Not Found", { status: 404 });
    const { reason } = done;
    return data({ refused: { does: intent, reason } as const, unplaced: undefined }, statuses[reason]);
  }
  if (intent === "delete" || intent === "settle" || intent === "reopen") {
    const isDone =
      intent === "delete"
        ? await deleteHandInComment(reader, comment)
        : await settleHandInComment(reader, comment, intent === "settle");
    if (!isDone) throw new Response("Not Found", { status: 404 });
    return back("done");
  }
  const [key, text] = [form.text("key"), form.whole("text")];
  const handInId = await currentHandIn(actor, enrolmentId, about);
  if (!handInId) throw new Response("Not Found", { status: 404 });
  const written = await commentOnHandIn(reader, handInId, { key, text });
  if (written.ok) return back("placed", `#comment-${written.id}`);
  const { ok: _, ...fault } = written;
  const unplaced: UnplacedComment = { key, text, fault };
  return data({ refused: undefined, unplaced }, commentStatuses[fault.reason]);
}

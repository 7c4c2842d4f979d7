import { data, redirect } from "@remix-run/node";
import type { Actor } from "~/features/identity/access/scope";
import { readForm } from "~/platform/http/form.server";
import { type CommentPlace, commentsPath, goneStatus } from "./comment";
import { markCommentsSeen } from "./mark-comments-seen.server";
import { deleteComment, settleComment } from "./settle-comment.server";
import { type UnplacedComment, writeComment } from "./write-comment.server";

const statuses = { empty: 400, field: 409, full: 409, newer: 503, tooLong: 400, often: 429 } as const;

/**
 * Does what a form of the page of comments asks, and leads back to that page; a comment that was not placed comes back with what was written. A comment that is
 * not there, or not theirs to settle or delete, throws 404 or 403.
 */
export async function answerComments(actor: Actor, place: CommentPlace, request: Request, site: string) {
  const form = await readForm(request);
  const [intent, id] = [form.text("intent"), form.text("comment")];
  const back = (said: "placed" | "done", at = "") =>
    redirect(`${commentsPath(place)}?said=${said}${at}`, 303);
  if (intent === "delete" || intent === "settle" || intent === "reopen") {
    const done =
      intent === "delete"
        ? await deleteComment(actor, place, id)
        : await settleComment(actor, place, id, intent === "settle");
    if (!done.ok) throw new Response(null, { status: done.reason === "readOnly" ? 403 : 404 });
    return back("done");
  }
  if (intent === "seen") {
    if (!(await markCommentsSeen(actor, place, new Date(form.text("until")))))
      throw new Response(null, { status: 404 });
    return redirect(commentsPath(place), 303);
  }
  const [key, text] = [form.text("key"), form.whole("text")];
  const written = await writeComment(actor, place, { key, text, site });
  if (written.ok) return back("placed", `#comment-${written.id}`);
  const { ok: _, ...fault } = written;
  const headers: HeadersInit = fault.reason === "often" ? { "Retry-After": String(fault.wait) } : {};
  const unplaced: UnplacedComment = { key, text, fault };
  const status = fault.reason === "gone" ? goneStatus(place) : statuses[fault.reason];
  return data({ unplaced }, { status, headers });
}

import { writeComment } from "~/features/instruments/engine/comments/write-comment.server";
import { markCommentsSeen } from "~/features/instruments/engine/comments/mark-comments-seen.server";
import { makeShare } from "~/features/instruments/engine/sharing/make-share.server";
import { shareToken } from "~/features/instruments/engine/sharing/share-token.server";
import { now } from "~/platform/clock.server";
import { foundation } from "~/platform/site/sites.server";
import { signedIn } from "../organisations";
import type { DemoPeople } from "../people";

/** A link to the demo learner's Startbeeld, and what somebody of the desk said of it as its reader. */
export async function seedSharedWork({ learner, staff }: DemoPeople, artefactId: string): Promise<void> {
  const choices = { days: 90, mayComment: true, showsPeople: false } as const;
  const made = await makeShare(signedIn(learner, []), artefactId, choices);
  if (!made.ok) throw new Error("the demo's link was not made");
  const place = { token: shareToken(made.id) };
  const said = {
    key: "groupUnknown",
    text: "Vraag de huismeester ook wie er niet komt eten, en waarom. Dat staat nu nergens.",
    site: foundation.id,
  };
  const written = await writeComment(signedIn(staff, []), place, said);
  if (!written.ok) throw new Error("the demo's comment was not placed");
  const own = { artefactId };
  const answer = { ...said, text: "Dat vraag ik vrijdag. Ik loop na het eten met haar mee." };
  const answered = await writeComment(signedIn(learner, []), own, answer);
  if (!answered.ok) throw new Error("the demo's answer was not placed");
  await markCommentsSeen(signedIn(learner, []), own, now());
  // New since the learner read the rest.
  const more = { ...said, key: "dots", text: "Wie repareert daar op woensdag? Misschien wil hij erbij." };
  const another = await writeComment(signedIn(staff, []), place, more);
  if (!another.ok) throw new Error("the demo's second comment was not placed");
}

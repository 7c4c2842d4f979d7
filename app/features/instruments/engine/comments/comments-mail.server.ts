import { z } from "zod";
import { leaveLink } from "~/features/communication/preferences/leave-link.server";
import { preferenceMessages } from "~/features/communication/preferences/preferences.messages";
import { whoWants } from "~/features/communication/preferences/wants-mail.server";
import { db, pool } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { artefactMessages } from "../artefact.messages";
import { instrumentOf } from "../../instruments";
import { isEditable } from "../artefacts/artefact-access.db.server";
import { commentsPath } from "./comment";
import { commentMessages } from "./comments.messages";
import { newCommentsKind } from "./comments-mail-kind";

const about = z.object({ artefactId: z.uuid(), personId: z.uuid(), commentIds: z.array(z.uuid()) });

/** Tells who may change a piece that others commented on it: of which fields and by whom stands on the page. Nothing is sent when all of it is gone or settled by then, or to who wants no such mail. */
export const newCommentsMail = mailTemplate(newCommentsKind, async (data, locale, site) => {
  const { artefactId, personId, commentIds } = about.parse(data);
  const { rows } = await pool.query<{ kind: string; title: string }>({
    name: "mailed-piece",
    text: `select a.kind, a.title from "Artefact" a where a.id = $1::uuid and ${isEditable("$2")}`,
    values: [artefactId, personId],
  });
  const instrument = rows[0] && instrumentOf(rows[0].kind);
  const count = await db.artefactComment.count({ where: { id: { in: commentIds }, settledAt: null } });
  if (!instrument || count === 0) return null;
  if (!(await whoWants(db, [personId], "COMMENTS")).has(personId)) return null;
  const t = commentMessages[locale];
  const name = `${instrument.texts[locale].name}: ${rows[0]!.title || artefactMessages[locale].untitled}`;
  const leaveAt = leaveLink(personId, "COMMENTS", { locale, site });
  return {
    subject: t.mailSubject(count, name),
    blocks: [
      { text: t.mailText(count, name) },
      { link: site.origin + commentsPath({ artefactId }), label: t.mailLink },
      { text: t.mailOften },
      { link: leaveAt, label: preferenceMessages[locale].leaveLink },
    ],
    leaveAt,
  };
});

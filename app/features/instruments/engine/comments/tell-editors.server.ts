import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { isEditable } from "../artefacts/artefact-access.db.server";
import { newCommentsKind } from "./comments-mail-kind";

/**
 * The handler of `tell-of-comments`: once a day who may change a piece gets one mail about what others said of it since. Doing it again, or twice at once,
 * tells of nothing twice.
 */
export async function tellOfComments(): Promise<void> {
  const pieces = await db.artefactComment.findMany({
    where: { toldAt: null },
    distinct: ["artefactId"],
    select: { artefactId: true },
  });
  for (const { artefactId } of pieces)
    await db.$transaction((tx) => tellEditors(tx, artefactId), transactionLimits);
}

async function tellEditors(tx: Tx, artefactId: string): Promise<void> {
  const told = await tx.artefactComment.updateManyAndReturn({
    where: { artefactId, toldAt: null },
    data: { toldAt: now() },
    select: { id: true, personId: true, site: true, settledAt: true },
  });
  const open = told.filter(({ settledAt }) => settledAt === null);
  const editors = await tx.$queryRawUnsafe<{ id: string; email: string; locale: string }[]>(
    `select editor.id, editor.email, editor.locale from "Artefact" a join "Person" editor
       on editor.id = a."personId" or editor.id in (select "personId" from "ArtefactMember" where "artefactId" = a.id)
      where a.id = $1::uuid and editor."disabledAt" is null and ${isEditable("editor.id")}`,
    artefactId,
  );
  const mails = editors.flatMap(({ id, email, locale }) => {
    const others = open.filter(({ personId }) => personId !== id);
    if (others.length === 0) return [];
    const data = { artefactId, personId: id, commentIds: others.map((one) => one.id) };
    const { site } = others.at(-1)!;
    return [{ to: email, personId: id, locale: toLocale(locale), site, kind: newCommentsKind, data }];
  });
  if (mails.length > 0) await queueMails(tx, mails);
}

import { z } from "zod";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { instrumentOf } from "../../../instruments";
import { artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import { teamWorkPath } from "../team-work-list";
import { workAskedKind, workWithoutEditorKind } from "./team-mail-kinds";
import { teamMessages } from "../team.messages";
import type { Locale } from "~/i18n/locale";

const ofPiece = z.object({ artefactId: z.uuid() });
const ofReader = ofPiece.extend({ personId: z.uuid() });

/** A piece of an organisation, by what it is called; null when it is gone. */
async function pieceIn(data: unknown, locale: Locale) {
  const row = await db.artefact.findUnique({
    where: { id: ofPiece.parse(data).artefactId },
    select: { id: true, kind: true, title: true, organisation: { select: { id: true, name: true } } },
  });
  const instrument = row && instrumentOf(row.kind);
  if (!row?.organisation || !instrument) return null;
  const { id, organisation } = row;
  const title = `${instrument.texts[locale].name}: ${row.title || artefactMessages[locale].untitled}`;
  return { id, title, organisation };
}

/** Tells somebody that a colleague asked them to a piece; nothing when that was ended, or they left. */
export const workAskedMail = mailTemplate(workAskedKind, async (data, locale, site) => {
  const { artefactId, personId } = ofReader.parse(data);
  const piece = await pieceIn(data, locale);
  const asked =
    piece &&
    (await db.artefactMember.findFirst({
      where: {
        ...{ artefactId, personId },
        person: { memberships: { some: { organisationId: piece.organisation.id, until: null } } },
      },
    }));
  if (!asked) return null;
  const by = await db.person.findUnique({ where: { id: asked.addedById }, select: { name: true } });
  const t = teamMessages[locale];
  const { title, organisation } = piece;
  return {
    subject: t.askedSubject(title),
    blocks: [
      { text: t.askedIntro(by?.name || t.nameless, title, organisation.name) },
      { text: asked.mayEdit ? t.askedToEdit : t.askedToRead },
      { link: `${site.origin}${artefactPath(artefactId)}`, label: t.askedLink },
      { text: t.askedLeave },
    ],
  };
});

/** Tells who leads an organisation that a piece of it is left without anybody who edits it. */
export const workWithoutEditorMail = mailTemplate(workWithoutEditorKind, async (data, locale, site) => {
  const piece = await pieceIn(data, locale);
  if (!piece) return null;
  const t = teamMessages[locale];
  const { id, title, organisation } = piece;
  return {
    subject: t.withoutEditorSubject(title),
    blocks: [
      { text: t.withoutEditorIntro(title, organisation.name) },
      { link: `${site.origin}${teamWorkPath(organisation.id, `/${id}`)}`, label: t.withoutEditorLink },
    ],
  };
});

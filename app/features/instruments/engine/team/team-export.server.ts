import type { Prisma } from "~prisma/client";
import type { Member } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { db } from "~/platform/db/db.server";
import type { ZippedFile } from "~/platform/own-data/zip";
import { instrumentOf } from "../../instruments";
import { artefactFileName, artefactJson } from "../export/artefact-export";
import type { ArtefactDocument } from "../instrument";
import { teamMessages } from "./team.messages";

/** Notes that somebody downloads all pieces of an organisation: they hold texts that they were perhaps not asked to. */
export async function noteTeamExport(actor: Member<"work.assign">): Promise<void> {
  await recordAudit(db, {
    ...{ actorId: actor.personId, act: "work.export" },
    ...{ subjectType: "organisation", subjectId: actor.organisation.id },
  });
}

/** What goes along of a piece: nothing of who may read it, and no digest. */
const withAllBeside = {
  versions: { select: { version: true, savedAt: true, document: true }, orderBy: { version: "asc" } },
  editions: {
    ...{ omit: { id: true, artefactId: true, frozenById: true, withdrawnById: true } },
    include: {
      signatures: {
        omit: { id: true, editionId: true, personId: true },
        orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
      },
    },
    orderBy: { number: "asc" },
  },
  comments: {
    select: {
      ...{ key: true, text: true, createdAt: true, settledAt: true },
      person: { select: { name: true } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  },
  sources: {
    select: { key: true, fromId: true, fromGive: true, locale: true, text: true, takenAt: true },
    orderBy: [{ key: "asc" }, { fromId: "asc" }, { fromGive: "asc" }],
  },
} satisfies Prisma.ArtefactInclude;

/**
 * Every piece of an organisation as JSON, each with a file beside it of what belongs to it: earlier versions, editions with their signatures, comments, and
 * texts that were taken over. One piece is in memory at a time.
 */
export async function* teamWorkFiles(
  { organisation: { id: organisationId } }: Member<"work.assign">,
  locale: Locale,
): AsyncGenerator<ZippedFile> {
  const pieces = await db.artefact.findMany({
    where: { organisationId },
    select: { id: true },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
  });
  for (const { id } of pieces) {
    const piece = await db.artefact.findFirst({
      where: { id, organisationId },
      include: withAllBeside,
    });
    const instrument = piece && instrumentOf(piece.kind);
    if (!instrument) continue;
    // As it is written: a file to keep needs nothing of this software's fields.
    const sheet = { ...piece, document: piece.document as ArtefactDocument };
    // Two pieces may be called the same on one day.
    const name = artefactFileName(instrument, sheet, "json", locale).replace(/\.json$/, `-${id.slice(-12)}`);
    yield { name: `${name}.json`, bytes: bytesOf(artefactJson(instrument, sheet, locale)) };
    const { versions, editions, sources } = piece;
    const comments = piece.comments.map(({ person, ...comment }) => ({ by: person.name, ...comment }));
    const beside = Object.entries({ versions, editions, comments, sources }).filter(
      ([, some]) => some.length > 0,
    );
    if (beside.length > 0)
      yield {
        name: `${teamMessages[locale].besideFolder}/${name}.json`,
        bytes: bytesOf(JSON.stringify(Object.fromEntries(beside), null, 2)),
      };
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

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

/** Every piece of an organisation as JSON, each with its earlier versions beside it. One piece is in memory at a time. */
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
      include: { versions: { orderBy: { version: "asc" } } },
    });
    const instrument = piece && instrumentOf(piece.kind);
    if (!instrument) continue;
    // As it is written: a file to keep needs nothing of this software's fields.
    const sheet = { ...piece, document: piece.document as ArtefactDocument };
    // Two pieces may be called the same on one day.
    const name = artefactFileName(instrument, sheet, "json", locale).replace(/\.json$/, `-${id.slice(-12)}`);
    yield { name: `${name}.json`, bytes: bytesOf(artefactJson(instrument, sheet, locale)) };
    const versions = piece.versions.map(({ version, savedAt, document }) => ({ version, savedAt, document }));
    if (versions.length > 0)
      yield {
        name: `${teamMessages[locale].earlierFolder}/${name}.json`,
        bytes: bytesOf(JSON.stringify(versions, null, 2)),
      };
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

import { type Locale, toLocale } from "~/i18n/locale";
import type { Db, Tx } from "~/platform/db/db.server";
import { instrumentOf } from "../../instruments";
import { isReadable, teamPieces } from "../artefacts/artefact-access.db.server";
import { migrated } from "../instrument";
import { mostPieces, type Offer, type Piece, type Taken } from "./taking";

export interface ReadPiece extends Piece {
  /** Of whoever asked, and of no organisation. */
  isOwn: boolean;
  /** The name of the organisation that it belongs to. */
  organisation: string | null;
}

/** Pieces that this person may read: the newest of these instruments, and those with these ids. Last changed first. */
export async function readablePieces(
  db: Db,
  personId: string,
  { kinds = [], ids = [] }: { kinds?: readonly string[]; ids?: readonly string[] },
): Promise<ReadPiece[]> {
  if (kinds.length + ids.length === 0) return [];
  const rows = await db.$queryRawUnsafe<
    (Omit<ReadPiece, "instrument" | "document"> & {
      kind: string;
      schemaVersion: number;
      document: unknown;
    })[]
  >(
    `select a.id, a.kind, a.title, a.version, a."schemaVersion", a.document, a."personId" is not null as "isOwn", o.name as organisation
       from "Artefact" a left join "Organisation" o on o.id = a."organisationId"
      where a.id in (
        select id from (select p.id, row_number() over (partition by p.kind order by p."updatedAt" desc, p.id) as place from "Artefact" p
          where p.kind = any($2::text[]) and p.id in (select id from "Artefact" where "personId" = $1::uuid
            union all select "artefactId" from (${teamPieces("$1")}) asked)) newest where place <= $4
        union all select unnest($3::uuid[]))
      and ${isReadable("$1")} order by a."updatedAt" desc, a.id`,
    personId,
    [...kinds],
    [...ids],
    mostPieces,
  );
  return rows.flatMap(({ kind, schemaVersion, document, ...row }) => {
    const instrument = instrumentOf(kind);
    const read = instrument && migrated(instrument, { schemaVersion, document });
    return read ? [{ ...row, instrument, document: read }] : [];
  });
}

/** What was taken over into an artefact, in the order in which it was. */
export async function takenInto(db: Db, artefactId: string): Promise<Taken[]> {
  const rows = await db.artefactSource.findMany({
    where: { artefactId },
    orderBy: [{ takenAt: "asc" }, { fromGive: "asc" }],
  });
  return rows.map(({ locale, ...row }) => ({ ...row, locale: toLocale(locale) }));
}

/** Writes down that what came into another artefact is in this one too, since it was begun with the same texts. */
export async function keepSources(
  tx: Tx,
  about: { artefactId: string; takenById: string },
  sources: readonly Taken[],
): Promise<void> {
  await tx.artefactSource.createMany({
    data: sources.map(({ key, fromId, fromGive, text, locale, takenAt, seenText, seenVersion }) => ({
      ...{ ...about, key, fromId, fromGive, text, locale, takenAt, seenText, seenVersion },
    })),
  });
}

/** Writes down what was taken over into an artefact when it was begun. `version`: of the piece that it came from. */
export async function keepTaken(
  tx: Tx,
  about: { artefactId: string; takenById: string; takenAt: Date; locale: Locale },
  taken: readonly (Offer & { version: number })[],
): Promise<void> {
  if (taken.length === 0) return;
  await tx.artefactSource.createMany({
    data: taken.map(({ key, fromId, fromGive, text, version }) => ({
      ...about,
      ...{ key, fromId, fromGive, text, seenText: text, seenVersion: version },
    })),
  });
}

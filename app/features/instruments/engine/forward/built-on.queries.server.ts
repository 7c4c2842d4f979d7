import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { instrumentOf } from "../../instruments";
import { isReadable } from "../artefacts/artefact-access.db.server";
import { placeInForm } from "../artefact-list";
import { fieldIn } from "../rows";
import { readablePieces } from "./pieces.db.server";
import { pieceIn, standingOf } from "./shown-texts.server";
import type { Taken } from "./taking";

/** A field of another piece that something of this one was taken over into. */
export interface BuiltOn {
  id: string;
  key: string;
  /** The address of the field. */
  at: string;
  instrument: string;
  title: string;
  label: string;
}

/** The fields of pieces that this person may read, in which something stands that came from this one. */
export async function builtOnOf({ personId }: PersonScope, id: string, locale: Locale): Promise<BuiltOn[]> {
  const rows = await db.$queryRawUnsafe<{ id: string; kind: string; title: string; key: string }[]>(
    `select distinct a.id, a.kind, a.title, s.key from "ArtefactSource" s join "Artefact" a on a.id = s."artefactId"
      where s."fromId" = $2::uuid and ${isReadable("$1")} and btrim(a.document ->> s.key, E' \\n\\t') <> '' order by a.title, a.id, s.key limit 100`,
    personId,
    id,
  );
  return rows.flatMap(({ kind, ...row }) => {
    const instrument = instrumentOf(kind);
    if (!instrument) return [];
    const texts = instrument.texts[locale];
    const at = placeInForm(row.id, instrument, row.key);
    return [{ ...row, at, instrument: texts.name, label: texts.fields[fieldIn(row.key)]?.label ?? "" }];
  });
}

/** How many sources of each of these artefacts changed since they were taken over; those without are left out. */
export async function changedSources(
  { personId }: PersonScope,
  ids: readonly string[],
): Promise<Record<string, number>> {
  if (ids.length === 0) return {};
  const sources = await db.$queryRawUnsafe<(Taken & { artefactId: string })[]>(
    `select s.* from "Artefact" a join "ArtefactSource" s on s."artefactId" = a.id join "Artefact" f on f.id = s."fromId"
      where a.id = any($2::uuid[]) and ${isReadable("$1")} and f.version <> s."seenVersion" and btrim(a.document ->> s.key, E' \\n\\t') <> ''`,
    personId,
    [...ids],
  );
  const pieces = await readablePieces(db, personId, { ids: [...new Set(sources.map((one) => one.fromId))] });
  const counts: Record<string, number> = {};
  for (const source of sources)
    if (standingOf(source, pieceIn(pieces, source)) === "changed")
      counts[source.artefactId] = (counts[source.artefactId] ?? 0) + 1;
  return counts;
}

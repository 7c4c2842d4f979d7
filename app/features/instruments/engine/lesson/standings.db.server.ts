import { filledIn, type Instrument, migrated } from "../instrument";
import { teamPieces } from "../artefacts/artefact-access.db.server";

/** How far somebody is with an instrument: the artefact of it that they may change and was changed last, or null. */
export interface InstrumentStanding {
  id: string;
  title: string;
  updatedAt: Date;
  filled: number;
  of: number;
}

/** What is read of an artefact for that. */
export interface StandingRow {
  id: string;
  kind: string;
  title: string;
  /** In milliseconds since 1970. */
  updatedAt: number;
  schemaVersion: number;
  document: unknown;
}

/** The artefacts that tell how far a person is with instruments of these kinds, as JSON; null without a kind. The person and the kinds are given as SQL. */
export const standingsOf = (person: string, kinds: string): string =>
  `case when cardinality(${kinds}::text[]) > 0 then (select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title,
        'updatedAt', floor(extract(epoch from s."updatedAt") * 1000), 'schemaVersion', s."schemaVersion", 'document', s.document))
      from (select distinct on (kind) id, kind, title, "updatedAt", "schemaVersion", document from "Artefact"
        where id in (select id from "Artefact" where "personId" = ${person}::uuid union all select "artefactId" from (${teamPieces(person)}) asked where "mayEdit")
          and kind = any(${kinds}) order by kind, "updatedAt" desc) s) end`;

/** How far whoever has these artefacts is with each of these instruments, in their order. */
export const standingsIn = (
  rows: readonly StandingRow[] | null,
  instruments: readonly Instrument[],
): (InstrumentStanding | null)[] =>
  instruments.map((instrument) => {
    const row = rows?.find(({ kind }) => kind === instrument.id);
    if (!row) return null;
    const { id, title, updatedAt } = row;
    return {
      ...{ id, title, updatedAt: new Date(updatedAt) },
      ...filledIn(instrument, migrated(instrument, row) ?? {}),
    };
  });

import type { PersonScope } from "~/features/identity/access/scope";
import { type Asked, cutPage, type ListPage, pageSize } from "~/lib/lists/list-page";
import { db, pool } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { keyPage, statementValues } from "~/platform/db/key-page";
import { instrumentOf } from "../instruments";
import { differentFields } from "./artefact";
import type { ArtefactSheet } from "./export/artefact-export";
import type { artefactList } from "./artefact-list";
import {
  type ArtefactDocument,
  filledIn,
  type Instrument,
  migrated,
  namesPeople,
  personFields,
} from "./instrument";

export interface ListedArtefact {
  id: string;
  /** When it was last changed. */
  key: Date;
  kind: string;
  title: string;
}

/** What somebody made, last changed first, a page by its key. */
export async function listArtefacts(
  { personId }: PersonScope,
  asked: Asked<typeof artefactList>,
  size = pageSize,
): Promise<ListPage<ListedArtefact>> {
  const { values, put } = statementValues();
  const where = [`a."personId" = ${put(personId)}::uuid`];
  const source = {
    table: `"Artefact"`,
    as: "a",
    key: `a."updatedAt"`,
    kind: "instant",
    where,
    found: null,
  } as const;
  const page = keyPage(source, asked, size, put);
  const { rows } = await pool.query<ListedArtefact>(
    `with page as (${page.text}) select a.id, page.key, a.kind, a.title from page join "Artefact" a on a.id = page.id ${page.order}`,
    values,
  );
  return cutPage(rows, asked.place, size);
}

export interface ArtefactView extends ArtefactSheet {
  id: string;
  /** By field; 0 when it was never written. */
  fieldVersions: Record<string, number>;
}

/** An artefact of this person; `newer` when it was written by newer software than this; null when there is none. */
export async function findArtefact(
  { personId }: PersonScope,
  id: string,
): Promise<ArtefactView | "newer" | null> {
  const row = isId(id) ? await db.artefact.findFirst({ where: { id, personId } }) : null;
  const instrument = row && instrumentOf(row.kind);
  if (!instrument) return null;
  const document = migrated(instrument, row);
  if (!document) return "newer";
  const { kind, title, version, createdAt, updatedAt } = row;
  const fieldVersions = row.fieldVersions as Record<string, number>;
  return { id, kind, title, version, createdAt, updatedAt, document, fieldVersions };
}

/** An earlier document, and how many fields stand otherwise now. */
export interface EarlierDocument {
  version: number;
  savedAt: Date;
  document: ArtefactDocument;
  fields: string[];
}

/** The earlier documents of an artefact of this person, newest first; those that newer software wrote are left out. */
export async function earlierDocuments(
  { personId }: PersonScope,
  { id, kind, document: present }: Pick<ArtefactView, "id" | "kind" | "document">,
): Promise<EarlierDocument[]> {
  const instrument = instrumentOf(kind);
  const rows = await db.artefactVersion.findMany({
    where: { artefactId: id, artefact: { personId } },
    orderBy: { version: "desc" },
  });
  return rows.flatMap((row) => {
    const document = instrument && migrated(instrument, row);
    if (!document) return [];
    return [
      { version: row.version, savedAt: row.savedAt, document, fields: differentFields(document, present) },
    ];
  });
}

/**
 * Whether somebody else is named in an artefact of this person or in an earlier document of it. One that was written for other fields than
 * those of this software may name somebody.
 */
export async function isAboutPeople(
  { personId }: PersonScope,
  { id, kind, document }: Pick<ArtefactView, "id" | "kind" | "document">,
): Promise<boolean> {
  const instrument = instrumentOf(kind);
  if (!instrument || personFields(instrument).length === 0) return false;
  if (namesPeople(instrument, document)) return true;
  const { rowCount } = await pool.query(
    `select from "ArtefactVersion" v join "Artefact" a on a.id = v."artefactId"
      where a.id = $1 and a."personId" = $2 and (v."schemaVersion" <> $3
        or exists (select from unnest($4::text[]) field where btrim(v.document ->> field) <> '')) limit 1`,
    [id, personId, instrument.version, personFields(instrument)],
  );
  return rowCount === 1;
}

/** How far somebody is with an instrument: their newest artefact of it, or null. */
export interface InstrumentStanding {
  id: string;
  title: string;
  updatedAt: Date;
  filled: number;
  of: number;
}

/** The same of each of these instruments, in their order. */
export async function instrumentStandings(
  { personId }: PersonScope,
  instruments: readonly Instrument[],
): Promise<(InstrumentStanding | null)[]> {
  const { rows } = await pool.query<{
    id: string;
    kind: string;
    title: string;
    updatedAt: Date;
    schemaVersion: number;
    document: unknown;
  }>({
    name: "instrument-standings",
    text: `select distinct on (kind) id, kind, title, "updatedAt", "schemaVersion", document from "Artefact"
      where "personId" = $1 and kind = any($2) order by kind, "updatedAt" desc`,
    values: [personId, instruments.map(({ id }) => id)],
  });
  return instruments.map((instrument) => {
    const row = rows.find(({ kind }) => kind === instrument.id);
    if (!row) return null;
    const { id, title, updatedAt } = row;
    return { id, title, updatedAt, ...filledIn(instrument, migrated(instrument, row) ?? {}) };
  });
}

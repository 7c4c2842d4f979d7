import type { Artefact, ArtefactVersion } from "~prisma/client";
import type { PersonScope } from "~/features/identity/access/scope";
import { type Asked, cutPage, type ListPage, pageSize } from "~/lib/lists/list-page";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { keyPage, statementValues } from "~/platform/db/key-page";
import { instrumentOf } from "../../instruments";
import { differentFields } from "../artefact";
import {
  type PieceReader,
  readersAsJson,
  readersOf,
  type WrittenReader,
} from "../team/piece-readers.db.server";
import { isEditable, isReadable, teamPieces } from "./artefact-access.db.server";
import type { ArtefactSheet } from "../export/artefact-export";
import type { artefactList } from "../artefact-list";
import { type ArtefactDocument, migrated, namesPeople, personFields } from "../instrument";

export interface ListedArtefact {
  id: string;
  /** When it was last changed. */
  key: Date;
  kind: string;
  title: string;
  /** The organisation that it belongs to; null: it is this person's own. */
  organisation: string | null;
}

/** What somebody made, and what they were asked to of their organisations, last changed first, a page by its key. */
export async function listArtefacts(
  { personId }: PersonScope,
  asked: Asked<typeof artefactList>,
  size = pageSize,
): Promise<ListPage<ListedArtefact>> {
  const { values, put } = statementValues();
  const person = put(personId);
  const ways = [
    { is: `a."personId" = ${person}::uuid` },
    { is: `a.id in (select "artefactId" from (${teamPieces(person)}) asked)` },
  ];
  const source = {
    table: `"Artefact"`,
    as: "a",
    key: `a."updatedAt"`,
    kind: "instant",
    where: [],
    found: { ways, words: null },
  } as const;
  const page = keyPage(source, asked, size, put);
  const { rows } = await pool.query<ListedArtefact>(
    `with page as (${page.text}) select a.id, page.key, a.kind, a.title, o.name as organisation
       from page join "Artefact" a on a.id = page.id left join "Organisation" o on o.id = a."organisationId" ${page.order}`,
    values,
  );
  return cutPage(rows, asked.place, size);
}

export interface ArtefactView extends ArtefactSheet {
  id: string;
  /** By field; 0 when it was never written. */
  fieldVersions: Record<string, number>;
  /** Whether whoever asked may change it. */
  mayEdit: boolean;
  /** The organisation that it belongs to; null: it is this person's own. */
  team: { organisationId: string; name: string; readers: PieceReader[] } | null;
  /** The piece that it follows, which this person may not be allowed to read. */
  previousId: string | null;
  /** How many links there are with which anybody reads it. */
  links: number;
}

/** An artefact that this person may read; `newer` when it was written by newer software than this; null when there is none. */
export async function findArtefact(
  { personId }: PersonScope,
  id: string,
): Promise<ArtefactView | "newer" | null> {
  if (!isId(id)) return null;
  const { rows } = await pool.query<
    Artefact & {
      mayEdit: boolean;
      organisation: string | null;
      readers: WrittenReader[] | null;
      links: number;
    }
  >({
    name: "find-artefact",
    text: `select a.*, ${isEditable("$2")} as "mayEdit", o.name as organisation,
        case when a."organisationId" is not null then ${readersAsJson} end as readers,
        (select count(*)::int from "ArtefactShare" link where link."artefactId" = a.id and link."withdrawnAt" is null
          and link."expiresAt" > $3) as links
      from "Artefact" a
      left join "Organisation" o on o.id = a."organisationId" where a.id = $1::uuid and ${isReadable("$2")}`,
    values: [id, personId, now()],
  });
  const row = rows[0];
  const instrument = row && instrumentOf(row.kind);
  if (!instrument) return null;
  const document = migrated(instrument, row);
  if (!document) return "newer";
  const { kind, title, version, createdAt, updatedAt, mayEdit, organisationId, organisation, previousId } =
    row;
  const fieldVersions = row.fieldVersions as Record<string, number>;
  const readers = readersOf(row.readers ?? []);
  const team = organisationId ? { organisationId, name: organisation ?? "", readers } : null;
  return {
    ...{ id, kind, title, version, createdAt, updatedAt, document, fieldVersions, mayEdit, team },
    ...{ previousId, links: row.links },
  };
}

/** The documents of one kind that this person may read, last changed first; those that newer software wrote are left out. */
export async function readableDocuments(
  { personId }: PersonScope,
  kind: string,
  most: number,
): Promise<ArtefactDocument[]> {
  const instrument = instrumentOf(kind)!;
  const { rows } = await pool.query<Pick<Artefact, "schemaVersion" | "document">>({
    name: "readable-documents",
    text: `select a."schemaVersion", a.document from "Artefact" a where a.kind = $1 and a.id in (
        select id from "Artefact" where "personId" = $2::uuid union all select "artefactId" from (${teamPieces("$2")}) asked)
      order by a."updatedAt" desc limit $3`,
    values: [kind, personId, most],
  });
  return rows.flatMap((row) => {
    const document = migrated(instrument, row);
    return document ? [document] : [];
  });
}

/** An earlier document, and how many fields stand otherwise now. */
export interface EarlierDocument {
  version: number;
  savedAt: Date;
  document: ArtefactDocument;
  fields: string[];
}

/** The earlier documents of an artefact that this person may read, newest first; those that newer software wrote are left out. */
export async function earlierDocuments(
  { personId }: PersonScope,
  { id, kind, document: present }: Pick<ArtefactView, "id" | "kind" | "document">,
): Promise<EarlierDocument[]> {
  const instrument = instrumentOf(kind);
  const { rows } = await pool.query<ArtefactVersion>({
    name: "earlier-documents",
    text: `select v.* from "ArtefactVersion" v join "Artefact" a on a.id = v."artefactId"
      where a.id = $1::uuid and ${isReadable("$2")} order by v.version desc`,
    values: [id, personId],
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
 * Whether somebody else is named in an artefact that this person may read, in an earlier document or in an edition of it, or spoken of at a field for a person. One that was written for other fields than
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
    `select from (select "artefactId", "schemaVersion", document from "ArtefactVersion" union all
        select "artefactId", "schemaVersion", document from "ArtefactEdition" union all
        select "artefactId", $3, jsonb_build_object(key, text) from "ArtefactComment") v join "Artefact" a on a.id = v."artefactId"
      where a.id = $1::uuid and ${isReadable("$2")} and (v."schemaVersion" <> $3 or exists
        (select from jsonb_each_text(v.document) said where split_part(said.key, '@', 1) = any($4) and btrim(said.value) <> '')) limit 1`,
    [id, personId, instrument.version, personFields(instrument)],
  );
  return rowCount === 1;
}

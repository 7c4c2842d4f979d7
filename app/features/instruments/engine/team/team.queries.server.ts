import type { OrganisationScope, PersonScope } from "~/features/identity/access/scope";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { type Asked, cutPage, type ListPage, pageSize } from "~/lib/lists/list-page";
import { db, pool } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { keyPage, statementValues } from "~/platform/db/key-page";
import { type PieceReader, readersAsJson, readersOf, type WrittenReader } from "./piece-readers.db.server";
import type { teamWorkList } from "./team-work-list";

/** In the list of an organisation's pieces: what it is called and who edits it, and nothing of what stands in it. */
export interface ListedTeamWork {
  id: string;
  kind: string;
  title: string;
  updatedAt: Date;
  /** The names of who may change it and acts for the organisation. */
  editors: string[];
}

/** Somebody who may change the piece `a` and acts for its organisation. */
const editors = `from "ArtefactMember" m join "Person" p on p.id = m."personId"
  join "Membership" s on s."organisationId" = a."organisationId" and s."personId" = m."personId" and s.until is null
  where m."artefactId" = a.id and m."mayEdit"`;

/** The pieces of an organisation as a page of the list of them. One query. */
export async function listTeamWork(
  { organisation }: OrganisationScope<"work.list">,
  asked: Asked<ReturnType<typeof teamWorkList>>,
  size = pageSize,
): Promise<ListPage<ListedTeamWork>> {
  const { values, put } = statementValues();
  const { state, kind } = asked.filters;
  const isByTitle = asked.sort.by === "title";
  const page = keyPage(
    {
      ...{ table: `"Artefact"`, as: "a", found: null },
      ...(isByTitle
        ? { key: `a.title collate "dutch"`, kind: "text" }
        : { key: `a."updatedAt"`, kind: "instant" }),
      where: [
        `a."organisationId" = ${put(organisation.id)}::uuid`,
        ...(kind ? [`a.kind = ${put(kind)}`] : []),
        ...(state ? [`not exists (select ${editors})`] : []),
      ],
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<ListedTeamWork & { key: Date | string }>(
    `with page as (${page.text}) select a.id, page.key, a.kind, a.title, a."updatedAt",
        coalesce((select json_agg(p.name order by m."addedAt", p.id) ${editors}), '[]'::json) as editors
      from page join "Artefact" a on a.id = page.id ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return { ...ways, rows: shown.map(({ key: _key, ...row }) => row) };
}

/** A piece of an organisation for who gives it out: who reads it, and nothing of what stands in it. */
export interface TeamPiece {
  id: string;
  kind: string;
  title: string;
  readers: PieceReader[];
}

export async function findTeamPiece(
  { organisation }: OrganisationScope<"work.assign">,
  id: string,
): Promise<TeamPiece | null> {
  if (!isId(id)) return null;
  const { rows } = await pool.query<Omit<TeamPiece, "readers"> & { readers: WrittenReader[] }>(
    `select a.id, a.kind, a.title, ${readersAsJson} as readers from "Artefact" a where a.id = $1::uuid and a."organisationId" = $2::uuid`,
    [id, organisation.id],
  );
  const row = rows[0];
  return row ? { ...row, readers: readersOf(row.readers) } : null;
}

/** Colleagues to choose from, at most; others are asked by their address. */
const mostColleagues = 500;

/** The names of who acts for an organisation that this person acts for, in their order: whom one can ask to a piece of it. */
export async function colleaguesIn(
  { personId }: PersonScope,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  const rows = await db.person.findMany({
    where: {
      ...{ disabledAt: null, name: { not: "" } },
      memberships: {
        some: {
          ...{ organisationId, until: null },
          organisation: { memberships: { some: { personId, until: null } } },
        },
      },
    },
    select: { id: true, name: true },
    take: mostColleagues,
    orderBy: { id: "asc" },
  });
  return rows.toSorted((a, b) => dutchOrder(a.name, b.name));
}

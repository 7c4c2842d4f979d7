/** Who reads a piece of an organisation. */
export interface PieceReader {
  id: string;
  /** Empty when they have given none yet. */
  name: string;
  mayEdit: boolean;
  since: Date;
  /** By whom they were asked; empty when they began it themselves, or the account of who asked was erased. */
  askedBy: string;
}

/** The readers of the piece `a` as JSON, the first who was asked first: those who act for its organisation now. */
export const readersAsJson = `(select coalesce(json_agg(json_build_object(
    'id', p.id, 'name', p.name, 'mayEdit', m."mayEdit", 'since', m."addedAt",
    'askedBy', case when m."addedById" = p.id then '' else coalesce(b.name, '') end) order by m."addedAt", p.id), '[]'::json)
  from "ArtefactMember" m
  join "Membership" s on s."organisationId" = a."organisationId" and s."personId" = m."personId" and s.until is null
  join "Person" p on p.id = m."personId" left join "Person" b on b.id = m."addedById"
  where m."artefactId" = a.id)`;

/** As a statement gives them, in JSON without dates. */
export type WrittenReader = Omit<PieceReader, "since"> & { since: string };

export const readersOf = (written: readonly WrittenReader[]): PieceReader[] =>
  written.map((reader) => ({ ...reader, since: new Date(reader.since) }));

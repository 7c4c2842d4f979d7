import type { Prisma } from "~prisma/client";
import type { Actor, Member } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";

/** Whose pieces are looked through: all of an organisation, by who gives them out; or one's own. */
export type Looked = Member<"work.assign"> | Actor;

export const ownerOf = (looked: Looked) =>
  "organisation" in looked ? { organisationId: looked.organisation.id } : { personId: looked.personId };

/** A piece with all that is written in and at it. */
export const withAllWritten = {
  versions: { select: { version: true, schemaVersion: true, document: true } },
  editions: { include: { signatures: true }, orderBy: { number: "asc" } },
  comments: { select: { id: true, key: true, text: true } },
  sources: true,
} satisfies Prisma.ArtefactInclude;

export type WrittenPiece = Prisma.ArtefactGetPayload<{ include: typeof withAllWritten }>;

/**
 * The pieces in which one text or another has all of these words in it, be it as a part of others: all that name somebody are among them. Each text is read once
 * a piece, in however many versions it stands; one of plain letters is not folded.
 */
export async function piecesWithWords(looked: Looked, words: readonly string[]): Promise<string[]> {
  const [owner, id] = Object.entries(ownerOf(looked))[0]!;
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(
    `select a.id from "Artefact" a where a."${owner}" = $1::uuid and exists (
       select from (
         select distinct said.value as text from (
             select a.document
             union all select document from "ArtefactVersion" where "artefactId" = a.id
             union all select document from "ArtefactEdition" where "artefactId" = a.id
           ) written, jsonb_each_text(written.document) said
         union all select unnest(array[title, signers::text, "frozenByName", "withdrawnByName", "withdrawnReason"])
           from "ArtefactEdition" where "artefactId" = a.id
         union all select unnest(array[s."personName", s."withdrawnReason"])
           from "EditionSignature" s join "ArtefactEdition" e on e.id = s."editionId" where e."artefactId" = a.id
         union all select text from "ArtefactComment" where "artefactId" = a.id
         union all select unnest(array[text, "seenText"]) from "ArtefactSource" where "artefactId" = a.id
       ) texts
       where lower(text collate "C") like all($2::text[])
         or octet_length(text) <> length(text) and folded_text(text) like all($2::text[]))
     order by a."updatedAt" desc, a.id`,
    id,
    words.map(wordPattern),
  );
  return rows.map((row) => row.id);
}

/** A folded word somewhere in a text. Signs inside a word are written in several ways. */
export const wordPattern = (word: string) => `%${word.replace(/['-]/g, "_").replace(/\s+/g, "%")}%`;

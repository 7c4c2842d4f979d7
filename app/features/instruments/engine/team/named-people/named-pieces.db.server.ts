import type { Prisma } from "~prisma/client";
import type { Actor, Member } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { wordPattern } from "./named-people";

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

/** Pieces that one statement looks through: it takes as long as there are texts. */
const atOnce = 100;

/**
 * The pieces in which one text or another may have all of these words in it: all that name somebody are among them, and few others. Each text is looked at once a piece, in however many
 * versions it stands. The piece that changed last comes first, so many at a time as one statement looks through: who has enough asks no further.
 */
export async function* piecesThatMayName(
  looked: Looked,
  words: readonly string[],
): AsyncGenerator<string[], void, undefined> {
  const all = await db.artefact.findMany({
    where: ownerOf(looked),
    select: { id: true },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
  });
  for (let at = 0; at < all.length; at += atOnce) {
    const ids = all.slice(at, at + atOnce).map(({ id }) => id);
    const { rows } = await pool.query<{ id: string }>({
      name: "pieces-that-may-name",
      text: `select a.id from "Artefact" a where a.id = any($1::uuid[]) and exists (
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
          offset 0
        ) texts where text ~* all($2::text[]))`,
      values: [ids, words.map(wordPattern)],
    });
    const found = new Set(rows.map(({ id }) => id));
    yield ids.filter((id) => found.has(id));
  }
}

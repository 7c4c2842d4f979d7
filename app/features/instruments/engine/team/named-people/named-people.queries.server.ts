import type { Actor, Member } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { instrumentOf } from "../../../instruments";
import { nameWords } from "./named-people";
import { ownerOf, piecesThatMayName, withAllWritten } from "./named-pieces.db.server";
import { type WhereNamed, whereNamed } from "./where-named";

/** A piece in which somebody is named. */
export interface NamedIn extends WhereNamed {
  id: string;
  kind: string;
  title: string;
}

/** Pieces that are in memory at a time, each with fifty earlier versions at most. */
const batch = 5;

/**
 * In which pieces somebody is named: in them, their earlier versions, editions, comments and the texts that were taken over into them. Null when what was typed is too
 * little to look for.
 */
export async function findNamed(
  looked: Member<"work.assign"> | Actor,
  typed: string,
): Promise<NamedIn[] | null> {
  const words = nameWords(typed);
  if (!words) return null;
  const found: NamedIn[] = [];
  const ids = await piecesThatMayName(looked, words);
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch);
    const rows = await db.artefact.findMany({
      where: { id: { in: some }, ...ownerOf(looked) },
      include: withAllWritten,
    });
    for (const { id, kind, title, ...written } of rows.toSorted(
      (a, b) => ids.indexOf(a.id) - ids.indexOf(b.id),
    )) {
      const instrument = instrumentOf(kind);
      const where = instrument && whereNamed(instrument, written, words);
      if (where) found.push({ id, kind, title, ...where });
    }
  }
  return found;
}

import type { Actor, Member } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { instrumentOf } from "../../../instruments";
import { mostNamed, nameWords } from "./named-people";
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
 * In which pieces somebody is named, one more than `mostNamed` at most: in them, their earlier versions, editions, comments and the texts that were taken over into them. Null when what was typed is too
 * little to look for.
 */
export async function findNamed(
  looked: Member<"work.assign"> | Actor,
  typed: string,
): Promise<NamedIn[] | null> {
  const words = nameWords(typed);
  if (!words) return null;
  const found: NamedIn[] = [];
  for await (const ids of piecesThatMayName(looked, words))
    for (let at = 0; at < ids.length; at += batch) {
      found.push(...(await namedIn(looked, ids.slice(at, at + batch), words)));
      if (found.length > mostNamed) return found.slice(0, mostNamed + 1);
    }
  return found;
}

/** Those of these pieces in which somebody is named, in their order. */
async function namedIn(
  looked: Member<"work.assign"> | Actor,
  ids: readonly string[],
  words: readonly string[],
): Promise<NamedIn[]> {
  const rows = await db.artefact.findMany({
    where: { id: { in: [...ids] }, ...ownerOf(looked) },
    include: withAllWritten,
  });
  return rows
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .flatMap(({ id, kind, title, ...written }) => {
      const instrument = instrumentOf(kind);
      const where = instrument && whereNamed(instrument, written, words);
      return where ? [{ id, kind, title, ...where }] : [];
    });
}

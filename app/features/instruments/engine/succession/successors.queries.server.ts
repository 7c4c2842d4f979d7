import type { PersonScope } from "~/features/identity/access/scope";
import { pool } from "~/platform/db/db.server";
import { isReadable } from "../artefacts/artefact-access.db.server";

/** A piece that follows another. */
export interface Successor {
  id: string;
  title: string;
  createdAt: Date;
}

/** The pieces that follow this one and that this person may read, newest first. */
export async function successorsOf({ personId }: PersonScope, artefactId: string): Promise<Successor[]> {
  const { rows } = await pool.query<Successor>({
    name: "successors-of",
    text: `select a.id, a.title, a."createdAt" from "Artefact" a where a."previousId" = $1::uuid and ${isReadable("$2")}
      order by a."createdAt" desc limit 20`,
    values: [artefactId, personId],
  });
  return rows;
}

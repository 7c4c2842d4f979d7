import type { PersonScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { instrumentOf } from "../../instruments";
import { addArtefact } from "../artefacts/add-artefact.server";
import { findArtefact } from "../artefacts/artefacts.queries.server";
import { takenInto } from "../forward/pieces.db.server";
import { inUse } from "../forward/taking";

/**
 * Makes a copy of a piece that this person may read, as it is now: theirs alone, without its history, with where its texts came from. A second click has that of the first.
 * Refusals: `notFound`; `newer`: newer software has it for a moment; `tooMany`.
 */
export async function copyArtefact(
  scope: PersonScope,
  id: string,
): Promise<{ ok: true; id: string } | { ok: false; reason: "notFound" | "newer" | "tooMany" }> {
  const view = await findArtefact(scope, id);
  if (!view) return { ok: false, reason: "notFound" };
  if (view === "newer") return { ok: false, reason: "newer" };
  const { document } = view;
  const fieldVersions = Object.fromEntries(Object.keys(document).map((key) => [key, 1]));
  const sources = inUse(await takenInto(db, id), document);
  const added = await addArtefact(scope, instrumentOf(view.kind)!, { document, fieldVersions, sources });
  return added.ok ? added : { ok: false, reason: "tooMany" };
}

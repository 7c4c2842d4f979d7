import type { Artefact } from "~prisma/client";
import { now } from "~/platform/clock.server";
import type { Db, Tx } from "~/platform/db/db.server";
import { isEditable } from "../artefacts/artefact-access.db.server";

/** Whether whoever made the link `share` of the artefact `a` may change that now: else it does not work. */
export const isMakerAble = `(${isEditable(`share."personId"`)} and maker."disabledAt" is null)`;

export interface OpenShare extends Artefact {
  mayComment: boolean;
  showsPeople: boolean;
  expiresAt: Date;
  maker: string;
  organisation: string | null;
}

/** The piece behind a link that works now, with what the link says; null when it works no more. */
export async function findOpenShare(db: Db, id: string): Promise<OpenShare | null> {
  const [found] = await db.$queryRawUnsafe<OpenShare[]>(
    `select a.*, share."mayComment", share."showsPeople", share."expiresAt", maker.name as maker, o.name as organisation
       from "ArtefactShare" share join "Artefact" a on a.id = share."artefactId" join "Person" maker on maker.id = share."personId"
       left join "Organisation" o on o.id = a."organisationId"
      where share.id = $1::uuid and share."withdrawnAt" is null and share."expiresAt" > $2::timestamptz and ${isMakerAble}`,
    id,
    now(),
  );
  return found ?? null;
}

/** Makes whoever changes the piece of a link, withdraws the link or deletes the piece wait until the transaction ends. */
export async function holdShared(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select a.id from "Artefact" a join "ArtefactShare" share on share."artefactId" = a.id
    where share.id = ${id}::uuid for share of a`;
}

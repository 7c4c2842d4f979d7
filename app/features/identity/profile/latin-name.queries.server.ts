import type { PersonScope } from "../access/scope";
import { db } from "~/platform/db/db.server";

/** The Latin spelling of somebody's name; empty when there is none. */
export async function latinNameOf({ personId }: PersonScope): Promise<string> {
  const { latinName } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { latinName: true },
  });
  return latinName;
}

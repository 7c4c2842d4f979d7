import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { endedShareTime } from "./share";

/** The handler of `forget-shares`: links that ended thirty days ago go. */
export async function forgetShares(): Promise<void> {
  const before = { lt: new Date(now().getTime() - endedShareTime) };
  await db.artefactShare.deleteMany({ where: { OR: [{ expiresAt: before }, { withdrawnAt: before }] } });
}

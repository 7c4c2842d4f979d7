// Where the cluster is kept: in the data directory, or elsewhere when PostgreSQL's account cannot enter it.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Account, canEnter, serverAccount } from "./account";

/** Reachable for every account on a usual Unix system, and kept when it starts anew. */
const ELSEWHERE = "/var/lib/stadscoalitie-masterclasses";

export type Home = {
  /** PostgreSQL's own data directory; exists only once it has been made. */
  cluster: string;
  /** Who runs the server. */
  account: Account;
  /** Where a copy of PostgreSQL's programs can be put. */
  programs: string;
};

/**
 * Finds the place of the cluster. Started by root in a directory that only root can enter (such as /root), the cluster is put
 * under /var/lib, and the file `elsewhere` in the data directory says where.
 *
 * @param dataDir made when it does not exist
 * @throws Error when no place can be reached by the account that must run the server
 */
export function findHome(dataDir: string): Home {
  mkdirSync(dataDir, { recursive: true });
  const near = path.join(realpathSync(dataDir), "cluster");
  const account = serverAccount(near);
  if (canEnter(path.dirname(near), account)) return { cluster: near, account, programs: ELSEWHERE };

  const note = path.join(dataDir, "elsewhere");
  const known = existsSync(note) ? readFileSync(note, "utf8").trim() : undefined;
  const place = known ?? path.join(ELSEWHERE, randomBytes(8).toString("hex"));
  mkdirSync(place, { recursive: true, mode: 0o755 });
  if (!known) writeFileSync(note, `${place}\n`);
  const far = path.join(realpathSync(place), "cluster");
  const farAccount = serverAccount(far);
  if (!canEnter(place, farAccount)) {
    throw new Error(
      `PostgreSQL will not run as root, and the account it gets instead cannot enter ${dataDir} or ${place}. ` +
        "Choose a DATA_DIR that everybody can enter (chmod a+x on it and on the directories above), or start as an ordinary user.",
    );
  }
  return { cluster: far, account: farAccount, programs: ELSEWHERE };
}

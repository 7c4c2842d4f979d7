// PostgreSQL refuses to run as root. Started by root, it runs as another account, which must reach its files.
import { chmodSync, chownSync, existsSync, statSync } from "node:fs";
import path from "node:path";

/** The account that runs the server; `undefined` means: the one that runs Node. */
export type Account = { uid: number; gid: number } | undefined;

/** "nobody" on every Unix: has no rights, and needs no entry in the password file. */
const NOBODY = 65534;

/**
 * Who must run the server of this cluster.
 *
 * @param cluster PostgreSQL's data directory; need not exist yet
 * @returns the owner of an existing cluster or "nobody" when Node runs as root, else `undefined`
 * @throws Error when the cluster belongs to somebody else and Node may not change account
 */
export function serverAccount(cluster: string): Account {
  const me = process.getuid?.();
  if (me === undefined) return undefined;
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (me === 0) {
    return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
  }
  if (owner && owner.uid !== me) {
    throw new Error(
      `The database in ${cluster} belongs to user ${owner.uid}, and this is user ${me}. Start as the user that made it ` +
        `(${owner.uid === NOBODY ? "root" : owner.uid}), or choose another DATA_DIR.`,
    );
  }
  return undefined;
}

/**
 * Whether the account can enter a directory: every directory on the way must let it through.
 *
 * @param directory absolute path; parts that do not exist yet count as passable
 */
export function canEnter(directory: string, account: Account): boolean {
  if (!account) return true;
  const parent = path.dirname(directory);
  if (parent !== directory && !canEnter(parent, account)) return false;
  if (!existsSync(directory)) return true;
  const { uid, gid, mode } = statSync(directory);
  const execute = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (mode & execute) !== 0;
}

/** Gives a file or directory to the account, with these permissions. */
export function give(file: string, account: Account, mode: number): void {
  chmodSync(file, mode);
  if (account) chownSync(file, account.uid, account.gid);
}

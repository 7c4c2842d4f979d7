// Loaded in a process of its own (tests/processes/app-process.ts): a worker that can be killed, or whose database goes away.
import { setTimeout as pause } from "node:timers/promises";
import { requestCode } from "~/features/identity/sign-in/request-code.server";
import { isDatabaseAway } from "~/platform/db/database-away";
import { foundation } from "~/platform/site/sites.server";
import { db, pool } from "~/platform/db/db.server";
import { listen } from "../../server/database/listen";
import { startWorker } from "../../server/worker/worker";

/** Starts working; resolves with this process's id. */
export async function begin(): Promise<number> {
  const worker = startWorker();
  listen(process.env.DATABASE_URL!, [worker.heard]);
  await pool.query("select 1");
  return process.pid;
}

/** Asks a sign-in code. False when there was no database; any other fault is thrown. */
export async function askCode(email: string): Promise<boolean> {
  const clientAddress = `2001:db8:${(asked += 1).toString(16)}::1`;
  try {
    await requestCode(new Request("http://localhost/sign-in"), {
      email,
      redirectTo: "/",
      locale: "nl",
      site: foundation.id,
      clientAddress,
    });
    return true;
  } catch (error) {
    if (isDatabaseAway(error)) return false;
    throw error;
  }
}
let asked = 0;

let writing: Promise<string[]> | undefined;
let isWriting = false;

/** Asks codes for `<name>-<number>@example.nl` one after the other, until `written`. */
export async function write(name: string): Promise<void> {
  isWriting = true;
  writing = (async () => {
    const acknowledged: string[] = [];
    for (let n = 0; isWriting; n++) {
      const email = `${name}-${n}@example.nl`;
      if (await askCode(email)) acknowledged.push(email);
      await pause(20);
    }
    return acknowledged;
  })();
}

/** Ends what `write` began. Returns the mailboxes of which the request was acknowledged. */
export async function written(): Promise<string[]> {
  isWriting = false;
  return (await writing) ?? [];
}

/** How many mails are not sent yet. Those that wait for their next try come now: how long they wait grows with each try. */
export async function waiting(): Promise<number> {
  await pool.query(
    "update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null",
  );
  return db.mail.count({ where: { status: "QUEUED" } });
}

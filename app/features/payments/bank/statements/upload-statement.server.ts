import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { matchEntries } from "../matching/match-entries.server";
import { uploadNameOf } from "./upload-name";
import type { Statement } from "./camt053";
import { type FileFault, readStatementFile } from "./statement-file";
import { hashOf, lockStatements, saveStatement } from "./statements.db.server";

export type Upload =
  | {
      ok: true;
      /** The name of the file in addresses: what was read from it is found by it. */
      upload: string;
      added: number;
      known: number;
      foreign: Statement["foreign"];
    }
  | { ok: false; fault: FileFault | "noIban" }
  | { ok: false; fault: "otherAccount"; iban: string };

/**
 * Takes in a file with statements of the foundation's account: what is new is saved in one transaction, and what can mean one thing only is
 * booked right after it, by a job again if that fails. The same file twice, or one that overlaps an earlier one, adds nothing twice. For staff: the
 * caller has checked `can(actor, "payment.book")`. Nothing is saved when the file is no statement, when one in it is of another account
 * (`otherAccount`), or while the foundation has no account number (`noIban`).
 */
export async function uploadStatement(actor: Pick<Actor, "personId">, bytes: Uint8Array): Promise<Upload> {
  const file = readStatementFile(bytes);
  if (!file.ok) return file;
  const { iban } = await foundationDetails(db);
  if (!iban) return { ok: false, fault: "noIban" };
  const other = file.statements.find((statement) => statement.iban !== iban);
  if (other) return { ok: false, fault: "otherAccount", iban: other.iban };
  const fileHash = hashOf(bytes);
  const added = await save(actor, file.statements, fileHash);
  if (added > 0) await tryToMatch();
  const bookings = file.statements.reduce((sum, statement) => sum + statement.bookings.length, 0);
  const foreign = file.statements.flatMap((statement) => statement.foreign);
  return { ok: true, upload: uploadNameOf(fileHash), added, known: bookings - added, foreign };
}

const save = ({ personId }: Pick<Actor, "personId">, statements: Statement[], fileHash: string) =>
  db.$transaction(async (tx) => {
    await lockStatements(tx);
    let added = 0;
    for (const statement of statements)
      added += await saveStatement(tx, statement, {
        fileHash,
        uploadedById: personId,
        uploadedAt: now(),
      });
    if (added === 0) return 0;
    await recordAudit(tx, {
      actorId: personId,
      act: "statement.upload",
      subjectType: "bankStatement",
      subjectId: fileHash.slice(0, 16),
      detail: { bookings: added },
    });
    await addJob(tx, "match-bank-entries", {}, { key: "match-bank-entries" });
    return added;
  }, transactionLimits);

/** The first try, right after the upload; the job that was added with it makes the others. */
async function tryToMatch(): Promise<void> {
  try {
    await matchEntries();
  } catch (error) {
    log.warn({ err: error }, "bookings of the bank will be matched again");
  }
}

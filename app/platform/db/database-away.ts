/** The database cannot be had now: it is stopped, starting, frozen or too busy. `cause` is what the driver said. */
export class DatabaseAway extends Error {
  override name = "DatabaseAway";
}

/** Of a socket (libuv's names). Only errors that the driver gave are compared with these. */
const socketCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
  "ENOTFOUND",
]);
/**
 * SQLSTATEs, https://www.postgresql.org/docs/18/errcodes-appendix.html: a statement past its limit, a server without room or
 * on its way up or down; and all of class 08, connection exceptions.
 */
const serverCodes = new Set(["57014", "57P01", "57P02", "57P03", "57P05", "53300"]);
/** What pg and pg-pool say of a connection, which carries no code. */
const sentences = /^(timeout exceeded when trying to connect|Connection terminated|Client (was|has))/;

/** Whether what the PostgreSQL driver threw says that there was no database, rather than that it refused. */
function isAway(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string")
    return socketCodes.has(error.code) || serverCodes.has(error.code) || error.code.startsWith("08");
  // Node's answer when each of a name's addresses refused.
  if (error instanceof AggregateError) return error.errors.some(isAway);
  return sentences.test(error.message);
}

/** The driver's error, as a DatabaseAway when that is what it means. */
export const asAway = (error: unknown): unknown =>
  isAway(error) && !(error instanceof DatabaseAway)
    ? new DatabaseAway("the database is away", { cause: error })
    : error;

/** Whether an error, or one that caused it, is a database that could not be had. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true;
  // Prisma's own wait for a connection or the end of a transaction (P2028) ended.
  if (error instanceof Error && "code" in error && error.code === "P2028") return true;
  return error instanceof Error && error.cause !== undefined && isDatabaseAway(error.cause);
}

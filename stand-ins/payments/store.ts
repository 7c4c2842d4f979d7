import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type Stripe from "stripe";

/** A Checkout Session with what Stripe keeps of it but does not show in it. */
export interface Checkout {
  id: string;
  session: Stripe.Checkout.Session;
  lineItems: Stripe.LineItem[];
  paymentIntentData: Stripe.Checkout.SessionCreateParams.PaymentIntentData;
}

/** How far an event is on its way to the webhook. Held and dropped events are the work of a fault. */
export interface Delivery {
  id: string;
  status: "pending" | "held" | "dropped" | "delivered" | "failed";
}

/** What was answered to an idempotency key (`id`), kept to be given again. `createdAt` in seconds. */
export interface Reply {
  id: string;
  fingerprint: string;
  status: number;
  body: string;
  createdAt: number;
}

interface Rows {
  checkouts: Checkout;
  paymentIntents: Stripe.PaymentIntent;
  charges: Stripe.Charge;
  refunds: Stripe.Refund;
  disputes: Stripe.Dispute;
  customers: Stripe.Customer;
  events: Stripe.Event;
  deliveries: Delivery;
  replies: Reply;
}

type Table = keyof Rows;

/** Everything the double knows, oldest first. Rows are replaced, never changed in place: events share them. */
export type State = { [T in Table]: Map<string, Rows[T]> };

export interface Store {
  state: State;
  /** Puts a row in its table, in place of the one with the same id. */
  save<T extends Table>(table: T, row: Rows[T]): void;
  /** Writes what was saved since the last commit. Called before a request is answered. */
  commit(): void;
  close(): void;
}

/** Rows kept in memory of the tables that only grow, so that a long run stays small. */
const KEPT: Partial<Record<Table, number>> = { events: 2000, deliveries: 2000, replies: 2000 };

const emptyState = (): State => ({
  checkouts: new Map(),
  paymentIntents: new Map(),
  charges: new Map(),
  refunds: new Map(),
  disputes: new Map(),
  customers: new Map(),
  events: new Map(),
  deliveries: new Map(),
  replies: new Map(),
});

function put<T extends Table>(state: State, table: T, row: Rows[T]) {
  const rows: Map<string, Rows[T]> = state[table];
  rows.set(row.id, row);
  const oldest = rows.size > (KEPT[table] ?? Infinity) ? rows.keys().next().value : undefined;
  if (oldest !== undefined) rows.delete(oldest);
}

/**
 * Opens the double's state: in memory only, or kept in `file` as a journal of JSON lines, one line a commit. A process
 * that is killed loses at most a line that it had not finished, and that request was not answered.
 */
export function openStore(file?: string): Store {
  const state = emptyState();
  if (!file)
    return { state, save: (table, row) => put(state, table, row), commit: () => {}, close: () => {} };

  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file)) replay(state, readFileSync(file, "utf8"));
  compact(state, file);
  const journal = openSync(file, "a");
  let batch: [Table, unknown][] = [];
  const commit = () => {
    if (batch.length > 0) writeSync(journal, `${JSON.stringify(batch)}\n`);
    batch = [];
  };
  return {
    state,
    save(table, row) {
      put(state, table, row);
      batch.push([table, row]);
    },
    commit,
    close() {
      commit();
      closeSync(journal);
    },
  };
}

function replay(state: State, journal: string) {
  // What follows the last line break was being written when the process ended.
  for (const line of journal.split("\n").slice(0, -1)) {
    for (const [table, row] of JSON.parse(line) as { [T in Table]: [T, Rows[T]] }[Table][])
      put(state, table, row as never);
  }
}

/** Replaces the journal by one line per row that is still there, all or nothing. */
function compact(state: State, file: string) {
  const lines = Object.entries(state).flatMap(([table, rows]) =>
    [...rows.values()].map((row) => `${JSON.stringify([[table, row]])}\n`),
  );
  writeFileSync(`${file}.new`, lines.join(""));
  renameSync(`${file}.new`, file);
}

// The server's settings, written anew at each start.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Account, give } from "./account";

/** The file's name is in the cluster's postgresql.conf, so it must stay. */
export const SETTINGS_FILE = "embedded.conf";

const settings = {
  listen_addresses: "'127.0.0.1'",
  unix_socket_directories: "''",
  // One small app on the same machine: little memory, no helpers. fsync stays on: what is acknowledged is kept.
  shared_buffers: "16MB",
  max_connections: "60",
  maintenance_work_mem: "32MB",
  jit: "off",
  io_method: "sync",
  max_worker_processes: "2",
  max_parallel_workers_per_gather: "0",
  autovacuum_max_workers: "1",
  // No replica and no archive hang on this server.
  wal_level: "minimal",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  min_wal_size: "32MB",
  max_wal_size: "256MB",
  timezone: "'UTC'",
  log_timezone: "'UTC'",
  log_checkpoints: "off",
};

/** Writes the settings file of a cluster. */
export function writeSettings(cluster: string, port: number, account: Account): void {
  const lines = Object.entries({ ...settings, port }).map(([name, value]) => `${name} = ${value}\n`);
  const file = path.join(cluster, SETTINGS_FILE);
  writeFileSync(file, lines.join(""));
  give(file, account, 0o600);
}

/** The port that the cluster listened on last time. */
export function lastPort(cluster: string): number | undefined {
  const file = path.join(cluster, SETTINGS_FILE);
  if (!existsSync(file)) return undefined;
  const port = /^port = (\d+)$/m.exec(readFileSync(file, "utf8"))?.[1];
  return port === undefined ? undefined : Number(port);
}

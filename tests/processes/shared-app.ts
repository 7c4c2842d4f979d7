// Runs before each server test file. The files of a worker share the app, so what one of them moves of its clock and its
// settings is put back when it ends, and who stopped a whole instance, with its connections, leaves the next file to load it anew.
import { afterAll, vi } from "vitest";
import { setClock } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";

const settings = { ...env };

afterAll(() => {
  setClock();
  for (const name of Object.keys(env) as (keyof typeof env)[]) if (!(name in settings)) delete env[name];
  Object.assign(env, settings);
  if (pool.ended) vi.resetModules();
});

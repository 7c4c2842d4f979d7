import pino from "pino";
import { env } from "./env.server";

/**
 * Structured log lines on standard output. What is written is chosen field by field: no bodies, addresses, tokens or texts
 * of people.
 */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});

import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** What this instance measures of itself and of the database it shares, for `/health/metrics`. */
export const registry = new Registry();
const registers = [registry];

/** Seconds that requests and jobs waited for one of the pool's connections. */
export const poolWait = new Histogram({
  name: "db_pool_wait_seconds",
  help: "Time waited for a database connection of this instance",
  buckets: [0.001, 0.01, 0.1, 0.5, 1, 5],
  registers,
});

/** Requests by the class of their answer: `2xx` to `5xx`. Kept pages and files are answered before they are counted. */
export const answers = new Counter({
  name: "http_answers_total",
  help: "Answers of the application by class of status; kept pages and files are not among them",
  labelNames: ["status"] as const,
  registers,
});

/** Requests that found no room and were answered 503 before the application was asked. */
export const refused = new Counter({
  name: "http_refused_total",
  help: "Requests answered 503 because too many waited, by the lane in which they did",
  labelNames: ["lane"] as const,
  registers,
});

const gauge = (name: string, help: string) => new Gauge({ name, help, registers });

/** What the database says; the same from every instance. */
export const gauges = {
  jobAge: gauge(
    "jobs_oldest_due_seconds",
    "How long the oldest due job has waited for a worker; one whose worker is gone waits too",
  ),
  jobsFailed: gauge("jobs_failed", "Jobs that were given up"),
  mailAge: gauge("mails_oldest_queued_seconds", "How long the oldest mail that is not sent has waited"),
  mailsFailed: gauge("mails_failed", "Mails that were given up"),
  webhookLag: gauge(
    "webhook_lag_seconds",
    "Longest time from event to handling among those received in the last hour",
  ),
  webhooksOpen: gauge("webhook_events_open", "Events received in the last week that are not handled"),
  ordersOverdue: gauge("orders_overdue", "Unpaid orders half an hour past the end of their hold"),
  poolWaiting: gauge("db_pool_waiting", "Requests and jobs that wait for a connection of this instance now"),
};

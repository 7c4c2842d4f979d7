import { data } from "@remix-run/node";
import { now } from "~/platform/clock.server";

/** What was too much: `tries` of a code, or codes asked for one mailbox. `until`: when there is room again. */
export interface Wait {
  what: "tries" | "codes";
  until: Date;
}

/** The answer 429 of a page: when there is room again, with Retry-After, and what else the page shows. */
export function tooMany<Shown extends object>(waitSeconds: number, what: Wait["what"], shown: Shown) {
  // The page tells the time in whole minutes: the one in which it is free.
  const until = new Date(Math.ceil((now().getTime() / 1000 + waitSeconds) / 60) * 60_000);
  const wait: Wait = { what, until };
  return data({ ...shown, wait }, { status: 429, headers: { "Retry-After": String(waitSeconds) } });
}

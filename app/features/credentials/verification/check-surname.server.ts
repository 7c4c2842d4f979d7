import { networkOf } from "~/lib/network";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { countAttempt, type RateLimit, uncountAttempt } from "~/platform/rate-limit.server";
import { loadHolder } from "../certificates/certificates.db.server";
import { isSurnameOf } from "./surname";

export type SurnameCheck =
  | { ok: true; isIt: boolean }
  | { ok: false; reason: "notFound" }
  | { ok: false; reason: "missing" }
  | { ok: false; reason: "tooMany"; wait: number };

const hour = 3_600;

/** Wrong names: few of one certificate, wherever they come from, so that nobody goes through a list; more from a network, which is people. */
const limitsOf = (number: string, clientAddress: string): RateLimit[] => [
  { key: `wrong-name:${number}`, limit: 10, windowSeconds: 24 * hour },
  { key: `wrong-name:${networkOf(clientAddress)}`, limit: 30, windowSeconds: hour },
];

/**
 * Says whether a surname that somebody typed is that of the holder, and nothing else of the name. Each try is counted before it is
 * looked at, so that many at once are no more than the limit, and a right one is taken off again: an office may check as many people
 * as it likes. Refused for a certificate that is not there, was replaced (its name was left behind) or tells of nobody any more.
 */
export async function checkSurname({
  number,
  typed,
  clientAddress,
}: {
  number: string;
  typed: string;
  clientAddress: string;
}): Promise<SurnameCheck> {
  const holder = await loadHolder(db, number);
  if (!holder) return { ok: false, reason: "notFound" };
  if (!/\p{L}/u.test(typed)) return { ok: false, reason: "missing" };
  const at = now();
  const counted: RateLimit[] = [];
  const takeOff = () => Promise.all(counted.map((limit) => uncountAttempt(limit, at)));
  for (const limit of limitsOf(number, clientAddress)) {
    const wait = await countAttempt(limit, at);
    if (wait !== null) {
      await takeOff();
      return { ok: false, reason: "tooMany", wait };
    }
    counted.push(limit);
  }
  const isIt = isSurnameOf(typed, holder);
  if (isIt) await takeOff();
  return { ok: true, isIt };
}

import type { MiddlewareHandler } from "hono";
import { addressAt, formBody } from "~/addresses";
import { sessionIdOf } from "~/features/identity/sessions/hashes.server";
import { isKnownSession } from "~/features/identity/sessions/known-sessions.server";
import { networkOf } from "~/lib/network";
import { env } from "~/platform/env.server";
import { refused } from "~/platform/metrics.server";
import { whenQuiet } from "./arrivals";
import { FairQueue } from "./fair-queue";
import { plainAnswer } from "../plain-answer";
import { sessionToken } from "../requests/session-token";
import { Bodies } from "./request-body";
import type { Served } from "../app";
import { holdAfter } from "./turns";

/** The longest that somebody looks at an empty page before the answer that it is too busy helps more, in milliseconds. */
const patience = 10_000;

/**
 * Who wait for each other: people that are signed in, each by session; visitors, each by network; those of them who search,
 * which costs most; and Stripe. What one of these asks takes no turns from another.
 */
const newLanes = () => ({
  people: new FairQueue({ atOnce: 128, each: 8, room: 1_000, patience }),
  visitors: new FairQueue({ atOnce: 6, each: 6, room: 1_000, patience }, whenQuiet),
  search: new FairQueue({ atOnce: 2, each: 2, room: 200, patience }, whenQuiet),
  webhooks: new FairQueue({ atOnce: 16, each: 16, room: 200, patience }),
});

type Lane = keyof ReturnType<typeof newLanes>;

interface Asked {
  path: string;
  cookie: string | undefined;
}

/** In which lane a request waits, and for whose turn. `network` is the visitor's. */
export function laneOf({ path, cookie }: Asked, network: string): { lane: Lane; key: string } {
  const declared = addressAt(path)?.address.lane;
  if (declared === "webhooks") return { lane: "webhooks", key: network };
  const token = sessionToken({ headers: { cookie } });
  const session = token && sessionIdOf(token);
  if (session && isKnownSession(session)) return { lane: "people", key: session };
  return { lane: declared ?? "visitors", key: network };
}

/** What is read of a request, in bytes: more than a form holds only of who is signed in. */
async function largestBody({ path, cookie }: Asked, opensSession: OpensSession): Promise<number> {
  const allowed = addressAt(path)?.address.largestBody ?? formBody;
  if (allowed <= formBody) return allowed;
  const token = sessionToken({ headers: { cookie } });
  // Of a database that is away the page itself says so, in its words; what all bodies may take together is bounded anyway.
  return token && (await opensSession(token).catch(() => true)) ? allowed : formBody;
}

/** Whether a token is of a session; asked of the database for large bodies alone. */
type OpensSession = (token: string) => Promise<boolean>;

/**
 * Reads what is sent to its end, and lets the application answer when there is room for it. Whoever finds none is answered
 * 503 at once, and not heard on that connection for as long as it says to wait.
 */
export function admission(opensSession: OpensSession): MiddlewareHandler<Served> {
  const lanes = newLanes();
  const bodies = new Bodies();
  return async (c, next) => {
    const { incoming, outgoing } = c.env;
    const turnAway = (lane: string) => {
      refused.inc({ lane });
      // A connection of our own proxy carries the requests of many.
      if (env.TRUSTED_PROXIES === 0) holdAfter(outgoing);
      return plainAnswer(503, incoming.headers);
    };
    const network = networkOf(c.get("clientAddress"));
    const asked = { path: c.req.path, cookie: incoming.headers.cookie };
    if (c.req.method === "POST") {
      const largest = await largestBody(asked, opensSession);
      const read = await bodies.read(incoming, { key: network, largest });
      if (read === "tooLarge") return plainAnswer(413, incoming.headers, { path: asked.path, largest });
      if (read === "tooMany") return turnAway("bodies");
      if (read === "gone") return plainAnswer(400, incoming.headers);
    }
    const { lane, key } = laneOf(asked, network);
    const { turn, leave } = lanes[lane].enter(key);
    outgoing.once("close", leave);
    const done = await turn;
    if (!done) return turnAway(lane);
    try {
      await next();
    } finally {
      done();
    }
  };
}

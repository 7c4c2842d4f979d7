import { setMaxListeners } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import Stripe from "stripe";
import type { Delivery, Store } from "./store";

export interface WebhookOptions {
  /** Where events go, over http; without it none are sent. */
  webhookUrl?: string | undefined;
  /** The `Host` that is sent along, when the website answers to another name than the one it is reached by. */
  webhookHost?: string | undefined;
  webhookSecret: string;
  /** Milliseconds before each next attempt; when they are used up the event stays undelivered. */
  retryDelaysMs?: readonly number[];
  now: () => Date;
}

const ANSWER_WITHIN_MS = 10_000;
const RETRY_DELAYS_MS = [200, 1000, 5000, 15_000];

/** Sends events to the webhook, signed as https://docs.stripe.com/webhooks#verify-manually describes (scheme v1). */
export function createWebhooks(store: Store, options: WebhookOptions) {
  const { webhookUrl, webhookHost, webhookSecret, now, retryDelaysMs = RETRY_DELAYS_MS } = options;
  if (webhookUrl && !webhookUrl.startsWith("http://"))
    throw new Error(`The webhook must be an http URL: ${webhookUrl}`);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const closing = new AbortController();
  // Every event that waits or is being sent listens to it.
  setMaxListeners(0, closing.signal);
  const underWay = new Set<Promise<void>>();

  const mark = (id: string, status: Delivery["status"]) => {
    if (closing.signal.aborted) return;
    store.save("deliveries", { id, status });
    store.commit();
  };

  async function send(event: Stripe.Event) {
    const payload = JSON.stringify(event, null, 2);
    // Receivers refuse old timestamps only, so the later of the two clocks is right for one that has moved its clock too.
    const timestamp = Math.floor(Math.max(now().getTime(), Date.now()) / 1000);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret, timestamp });
    return post(webhookUrl ?? "", { payload, signature, host: webhookHost, agent, signal: closing.signal });
  }

  async function deliver(id: string) {
    // Taken before anything is awaited: in a rush the store forgets old events.
    const event = store.state.events.get(id);
    if (!event || !webhookUrl) return mark(id, "delivered");
    for (const delay of [0, ...retryDelaysMs]) {
      if (delay > 0) await wait(delay, undefined, { signal: closing.signal }).catch(() => {});
      if (closing.signal.aborted) return;
      const status = await send(event);
      if (status >= 200 && status < 300) return mark(id, "delivered");
    }
    mark(id, "failed");
  }

  const start = (id: string) => {
    const delivery: Promise<void> = deliver(id).finally(() => underWay.delete(delivery));
    underWay.add(delivery);
    return delivery;
  };

  return {
    /** Starts delivering; events of one payment overtake each other, as they do at Stripe. */
    deliver: (ids: string[]) => ids.forEach(start),
    /** Delivers one after another, in this order. */
    async deliverInOrder(ids: string[]) {
      for (const id of ids) await start(id);
    },
    /** Resolves when nothing is under way, retries included. */
    async flush() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    close() {
      closing.abort();
      agent.destroy();
    },
  };
}

interface Post {
  payload: string;
  signature: string;
  host: string | undefined;
  agent: Agent;
  signal: AbortSignal;
}

/** Resolves to the HTTP status of the answer, 0 when there is none. */
function post(url: string, { payload, signature, host, agent, signal }: Post) {
  return new Promise<number>((resolve) => {
    const headers = {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": Buffer.byteLength(payload),
      "Stripe-Signature": signature,
      "User-Agent": "Stripe/1.0 (local payment double)",
      ...(host ? { Host: host } : {}),
    };
    const call = request(
      url,
      { method: "POST", agent, headers, signal, timeout: ANSWER_WITHIN_MS },
      (response) => {
        response.resume();
        response.on("close", () => resolve(response.complete ? (response.statusCode ?? 0) : 0));
      },
    );
    call.on("timeout", () => call.destroy());
    call.on("error", () => resolve(0));
    call.end(payload);
  });
}

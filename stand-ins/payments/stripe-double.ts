/**
 * A local stand-in for Stripe: the API that the installed SDK calls, the page where buyers pay, and signed webhooks. Tests
 * use it, and so does a start without a Stripe key. The app itself never imports it.
 */
import type Stripe from "stripe";
import { expireDueCheckouts, findCheckout } from "./objects/checkout-sessions";
import type { Context } from "./api/context";
import { recordEvent } from "./events";
import { closeDispute, type DisputeInput, openDispute } from "./objects/disputes";
import { createFaults, type Faults } from "./faults";
import { payCheckout, settlePayment, type Payment } from "./objects/payments";
import { createRefund, settleRefund } from "./objects/refunds";
import { createServer } from "./server";
import { openStore, type State } from "./store";
import { createWebhooks } from "./webhooks";

export interface StripeDoubleOptions {
  /** Where events go, such as http://127.0.0.1:3000/webhooks/stripe; without it they are only listed. */
  webhookUrl?: string;
  /** The name the website answers to, such as `leren.test:3000`; that of `webhookUrl` unless told. */
  webhookHost?: string;
  webhookSecret: string;
  /** The present instant; the machine's clock unless told. */
  now?: () => Date;
  /** The port on loopback; a free one unless told. */
  port?: number;
  /** Keeps the state in this file, so that a process that was killed finds its payments again. */
  stateFile?: string;
  /** Milliseconds before each next attempt to deliver an event. */
  retryDelaysMs?: readonly number[];
}

/** What a test or the demo does in the place of buyers, banks and bad luck. */
export interface Controls {
  faults: Faults;
  /** The buyer pays, with "ideal", "card" or "sepa_debit". With `late`, also after the session has expired. */
  payCheckout(sessionId: string, method: string, more?: Omit<Payment, "method">): Stripe.Checkout.Session;
  /** The bank tells how a delayed payment ended. */
  settle(sessionId: string, outcome: "succeeded" | "failed"): Stripe.Checkout.Session;
  /** Staff refund in Stripe's dashboard, outside the app: all that is left, or `amountCents`. */
  refund(sessionId: string, amountCents?: number): Stripe.Refund;
  /** The bank tells how a refund ended; one that had succeeded can still fail. */
  settleRefund(refundId: string, outcome: "succeeded" | "failed"): Stripe.Refund;
  /** The buyer's bank disputes a payment, and takes the money unless it only asks. */
  dispute(sessionId: string, input?: DisputeInput): Stripe.Dispute;
  /** The bank decides: `won` for the shop, `lost` for the buyer. */
  closeDispute(disputeId: string, outcome: "won" | "lost"): Stripe.Dispute;
  /** Delivers held events one after another. */
  release(order?: "recorded" | "reversed"): Promise<void>;
  /** Closes sessions whose time has come and resolves when no delivery is under way any more. */
  flush(): Promise<void>;
}

export interface StripeDouble extends Controls {
  /** Where it listens, such as http://127.0.0.1:4242; known once it listens. */
  readonly url: string;
  /** What it knows, to look at. */
  readonly state: State;
  /** Starts listening and sends what an earlier run did not get delivered. Resolves to the url. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

const SWEEP_MS = 5000;

export function createStripeDouble(options: StripeDoubleOptions): StripeDouble {
  const { now = () => new Date(), port = 0 } = options;
  const store = openStore(options.stateFile);
  const faults = createFaults();
  const webhooks = createWebhooks(store, { ...options, now });
  let outbox: string[] = [];
  let sweptAt = 0;

  const context: Context = {
    state: store.state,
    save: store.save,
    commit: store.commit,
    faults,
    seconds: () => Math.floor(now().getTime() / 1000),
    url: () => server.url(),
    record: (type, object) =>
      void outbox.push(...recordEvent(store, faults, { type, object, created: context.seconds() })),
  };

  const dispatch = () => {
    store.commit();
    webhooks.deliver(outbox);
    outbox = [];
  };
  // Sessions expire on whole seconds, so one look per second misses none.
  const expireDue = () => {
    if (sweptAt === context.seconds()) return;
    sweptAt = context.seconds();
    expireDueCheckouts(context);
  };
  /** Does something as if a request had asked for it: on time, kept, and its events on their way. */
  const perform = <T>(act: () => T) => {
    expireDue();
    const result = act();
    dispatch();
    return result;
  };
  const withStatus = (status: string) =>
    [...store.state.deliveries.values()].filter((delivery) => delivery.status === status).map(({ id }) => id);

  const controls: Controls = {
    faults,
    payCheckout: (id, method, more) => perform(() => payCheckout(context, id, { ...more, method })),
    settle: (id, outcome) => perform(() => settlePayment(context, id, outcome)),
    refund: (id, amount) =>
      perform(() => {
        const intent = String(findCheckout(context, id).session.payment_intent);
        return createRefund(
          context,
          amount ? { payment_intent: intent, amount } : { payment_intent: intent },
        );
      }),
    settleRefund: (id, outcome) => perform(() => settleRefund(context, id, outcome)),
    dispute: (id, input) => perform(() => openDispute(context, id, input)),
    closeDispute: (id, outcome) => perform(() => closeDispute(context, id, outcome)),
    release: (order = "recorded") => {
      const held = withStatus("held");
      return webhooks.deliverInOrder(order === "reversed" ? held.reverse() : held);
    },
    flush: () => {
      perform(() => {});
      return webhooks.flush();
    },
  };

  const server = createServer({ context, controls, beforeRequest: expireDue, afterAnswer: dispatch });
  let sweep: NodeJS.Timeout | undefined;
  return {
    ...controls,
    state: store.state,
    get url() {
      return server.url();
    },
    async listen() {
      await server.listen(port);
      webhooks.deliver(withStatus("pending"));
      sweep = setInterval(() => perform(() => {}), SWEEP_MS).unref();
      return server.url();
    },
    async close() {
      clearInterval(sweep);
      webhooks.close();
      await server.close();
      store.close();
    },
  };
}

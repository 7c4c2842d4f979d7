import { randomBytes } from "node:crypto";
import type Stripe from "stripe";
import type { Faults } from "../faults";
import type { Store } from "../store";

/** What every subject of the double works with. */
export interface Context extends Omit<Store, "close"> {
  faults: Faults;
  /** The present instant in whole seconds since 1970, as Stripe writes every instant. */
  seconds(): number;
  /** Where the double listens, without a slash at the end. */
  url(): string;
  /** Notes that something happened; the webhook hears of it after the answer has gone. */
  record(type: Stripe.Event.Type, object: Stripe.Event.Data.Object): void;
}

/** A new id in Stripe's form: `pi_` and 24 characters. */
export const newId = (prefix: string) => prefix + randomBytes(12).toString("hex");

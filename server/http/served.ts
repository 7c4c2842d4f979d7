import type { HttpBindings } from "@hono/node-server";

/** What goes with a request through the HTTP application. */
export interface Served {
  Bindings: HttpBindings;
  Variables: {
    requestId: string;
    /** The visitor's. */
    clientAddress: string;
  };
}

import type { IncomingMessage } from "node:http";

/** The largest body of one request: a reflection is at most 20,000 characters. Of all that are under way together, in bytes. */
const defaults = { each: 256 * 1024, inAll: 24 * 1024 * 1024 };

/** `gone`: the client went away before its end. */
export type BodyRead = "read" | "tooLarge" | "tooMany" | "gone";

interface Open {
  key: string;
  bytes: number;
  give: (answer: BodyRead) => void;
}

/**
 * Reads bodies whole before anything is done with them, so that a slow sender occupies nothing but its connection. When too
 * much is under way, whoever (`key`) sends the most gives up the last of it.
 */
export class Bodies {
  #open = new Set<Open>();
  #inAll = 0;

  constructor(readonly limits = defaults) {}

  /** After `read` the body is `request.rawBody`, which the request of the application is made from. */
  read(request: IncomingMessage & { rawBody?: Buffer }, key: string): Promise<BodyRead> {
    if (Number(request.headers["content-length"] ?? 0) > this.limits.each) return Promise.resolve("tooLarge");
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      const open: Open = { key, bytes: 0, give: finish };
      this.#open.add(open);
      const take = (chunk: Buffer) => {
        chunks.push(chunk);
        open.bytes += chunk.byteLength;
        this.#inAll += chunk.byteLength;
        if (open.bytes > this.limits.each) finish("tooLarge");
        else if (this.#inAll > this.limits.inAll) this.#largest().give("tooMany");
      };
      const end = () => {
        request.rawBody = Buffer.concat(chunks);
        finish("read");
      };
      const gone = () => finish("gone");
      const forget = () => this.#forget(open);
      function finish(answer: BodyRead) {
        request.off("data", take).off("end", end).off("close", gone);
        forget();
        resolve(answer);
      }
      request.on("data", take).once("end", end).once("close", gone);
    });
  }

  #forget(open: Open) {
    if (this.#open.delete(open)) this.#inAll -= open.bytes;
  }

  /** The last body of the key that sends the most. */
  #largest(): Open {
    const of = new Map<string, { bytes: number; last: Open }>();
    for (const open of this.#open) {
      const bytes = (of.get(open.key)?.bytes ?? 0) + open.bytes;
      of.set(open.key, { bytes, last: open });
    }
    return [...of.values()].reduce((most, one) => (one.bytes > most.bytes ? one : most)).last;
  }
}

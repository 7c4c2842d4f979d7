import type { IncomingMessage } from "node:http";

/** In bytes, of all bodies that are under way together. */
const room = 24 * 1024 * 1024;

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

  constructor(readonly inAll = room) {}

  /**
   * After `read` the body, of `largest` bytes at most, is `request.rawBody`, which the request of the application is made from.
   */
  read(
    request: IncomingMessage & { rawBody?: Buffer },
    { key, largest }: { key: string; largest: number },
  ): Promise<BodyRead> {
    if (Number(request.headers["content-length"] ?? 0) > largest) return Promise.resolve("tooLarge");
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      const open: Open = { key, bytes: 0, give: finish };
      this.#open.add(open);
      const take = (chunk: Buffer) => {
        chunks.push(chunk);
        open.bytes += chunk.byteLength;
        this.#inAll += chunk.byteLength;
        if (open.bytes > largest) finish("tooLarge");
        else if (this.#inAll > this.inAll) this.#largest().give("tooMany");
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

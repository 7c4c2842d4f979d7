// A small file can unfold to more than memory holds. What V8 keeps is bounded by the worker's limits; bytes are not, and these are.

/** In bytes: all that is kept in arrays of bytes while one document is read, beside the document. */
const most = 48 * 1024 * 1024;
/** Smaller ones are not counted: that would take longer than making them. */
const small = 256 * 1024;

let isOut = false;

/** Whether reading stopped because there was too much to keep. */
export const ranOut = () => isOut;

/** Makes that a large array of bytes is refused where too much is kept already, in this worker alone. */
export function boundMemory() {
  const before = process.memoryUsage().arrayBuffers;
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args, made) {
      const [size] = args;
      if (typeof size === "number" && size > small) {
        isOut ||= size + process.memoryUsage().arrayBuffers - before > most;
        if (isOut) throw new RangeError("More bytes than a document may have");
      }
      return Reflect.construct(target, args, made);
    },
  });
}

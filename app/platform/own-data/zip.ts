import { Zip, ZipDeflate } from "fflate";

export interface ZippedFile {
  /** With folders: `json/orders.json`. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Files as a zip (APPNOTE.TXT 6.3), made as they are read: one file at a time is in memory. `at` is the time each file bears. A
 * fault while files are made breaks the stream off, so that no half of it looks whole.
 */
export function zipStream(files: AsyncIterable<ZippedFile>, at: Date): ReadableStream<Uint8Array> {
  const iterator = files[Symbol.asyncIterator]();
  let zip: Zip;
  return new ReadableStream({
    start(controller) {
      zip = new Zip((fault, chunk, isLast) => {
        if (fault) return controller.error(fault);
        controller.enqueue(chunk);
        if (isLast) controller.close();
      });
    },
    async pull() {
      const next = await iterator.next();
      if (next.done) return zip.end();
      const file = new ZipDeflate(next.value.name);
      file.mtime = at;
      zip.add(file);
      file.push(next.value.bytes, true);
    },
    async cancel() {
      zip.terminate();
      await iterator.return?.();
    },
  });
}

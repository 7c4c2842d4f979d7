/**
 * The bytes of pages that were just rendered, by their response: the server compresses them without reading them back out
 * of a stream.
 */
export const pageBytes = new WeakMap<Response, Uint8Array<ArrayBuffer>>();

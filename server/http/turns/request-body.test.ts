import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { Bodies } from "./request-body";

/** A request whose body is still being sent. */
function sending(length?: number) {
  const stream = new PassThrough();
  const headers = length === undefined ? {} : { "content-length": String(length) };
  return Object.assign(stream, { headers }) as unknown as PassThrough &
    IncomingMessage & { rawBody?: Buffer };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("a body is there once it was sent to its end, also an empty one", async () => {
  const bodies = new Bodies();
  const request = sending(10);
  const read = bodies.read(request, { key: "a", largest: 100 });
  request.write("email=");
  await turn();
  expect(request.rawBody).toBeUndefined();
  request.end("a@b.c");
  expect(await read).toBe("read");
  expect(request.rawBody!.toString()).toBe("email=a@b.c");
  const empty = sending();
  empty.end();
  expect(await bodies.read(empty, { key: "a", largest: 100 })).toBe("read");
  expect(empty.rawBody!.byteLength).toBe(0);
});

test("one that is too large is refused by its length, or as soon as it is", async () => {
  const bodies = new Bodies();
  expect(await bodies.read(sending(101), { key: "a", largest: 100 })).toBe("tooLarge");
  const request = sending();
  const read = bodies.read(request, { key: "a", largest: 100 });
  request.write("x".repeat(101));
  expect(await read).toBe("tooLarge");
});

test("one that breaks off is gone", async () => {
  const request = sending(10);
  const read = new Bodies().read(request, { key: "a", largest: 100 });
  request.destroy();
  expect(await read).toBe("gone");
});

test("when too much is under way, who sends the most gives up; the others are read", async () => {
  const bodies = new Bodies(250);
  const [one, two, three, other] = [sending(), sending(), sending(), sending()];
  const [first, second, third] = [one, two, three].map((request) =>
    bodies.read(request, { key: "much", largest: 100 }),
  );
  const little = bodies.read(other, { key: "little", largest: 100 });
  for (const request of [one, two, three]) request.write("x".repeat(80));
  await turn();
  other.write("x".repeat(20));
  expect(await third).toBe("tooMany");
  for (const request of [one, two, other]) request.end();
  expect(await Promise.all([first, second, little])).toEqual(["read", "read", "read"]);
  // What was read or refused no longer counts.
  const again = sending();
  const read = bodies.read(again, { key: "much", largest: 100 });
  again.end("x".repeat(90));
  expect(await read).toBe("read");
});

import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FairQueue } from "./fair-queue";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);

/** A queue of which each turn is kept until `finish`; `order` says who had or has a turn. */
function watched(limits: Partial<FairQueue["limits"]>) {
  const queue = new FairQueue({ atOnce: 1, each: 10, room: 100, patience: 10_000, ...limits });
  const order: string[] = [];
  const refused: string[] = [];
  const open: (() => void)[] = [];
  const enter = (name: string) => {
    const place = queue.enter(name.replace(/\d/g, ""));
    void place.turn.then((done) => {
      if (!done) return refused.push(name);
      order.push(name);
      return open.push(done);
    });
    return place;
  };
  const finish = async () => {
    open.shift()!();
    await settle();
  };
  const finishAll = async () => {
    while (open.length > 0) await finish();
  };
  return { enter, finish, finishAll, order, refused };
}

test("whoever asks little has a turn between those who ask much", async () => {
  const { enter, finishAll, order } = watched({});
  for (let n = 0; n < 4; n++) enter(`much${n}`);
  enter("little");
  enter("other");
  await settle();
  await finishAll();
  expect(order).toEqual(["much0", "much1", "little", "other", "much2", "much3"]);
});

test("no more than allowed have a turn, in all and of one key", async () => {
  const { enter, finish, order } = watched({ atOnce: 3, each: 2 });
  for (const name of ["a1", "a2", "a3", "b1", "b2"]) enter(name);
  await settle();
  expect(order).toEqual(["a1", "a2", "b1"]);
  await finish();
  expect(order).toEqual(["a1", "a2", "b1", "a3"]);
});

test("when it is full, the key with the most waiting gives up its last", async () => {
  const { enter, finishAll, order, refused } = watched({ room: 3 });
  for (const name of ["a1", "a2", "a3", "a4", "a5", "b1", "a6"]) enter(name);
  await settle();
  expect(refused).toEqual(["a5", "a4", "a6"]);
  await finishAll();
  expect(order).toEqual(["a1", "a2", "b1", "a3"]);
});

test("nobody waits longer than the patience, and who leaves has no turn", async () => {
  const { enter, finish, order, refused } = watched({});
  enter("a1");
  enter("a2").leave();
  enter("b1");
  await vi.advanceTimersByTimeAsync(9_999);
  expect(refused).toEqual(["a2"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(refused).toEqual(["a2", "b1"]);
  enter("c1");
  await finish();
  expect(order).toEqual(["a1", "c1"]);
});

test("turns of those who wait are given from the event loop, one round at a time", async () => {
  const { enter, finish, order } = watched({});
  enter("a1");
  enter("b1");
  await settle();
  const given = vi.getTimerCount();
  void finish();
  expect(order).toEqual(["a1"]);
  expect(vi.getTimerCount()).toBe(given + 1);
});

test("whatever comes and goes: never more than the limits, and everyone hears", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom("a", "b", "c"), fc.constantFrom("finish", "leave")), {
        maxLength: 60,
      }),
      async (acts) => {
        const { enter, finish, finishAll, order, refused } = watched({ atOnce: 2, each: 1, room: 4 });
        let finished = 0;
        let entered = 0;
        const places: { leave(): void }[] = [];
        for (const act of acts) {
          if (act === "leave") places.pop()?.leave();
          else if (act !== "finish") places.push(enter(`${act}${entered++}`));
          else if (order.length > finished) await finish().then(() => (finished += 1));
          await settle();
          expect(order.length - finished).toBeLessThanOrEqual(2);
          expect(entered - order.length - refused.length).toBeLessThanOrEqual(4);
        }
        await finishAll();
        expect(order.length + refused.length).toBe(entered);
      },
    ),
  );
});

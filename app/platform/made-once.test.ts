import { expect, test } from "vitest";
import { MadeOnce } from "./made-once";

test("a thing is made once for all who ask, also at the same moment, and kept", async () => {
  const things = new MadeOnce<{ n: number }>({ kept: 2, underWay: 5 });
  let made = 0;
  const make = () => Promise.resolve({ n: ++made });
  const [one, same] = await Promise.all([things.get("a", make), things.get("a", make)]);
  expect(one).toBe(same);
  expect(await things.get("a", make)).toBe(one);
  for (const key of ["b", "c"]) await things.get(key, make);
  expect(await things.get("a", make), "the oldest went").toEqual({ n: 4 });
});

test("when as many as may be are under way the next is told so, and who asks for one of those waits for it", async () => {
  const things = new MadeOnce<{ n: number }>({ kept: 9, underWay: 2 });
  const finish: (() => void)[] = [];
  const slowly = (n: number) => () =>
    new Promise<{ n: number }>((resolve) => finish.push(() => resolve({ n })));
  const [a, b] = [things.get("a", slowly(1)), things.get("b", slowly(2))];
  expect(await things.get("c", slowly(3))).toBeNull();
  const joined = things.get("a", slowly(4));
  for (const end of finish) end();
  expect(await Promise.all([a, b, joined])).toEqual([{ n: 1 }, { n: 2 }, { n: 1 }]);
  expect(await things.get("c", () => Promise.resolve({ n: 5 }))).toEqual({ n: 5 });
});

test("what failed is tried again, and leaves its room", async () => {
  const things = new MadeOnce<object>({ kept: 9, underWay: 1 });
  const failing = () => Promise.reject(new Error("no"));
  await expect(things.get("a", failing)).rejects.toThrow("no");
  expect(await things.get("a", () => Promise.resolve({}))).toEqual({});
});

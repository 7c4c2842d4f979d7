import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.server";

const later = () => new Promise<void>((resolve) => setImmediate(resolve));

test("work with one key runs in turn, also after a failure; other keys do not wait", async () => {
  const log: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} begins`);
      await later();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const ends = await Promise.allSettled([
    oneAtATime("a", work("a1", true)),
    oneAtATime("a", work("a2")),
    oneAtATime("b", work("b1")),
  ]);
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(log.filter((line) => line.startsWith("a"))).toEqual([
    "a1 begins",
    "a1 ends",
    "a2 begins",
    "a2 ends",
  ]);
  expect(log.indexOf("b1 begins")).toBeLessThan(log.indexOf("a1 ends"));
});

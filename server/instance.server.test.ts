import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { env } from "~/platform/env.server";
import { startInstance } from "./instance";
import { freePort } from "../postgres/port";

test("a stop is announced to new connections before the door closes", async () => {
  Object.assign(env, { PORT: await freePort(), WORKER: false });
  const { stop } = await startInstance(() => Promise.reject(new Error("no page is asked for")));
  const ready = async () => {
    const answer = await fetch(`http://127.0.0.1:${env.PORT}/health/ready`);
    return [answer.status, await answer.json(), answer.headers.get("Connection")];
  };
  expect(await ready()).toEqual([200, { status: "ready" }, "keep-alive"]);
  const stopped = stop(1_500);
  for (let n = 0; n < 3; n++) {
    expect(await ready()).toEqual([503, { status: "not ready", reason: "stopping" }, "close"]);
    await pause(50);
  }
  await stopped;
  await expect(ready()).rejects.toThrow("fetch failed");
});

import { expect, test } from "vitest";
import { healthRoutes } from "./health";

const answerOf = async (path: string, problem: () => Promise<string | null>) => {
  const response = await healthRoutes({ problem }).request(path);
  return {
    status: response.status,
    body: await response.json(),
    kept: response.headers.get("Cache-Control"),
  };
};

test("alive asks nothing else", async () => {
  const answer = await answerOf("/live", () => Promise.reject(new Error("was asked")));
  expect(answer).toEqual({ status: 200, body: { status: "live" }, kept: "no-store" });
});

test("ready without a problem, and not ready with the reason of one", async () => {
  expect(await answerOf("/ready", async () => null)).toEqual({
    status: 200,
    body: { status: "ready" },
    kept: "no-store",
  });
  expect(await answerOf("/ready", async () => "stopping")).toEqual({
    status: 503,
    body: { status: "not ready", reason: "stopping" },
    kept: "no-store",
  });
});

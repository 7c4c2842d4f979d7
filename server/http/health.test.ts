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

test("figures go to who has the token, and are not there without one", async () => {
  const readiness = { problem: async () => null };
  const routes = healthRoutes(readiness, { token: "a-token-of-a-test", read: async () => "jobs_failed 0" });
  const ask = (authorization?: string) =>
    routes.request("/metrics", { headers: authorization ? { authorization } : {} });
  expect((await ask()).status).toBe(401);
  expect((await ask("Bearer another-token")).status).toBe(401);
  const answer = await ask("Bearer a-token-of-a-test");
  expect([answer.status, await answer.text()]).toEqual([200, "jobs_failed 0"]);
  expect((await healthRoutes(readiness).request("/metrics")).status).toBe(404);
});

test("figures that the database does not give are answered 503", async () => {
  const metrics = { token: "a-token-of-a-test", read: () => Promise.reject(new Error("away")) };
  const routes = healthRoutes({ problem: async () => null }, metrics);
  const answer = await routes.request("/metrics", { headers: { authorization: `Bearer ${metrics.token}` } });
  expect([answer.status, await answer.text()]).toEqual([503, "the database does not answer"]);
});

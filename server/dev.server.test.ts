import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../postgres/port";

/** `npm run dev` on the test's own database. Resolves with its address once it is ready. */
async function startDevelopment(): Promise<string> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "dev-"));
  const port = await freePort();
  const child = spawn(process.execPath, ["server/dev.mjs"], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  });
  let said = "";
  for await (const chunk of child.stdout) if ((said += String(chunk)).includes("Ready: ")) break;
  child.stdout.resume();
  expect(said).toContain("Ready: ");
  return `http://localhost:${port}`;
}

test("a page in development is told when its sources change", { timeout: 120_000 }, async () => {
  const origin = await startDevelopment();
  const page = await fetch(origin);
  expect(await page.text()).toContain('<script type="module" src="/@vite/client">');
  expect(page.headers.get("Content-Security-Policy")).toMatch(/connect-src 'self' ws:;/);

  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const [, port] = /const hmrPort = (\d+)/.exec(client) ?? [];
  const [, token] = /const wsToken = "([^"]+)"/.exec(client) ?? [];
  const socket = request(`http://localhost:${port}/?token=${token}`, {
    headers: {
      Origin: origin,
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": Buffer.from("sixteen bytes up").toString("base64"),
      "Sec-WebSocket-Protocol": "vite-hmr",
    },
  }).end();
  const [answer] = (await once(socket, "upgrade")) as [{ statusCode: number }];
  expect(answer.statusCode).toBe(101);
  socket.destroy();
});

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { clientOf, priceOf } from "./rig";
import { refusalOf } from "../../server/http/requests/request-rules";
import { startPaymentDouble } from "./start";

/** A site that answers to one name, by the rules of the real one, on a port of its own. */
async function siteNamed(name: string) {
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const { host } = request.headers;
    const isOurs = host === name.replace("PORT", String(port()));
    const asked = { method: request.method!, url: request.url!, origin: undefined, fetchSite: undefined };
    const status = refusalOf(asked, isOurs ? `http://${host}` : null) ?? 200;
    answers.push(status);
    request.resume().on("end", () => response.writeHead(status).end());
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: port(), answers };
}

test.each([
  ["no address of its own", undefined, "127.0.0.1:PORT"],
  ["the address that a second start is often given", "http://localhost:PORT", "localhost:PORT"],
  ["a name without a port, as behind a proxy", "http://localhost/", "localhost"],
])("a site with %s hears of its payments", async (_what, publicUrl, name) => {
  const site = await siteNamed(name);
  const dataDir = mkdtempSync(path.join(tmpdir(), "payment-double-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const { settings, close } = await startPaymentDouble({
    PORT: site.port,
    PUBLIC_URL: publicUrl?.replace("PORT", String(site.port)),
    DATA_DIR: dataDir,
  });
  onTestFinished(close);
  const { checkout } = clientOf(settings.STRIPE_API_BASE);
  const { id } = await checkout.sessions.create({
    mode: "payment",
    line_items: [{ quantity: 1, price_data: priceOf(5_000) }],
    success_url: "http://localhost/return",
  });
  await checkout.sessions.expire(id);
  await expect.poll(() => site.answers).toEqual([200]);
});

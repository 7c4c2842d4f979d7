// `npm run dev`: the same start, with the app read from its sources and pages that reload when a file changes.
import { once } from "node:events";
import { createServer } from "node:http";
import { generate, install, root } from "./prepare.mjs";

process.chdir(root);
process.env.NODE_ENV = "development";
install();
generate();

// The browser hears of changes on a port of its own.
const changes = createServer().listen(0, "127.0.0.1");
await once(changes, "listening");
const { port } = /** @type {import("node:net").AddressInfo} */ (changes.address());

const { createServer: createVite } = await import("vite");
const vite = await createVite({
  server: { middlewareMode: true, hmr: { server: changes, clientPort: port } },
});
const { main } = /** @type {typeof import("./main")} */ (await vite.ssrLoadModule("/server/main.ts"));
await main({
  // The type of Vite's modules is not known before they are loaded.
  build: () => /** @type {Promise<any>} */ (vite.ssrLoadModule("virtual:remix/server-build")),
  developmentAssets: vite.middlewares,
});
vite.watcher.on("change", () => vite.ws.send({ type: "full-reload" }));

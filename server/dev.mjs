// `npm run dev`: the same start, with the app read from its sources and pages that reload when a file changes.
import { createServer } from "node:http";
import { generate, install, root } from "./prepare.mjs";

process.chdir(root);
process.env.NODE_ENV = "development";
install();
generate();

const { createServer: createVite } = await import("vite");
const vite = await createVite({
  server: { middlewareMode: true, hmr: { server: createServer().listen(0, "127.0.0.1") } },
});
const { main } = /** @type {typeof import("./main")} */ (await vite.ssrLoadModule("/server/main.ts"));
await main({
  // The type of Vite's modules is not known before they are loaded.
  build: () => /** @type {Promise<any>} */ (vite.ssrLoadModule("virtual:remix/server-build")),
  developmentAssets: vite.middlewares,
});
vite.watcher.on("change", () => vite.ws.send({ type: "full-reload" }));

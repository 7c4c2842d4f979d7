import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import { contentPlugin } from "./app/platform/content/vite-plugin";
import remixConfig from "./remix.config.js";

/** Makes `server/main.ts` the entry of the server bundle: the HTTP server, the worker and the app are one module graph. */
const serverEntry: Plugin = {
  name: "server-entry",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: "server/main.ts" } } } : undefined,
};

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [contentPlugin(), remix(remixConfig), serverEntry],
  resolve: { alias: { "~prisma": here("./generated/prisma"), "~test": here("./tests"), "~": here("./app") } },
  build: { target: "es2022", cssMinify: true, assetsInlineLimit: 0 },
});

import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, test } from "vitest";
import { contentPlugin } from "./vite-plugin";

const project = fileURLToPath(new URL("../../..", import.meta.url));

const bundle = (ssr: boolean) => {
  const input = "\0entry";
  return build({
    root: project,
    configFile: false,
    logLevel: "silent",
    plugins: [
      contentPlugin(),
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? input : null),
        load: (id) => (id === input ? 'export { default } from "virtual:content";' : null),
      },
    ],
    build: { ssr, write: false, rollupOptions: { input: "entry" } },
  });
};

test(
  "refuses to put content, and with it the answers, in a browser bundle",
  { timeout: 60_000 },
  async () => {
    await expect(bundle(false)).rejects.toThrow(/only server code may import it/);
  },
);

test("gives the server bundle all content as data", { timeout: 60_000 }, async () => {
  const result = await bundle(true);
  expect(JSON.stringify(result)).toContain("m0-talent-dat-er-al-is.v1");
});

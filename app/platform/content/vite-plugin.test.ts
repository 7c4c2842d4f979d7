import { build } from "vite";
import { expect, test } from "vitest";
import { dutchLesson, paragraph, withContent, type Edits } from "./compile/content-fixture";
import { contentPlugin } from "./vite-plugin";

const entry = {
  name: "entry",
  resolveId: (id: string) => (id === "entry" ? "\0entry" : null),
  load: (id: string) => (id === "\0entry" ? 'export { default } from "virtual:content";' : null),
};

const bundle = ({ ssr, edits = {} }: { ssr: boolean; edits?: Edits }) =>
  withContent(edits, (root) =>
    build({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [contentPlugin(), entry],
      build: { ssr, write: false, rollupOptions: { input: "entry" } },
    }),
  );

test("gives the server bundle all content as data", async () => {
  expect(JSON.stringify(await bundle({ ssr: true }))).toContain("m0-eerste.v1");
});

test("refuses to put content, and with it the answers, in a browser bundle", async () => {
  await expect(bundle({ ssr: false })).rejects.toThrow(/only server code may import it/);
});

test("a fault in content stops the build, with its file and line", async () => {
  const edits: Edits = { [dutchLesson]: paragraph("<Video />"), "bron/de-methode.txt": null };
  const message = new RegExp(`bron/de-methode.txt:1: (.|\n)*${dutchLesson}:16: unknown component <Video>`);
  await expect(bundle({ ssr: true, edits })).rejects.toThrow(message);
});

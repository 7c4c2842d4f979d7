// `npm run content`: measures and checks all that is taught, and writes the ids of new blocks down.
import path from "node:path";
import { runnerImport } from "vite";

const root = path.resolve(import.meta.dirname, "..");
const { module } = await runnerImport(path.join(root, "app/platform/content/compile/content-command.ts"), {
  root,
  configFile: false,
  logLevel: "error",
  resolve: { alias: { "~": path.join(root, "app") } },
});
const { lessons, report, isFaultless } = await module.checkContent(root);
console.log(`${lessons}\n\n${report}`);
if (!isFaultless) process.exitCode = 1;

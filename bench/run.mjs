// `npm run bench`: measures the production build beside its own ceilings; `npm run bench -- standing`: what people notice of an
// attack. `--json`: one object a line; `--quick`: short rounds.
import { createServer } from "vite";
import { build, generate, install, root } from "../server/prepare.mjs";

process.chdir(root);
process.env.NODE_ENV = "production";
install();
generate();
build();

const vite = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  logLevel: "error",
});
const { bench } = /** @type {typeof import("./bench")} */ (await vite.ssrLoadModule("/bench/bench.ts"));
const options = {
  json: process.argv.includes("--json"),
  quick: process.argv.includes("--quick"),
  standing: process.argv.includes("standing"),
};
try {
  await bench(options);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
await vite.close();
process.exit();

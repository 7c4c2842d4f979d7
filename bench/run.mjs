// `npm run bench`: measures the production build beside its own ceilings; `npm run bench -- standing`: what people notice of an
// attack; `npm run bench -- outages`: of a database that goes, ten times in each of three ways. `-- lists`, `-- naming`, `-- publishing`, `-- sales`, `-- pieces`,
// `-- overview` and `-- phones` measure these alone. `--json`: one object a line; `--quick`: short rounds.
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
const { bench, partIn } = /** @type {typeof import("./bench")} */ (
  await vite.ssrLoadModule("/bench/bench.ts")
);
const options = {
  json: process.argv.includes("--json"),
  quick: process.argv.includes("--quick"),
  part: partIn(process.argv),
};
try {
  if (process.argv.includes("outages")) {
    const { outages } = /** @type {typeof import("./outages")} */ (
      await vite.ssrLoadModule("/bench/outages.ts")
    );
    await outages(options.quick ? 1 : 10);
  } else await bench(options);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
await vite.close();
process.exit();

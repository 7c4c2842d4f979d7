// `npm run rolling -- <commit>`: builds that commit beside this one and replaces it by this one while people use the site; prints what they saw
// and what was lost. `npm run release:record`: writes down what this release leaves in a database, for the next one's tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createServer } from "vite";
import { build, generate, install, root } from "../server/prepare.mjs";

/** @param {string} command @param {string[]} args @param {string} [cwd] */
function run(command, args, cwd = root) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed.`);
}

const prepare = `import("./server/prepare.mjs").then((p) => { p.install(); p.generate(); p.build(); })`;

/** @template T @param {string} commit @param {(folder: string) => Promise<T>} work */
async function withCheckout(commit, work) {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "release-")), "checkout");
  run("git", ["worktree", "add", "--detach", folder, commit]);
  try {
    run(process.execPath, ["-e", prepare], folder);
    return await work(folder);
  } finally {
    run("git", ["worktree", "remove", "--force", folder]);
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

process.chdir(root);
process.env.NODE_ENV = "production";
const [what = "", of] = process.argv.slice(2);
install();
generate();
build();
const vite = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  logLevel: "error",
});
try {
  if (what === "record") {
    const { recordRelease } = /** @type {typeof import("../e2e/rolling/record-release")} */ (
      await vite.ssrLoadModule("/e2e/rolling/record-release.ts")
    );
    const file = path.join(root, "prisma/previous/release.backup");
    console.log(`${(await recordRelease(path.resolve(of ?? root), file)).rows} rows`);
  } else {
    const { updateFrom } = /** @type {typeof import("../e2e/rolling/update-from")} */ (
      await vite.ssrLoadModule("/e2e/rolling/update-from.ts")
    );
    const seen = await withCheckout(what, updateFrom);
    console.log(JSON.stringify(seen, null, 2));
    if (seen.failures.length + seen.wrong.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
await vite.close();
process.exit();

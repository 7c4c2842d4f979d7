// `npm start`: on a fresh machine installs and builds first; later only what changed.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, generate, install, root } from "./prepare.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

process.chdir(root);
process.env.NODE_ENV ??= "production";
install();
generate();
build();

const bundle = pathToFileURL(path.join(root, "build", "server", "index.js")).href;
const { main } = /** @type {typeof import("./main")} */ (await import(bundle));
await main({ clientFiles: path.join(root, "build", "client") });

// Gives the server bundle `virtual:content`: everything in content/, compiled.
import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { compileContent } from "./compile/compile";
import { faultReport } from "./compile/checks/faults";

const name = "virtual:content";
const resolved = `\0${name}`;

function reloadWhenContentChanges(server: ViteDevServer, contentDir: string) {
  server.watcher.add(contentDir);
  const reload = (path: string) => {
    if (!path.startsWith(contentDir)) return;
    for (const environment of Object.values(server.environments)) {
      const module = environment.moduleGraph.getModuleById(resolved);
      if (module) environment.moduleGraph.invalidateModule(module);
    }
    server.ws.send({ type: "full-reload" });
  };
  for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, reload);
}

/**
 * The module `virtual:content`, for server code only. A fault in content/ stops a build, with every fault in the message. A
 * development server prints the report and goes on without the files that cannot be read, so that a writer sees the rest.
 */
export function contentPlugin(): Plugin {
  let root = "";
  let building = false;
  const compile = async () => {
    const { content, faults } = await compileContent(join(root, "content"), join(root, ".cache/content"));
    return { content, faults, report: `${faults.length} faults in content/:\n${faultReport(faults)}` };
  };
  return {
    name: "content",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
    },
    // Before anything else is built: the report then comes at once, and stands alone.
    async buildStart() {
      if (!building) return;
      const { faults, report } = await compile();
      if (faults.length > 0) this.error(report);
    },
    resolveId(id) {
      if (id !== name) return null;
      if (this.environment.config.consumer === "client")
        this.error(`${name} holds the answers of every quiz: only server code may import it`);
      return resolved;
    },
    async load(id) {
      if (id !== resolved) return null;
      const { content, faults, report } = await compile();
      if (!content) this.error(report);
      if (faults.length > 0) this.warn(report);
      const json = JSON.stringify(content);
      // Parsing JSON is quicker for the engine than reading the same as an object literal.
      if (building) return `export default JSON.parse(${JSON.stringify(json)});`;
      // While developing it is read from a file: Vite would look through a module of its size after every change.
      const file = join(root, ".cache/content.json");
      await mkdir(dirname(file), { recursive: true });
      // Renamed, so that nobody reads half of what another writes.
      const fresh = `${file}.${randomUUID()}`;
      await writeFile(fresh, json);
      await rename(fresh, file);
      return `import { readFileSync } from "node:fs";
        export default JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));`;
    },
    configureServer(server) {
      reloadWhenContentChanges(server, join(root, "content"));
    },
  };
}

// The app as its server takes it from Remix, put together from the sources: for tests that start a whole instance.
import type { ServerBuild } from "@remix-run/server-runtime";
import * as entry from "~/entry.server";
import * as root from "~/root";
import routes from "~/routes";

const modules = import.meta.glob(["../../app/routes/**/*.{ts,tsx}", "!**/*.test.*"]);

export async function appBuild(): Promise<ServerBuild> {
  const pages = await Promise.all(
    routes.map(async ({ id, path, index, file }) => ({
      id: id ?? file.replace(/\.tsx?$/, ""),
      parentId: "root",
      path,
      index,
      module: await modules[`../../app/${file}`]!(),
    })),
  );
  const all = {
    root: { id: "root", path: "", module: root },
    ...Object.fromEntries(pages.map((page) => [page.id, page])),
  };
  return {
    entry: { module: entry },
    routes: all,
    assets: { entry: { imports: [], module: "/assets/entry.js" }, routes: all, url: "", version: "1" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_singleFetch: true },
    isSpaMode: false,
  } as unknown as ServerBuild;
}

// What the folders promise a newcomer, checked: docs of the house are in CONTRIBUTING.md, the import rules in eslint.config.js.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** Every file under these folders, by its path from the root with forward slashes. */
const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")),
  );

const isCode = (file: string) => /\.(ts|tsx|mjs|js)$/.test(file);
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** What a file imports, dynamic imports included; a relative import as a path from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  const found = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"'\n]+)["']/g)].map(
    (match) => match[1]!,
  );
  return found.map((target) =>
    target.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), target)
      : target.replace(/^~\//, "app/").replace(/^~test\//, "tests/"),
  );
}

/** The files that import something `pattern` matches, with what it is. */
const importing = (files: string[], pattern: RegExp) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((target) => pattern.test(target))
      .map((target) => `${file} imports ${target}`),
  );

const appCode = filesIn("app").filter(isCode);
// The name is not written out, so that this JavaScript file needs no types of its own.
const configFile = path.join(root, "eslint.config.js");
const { featureDependencies, mayImport } = (await import(/* @vite-ignore */ configFile)) as {
  featureDependencies: Record<string, string[]>;
  mayImport: (feature: string) => Set<string>;
};

/** Everything of ours that is code or goes with it. */
const ours = filesIn(
  ...["app", "server", "stand-ins", "postgres", "tests", "e2e", "bench", "scripts", "prisma"],
);

test("every feature's folder says on which features it may depend", () => {
  const folders = readdirSync(path.join(root, "app/features"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && filesIn(`app/features/${entry.name}`).length > 0)
    .map(({ name }) => name);
  expect(folders.length).toBeGreaterThan(5);
  expect(folders.filter((folder) => !(folder in featureDependencies))).toEqual([]);
  const named = new Set(Object.values(featureDependencies).flat());
  expect([...named].filter((feature) => !(feature in featureDependencies))).toEqual([]);
});

test("features depend on one another without a circle", () => {
  const settled = new Set<string>();
  let left = Object.keys(featureDependencies);
  for (let before = -1; before !== left.length;) {
    before = left.length;
    for (const feature of left)
      if (featureDependencies[feature]!.every((other) => settled.has(other))) settled.add(feature);
    left = left.filter((feature) => !settled.has(feature));
  }
  expect(left).toEqual([]);
});

test("features import only the features they may depend on", () => {
  const strangers = appCode
    .filter((file) => file.startsWith("app/features/") && !isTest(file))
    .flatMap((file) => {
      const feature = file.split("/")[2]!;
      const allowed = mayImport(feature).add(feature);
      return importsOf(file)
        .filter((target) => target.startsWith("app/features/") && !allowed.has(target.split("/")[2]!))
        .map((target) => `${file} imports ${target}`);
    });
  expect(strangers).toEqual([]);
});

test("a feature's file is of one of the five kinds, known by its suffix", () => {
  const name = "[a-z0-9]+(-[a-z0-9]+)*";
  const kinds = [
    `${name}\\.ts`,
    `${name}\\.server\\.ts`,
    `${name}\\.(db|queries|jobs|records)\\.server\\.ts`,
    `components/${name}\\.(tsx|css)`,
    // What belongs to one of these: its tests, texts (one file a language where they are many) and templates of documents.
    `${name}(\\.server)?\\.test\\.ts`,
    `components/${name}\\.test\\.tsx`,
    `${name}\\.messages(\\.(nl|en))?\\.ts`,
    `${name}\\.typ`,
  ];
  const known = new RegExp(`^app/features/[a-z]+/([a-z]+(-[a-z]+)*/)*(${kinds.join("|")})$`);
  expect(filesIn("app/features").filter((file) => !known.test(file))).toEqual([]);
});

test("pure files import no input or output: no server files, Node modules, database or React", () => {
  const pure = appCode.filter(
    (file) => /^app\/(features|lib|i18n)\/.+\.ts$/.test(file) && !isTest(file) && !/\.server\.ts$/.test(file),
  );
  expect(pure.length).toBeGreaterThan(20);
  const typeOnly = (file: string) =>
    readFileSync(path.join(root, file), "utf8").replace(/^import type [^;]+;$/gm, "");
  const faults = pure.filter((file) =>
    /(?:\bfrom|\bimport)\s*\(?\s*["'](node:|pg["']|react|stripe["']|[^"'\n]+\.server["'])/.test(
      typeOnly(file),
    ),
  );
  expect(faults).toEqual([]);
});

test("what loads and saves is private to its feature: others take a step that runs in their transaction", () => {
  const featureOf = (file: string) => /^app\/features\/([a-z]+)\//.exec(file)?.[1];
  const strangers = appCode
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => /\w\.db\.server$/.test(target) && featureOf(target) !== featureOf(file))
        .map((target) => `${file} imports ${target}`),
    );
  expect(strangers).toEqual([]);
});

test("a server file knows no component, types included, unless it draws with React itself", () => {
  const server = appCode.filter((file) => /\.server\.tsx?$/.test(file));
  expect(server.length).toBeGreaterThan(20);
  const faults = server
    .filter((file) => !importsOf(file).includes("react-dom/server"))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => appCode.includes(`${target}.tsx`))
        .map((target) => `${file} imports ${target}`),
    );
  expect(faults).toEqual([]);
});

test("no folder or file is a drawer for anything, and none is named after a vague noun", () => {
  const drawer = /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.[a-z]+$)|(^|\/)(types|index)\.tsx?$/;
  const vague =
    /(^|[/-])(places?|work|records?|views|words|parts|things?|stuff|manager|service)(\.[a-z]+)*\.(ts|tsx|mjs)$/;
  // It adds up what stands in the features under that name, as jobs.server.ts does, and its tests are named after it.
  const sums = ["app", "tests/house", "prisma/seed"].map((folder) => `${folder}/records.server`);
  const named = ours.filter((file) => !sums.some((sum) => file.startsWith(sum)));
  expect(named.filter((file) => drawer.test(file) || vague.test(file))).toEqual([]);
});

test("no folder holds more files than one sees at a glance", () => {
  const counts = new Map<string, number>();
  for (const file of ours) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > 16)).toEqual([]);
});

test("no file exists only to hold types: they stand beside what they describe", () => {
  const statement = /^(?:export )?(?:declare )?(\w+)(?: type\b| \{)?/gm;
  const typesOnly = appCode.filter((file) => {
    const text = readFileSync(path.join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\/\/.*$/gm, "");
    const kinds = [...text.matchAll(statement)].map(([, word]) => word!);
    const own = kinds.filter((word) => word !== "import");
    return !file.endsWith(".d.ts") && own.length > 0 && own.every((word) => /^(type|interface)$/.test(word));
  });
  expect(typesOnly).toEqual([]);
});

test("islands go to the browser: no React, no server, of the features only what a mirror sees", () => {
  const islands = appCode.filter((file) => file.startsWith("app/islands/") && !isTest(file));
  expect(islands.length).toBeGreaterThan(0);
  expect(
    importing(
      islands,
      /^react|^@remix-run|\.server$|^app\/features\/(?!instruments\/taalspiegel\/(city-list|mirror|rewritten-text)$)|^node:/,
    ),
  ).toEqual([]);
});

const shipped = appCode.filter((file) => !isTest(file));

test("the app knows nothing of what runs around it, and of the stand-ins for the outside world", () => {
  expect(importing(shipped, /^(server|stand-ins|postgres|tests|e2e|bench)\//)).toEqual([]);
});

test("nothing that ships imports a route", () => {
  expect(importing([...shipped, ...filesIn("server").filter(isCode)], /^app\/routes\//)).toEqual([]);
});

test("nothing runs React in the browser: the pages' script imports islands only", () => {
  expect(importing(["app/entry.client.ts"], /^(?!app\/islands\/)/)).toEqual([]);
});

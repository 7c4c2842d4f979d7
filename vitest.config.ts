import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { contentPlugin } from "./app/platform/content/vite-plugin";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folders = "{app,server,stand-ins,postgres,prisma,scripts,tests,bench}";

export default defineConfig({
  plugins: [contentPlugin()],
  resolve: { alias: { "~prisma": here("./generated/prisma"), "~test": here("./tests"), "~": here("./app") } },
  test: {
    // One worker for each of the two cores that such a machine has at least: tests of the database mostly wait for it.
    maxWorkers: 2,
    // How long the machine takes says nothing of what is tested; what must be quick says so itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    env: { LOG_LEVEL: "error", SECRET_KEY: "for-tests-only-".padEnd(43, "0") },
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: [`${folders}/**/*.test.{ts,tsx}`],
          exclude: ["**/*.server.test.ts"],
          setupFiles: ["tests/faults/console.ts", "tests/faults/log.ts"],
          // Pure files share nothing that a test could spoil, so they need no process each.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: [`${folders}/**/*.server.test.ts`],
          globalSetup: ["tests/processes/postgres.ts"],
          setupFiles: [
            "tests/faults/console.ts",
            "tests/processes/database.ts",
            "tests/processes/shared-app.ts",
            "tests/faults/log.ts",
          ],
          env: { DATABASE_POOL: "4", FILES_DIR: ".cache/test-files" },
          // Loading the app costs more than most files' tests, so the files of a worker share it, as they share its database.
          isolate: false,
        },
      },
    ],
  },
});

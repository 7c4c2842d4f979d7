import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Which feature may import which; each also what those may import. A feature absent here, or a circle, fails
 * tests/house/architecture.test.ts.
 */
export const featureDependencies = {
  identity: [],
  foundation: ["identity"],
  curriculum: ["identity"],
  organisations: ["curriculum", "identity"],
  catalogue: ["curriculum", "identity"],
  cohorts: ["catalogue", "organisations"],
  interest: ["cohorts"],
  enrolment: ["cohorts", "organisations"],
  ordering: ["enrolment", "organisations"],
  invoicing: ["ordering", "foundation"],
  payments: ["invoicing"],
  sheets: ["enrolment"],
  learning: ["sheets", "communication"],
  credentials: ["learning"],
  communication: ["enrolment", "organisations"],
  instruments: ["learning", "organisations"],
  hosting: ["invoicing", "instruments", "credentials", "interest"],
  rights: ["payments", "credentials", "organisations"],
  desk: ["payments", "credentials", "organisations", "foundation", "interest", "hosting"],
};

/** Everything that a feature may import. */
export function mayImport(feature, found = new Set()) {
  for (const other of featureDependencies[feature] ?? [])
    if (!found.has(other)) mayImport(other, found.add(other));
  return found;
}
const features = Object.keys(featureDependencies);

/** Patterns for no-restricted-imports, with the reason people read. */
const forbid = (group, message) => ({ group, message });
/** Types are gone when the code runs: they may come from any kind of file, so that none exists only to hold types. */
const forbidValues = (group, message) => ({ ...forbid(group, message), allowTypeImports: true });
const inputOutput = forbidValues(
  ["*.server", "**/*.server", "node:*", "pg", "stripe", "nodemailer", "~prisma/*"],
  "This file holds pure rules or markup: input and output belong in a *.server.ts file.",
);
const routes = forbid(["~/routes", "~/routes/**", "**/routes/**"], "Nothing imports a route.");
const otherFeatures = (feature) =>
  forbid(
    features
      .filter((other) => other !== feature && !mayImport(feature).has(other))
      .flatMap((other) => [`~/features/${other}/**`]),
    `The feature ${feature} may not depend on this one (featureDependencies in eslint.config.js).`,
  );
/** Within a feature imports are relative, so that this is always another one's. */
const foreignDb = forbid(
  ["~/features/**/*.db.server"],
  "What loads and saves is private to its feature: import a step that takes `tx`, or a query.",
);
const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {
    "no-restricted-imports": ["error", { patterns: patterns.filter(({ group }) => group.length > 0) }],
  },
});

const tests = ["**/*.test.ts", "**/*.test.tsx"];
const server = ["**/*.server.ts", "**/*.server.tsx", "**/*.server.test.ts"];

export default tseslint.config(
  {
    ignores: [
      "build/",
      "generated/",
      "node_modules/",
      ".data/",
      ".cache/",
      "test-results/",
      "playwright-report/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "no-undef": "off",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["server/**", "scripts/**", "bench/**", "prisma/**", "tests/**", "stand-ins/**", "postgres/**"],
    rules: { "no-console": "off" },
  },
  restrict(
    ["app/lib/**", "app/i18n/**"],
    [inputOutput, routes, forbid(["~/features/**", "~/ui/**"], "lib and i18n know no feature.")],
  ),
  restrict(
    ["app/ui/**"],
    [
      inputOutput,
      routes,
      // A brand is what the design system is dressed in.
      forbid(
        ["~/features/**", "~/platform/**", "!~/platform/site", "!~/platform/site/**"],
        "The design system knows no feature.",
      ),
    ],
    tests,
  ),
  restrict(["app/platform/**"], [routes, forbid(["~/features/**"], "The platform knows no feature.")], tests),
  ...features.flatMap((feature) => [
    restrict(
      [`app/features/${feature}/**`],
      [inputOutput, routes, otherFeatures(feature)],
      [...server, ...tests],
    ),
    restrict(
      server.map((pattern) => `app/features/${feature}/${pattern}`),
      [routes, foreignDb, otherFeatures(feature)],
      tests,
    ),
  ]),
  restrict(["app/*.ts", "app/*.tsx", "app/routes/**"], [routes, foreignDb], tests),
  restrict(
    ["app/islands/**"],
    [
      inputOutput,
      routes,
      forbid(["react", "react-dom", "~/features/**"], "Islands go to the browser: no React, no feature."),
    ],
    [...tests, "app/islands/language-mirror/**"],
  ),
  // What a mirror sees is found in the browser and on the server by the same pure files.
  restrict(
    ["app/islands/language-mirror/**"],
    [
      inputOutput,
      routes,
      forbid(
        [
          "react",
          "react-dom",
          "~/features/**",
          "!~/features/instruments",
          "!~/features/instruments/taalspiegel",
          "!~/features/instruments/taalspiegel/city-list",
          "!~/features/instruments/taalspiegel/mirror",
          "!~/features/instruments/taalspiegel/rewritten-text",
        ],
        "This island knows the mirror and nothing else of a feature.",
      ),
    ],
    tests,
  ),
);

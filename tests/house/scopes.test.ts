// Every query looks in a scope, and only access makes one (app/features/identity/access/scope.ts).
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const filesOf = (folder: string, name: RegExp) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => path.posix.join(folder, file))
    .toSorted();

/** The types that say in what a query looks. */
const scopes = new Set([
  "Actor",
  "PersonScope",
  "FoundationScope",
  "OrganisationScope",
  "CohortScope",
  "CohortFacilitator",
  "SiteScope",
  "SystemScope",
  "Staff",
  "Member",
]);

/** The names of the exported functions of a file whose first parameter is no scope, or a choice of scopes. */
function unscoped(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const isScope = (type: ts.TypeNode | undefined): boolean =>
    type !== undefined &&
    (ts.isUnionTypeNode(type)
      ? type.types.every(isScope)
      : ts.isTypeReferenceNode(type) && scopes.has(type.typeName.getText(file)));
  const isExported = (node: ts.HasModifiers) =>
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  const isWithout = ({ parameters: [first] }: ts.SignatureDeclaration) => !isScope(first?.type);
  return file.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement) && isExported(statement))
      return isWithout(statement) ? [statement.name!.text] : [];
    if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name: variable, initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? isWithout(initializer)
          ? [variable.getText(file)]
          : []
        : [],
    );
  });
}

test("what is no query with a scope is seen", () => {
  const source = `
    export const size = 3;
    export async function a(id: string) {}
    export function b(scope: PersonScope, id: string) {}
    export const c = async ({ personId }: PersonScope | SystemScope) => {};
    export const d = async (scope: PersonScope | string) => {};
    export const e = () => {};
    export const f = (scope: FoundationScope<"order.read">) => {};
    const hidden = (id: string) => {};`;
  expect(unscoped("example.ts", source)).toEqual(["a", "d", "e"]);
});

test("every query takes a scope as its first parameter", () => {
  const files = filesOf("app/features", /\.queries\.server\.ts$/);
  expect(files.length).toBeGreaterThan(35);
  expect(files.flatMap((file) => unscoped(file, read(file)).map((name) => `${file}: ${name}`))).toEqual([]);
});

/** Where each maker of a scope may be called, tests aside. Those not named ask `can()` themselves. */
const makers: Record<string, RegExp> = {
  actorFrom: /^(app\/features\/identity\/sessions\/find-actor\.server\.ts|prisma\/seed\/)/,
  siteScope: /^app\/(routes|features\/[^/]+\/.*\.server\.tsx?$)/,
  systemScope: /^(app\/features\/.*\.server\.tsx?$|server\/|prisma\/seed\/)/,
};

test("a scope is made where it may be, and nowhere by saying so", () => {
  const sources = ["app", "server", "prisma/seed"]
    .flatMap((folder) => filesOf(folder, /(?<!\.test)\.tsx?$/))
    .filter((file) => file !== "app/features/identity/access/scope.ts");
  expect(sources.length).toBeGreaterThan(500);
  for (const file of sources) {
    const source = read(file);
    for (const [maker, place] of Object.entries(makers))
      if (new RegExp(`\\b${maker}\\(`).test(source)) expect(file, maker).toMatch(place);
    expect(source, file).not.toMatch(new RegExp(`\\bas (unknown as )?(${[...scopes].join("|")})\\b`));
  }
});

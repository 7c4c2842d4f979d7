// S1: every route × method × role × {one's own, somebody else's, missing}, as a page, as `.data` and as one leaf's `.data`.
import { addresses } from "../../app/addresses";
import { expect } from "@playwright/test";
import { type Belongings, nobodys, type Person } from "../rows";
import { dataPath } from "./addresses";
import type { Answer } from "../security/http-client";
import { type Asker, examples, type RouteRule, routeTable } from "./route-table";
import { type Site, test } from "../security/site";

const ids = Object.keys(routeTable);

const askers: Asker[] = ["visitor", "learner", "staffWithoutSecondFactor", "staff"];
type Whose = "own" | "other" | "missing";
type Form = "page" | "data" | "leaf";

test("every address with a parameter has an example, and every example is of an address", () => {
  const asked = addresses.filter(({ file, pattern }) => file !== null && pattern.includes(":"));
  expect(asked.filter(({ id }) => !examples[id]?.path).map(({ id }) => id)).toEqual([]);
  const declared = new Set(addresses.map(({ id }) => id));
  expect(Object.keys(examples).filter((id) => !declared.has(id))).toEqual([]);
});

for (const id of ids) {
  const rule = routeTable[id]!;
  test(`${id} answers each role as the table says`, async ({ site }) => {
    for (const role of askers)
      for (const method of ["GET", "POST"] as const)
        for (const form of formsOf(rule, method)) {
          const answers = new Map<Whose, string>();
          for (const whose of whoseOf(rule)) {
            const { answer, things, path } = await request(site, {
              id,
              rule,
              role,
              method,
              form,
              whose,
            });
            expect(outcomeOf(answer, form), `${method} ${path} (${whose}) by a ${role}`).toMatch(
              new RegExp(`^(${expected(rule, { role, method, whose })})$`),
            );
            answers.set(whose, comparable(answer, things));
          }
          if (isOwned(rule, method) && role !== "visitor") {
            expect(
              answers.get("other"),
              `${method} of somebody else's and of a missing one, by a ${role}`,
            ).toBe(answers.get("missing"));
          }
        }
  });
}

/** A form is sent to a page or to its data; leaves are only asked for. */
const formsOf = ({ isFile }: RouteRule, method: "GET" | "POST"): Form[] =>
  isFile ? ["page"] : method === "GET" ? ["page", "data", "leaf"] : ["page", "data"];
const isOwned = ({ owned }: RouteRule, method: string) => owned === true || owned === method.toLowerCase();
const whoseOf = (rule: RouteRule): Whose[] =>
  rule.owned ? ["own", "other", "missing"] : typeof rule.path === "function" ? ["own", "missing"] : ["own"];

interface Case {
  id: string;
  rule: RouteRule;
  role: Asker;
  method: "GET" | "POST";
  form: Form;
  whose: Whose;
}

interface Owner {
  person: Person;
  things: Belongings;
}
const owners = new Map<string, Promise<Owner>>();

/** One person of each role with everything somebody can have; the visitor's is somebody else. */
function ownerOf(site: Site, role: Asker | "other"): Promise<Owner> {
  const make = async () => {
    const isVisitor = role === "visitor" || role === "other";
    const person = await site.rows.person(isVisitor ? {} : { role });
    return { person, things: await site.rows.belongings(person) };
  };
  const owner = owners.get(role) ?? make();
  owners.set(role, owner);
  return owner;
}

async function request(site: Site, { id, rule, role, method, form, whose }: Case) {
  const owner = await ownerOf(site, role);
  const session = role === "visitor" ? undefined : await site.rows.session(owner.person, role);
  const things =
    whose === "missing" ? nobodys() : whose === "own" ? owner.things : (await ownerOf(site, "other")).things;
  const page = typeof rule.path === "function" ? rule.path(things) : rule.path;
  const path = form === "page" ? page : dataPath(page, form === "leaf" ? id : null);
  const fields = method === "POST" ? (rule.post?.form(things) ?? {}) : undefined;
  return { answer: await site.ask(path, { session, form: fields }), things, path };
}

/** A status, and for what leads to signing in: where to. Single fetch answers redirects with 202 and says where in the body. */
function outcomeOf(answer: Answer, form: Form): string {
  const isRedirect = form === "page" ? answer.status > 300 && answer.status < 400 : answer.status === 202;
  if (!isRedirect) return String(answer.status);
  const place = form === "page" ? String(answer.headers.location) : answer.text;
  const door = /\/sign-in\/second-factor\?redirectTo|\/sign-in\?redirectTo/.exec(place)?.[0].split("?")[0];
  return door ? `to ${door}` : "redirect";
}

/** A pattern of what `outcomeOf` says. */
function expected(rule: RouteRule, { role, method, whose }: Pick<Case, "role" | "method" | "whose">): string {
  if (method === "POST" && !rule.post) return "405";
  if (role === "visitor" && method === "POST" && rule.isShownAgain) return "401";
  if (rule.access !== "anyone" && role === "visitor") return "to /sign-in";
  if (rule.access === "staff" && role === "learner") return "403";
  if (rule.access === "staff" && role === "staffWithoutSecondFactor") return "to /sign-in/second-factor";
  if (whose !== "own" && isOwned(rule, method)) return "404";
  if (whose === "missing" && !rule.owned && typeof rule.path === "function")
    return rule.access === "staff" && method === "POST" ? "404|400" : "404";
  const given = method === "GET" ? (rule.get ?? 200) : rule.post!.status;
  const status = typeof given === "function" ? given(role) : given;
  return status > 300 && status < 400 ? "redirect|to .+" : String(status);
}

/** An answer without what differs between any two: the id of the request, the time, and the numbers that were asked for. */
function comparable({ status, headers, text }: Answer, things: Belongings): string {
  const { date: _date, "x-request-id": _id, "content-length": _length, ...rest } = headers;
  return Object.values(things).reduce(
    (all, value) => all.replaceAll(value, "…"),
    JSON.stringify({ status, headers: rest, text }),
  );
}

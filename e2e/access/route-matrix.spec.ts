// S1: every route × method × role × {one's own, somebody else's, missing}, as a page, as `.data` and as one leaf's `.data`.
import { addresses } from "../../app/addresses";
import { expect } from "@playwright/test";
import { type Belongings, nobodys } from "../rows";
import { dataPath } from "./addresses";
import { type Asker, askersOf, expectedAnswer, isOwned, type Whose } from "./expected-answer";
import type { Answer } from "../security/http-client";
import { examples, type Post, type RouteRule, routeTable } from "./route-table";
import { type Site, test } from "../security/site";

type Form = "page" | "data" | "leaf";

test("every address with a parameter has an example, and every example is of an address", () => {
  const asked = addresses.filter(({ file, pattern }) => file !== null && pattern.includes(":"));
  expect(asked.filter(({ id }) => !examples[id]?.path).map(({ id }) => id)).toEqual([]);
  const declared = new Set(addresses.map(({ id }) => id));
  expect(Object.keys(examples).filter((id) => !declared.has(id))).toEqual([]);
});

for (const [id, rule] of Object.entries(routeTable))
  test(`${id} answers each role as the table says`, async ({ site }) => {
    const asking = async (asker: Asker) => {
      for (const post of [null, ...postsOf(rule)])
        for (const form of formsOf(rule, post)) {
          const answers = new Map<Whose, string>();
          const owner = post?.isLast ? await newOwner(site, asker) : await ownerOf(site, asker);
          for (const [whose, things] of await thingsFor(site, owner, rule, post)) {
            const { answer, path } = await ask(site, { id, rule, owner, post, form, things });
            const wanted = expectedAnswer(rule, { asker, post, whose });
            const asked = `${post ? "POST" : "GET"} ${path} (${whose}) by a ${asker}`;
            expect(outcomeOf(answer, form), asked).toMatch(new RegExp(`^(${wanted})$`));
            answers.set(whose, comparable(answer, things));
          }
          if (!isOwned(rule, post) || asker === "visitor") continue;
          const alike = `${post ? "POST" : "GET"} of somebody else's and of a missing one, by a ${asker}`;
          expect(answers.get("other"), alike).toBe(answers.get("missing"));
          expect(answers.get("othersWithin"), alike).toBe(answers.get("missingWithin"));
        }
    };
    await Promise.all(askersOf(rule).map(asking));
  });

/** A route without a form is sent one all the same. */
const postsOf = ({ post, otherPosts = [] }: RouteRule): Post[] => [post ?? noForm, ...otherPosts];
const noForm: Post = { form: () => ({}), status: 405 };
/** A form is sent to a page or to its data; leaves are only asked for. */
const formsOf = ({ isFile }: RouteRule, post: Post | null): Form[] =>
  isFile ? ["page"] : post ? ["page", "data"] : ["page", "data", "leaf"];

interface Asking {
  things: Belongings;
  session: string | undefined;
}

/** Somebody of this role with everything they can have, signed in; a visitor's things are somebody else's. */
async function newOwner(site: Site, asker: Asker): Promise<Asking> {
  if (asker !== "visitor") return site.newOwner(asker);
  return { things: (await site.newOwner()).things, session: undefined };
}

const owners = new Map<string, Promise<Asking>>();
/** One of each role for all pages, and somebody else. */
function ownerOf(site: Site, asker: Asker | "other"): Promise<Asking> {
  const owner = owners.get(asker) ?? newOwner(site, asker === "other" ? "visitor" : asker);
  owners.set(asker, owner);
  return owner;
}

/** What an address is asked for with, by whose it is; where no form belongs that makes no difference. */
async function thingsFor(
  site: Site,
  { things: own }: Asking,
  rule: RouteRule,
  post: Post | null,
): Promise<[Whose, Belongings][]> {
  if (typeof rule.path === "string" || post === noForm) return [["own", own]];
  const missing = nobodys();
  if (!rule.owned && rule.access.kind !== "organisation")
    return [
      ["own", own],
      ["missing", missing],
    ];
  const { things: other } = await ownerOf(site, "other");
  const { organisationId } = own;
  const within: [Whose, Belongings][] = [
    ["othersWithin", { ...other, organisationId }],
    ["missingWithin", { ...missing, organisationId }],
  ];
  const isWithin = rule.access.kind === "organisation" && rule.path(within[0]![1]) !== rule.path(own);
  return [["own", own], ["other", other], ["missing", missing], ...(isWithin ? within : [])];
}

interface Asked {
  id: string;
  rule: RouteRule;
  owner: Asking;
  post: Post | null;
  form: Form;
  things: Belongings;
}

async function ask(site: Site, { id, rule, owner, post, form, things }: Asked) {
  const page = typeof rule.path === "function" ? rule.path(things) : rule.path;
  const path = form === "page" ? page : dataPath(page, form === "leaf" ? id : null);
  const { session } = owner;
  return { answer: await site.ask(path, { session, form: post?.form(things) }), path };
}

/** A status, and for what leads to signing in: where to. Single fetch answers redirects with 202 and says where in the body. */
function outcomeOf(answer: Answer, form: Form): string {
  const isRedirect = form === "page" ? answer.status > 300 && answer.status < 400 : answer.status === 202;
  if (!isRedirect) return String(answer.status);
  const place = form === "page" ? String(answer.headers.location) : answer.text;
  const door = /\/sign-in\/second-factor\?redirectTo|\/sign-in\?redirectTo/.exec(place)?.[0].split("?")[0];
  return door ? `to ${door}` : "redirect";
}

/** An answer without what differs between any two: the id of the request, the time, and the numbers that were asked for. */
function comparable({ status, headers, text }: Answer, things: Belongings): string {
  const { date: _date, "x-request-id": _id, "content-length": _length, ...rest } = headers;
  return Object.values(things).reduce(
    (all, value) => all.replaceAll(value, "…"),
    JSON.stringify({ status, headers: rest, text }),
  );
}

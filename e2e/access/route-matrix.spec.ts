// S1: every route × method × role × {one's own, somebody else's, missing}, as a page, as `.data` and as one leaf's `.data`.
import { addresses } from "../../app/addresses";
import { expect } from "@playwright/test";
import { type Belongings, nobodys, type Person } from "../rows";
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
          for (const [whose, things] of await thingsFor(site, asker, rule, post)) {
            const { answer, path } = await ask(site, { id, rule, asker, post, form, things });
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

interface Owner {
  person: Person;
  things: Belongings;
}
const owners = new Map<string, Promise<Owner>>();
const sessions = new Map<string, Promise<string>>();

const once = <Made>(made: Map<string, Promise<Made>>, key: string, make: () => Promise<Made>) => {
  const one = made.get(key) ?? make();
  made.set(key, one);
  return one;
};

/** One person of each role with everything somebody can have, and one who signs out; the visitor's is somebody else. */
const ownerOf = (site: Site, asker: Asker | "other", isLeaving = false): Promise<Owner> =>
  once(owners, `${asker} ${isLeaving}`, async () => {
    const role = asker === "visitor" || asker === "other" ? "learner" : asker;
    const person = await site.rows.person({ role });
    return { person, things: await site.rows.belongings(person, role) };
  });

/** Signed in once for all pages. Where sessions end it is somebody else, who signs in each time. */
async function sessionOf(site: Site, asker: Asker, id: string): Promise<string | undefined> {
  if (asker === "visitor") return undefined;
  const isLeaving = id.startsWith("routes/sign-in/");
  const { person } = await ownerOf(site, asker, isLeaving);
  const make = () => site.rows.session(person, asker);
  return isLeaving ? make() : once(sessions, asker, make);
}

/** What an address is asked for with, by whose it is; where no form belongs that makes no difference. */
async function thingsFor(
  site: Site,
  asker: Asker,
  rule: RouteRule,
  post: Post | null,
): Promise<[Whose, Belongings][]> {
  const { things: own } = await ownerOf(site, asker);
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
  asker: Asker;
  post: Post | null;
  form: Form;
  things: Belongings;
}

async function ask(site: Site, { id, rule, asker, post, form, things }: Asked) {
  const page = typeof rule.path === "function" ? rule.path(things) : rule.path;
  const path = form === "page" ? page : dataPath(page, form === "leaf" ? id : null);
  const sent = { form: post?.form(things) };
  const session = await sessionOf(site, asker, id);
  return { answer: await site.ask(path, { session, ...sent }), path };
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

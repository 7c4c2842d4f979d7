import { beforeEach, expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { foundation } from "~/platform/site/sites.server";
import { inOrder, type TextGroup } from "./search-groups";
import { searchSite } from "./search.queries.server";
import { suggestion } from "./suggestion.server";
import { syncSearch } from "./sync-search.server";

beforeEach(syncSearch);

const search = (query: string, locale: Locale = "nl", group: TextGroup | null = null, page = 1) =>
  searchSite(siteScope(foundation), { query, group, page }, locale);
const found = async (query: string, id: string, locale: Locale = "nl") =>
  (await search(query, locale)).flatMap(({ hits }) => hits).find((hit) => hit.id === id);
const textOf = (excerpt: readonly { text: string }[]) => excerpt.map(({ text }) => text).join("");

test("a module and its lessons lead to the module in the page of their masterclass, and name it", async () => {
  const place = { url: "/masterclasses/anders-kijken#m1", masterclass: "Anders kijken" };
  expect(await found("taal verandert", "m1")).toMatchObject({ ...place, learnUrl: null });
  expect(await found("woorden doen iets", "m1-woorden-doen-iets")).toMatchObject({
    ...place,
    learnUrl: "/learn/taal-verandert/woorden-doen-iets?lang=nl",
  });
  expect((await found("words do", "m1-woorden-doen-iets", "en"))?.url).toBe(
    "/en/masterclasses/anders-kijken#m1",
  );
});

test("a preview lesson and a page lead to themselves", async () => {
  expect(await found("talent dat er al is", "m0-talent-dat-er-al-is")).toMatchObject({
    url: "/masterclasses/anders-kijken/talent-dat-er-al-is",
    learnUrl: null,
  });
  expect(await found("pijlers", "method")).toMatchObject({ url: "/methode", masterclass: null });
});

/** What people ask before they buy, with words of the question that must come first. */
test.for([
  ["prijs", "kost"],
  ["btw", "btw"],
  ["annuleren", "annuleren"],
  ["geld terug", "annuleren"],
  ["factuur", "factuur"],
  ["offerte", "offerte"],
  ["docent", "docent"],
  ["incompany", "in company"],
  ["in-company", "in company"],
  ["laptop", "laptop"],
  ["toegankelijkheid", "schermlezer"],
  ["schermlezer", "schermlezer"],
  ["tijd per week", "per week"],
  ["collega’s", "collega"],
  ["price", "cost", "en"],
  ["VAT", "VAT", "en"],
  ["cancel", "cancel", "en"],
  ["invoice", "invoice", "en"],
  ["quote", "quote", "en"],
  ["teacher", "teach", "en"],
  ["in-house", "in-company", "en"],
  ["accessibility", "screen reader", "en"],
] as [string, string, Locale?][])(
  "%s is answered first by the question about it",
  async ([query, words, locale]) => {
    const [first] = inOrder(await search(query, locale));
    expect(first?.name).toBe("questions");
    expect(first?.hits[0]?.title.toLowerCase()).toContain(words.toLowerCase());
    expect(first?.hits[0]?.url).toMatch(/^(\/vragen|\/en\/questions)#h-./);
  },
);

test("words are found with any apostrophe, in any case, without accents, and as they stand between quotes", async () => {
  const counts = async (...queries: string[]) =>
    (await Promise.all(queries.map((query) => search(query)))).map((groups) =>
      groups.map(({ name, total }) => `${name} ${total}`).join(),
    );
  for (const same of [
    ["collega's", "collega’s", "COLLEGA’S"],
    ["facilitair", "‘facilitair’", "Facilitair"],
    ["eenzaam", "“eenzaam”"],
    ["financiele", "financiële"],
  ]) {
    const [first, ...others] = await counts(...same);
    expect(first, same[0]).not.toBe("");
    expect(others).toEqual(others.map(() => first));
  }
  expect(await counts("collega", "collegas")).not.toContain("");
});

test("what stands between quotation marks stands side by side in the text", async () => {
  expect(await search("“burgers verbindt”")).toEqual([]);
  expect(await search("“verbindt burgers”")).not.toEqual([]);
  expect(await found("“talent dat er al is”", "m0-talent-dat-er-al-is")).toBeDefined();
});

test("of each kind a few are shown, and all of one kind by pages, each once", async () => {
  const groups = await search("stad");
  for (const { hits, total } of groups) expect(hits).toHaveLength(total === 4 ? 4 : Math.min(3, total));
  const lessons = groups.find(({ name }) => name === "lessons")!;
  expect(lessons.total).toBeGreaterThan(10);
  const pages = await Promise.all([1, 2, 3, 9].map((page) => search("stad", "nl", "lessons", page)));
  expect(pages[3]).toEqual([]);
  const ids = pages.flatMap((page) => page.flatMap(({ hits }) => hits.map(({ id }) => id)));
  expect(ids.slice(0, 3)).toEqual(lessons.hits.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(pages[0]?.[0]?.hits).toHaveLength(10);
});

test("an excerpt says where it was cut, with spaces around, and marks what was found", async () => {
  const { excerpt } = (await found("wederkerigheid", "method"))!;
  expect(textOf(excerpt)).not.toMatch(/\S…|…\S/);
  expect(excerpt.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase())).toContain("wederkerigheid");
});

test("what is no word finds nothing, and nothing that is typed is a fault", async () => {
  for (const query of ["!!", "' & | !", "de", "<->", ":*", "\\", "'", "a:*b & (", "“", "-- ;", "٪ 🌱"])
    await expect(search(query), query).resolves.toBeInstanceOf(Array);
  expect(await search("!!")).toEqual([]);
});

test("a slip of the hand is understood, a word of another language is not", () => {
  expect(suggestion("wederkerigeid", "nl")).toBe("wederkerigheid");
  expect(suggestion("reciprosity", "en")).toBe("reciprocity");
  expect(suggestion("qqqqq", "nl")).toBeNull();
});

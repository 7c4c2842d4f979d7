import { beforeEach, expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import { foundation } from "~/platform/site/sites.server";
import { searchSite } from "./search.queries.server";
import { suggestion } from "./suggestion.server";
import { syncSearch } from "./sync-search.server";

beforeEach(syncSearch);

const found = async (query: string, id: string, locale: "nl" | "en" = "nl") =>
  (await searchSite(siteScope(foundation), query, locale)).find((hit) => hit.id === id);

test("a module and its lessons lead to the module in the page of their masterclass, and name it", async () => {
  const place = { url: "/masterclasses/anders-kijken#m1", masterclass: "Anders kijken" };
  expect(await found("taal verandert", "m1")).toMatchObject({ ...place, learnUrl: null });
  expect(await found("woorden doen iets", "m1-woorden-doen-iets")).toMatchObject({
    ...place,
    learnUrl: "/learn/taal-verandert/woorden-doen-iets?lang=nl",
  });
  expect((await found("words", "m1-woorden-doen-iets", "en"))?.url).toBe(
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

test("an excerpt says where it was cut, with spaces around, and marks what was found", async () => {
  const { excerpt } = (await found("wederkerigheid", "method"))!;
  const text = excerpt.map((part) => part.text).join("");
  expect(text).toMatch(/^… .+ …$/s);
  expect(text).not.toMatch(/\S…|…\S/);
  expect(excerpt.some(({ text, hit }) => hit && /wederkerigheid/i.test(text))).toBe(true);
});

test("a slip of the hand is understood, a word of another language is not", () => {
  expect(suggestion("wederkerigeid", "nl")).toBe("wederkerigheid");
  expect(suggestion("reciprosity", "en")).toBe("reciprocity");
  expect(suggestion("qqqqq", "nl")).toBeNull();
});

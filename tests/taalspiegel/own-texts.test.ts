// What we ask of others: the mirror held up to our own lessons, pages, interface and mails.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { findingsIn } from "~/features/instruments/taalspiegel/mirror";
import { wordsOf } from "~/features/instruments/taalspiegel/rewritten-text";

const root = path.resolve(import.meta.dirname, "../..");

/** What stands in our texts on purpose: where, which words, why. */
const meant: Record<string, Record<string, string>> = {
  "content/modules/de-stad-en-het-talent/nl/je-startbeeld.mdx": {
    Doelgroep: "the heading of the foundation’s own page, named as such",
  },
  "content/pages/method/nl.mdx": { Doelgroep: "the heading of the foundation’s own page, named as such" },
};

/** Without what shows or quotes other words on purpose: a contrast, a quiz, a quotation, what is emphasised because it is spoken of. */
const own = (mdx: string) =>
  mdx
    .replace(/<(Contrast|Quiz|Bron)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/\*\*[^*\n]+\*\*|(?<!\*)\*(?!\s)[^*\n]*?(?:kwetsbare|toegeleid|geactiveerd)[^*\n]*\*/gi, " ")
    .replace(/<[A-Z][^>]*>|<\/[A-Z]\w*>/g, "\n\n");

/** The Dutch texts of a catalogue; of a function its source, in which they stand. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value)];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

const foundIn = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    findingsIn(text)
      .filter(({ category }) => category !== "legal")
      .map((finding) => wordsOf(text, finding)),
  );

test("lessons and pages say nothing that the mirror would point at, but what is meant", () => {
  const files = readdirSync(path.join(root, "content"), { recursive: true, encoding: "utf8" })
    .map((file) => `content/${file.split(path.sep).join("/")}`)
    .filter((file) => /(\/nl\/[^/]+|\/nl)\.mdx$|\.yaml$/.test(file))
    .filter((file) => !/ledger|translations|\/en\.yaml$|content\/bank\//.test(file));
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) =>
    foundIn([own(readFileSync(path.join(root, file), "utf8"))]).map((words) => [file, words] as const),
  );
  expect(found.filter(([file, words]) => !meant[file]?.[words])).toEqual([]);
  const places = Object.entries(meant).flatMap(([file, words]) =>
    Object.keys(words).map((word) => `${file}: ${word}`),
  );
  expect(new Set(found.map(([file, words]) => `${file}: ${words}`)), "what is meant stands there").toEqual(
    new Set(places),
  );
});

test("what the bank of texts puts in the place of others says nothing that the mirror would point at", () => {
  const genres = readdirSync(path.join(root, "content/bank"));
  expect(genres.length).toBeGreaterThan(10);
  const found = genres.flatMap((genre) => {
    const file = path.join(root, "content/bank", genre, "nl.yaml");
    const { after } = parse(readFileSync(file, "utf8")) as { after: string };
    return foundIn([after]).map((words) => [genre, words]);
  });
  expect(found).toEqual([]);
});

test("interface and mails say nothing that the mirror would point at", () => {
  const catalogues = import.meta.glob<Record<string, { nl?: unknown }>>(
    ["../../app/**/*.messages.ts", "!../../app/features/instruments/taalspiegel/*"],
    { eager: true },
  );
  expect(Object.keys(catalogues).length).toBeGreaterThan(50);
  const found = Object.entries(catalogues).flatMap(([file, exports]) =>
    foundIn(Object.values(exports).flatMap((catalogue) => textsIn(catalogue?.nl))).map((words) => [
      file,
      words,
    ]),
  );
  expect(found).toEqual([]);
});

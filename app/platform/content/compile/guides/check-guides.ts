// Whether whoever leads a session can: a guide for every module, whole, and the same in both languages.
import type { Locale } from "~/i18n/locale";
import { leavesOf, type Path, shapeDifferences } from "./guide-shape";
import { languageFaults } from "../checks/check-language";
import type { Fault } from "../checks/faults";
import type { GuideFile, RawContent } from "../read-content";

const language: Record<Locale, string> = { nl: "Dutch", en: "English" };

/** Markup beside `**bold**`; a source may also have links and *italics*. */
const markup: readonly { is: RegExp; called: string }[] = [
  { is: /["“”]/, called: "a double quotation mark; write ‘ and ’" },
  { is: /<[a-z/!]|`|__|^#|\]\(/i, called: "markup; **bold** is all there is" },
];
const withoutBold = (text: string) => text.replace(/\*\*[^*]+\*\*/g, "");
const withoutLinks = (text: string) =>
  text.replace(/\[[^\][]+\]\(https:\/\/[^\s()]+\)/g, "").replace(/\*[^*]+\*/g, "");

function markupFaults(text: string, path: Path): string[] {
  const plain = path[0] === "sources" ? withoutLinks(withoutBold(text)) : withoutBold(text);
  const found = markup.filter(({ is }) => is.test(plain)).map(({ called }) => `has ${called}`);
  return plain.includes("*") ? [...found, "has a * that is not one of two pairs; write **bold**"] : found;
}

function guideFaults({ file, locale, value, lineOf }: GuideFile, sheetIds: readonly string[]): Fault[] {
  if (!value) return [];
  const at = (path: Path, message: string): Fault => ({ file, line: lineOf(...path), message });
  const texts = leavesOf(value).filter(({ path }) => path[0] !== "sheets");
  const sums = value.sessions.flatMap(({ minutes, steps }, index) => {
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    const message = `the steps take ${sum} minutes together, the session ${minutes}; make them the same`;
    return sum === minutes ? [] : [at(["sessions", index, "minutes"], message)];
  });
  const sheets = value.sheets.flatMap((id, index) =>
    sheetIds.includes(id)
      ? []
      : [at(["sheets", index], `unknown sheet \`${id}\`; content/sheets has ${sheetIds.join(", ")}`)],
  );
  const marked = texts.flatMap(({ path, text }) =>
    markupFaults(text, path).map((message) => at(path, `\`${path.join(".")}\` ${message}`)),
  );
  // A source is named as it calls itself.
  const said = texts.filter(({ path }) => path[0] !== "sources");
  const worded = languageFaults(
    said.map(({ path, text }) => ({
      ...{ line: lineOf(...path), kind: "prose", block: null },
      ...{ text: text.replaceAll("**", ""), own: withoutBold(text) },
    })),
    locale,
  ).map((fault) => ({ file, ...fault }));
  return [...sums, ...sheets, ...marked, ...worded];
}

/** Guides that a written module lacks, by language. */
const missing = ({ modules, guides }: RawContent): Fault[] =>
  modules
    .filter(({ value }) => value.status === "written")
    .flatMap(({ file, slug, lineOf }) =>
      (["nl", "en"] as const)
        .filter((locale) => !guides.some((guide) => guide.slug === slug && guide.locale === locale))
        .map((locale) => ({
          file,
          line: lineOf("status"),
          message: `is written, but has no guide in ${language[locale]}; write content/modules/${slug}/guide/${locale}.yaml`,
        })),
    );

/** Where an English guide is not built as the Dutch one, which is the source. */
const differing = ({ guides }: RawContent): Fault[] =>
  guides.flatMap(({ file, slug, locale, value, lineOf }) => {
    const dutch = guides.find((guide) => guide.slug === slug && guide.locale === "nl");
    if (locale === "nl" || !value || !dutch?.value) return [];
    return shapeDifferences(value, dutch.value).map(({ path, here, there }) => ({
      file,
      line: lineOf(...path),
      message: `\`${path.join(".")}\` ${here} here, ${there} in ${dutch.file}; make them the same`,
    }));
  });

/** Whether every written module has a guide in both languages, with minutes that add up, in words of the method. */
export function checkGuides(raw: RawContent): Fault[] {
  const sheetIds = [...new Set(raw.sheets.map(({ id }) => id))];
  return [...raw.guides.flatMap((guide) => guideFaults(guide, sheetIds)), ...missing(raw), ...differing(raw)];
}

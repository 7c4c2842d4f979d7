// Whether the bank says what it shows: notes stand at words of the texts, and the rewritten text keeps to the method's own words.
import type { Locale } from "~/i18n/locale";
import { avoidedWords } from "../checks/check-language";
import type { Fault } from "../checks/faults";
import { readability } from "../checks/readability";
import type { RewriteFile } from "./read-bank";

type Side = "before" | "after";

/** The words of each note, where the note stands in the file, and in which text they must be. */
function namedWords({ value: { changed, stays } }: RewriteFile) {
  return [
    ...changed.flatMap(({ before, after }, index) => [
      { side: "before" as Side, words: before, path: ["changed", index, "before"] },
      { side: "after" as Side, words: after, path: ["changed", index, "after"] },
    ]),
    ...stays.flatMap(({ words }, index) =>
      (["before", "after"] as const).map((side) => ({ side, words, path: ["stays", index, "words"] })),
    ),
  ].flatMap(({ words, ...more }) => (words === undefined ? [] : [{ words, ...more }]));
}

function checkWords(rewrite: RewriteFile): Fault[] {
  const { file, value, lineOf } = rewrite;
  const named = namedWords(rewrite);
  return named.flatMap(({ side, words, path }, index) => {
    const fault = (message: string) => [{ file, line: lineOf(...path), message }];
    const from = value[side].indexOf(words);
    if (from < 0) return fault(`“${words}” does not stand in \`${side}\`; name words that are there`);
    if (value[side].includes(words, from + 1))
      return fault(`“${words}” stands in \`${side}\` twice; name more of the sentence`);
    const until = from + words.length;
    const other = named.slice(0, index).find((one) => {
      const start = one.side === side ? value[side].indexOf(one.words) : -1;
      return start >= 0 && start < until && from < start + one.words.length;
    });
    return other ? fault(`“${words}” shares words with “${other.words}”; take them apart`) : [];
  });
}

/** The rewritten text is an example of the method: without the words that it avoids, and in Dutch in sentences one can read. */
function checkAfter({ file, locale, value, lineOf }: RewriteFile): Fault[] {
  const line = lineOf("after");
  const avoided = avoidedWords(value.after, locale).map((word) => ({
    file,
    line,
    message: `\`after\` says “${word}”, which the method avoids; say who does what, or quote it`,
  }));
  const block = { kind: "prose" as const, line, block: null };
  const lines = value.after.split("\n").map((text) => ({ ...block, text, own: text }));
  const long = locale === "nl" ? readability(lines, locale).long : [];
  return [
    ...avoided,
    ...long.map(({ words }) => ({
      file,
      line,
      message: `\`after\` has a sentence of ${words} words; 25 at most`,
    })),
  ];
}

const other: Record<Locale, Locale> = { nl: "en", en: "nl" };

/** Every fault in the bank, and every genre that is there in one language only or of another kind in each. */
export function checkRewrites(rewrites: readonly RewriteFile[], isComplete: boolean): Fault[] {
  const twinOf = ({ slug, locale }: RewriteFile) =>
    rewrites.find((one) => one.slug === slug && one.locale === other[locale]);
  return rewrites.flatMap((rewrite) => {
    const { file, locale, slug, value, lineOf } = rewrite;
    const twin = twinOf(rewrite);
    const missing = `has no other language; write content/bank/${slug}/${other[locale]}.yaml`;
    const pair =
      twin === undefined
        ? isComplete
          ? [{ file, line: 1, message: missing }]
          : []
        : locale === "en" && twin.value.kind !== value.kind
          ? [
              {
                file,
                line: lineOf("kind"),
                message: `is ${value.kind}, ${twin.value.kind} in ${twin.file}; make them the same`,
              },
            ]
          : [];
    return [...pair, ...checkWords(rewrite), ...checkAfter(rewrite)];
  });
}

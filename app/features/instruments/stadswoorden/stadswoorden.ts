// The words of one's own city: which of them to do without, and what to say instead. The Taalspiegel points at them too.
import type { ArtefactDocument, FieldShape, Instrument } from "../engine/instrument";
import { groupNamed, keyOf, rowsOf } from "../engine/rows";
import type { CityList } from "../taalspiegel/city-list";
import { stadswoordenMessages } from "./stadswoorden.messages";

const fields = {
  city: { kind: "line" },
  word: { kind: "line" },
  forms: { kind: "line" },
  why: { kind: "text", rows: 2, longest: 600 },
  instead: { kind: "line" },
} satisfies Record<string, FieldShape>;

export type StadswoordenField = keyof typeof fields;

export const stadswoorden: Instrument<StadswoordenField> = {
  id: "stadswoorden",
  moduleId: "m1",
  version: 1,
  fields,
  titleFrom: "city",
  sections: [
    { id: "city", groups: [{ id: "", fields: ["city"] }] },
    { id: "words", groups: [{ id: "words", fields: ["word", "forms", "why", "instead"], repeats: 80 }] },
  ],
  migrations: {},
  texts: stadswoordenMessages,
};

/** The list in such a document, as the mirror takes it. A row without a word is none. */
export function cityListOf(document: ArtefactDocument): CityList {
  const rows = rowsOf(groupNamed(stadswoorden, "words")!, document);
  return {
    name: (document.city ?? "").trim(),
    words: rows.flatMap((row) => {
      const [word, forms, why, instead] = (["word", "forms", "why", "instead"] as const).map((field) =>
        (document[keyOf(field, row)] ?? "").trim(),
      ) as [string, string, string, string];
      return word === "" ? [] : [{ forms: [word, ...forms.split(/[,;]/)], why, instead }];
    }),
  };
}

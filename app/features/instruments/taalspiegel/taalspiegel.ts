// A text that was held up to the mirror, before and after side by side.
import type { FieldShape, Instrument } from "../engine/instrument";
import { pieceMessages } from "./piece.messages";

/** Characters of a text that is kept, before and after each: what the whole document holds. The mirror itself reads more. */
export const longestKept = 39_500;

const fields = {
  what: { kind: "line" },
  before: { kind: "text", rows: 12, longest: longestKept },
  after: { kind: "text", rows: 12, longest: longestKept },
  learned: { kind: "text", rows: 5 },
} satisfies Record<string, FieldShape>;

export type TaalspiegelField = keyof typeof fields;

export const taalspiegel: Instrument<TaalspiegelField> = {
  id: "taalspiegel",
  moduleId: "m1",
  version: 1,
  fields,
  workbench: "/my/taalspiegel",
  titleFrom: "what",
  sections: [
    { id: "what", groups: [{ id: "", fields: ["what"] }] },
    { id: "texts", groups: [{ id: "sideBySide", fields: ["before", "after"] }] },
    { id: "learned", groups: [{ id: "", fields: ["learned"] }] },
  ],
  migrations: {},
  texts: pieceMessages,
};

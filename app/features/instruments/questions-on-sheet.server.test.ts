import { expect, test } from "vitest";
import { builtSheets } from "~/features/curriculum/content/content.server";
import { instrumentOf } from "./instruments";
import { withQuestions } from "./questions-on-sheet";

test.each(["nl", "en"] as const)(
  "a Startbeeld by hand (%s) asks what the instrument asks, in its words",
  (locale) => {
    const sheet = builtSheets[locale].find(({ id }) => id === "startbeeld")!;
    const { fields, groups } = instrumentOf("startbeeld")!.texts[locale];
    const parts = withQuestions(sheet).parts;
    const labels = parts.flatMap((part) => {
      if (part.kind === "pair") return part.fields.map(({ label }) => label);
      if (part.kind === "table") return part.columns.map(({ label }) => label);
      return part.kind === "field" ? [part.label] : [];
    });
    const asked = ["place", "seenOn", "walkedWith", "individualSeen", "individualUnknown"];
    const piece = ["talent", "occasion", "emptySeat", "nextYear"];
    expect(labels).toEqual(expect.arrayContaining([...asked, ...piece].map((field) => fields[field]?.label)));
    const levels = parts.flatMap((part) => (part.kind === "table" ? (part.labels ?? []) : []));
    expect(levels.map((level) => level.split(".", 1)[0])).toEqual(
      ["individual", "group", "city", "society"].map((group) => groups[group]),
    );
  },
);

test("a sheet that asks what its instrument does not is refused", () => {
  const [sheet] = builtSheets.nl.filter(({ id }) => id === "startbeeld");
  const field = { kind: "field", id: "kleur", label: "", asks: "colour", lines: 1 } as const;
  expect(() => withQuestions({ ...sheet!, parts: [field] })).toThrow("colour");
});

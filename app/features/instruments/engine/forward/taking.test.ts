import fc from "fast-check";
import { expect, test } from "vitest";
import { applySaves, type ArtefactState, restored } from "../artefact";
import { type Instrument, longest } from "../instrument";
import {
  begunWith,
  giveOf,
  inUse,
  isEdited,
  kindsTakenFrom,
  offersOf,
  type Piece,
  type Taken,
  takingFields,
  textGiven,
  withTaken,
} from "./taking";
import { standingOf } from "./shown-texts.server";
import { leftText } from "./text-digest.server";

const texts = (labels: Record<string, string>) => ({
  ...{ name: "", begin: "", lead: "", sections: {}, groups: {}, options: {}, sources: [] },
  fields: Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, { label }])),
});

/** An instrument that hands on two fields, and one text that is made of both. */
const early = {
  id: "early",
  version: 1,
  fields: { seen: { kind: "text" }, place: { kind: "line" }, who: { kind: "person" } },
  sections: [{ id: "all", groups: [{ id: "", fields: ["seen", "place", "who"] }] }],
  gives: {
    both: {
      label: { nl: "Alles", en: "All" },
      textOf: ({ seen = "", place = "" }: Record<string, string>, locale: string) =>
        seen && `${locale === "nl" ? "In" : "At"} ${place}: ${seen}`,
    },
  },
  texts: { nl: texts({ seen: "Gezien", place: "Plek" }), en: texts({ seen: "Seen", place: "Place" }) },
} as unknown as Instrument;

/** One that takes over from it, in a field and in the rows of a group. */
const late = {
  id: "late",
  version: 1,
  fields: {
    why: { kind: "text", takesFrom: ["early.seen", "early.both"] },
    goal: { kind: "line" },
    reason: { kind: "text", takesFrom: ["early.place"] },
    free: { kind: "text" },
  },
  sections: [
    {
      id: "all",
      groups: [
        { id: "", fields: ["why", "free"] },
        { id: "goals", fields: ["goal", "reason"], repeats: 3 },
      ],
    },
  ],
  texts: { nl: texts({}), en: texts({}) },
} as unknown as Instrument;

const piece = (document: Piece["document"], id = "one", version = 1): Piece => ({
  ...{ id, instrument: early, title: "", version, document },
});

test("a field of text or of one line hands itself on, somebody else and what is not there do not", () => {
  expect(giveOf(early, "seen")?.label).toEqual({ nl: "Gezien", en: "Seen" });
  expect(giveOf(early, "both")?.label.en).toBe("All");
  expect(["who", "nothing", "constructor", "seen@a"].map((name) => giveOf(early, name))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const one = piece({ seen: " Een bakker.\r\n", place: "Zuid" });
  expect(textGiven(one, "early.seen", "nl")).toBe("Een bakker.");
  expect(textGiven(one, "early.both", "en")).toBe("At Zuid:  Een bakker.");
  expect(textGiven(one, "late.seen", "nl")).toBe("");
});

test("fields that take something over are offered what stands there, also in each row that there is", () => {
  const document = { "goal@b": "Een plek", "goal@a": "Een paar" };
  expect(takingFields(late, document).map(({ key }) => key)).toEqual(["why", "reason@a", "reason@b"]);
  expect(kindsTakenFrom(late)).toEqual(["early"]);
  const pieces = [piece({ place: "Zuid" }), piece({ seen: "Een koor." }, "two"), piece({}, "three")];
  expect(offersOf(late, document, pieces, "nl").map(({ key, fromId, text }) => [key, fromId, text])).toEqual([
    ["why", "two", "Een koor."],
    ["why", "two", "In : Een koor."],
    ["reason@a", "one", "Zuid"],
    ["reason@b", "one", "Zuid"],
  ]);
});

test.for([
  ["an empty field", "", undefined, "nieuw"],
  ["a field with something else", "van mij", undefined, "van mij\n\nnieuw"],
  ["a field with exactly what was taken before", "oud", "oud", "nieuw"],
  ["a field in which that was added to", "oud, en meer", "oud", "oud, en meer\n\nnieuw"],
  ["a field in which it stands already", "dit is nieuw", "oud", "dit is nieuw"],
] as const)("taken into %s", ([, present, before, expected]) => {
  expect(withTaken(present, "nieuw", before)).toBe(expected);
});

test("what is begun with does not cut anything off: what does not fit is left", () => {
  const long = "x".repeat(longest.text);
  const offer = (text: string) => ({ key: "why", fromId: text.slice(0, 3), fromGive: "early.seen", text });
  const begun = begunWith(late, { why: "Uit een les." }, [offer("Een bakker."), offer(long), offer("Koor")]);
  expect(begun.document).toEqual({ why: "Uit een les.\n\nEen bakker.\n\nKoor" });
  expect(begun.taken.map(({ text }) => text)).toEqual(["Een bakker.", "Koor"]);
  expect(begun.left.map(({ text }) => text)).toEqual([long]);
  expect(begun.fieldVersions).toEqual({ why: 1 });
});

const words = fc.constantFrom("bakker", "koor", "smid", "wever", "pand");
const act = fc.oneof(
  fc.record({ does: fc.constant("edit" as const), text: fc.constantFrom("", "a", "b a", "koor", "bakker") }),
  fc.record({ does: fc.constant("source" as const), text: fc.oneof(words, fc.constant("")) }),
  fc.record({ does: fc.constantFrom("take" as const, "leave" as const, "delete" as const), text: words }),
  fc.record({ does: fc.constant("restore" as const), text: words }),
);

test("takes, edits, changes and deletions of the source in any order: no text of the target is lost, and what changed is marked", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let source: Piece | null = piece({ seen: "bakker" });
      let target: ArtefactState = { document: {}, fieldVersions: {}, version: 1 };
      let taken: Taken | null = null;
      /** What the source said when it was last taken over or left. */
      let known: string | null = null;
      const kept: ArtefactState["document"][] = [];
      const write = (text: string) => {
        const base = target.fieldVersions.why ?? 0;
        const outcome = applySaves(late, target, { why: { text, version: base } });
        if (outcome.next && outcome.keepEarlier) kept.push(target.document);
        target = outcome.next ?? target;
      };
      for (const { does, text } of acts) {
        const before = target.document.why ?? "";
        const given: string = source ? textGiven(source, "early.seen", "nl") : "";
        if (does === "edit") write(text);
        if (does === "source" && source)
          source = { ...source, version: source.version + 1, document: { seen: text } };
        if (does === "delete") source = null;
        if (does === "restore" && kept.length > 0) {
          const next = restored(target, kept[0]!);
          if (next) kept.push(target.document);
          target = next ?? target;
        }
        if (does === "take" && source && given !== "") {
          write(withTaken(before, given, taken?.text));
          expect(target.document.why).toContain(given);
          if (before !== taken?.text) expect(target.document.why).toContain(before);
          const { id: fromId, version: seenVersion } = source;
          const at = { locale: "nl" as const, takenAt: new Date(0), seenText: given, seenVersion };
          taken = { key: "why", fromId, fromGive: "early.seen", text: given, ...at };
          known = given;
        }
        if (does === "leave" && source && taken) {
          taken = { ...taken, seenText: leftText(given), seenVersion: source.version };
          known = given;
          expect(target.document.why ?? "").toBe(before);
        }
        // Nothing but what was done to the target changes it.
        if (does === "source" || does === "delete") expect(target.document.why ?? "").toBe(before);
        const all = [target.document, ...kept].map(({ why = "" }) => why);
        expect(all.some((one) => one.includes(before))).toBe(true);
        if (taken) {
          const now = source && textGiven(source, "early.seen", "nl");
          expect(standingOf(taken, source)).toBe(now === null ? "gone" : now === known ? "same" : "changed");
          expect(inUse([taken], target.document).length > 0).toBe((target.document.why ?? "") !== "");
          if (target.document.why === taken.text) expect(isEdited(taken, target.document)).toBe(false);
        }
      }
    }),
  );
});

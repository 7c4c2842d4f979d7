import { expect, test } from "vitest";
import { fieldsOf, outcomeOf, readList } from "./attendance-list";

const present = { state: "PRESENT", missedMinutes: 0 } as const;
const absent = { state: "ABSENT", missedMinutes: 0 } as const;
const late = (missedMinutes: number) => ({ state: "LATE", missedMinutes }) as const;

/** A list of one person, sent with these fields. */
const sent = (fields: Partial<Record<"seen" | "state" | "minutes" | "all" | "reason", string>>) => {
  const names: Record<string, string> = { ...fieldsOf("p"), all: "all", reason: "reason" };
  const values = new Map(Object.entries(fields).map(([name, value]) => [names[name], value]));
  return readList((name) => values.get(name) ?? "", ["p"], 120);
};

test("minutes count for who was there for a part, and are minutes of the session", () => {
  const chosen = (fields: Parameters<typeof sent>[0]) => sent(fields).choices[0]!.chosen;
  expect(chosen({ state: "LATE", minutes: "20" })).toEqual(late(20));
  expect(chosen({ state: "LATE", minutes: "" })).toEqual(late(0));
  expect(chosen({ minutes: " ٢٠ " })).toEqual(late(20));
  // What was typed before the choice became another.
  expect(chosen({ state: "ABSENT", minutes: "20" })).toEqual(absent);
  expect(chosen({})).toBeNull();
  for (const minutes of ["121", "-1", "half", "1.5"])
    expect(sent({ state: "LATE", minutes }).wrongMinutes).toEqual(["p"]);
  expect(sent({ state: "LATE", minutes: "120" }).wrongMinutes).toEqual([]);
});

test("all present notes who is not noted yet, and nobody else", () => {
  const none = { seen: null, chosen: null };
  expect(outcomeOf(none, null, true)).toEqual({ write: present });
  expect(outcomeOf(none, null, false)).toBe("keep");
  expect(outcomeOf(none, absent, true)).toBe("keep");
  expect(outcomeOf({ seen: null, chosen: absent }, null, true)).toEqual({ write: absent });
});

test("what somebody else noted meanwhile stays where nothing was chosen, and is asked about where it was", () => {
  // Not touched: the other's stays.
  expect(outcomeOf({ seen: present, chosen: present }, absent, false)).toBe("keep");
  // Both chose the same, or the form was sent twice.
  expect(outcomeOf({ seen: null, chosen: present }, present, false)).toBe("keep");
  expect(outcomeOf({ seen: present, chosen: late(10) }, late(10), false)).toBe("keep");
  // Both chose, and not the same.
  expect(outcomeOf({ seen: null, chosen: absent }, present, false)).toBe("conflict");
  expect(outcomeOf({ seen: present, chosen: late(10) }, late(20), false)).toBe("conflict");
  // Nobody else did anything.
  expect(outcomeOf({ seen: present, chosen: absent }, present, false)).toEqual({ write: absent });
});

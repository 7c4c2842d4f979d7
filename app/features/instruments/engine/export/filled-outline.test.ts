import { expect, test } from "vitest";
import type { OutlinePart } from "./artefact-outline";
import { filledOutline } from "./filled-outline";

const section = (title: string): OutlinePart => ({ kind: "section", title });
const text: OutlinePart = { kind: "text", text: "Vul dit in." };
const field = (said: string): OutlinePart => ({ kind: "field", label: "Waarom?", text: said, lines: 4 });
const row = (name: string): OutlinePart => ({ kind: "row", label: "Partij", name });
const table = (rows: string[][], rowNames: boolean): OutlinePart => ({
  ...{ kind: "table", name: "Doelen", columns: [], rows, rowNames },
});

test("what says something stays: no empty lines, no help, no heading above nothing", () => {
  const filled = [section("Waar"), field("Zuid")];
  const rows = [section("Partijen"), row("1"), field("Een koor")];
  const goals = [section("Doelen"), table([["1", "x"]], true)];
  const closing = [section("Handtekeningen"), field("Vastgelegd")];
  const sources = [section("Bronnen"), text];
  expect(
    filledOutline(
      [
        ...[section("Waar"), text, field("Zuid"), field("")],
        ...[section("Leeg"), text, field("")],
        ...[section("Partijen"), row("1"), field("Een koor"), row("2"), field("")],
        ...[section("Tabel"), table([["", ""]], false)],
        ...[section("Namen"), table([["Groep", ""]], true)],
        ...goals,
        ...sources,
      ],
      closing,
    ),
  ).toEqual([...filled, ...rows, ...goals, ...closing, ...sources]);
});

import { expect, test } from "vitest";
import type { FileFacts, TextBlock } from "../checks/collect-facts";
import { type Habit, habitsOf } from "./habits";

const nothing: FileFacts = { links: [], quotes: [], texts: [], exercises: [], quizzes: [], blocks: [] };
const said = (block: string, text: string): TextBlock => ({ line: 1, kind: "prose", text, own: text, block });
const texts = (...all: TextBlock[]): FileFacts => ({ ...nothing, texts: all });
const blocks = (...kinds: string[]): FileFacts => ({
  ...nothing,
  blocks: kinds.map((kind) => ({ line: 1, id: kind, kind, isCore: false })),
});
/** A quiz in which the wrong options say this. */
const feedback = (...all: string[]): FileFacts => ({
  ...nothing,
  quizzes: [
    {
      line: 1,
      last: true,
      followUps: [],
      questions: [
        {
          line: 1,
          id: "v1",
          options: all.map((text, index) => ({
            line: 1,
            id: String(index),
            correct: false,
            text: "",
            feedback: text,
          })),
        },
      ],
    },
  ],
});
const scene = said("scene", "Iets gebeurt.");

test.each<[name: string, facts: FileFacts, found: Habit[]]>([
  ["nothing in nothing", nothing, []],
  ["an acquittal after a scene", texts(scene, said("section", "Het dossier loog niet.")), ["absolution"]],
  ["no acquittal elsewhere", texts(said("section", "Het dossier loog niet.")), []],
  [
    "praise and a but, two of three",
    feedback("Goed gezien. Maar te laat.", "Snel. Alleen duur.", "Te vroeg."),
    ["praise-but"],
  ],
  ["one of three", feedback("Goed gezien. Maar te laat.", "Snel, maar duur.", "Te vroeg."), []],
  ["an idea in two sentences", texts(said("idea", "Vraag niet wat. Vraag hoe.")), ["two-beats"]],
  ["an idea of not this but that", texts(said("idea", "Dit is geen oordeel maar een datum.")), ["two-beats"]],
  ["an idea in one breath", texts(said("idea", "Wie een verhaal hoort, heeft het te leen.")), []],
  ["a slot list of three", texts(said("section", "Nu is er een vak, een prijs en een naam.")), ["threes"]],
  ["a list of two", texts(said("section", "Nu is er een vak en een naam.")), []],
  ["read that sentence, twice", texts(said("section", "Lees die zin. Lees hem eens.")), ["read-this"]],
  ["read that sentence, once", texts(said("section", "Lees die zin.")), []],
  ["an end", texts(said("section", "Voor de volgende keer: wie?")), ["next-time"]],
  ["all four parts", blocks("scene", "idea", "contrast", "takeAlong"), ["full-frame"]],
  ["three of four", blocks("scene", "idea", "takeAlong"), []],
])("finds %s", (_, facts, found) => {
  expect(habitsOf(facts, "nl")).toEqual(found);
});

test.each<[name: string, facts: FileFacts, found: Habit[]]>([
  ["an acquittal", texts(scene, said("section", "There is no lie in it.")), ["absolution"]],
  ["praise and a but", feedback("Quick. But dear."), ["praise-but"]],
  ["two beats", texts(said("idea", "Do not ask what. Ask how.")), ["two-beats"]],
  ["an end", texts(said("section", "Until next time: who?")), ["next-time"]],
])("finds %s in English", (_, facts, found) => {
  expect(habitsOf(facts, "en")).toEqual(found);
});

import { expect, test } from "vitest";
import type { QuestionFacts } from "../checks/collect-facts";
import { cueLead, cueScore } from "./quiz-cues";

/** A question with the first of the options right. */
const question = (...texts: string[]): QuestionFacts => ({
  line: 1,
  id: "v1",
  options: texts.map((text, index) => ({
    line: 1,
    id: String(index),
    correct: index === 0,
    text,
    feedback: "",
  })),
});

test.each<[name: string, question: QuestionFacts, byCue: number]>([
  ["the right option alone asks", question("Je vraagt het hem", "Je wacht", "Je schrijft"), 1],
  ["a wrong option alone phones", question("Je wacht", "Je belt hem", "Je schrijft"), 0],
  ["two ask, one of them right", question("Vragen wie komt", "Doe je mee?", "Je schrijft"), 0.5],
  ["nobody asks: a guess", question("Je wacht", "Je gaat", "Je schrijft"), 1 / 3],
])("%s", (_, asked, byCue) => {
  expect(cueScore([asked], "nl")).toEqual({ questions: 1, byCue, byChance: 1 / 3 });
});

test("knows what asks in English", () => {
  expect(cueScore([question("Call her", "Wait", "Write")], "en").byCue).toBe(1);
});

test("a word that only holds another one is no cue", () => {
  expect(cueScore([question("De vraagprijs noemen", "Wachten", "Schrijven")], "nl").byCue).toBe(1 / 3);
});

test("leads by points of a hundred", () => {
  expect(cueLead({ questions: 4, byCue: 3, byChance: 1 })).toBe(50);
  expect(cueLead(cueScore([], "nl"))).toBe(0);
});

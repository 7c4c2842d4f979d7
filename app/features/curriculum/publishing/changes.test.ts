import { retitled, reworded, withCopy, without, withoutFollowUps } from "~test/rows/releases/changed-content";
import { expect, test } from "vitest";
import { askedIn, quizOf } from "~/platform/content/content";
import { builtContent } from "../content/content.server";
import { makeCurriculum, type TaughtContent } from "../content/curriculum";
import { classed, faultOf } from "./change-class";
import { changesBetween } from "./changes";
import { corrected } from "./corrections";

const build = makeCurriculum(null, builtContent);
const [first, second] = build.moduleById("m0", "nl")!.lessons;
const firstId = first!.id;
const blocks = build.lesson(firstId, "nl")!.blocks;
const idea = blocks.find(({ kind }) => kind === "idea")!.id;
const changesTo = (content: TaughtContent, from = build) =>
  changesBetween(from, makeCurriculum(null, content));
const all = (content: TaughtContent) => changesTo(content).flatMap(({ changes }) => changes);

test("the same content changes nothing", () => {
  expect(changesTo(builtContent)).toEqual([]);
});

test("what changed, is new and was withdrawn stands in the order in which it is read", () => {
  const content = withCopy(reworded(without(builtContent, second!.id), idea, "e", "ee"), firstId, "m0-nieuw");
  const found = changesTo(content);
  expect(found.map(({ part }) => part)).toEqual(["outline", firstId, second!.id, "m0-nieuw"]);
  expect(found.map(({ changes }) => [...new Set(changes.map((one) => one.is))])).toEqual([
    ["changed"],
    ["changed"],
    ["withdrawn"],
    ["new"],
  ]);
  const inNew = found[3]!.changes.map(({ unitId }) => unitId);
  const pieces = blocks.flatMap((block): { id: string }[] =>
    block.kind === "quiz" ? askedIn(block) : [block],
  );
  expect(inNew).toEqual(["m0-nieuw", ...pieces.map(({ id }) => id.replace(firstId, "m0-nieuw"))]);
});

test("a block that was withdrawn stands where it stood", () => {
  const lessons = builtContent.lessons.nl.map((lesson) =>
    lesson.id === firstId ? { ...lesson, blocks: lesson.blocks.filter(({ id }) => id !== idea) } : lesson,
  );
  const both = { nl: lessons, en: builtContent.lessons.en };
  const changes = all({ ...reworded({ ...builtContent, lessons: both }, blocks[0]!.id, "e", "ee") });
  expect(changes.map(({ unitId, is }) => [unitId, is])).toEqual([
    [blocks[0]!.id, "changed"],
    [idea, "withdrawn"],
  ]);
});

test("what is said of a lesson is a change of its own", () => {
  expect(all(retitled(builtContent, firstId, "Anders")).map(({ unitId, kind }) => [unitId, kind])).toEqual([
    [firstId, "lesson"],
  ]);
});

test("a change is said to be something by its editor, with a word why; new and withdrawn say so themselves", () => {
  const [change] = all(reworded(builtContent, idea, "e", "ee"));
  const draft = { change: change!.print, kind: "meaning", why: " " };
  expect(faultOf(change!, undefined)).toBe("kindMissing");
  expect(faultOf(change!, { ...draft, change: "an earlier text" })).toBe("kindMissing");
  expect(faultOf(change!, draft)).toBe("whyMissing");
  expect(faultOf(change!, { ...draft, why: "Preciezer." })).toBeNull();
  expect(faultOf(change!, { ...draft, kind: "typo" })).toBeNull();
  for (const one of all(without(builtContent, firstId)).filter(({ is }) => is === "withdrawn")) {
    expect(faultOf(one, undefined)).toBeNull();
    expect(classed(one, undefined)).toEqual({ unitId: one.unitId, kind: "withdrawn", why: "" });
  }
});

test("what asks something else is no typing error", () => {
  const question = blocks.flatMap((block) => (block.kind === "quiz" ? block.questions : []))[0]!;
  const [right, wrong] = question.options;
  const answers = builtContent.answers.map((answer) =>
    answer.questionId === question.id
      ? { ...answer, correct: answer.correct === right!.id ? wrong!.id : right!.id }
      : answer,
  );
  const [change] = all(reworded({ ...builtContent, answers }, question.id, "e", "ee"));
  expect(change).toMatchObject({ unitId: question.id, asksTheSame: false });
  expect(faultOf(change!, { change: change!.print, kind: "typo", why: "" })).toBe("notATypo");
});

test("a follow-up is a change of its own, new and reworded, behind the question that leads to it", () => {
  const quiz = quizOf(blocks)!;
  const [further] = quiz.followUps!;
  const old = makeCurriculum(null, withoutFollowUps(builtContent));
  const changes = changesTo(builtContent, old).find(({ part }) => part === firstId)!.changes;
  expect(changes.map(({ unitId, kind, is }) => [unitId, kind, is])).toEqual([
    [further!.id, "followUp", "new"],
  ]);
  const changed = all(reworded(builtContent, further!.id, "e", "ee"));
  expect(changed.map(({ unitId, kind, is }) => [unitId, kind, is])).toEqual([
    [further!.id, "followUp", "changed"],
  ]);
});

test("an option that leads on elsewhere asks something else", () => {
  const [further] = quizOf(blocks)!.followUps!;
  const answers = builtContent.answers.map(({ leadsTo, ...answer }) =>
    answer.questionId === further!.after ? answer : { ...answer, ...(leadsTo && { leadsTo }) },
  );
  const [change] = all(reworded({ ...builtContent, answers }, further!.after, "e", "ee"));
  expect(change).toMatchObject({ unitId: further!.after, asksTheSame: false });
});

test("a typing error in a follow-up is mended too", () => {
  const [further] = quizOf(blocks)!.followUps!;
  const next = reworded(builtContent, further!.id, "e", "ee");
  const releases = { before: build, after: makeCurriculum(null, next) };
  const mended = corrected(builtContent, [{ unitId: further!.id, lessonId: firstId }], releases)!;
  expect(mended.blocks).toEqual([further!.id]);
  expect(mended.content).toEqual(next);
});

test("a typing error is mended where the old text stands, and nothing else of the release changes", () => {
  const [then, next] = [builtContent, reworded(builtContent, idea, "e", "ee")];
  const typos = [{ unitId: idea, lessonId: firstId }];
  const releases = { before: build, after: makeCurriculum(null, retitled(next, firstId, "Anders")) };
  const older = retitled(then, firstId, "Van eerder");
  const mended = corrected(older, typos, releases)!;
  expect(mended.blocks).toEqual([idea]);
  expect(mended.content).toEqual(reworded(older, idea, "e", "ee"));
  expect(corrected(reworded(then, idea, "e", "eee"), typos, releases)).toBeNull();
  expect(corrected(without(then, firstId), typos, releases)).toBeNull();
});

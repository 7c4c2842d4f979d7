import { expect, test } from "vitest";
import { studyLoad } from "./study-load";

const module = (...minutes: number[]) => ({ lessons: minutes.map((one) => ({ minutes: one })) });

test("what is not spent on lessons is practice, and both add up to the hours", () => {
  expect(studyLoad({ hours: 28, modules: [module(45, 60), module(30, 50), module(55), module(60)] })).toEqual(
    {
      hours: 28,
      lessonHours: 5,
      practiceHours: 23,
      lessons: 6,
      modules: 4,
      moduleHours: 7,
    },
  );
});

test("lessons never take more hours than there are", () => {
  expect(studyLoad({ hours: 1, modules: [module(60, 60)] })).toMatchObject({
    lessonHours: 1,
    practiceHours: 0,
  });
  expect(studyLoad({ hours: 0, modules: [] })).toMatchObject({ practiceHours: 0, moduleHours: 0 });
});

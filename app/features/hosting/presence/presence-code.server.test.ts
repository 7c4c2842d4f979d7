import fc from "fast-check";
import { expect, test } from "vitest";
import { presenceCodeLength, presenceLetters, readPresenceCode, shownCode } from "./presence-code";
import { judgeCode, presenceCode, secondsToNext } from "./presence-code.server";

const openedAt = new Date("2027-03-02T08:30:00Z");
const after = (seconds: number) => new Date(openedAt.getTime() + seconds * 1000);
const code = { secret: "a".repeat(64), openedAt, openUntil: after(15 * 60) };
const at = (seconds: number) => presenceCode(code.secret, after(seconds));

test("a code is read as it is shown, in small letters, with dashes and full-width", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.date({ noInvalidDate: true }), (secret, moment) => {
      const made = presenceCode(secret, moment);
      expect(made).toHaveLength(presenceCodeLength);
      expect([...made].every((letter) => presenceLetters.includes(letter))).toBe(true);
      for (const typed of [shownCode(made), made.toLowerCase(), ` ${made.slice(0, 2)}-${made.slice(2)} `])
        expect(readPresenceCode(typed)).toBe(made);
    }),
  );
  expect(readPresenceCode("ＫＴＰ ｍ９３")).toBe("KTPM93");
  for (const none of ["", "KTPM9", "KTPM933", "KTPM9O", "KTPM9'"]) expect(readPresenceCode(none)).toBeNull();
});

test("a code is right for its minute and the next, then it is over", () => {
  expect([0, 59, 60, 119].map((seconds) => judgeCode(code, at(0), after(seconds)))).toEqual(
    Array(4).fill("right"),
  );
  expect(judgeCode(code, at(0), after(120))).toBe("past");
  expect(judgeCode(code, at(60), after(0))).toBe("wrong");
  expect([secondsToNext(after(0)), secondsToNext(after(59))]).toEqual([60, 1]);
});

test("when the code is closed every code it had is over, and none from before it was opened ever was", () => {
  expect(judgeCode(code, at(14 * 60), after(15 * 60 - 1))).toBe("right");
  expect(judgeCode(code, at(14 * 60), after(15 * 60))).toBe("past");
  expect(judgeCode(code, at(15 * 60 + 60), after(16 * 60))).toBe("wrong");
  expect(judgeCode(code, at(-60), after(0))).toBe("wrong");
  expect(judgeCode({ ...code, secret: "b".repeat(64) }, at(0), after(0))).toBe("wrong");
});

import { expect, test } from "vitest";
import { codeOf, isOpen, shownCode, tryCode } from "./sign-in-code";

test.for([
  [0, "00000000", "0000 0000"],
  [42, "00000042", "0000 0042"],
  [99_999_999, "99999999", "9999 9999"],
] as const)("code of %j is %s, shown as %s", ([number, code, shown]) => {
  expect(codeOf(number)).toBe(code);
  expect(shownCode(code)).toBe(shown);
});

const now = new Date("2027-01-12T10:00:00Z");
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const open = { expiresAt: new Date(now.getTime() + 1), usedAt: null, wrongCodes: 0 };

test.for([
  ["open", {}, true, "right", "wrong"],
  ["with four wrong tries", { wrongCodes: 4 }, true, "right", "wrong"],
  ["with five wrong tries", { wrongCodes: 5 }, true, "right", "lastWrong"],
  ["with six wrong tries", { wrongCodes: 6 }, false, "ended", "ended"],
  ["too old", { expiresAt: now }, false, "ended", "ended"],
  ["used just now", { usedAt: ago(59.999) }, false, "repeat", "ended"],
  ["used just now and then tried wrongly", { usedAt: ago(1), wrongCodes: 6 }, false, "ended", "ended"],
  ["used a minute ago", { usedAt: ago(60) }, false, "ended", "ended"],
] as const)("a code %s", ([, changes, isOpenNow, right, wrong]) => {
  const code = { ...open, ...changes };
  expect(isOpen(code, now)).toBe(isOpenNow);
  expect(tryCode(code, true, now)).toEqual({ outcome: right, isCounted: false });
  expect(tryCode(code, false, now).outcome).toBe(wrong);
});

test("a wrong try is counted as long as a right one would open something", () => {
  for (const changes of [{}, { wrongCodes: 5 }, { usedAt: ago(1) }])
    expect(tryCode({ ...open, ...changes }, false, now).isCounted).toBe(true);
  for (const changes of [{ wrongCodes: 6 }, { expiresAt: now }, { usedAt: ago(60) }])
    expect(tryCode({ ...open, ...changes }, false, now).isCounted).toBe(false);
});

import { expect, test } from "vitest";
import type { SeatGroup } from "../cancellation/cancellation.queries.server";
import { checkFields, forDesk, readShare, untouched } from "./cancel-form";

const groups: SeatGroup[] = [
  {
    ...{ key: "spring", title: "Anders kijken", cohort: null },
    seats: [
      {
        ...{ id: "a", state: "accepted", holder: null, isCompleted: false, shareText: "" },
        share: { shareBp: 0, because: "met", isOwn: false },
      },
    ],
  },
];

test.for<[share: string, percent: string, shareBp: ReturnType<typeof readShare>]>([
  ["terms", "", "terms"],
  ["whole", "12", 10_000],
  ["other", "50", 5_000],
  ["other", " 33,5 % ", 3_350],
  ["other", "0", 0],
  ["other", "100", 10_000],
  ...["100.01", "-1", "", "1e3", "half", "5.555"].map(
    (typed) => ["other", typed, null] as [string, string, null],
  ),
  ["", "50", null],
])("the share %s %s is %s", ([share, percent, shareBp]) => {
  expect(readShare({ share, percent })).toBe(shareBp);
});

test("at the desk any seat can be chosen, and all of them are to begin with; a reason is asked", () => {
  const values = { ...untouched(groups), reason: "Ziek" };
  expect(checkFields(groups, values)).toMatchObject({ ok: false, faults: { seats: { all: "chooseSome" } } });
  expect(checkFields(forDesk(groups), values)).toMatchObject({
    ...{ ok: true, share: "terms", reason: "Ziek", seats: [{ id: "a" }] },
  });
  expect(checkFields(forDesk(groups), { ...values, reason: " ", share: "other" })).toEqual({
    ok: false,
    faults: { share: "shareInvalid", reason: "reasonMissing" },
  });
});

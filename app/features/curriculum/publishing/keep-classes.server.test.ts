import { makePerson } from "~test/rows/enrolments";
import { reworded, without } from "~test/rows/releases/changed-content";
import { firstRelease, nextRelease as publish } from "~test/rows/releases/published-releases";
import { expect, test } from "vitest";
import type { Staff } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { builtContent } from "../content/content.server";
import { keepClasses } from "./keep-classes.server";
import { changedPart, nextRelease } from "./next-release.queries.server";

const [lesson, other] = builtContent.lessons.nl;
const [first, second] = lesson!.blocks.map(({ id }) => id);
/** What is current is not what is built: in two blocks, and in a lesson that the build has and it has not. */
async function publishOther(): Promise<Staff<"release.publish" | "release.read">> {
  await firstRelease();
  const changed = reworded(reworded(builtContent, first!, "e", "ee"), second!, "e", "ee");
  await publish(without(changed, other!.id), 1);
  return (await makePerson()) as Staff<"release.publish" | "release.read">;
}
const openIn = async (staff: Staff<"release.read">) =>
  Object.fromEntries((await nextRelease(staff, "nl"))!.parts.map(({ part, open }) => [part, open]));

test("what is built and not published shows, lesson by lesson, with what is still to be said", async () => {
  const staff = await publishOther();
  expect(await openIn(staff)).toEqual({ outline: 1, [lesson!.id]: 2, [other!.id]: 0 });
  const shown = await changedPart(staff, lesson!.id, "nl");
  expect(shown!.changes.map(({ unitId, is, fault }) => [unitId, is, fault])).toEqual([
    [first, "changed", "kindMissing"],
    [second, "changed", "kindMissing"],
  ]);
  expect(shown!.nextOpen).toBe("outline");
  expect(await changedPart(staff, "m9-nergens", "nl")).toBeNull();
  expect((await changedPart(staff, builtContent.lessons.nl[2]!.id, "nl"))!.changes).toEqual([]);
});

test("what an editor says is kept, finished or not; what is said of another text is not", async () => {
  const staff = await publishOther();
  const { changes } = (await changedPart(staff, lesson!.id, "nl"))!;
  const [one, two] = changes.map(({ unitId, change }) => ({ unitId, change }));
  const said = [
    { ...one!, kind: "", why: " Korter gezegd. " },
    { ...two!, change: "an earlier text", kind: "typo", why: "" },
    { unitId: "m9-nergens.idee", change: "x", kind: "typo", why: "" },
  ];
  expect(await keepClasses(staff, lesson!.id, said)).toBe(1);
  expect(await keepClasses(staff, "m9-nergens", said)).toBe(0);
  expect(await db.changeClass.findMany()).toMatchObject([
    { unitId: first, kind: null, why: "Korter gezegd.", classedById: staff.personId },
  ]);

  // The rest at once: what was chosen stays, and so does the word why that was written.
  const sent = [
    { ...one!, kind: "clarification", why: "Korter gezegd." },
    { ...two!, kind: "", why: "" },
  ];
  await keepClasses(staff, lesson!.id, sent, { kind: "typo", why: "Slordig." });
  const after = (await changedPart(staff, lesson!.id, "nl"))!.changes;
  expect(after.map(({ chosen, why, fault }) => [chosen, why, fault])).toEqual([
    ["clarification", "Korter gezegd.", null],
    ["typo", "Slordig.", null],
  ]);
  expect(await openIn(staff)).toEqual({ outline: 1, [lesson!.id]: 0, [other!.id]: 0 });
});

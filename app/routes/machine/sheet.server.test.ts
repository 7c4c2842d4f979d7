import { expect, test } from "vitest";
import { publicPath } from "~/i18n/paths";
import { enrol } from "~test/rows/enrolments";
import { textOf } from "~test/pdf";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { makePerson } from "~test/rows/shop";
import { loader as pageLoader } from "../site/material";
import { loader } from "./sheet";

const everyones = ["startbeeld", "tafelplan", "vraagkaart"];
const learners = "mkb-ladder";

const args = (sheet: string, cookie?: string) => ({
  ...routeArguments(requestTo(publicPath("sheet", "nl", sheet), { cookie })),
  params: { sheet },
});
/** What asking for a sheet comes to: its status, or where it leads. */
async function answerTo(sheet: string, cookie?: string): Promise<number | string> {
  const response = await loader(args(sheet, cookie)).catch((thrown: unknown) => thrown as Response);
  return response.headers.get("Location") ?? response.status;
}
/** The sheets that the page offers somebody. */
async function offeredTo(cookie?: string): Promise<string[]> {
  const page = routeArguments(requestTo(publicPath("material", "nl"), { cookie }));
  const { shelves } = await pageLoader(page);
  return shelves.flatMap(({ modules }) =>
    modules.flatMap(({ sheets }) => sheets.filter(({ href }) => href !== null).map(({ id }) => id)),
  );
}

test("a visitor gets the three that are for everyone, and no other", async () => {
  expect((await offeredTo()).sort()).toEqual(everyones);
  for (const sheet of everyones) expect(await answerTo(sheet)).toBe(200);
  expect(await answerTo(learners)).toMatch(/^\/sign-in\?redirectTo=/);
  expect(await answerTo("bestaat-niet")).toBe(404);
});

test("somebody gets those of the modules that they follow or completed", async () => {
  const actor = await makePerson();
  await enrol(actor, { contentId: "mc3", completedAt: new Date() });
  const cookie = await signInAs({ id: actor.personId });
  const offered = await offeredTo(cookie);
  expect(offered).toEqual(expect.arrayContaining([...everyones, learners, "draaiboek-diner"]));
  expect(offered).not.toContain("adoptieplan");
  expect(await answerTo(learners, cookie)).toBe(200);
  expect(await answerTo("adoptieplan", cookie)).toBe("/materiaal#adoptieplan");
});

test("what is not for everyone is stored nowhere on its way", async () => {
  const actor = await makePerson();
  await enrol(actor, { contentId: "mc3" });
  const cookie = await signInAs({ id: actor.personId });
  const storedAs = async (sheet: string) => (await loader(args(sheet, cookie))).headers.get("Cache-Control");
  expect(await storedAs(learners)).toBe("private, no-store");
  expect(await storedAs("vraagkaart")).toBeNull();
});

test("who lost an enrolment has what a visitor has", async () => {
  const actor = await makePerson();
  await enrol(actor, { contentId: "mc3", endedAt: new Date() });
  const cookie = await signInAs({ id: actor.personId });
  expect((await offeredTo(cookie)).sort()).toEqual(everyones);
  expect(await answerTo(learners, cookie)).toBe(`/materiaal#${learners}`);
});

test("staff get all, with the second factor given", async () => {
  const staff = await addPerson({ roles: ["EDITOR"] });
  const cookie = await signInAs(staff);
  expect(await offeredTo(cookie)).toHaveLength(15);
  expect(await answerTo(learners, cookie)).toBe(200);
  const without = await signInAs(staff, { secondFactor: false });
  expect((await offeredTo(without)).sort()).toEqual(everyones);
});

test("a sheet is a file with a name, and is made once", async () => {
  const [first, second] = await Promise.all([loader(args("vraagkaart")), loader(args("vraagkaart"))]);
  expect(first.headers.get("Content-Type")).toBe("application/pdf");
  expect(first.headers.get("Content-Disposition")).toBe('inline; filename="vraagkaart-nl.pdf"');
  const [one, other] = await Promise.all([first, second].map((response) => response.arrayBuffer()));
  expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(true);
  expect(await textOf(Buffer.from(one!))).toContain("Wat ik nodig heb");
});

// A plan is filled in chapter by chapter: what did not arrive is told of in the list, and found where the piece was once it is somebody else's.
import { expect, test } from "../../fixtures";

const question = "Een vraag die niet aankwam.";

test("a text that did not reach the server is told of at its chapter, and saved once that is opened", async ({
  page,
  login,
  rows,
  database,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_FAILED/);
  const id = await rows.plan(await login());
  const plan = `/my/work/${id}`;
  await page.route("**/save", (route) => route.abort());
  await page.goto(`${plan}/chapters/occasion`);
  await page.locator("#question").fill(question);
  await expect(page.locator("sc-text", { has: page.locator("#question") })).toContainText("Geen verbinding");
  await page.goto(plan);
  const chapter = page.getByRole("listitem").filter({ hasText: "1 Aanleiding" });
  await expect(chapter.getByText("Op dit apparaat staat hier tekst")).toBeVisible();
  await page.unroute("**/save");
  await chapter.getByRole("link", { name: "1 Aanleiding" }).click();
  await expect(page.locator("#question")).toHaveValue(question);
  // By now, or as its first page was left: a browser may send what a page has left to say.
  await expect
    .poll(async () => {
      const { rows: found } = await database.query<{ question: string }>(
        `select document ->> 'question' as question from "Artefact" where id = $1`,
        [id],
      );
      return found[0]?.question;
    })
    .toBe(question);
  await page.goto(plan);
  await expect(page.getByText("Op dit apparaat staat hier tekst").first()).toBeHidden();
});

test("who may not open a piece any more finds what they typed in it on this device", async ({
  page,
  login,
  rows,
  database,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_FAILED|404/);
  const id = await rows.plan(await login());
  await page.route("**/save", (route) => route.abort());
  await page.goto(`/my/work/${id}/chapters/occasion`);
  await page.locator("#question").fill(question);
  await expect(page.locator("sc-text", { has: page.locator("#question") })).toContainText("Geen verbinding");
  const { id: personId } = await rows.person({ role: "learner" });
  await database.query(`update "Artefact" set "personId" = $2 where id = $1`, [id, personId]);
  await page.goto(`/my/work/${id}`);
  const left = page.locator("sc-left-drafts");
  await expect(left.locator("textarea")).toHaveValue(question);
  await left.getByRole("button", { name: "Haal deze tekst van dit apparaat" }).click();
  await page.reload();
  await expect(left).toBeHidden();
});

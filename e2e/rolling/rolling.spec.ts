// R7: an update while people use the site, on what the release before left, and a backup of that in a new cluster. No browser, but for who
// signs in at the end. `npm run rolling -- <commit>` does the same with the software of before in the first place.
import { rm } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "../../postgres/port";
import { restoreBackup } from "../../prisma/backup/restore-backup.mjs";
import { writeBackup } from "../../prisma/backup/write-backup.mjs";
import { startMailbox } from "../../stand-ins/mailbox/mailbox";
import { codeIn } from "../steps";
import { startBuild } from "./instances";
import { rollingRestart } from "./rolling-restart";
import { inScratchFolder, newCluster } from "./scratch-folder";
import { tableDigests } from "../../tests/table-digests";

const previous = path.resolve("prisma/previous/release.backup");

test("instances are replaced while people use the site; then a backup goes on in a new cluster", async ({
  page,
}) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(15_000);
  await inScratchFolder(async (folder) => {
    const file = path.join(folder, "all.backup");
    const first = await newCluster(folder, "first");
    let before: unknown;
    let writer: Awaited<ReturnType<typeof rollingRestart>>["writer"];
    try {
      await restoreBackup({ url: first.url, file: previous, asItWas: true });
      const seen = await rollingRestart({ from: ".", to: ".", databaseUrl: first.url, dataDir: folder });
      expect({ failures: seen.failures, wrong: seen.wrong }).toEqual({ failures: [], wrong: [] });
      // Nobody only looked on.
      for (const [kind, rounds] of Object.entries(seen.rounds)) expect(rounds, kind).toBeGreaterThan(3);
      expect(Object.keys(seen.answers).filter((status) => Number(status) >= 400)).toEqual([]);

      writer = seen.writer;
      before = await tableDigests(first.url);
      await writeBackup({ url: first.url, file });
    } finally {
      await first.stop();
    }
    await rm(path.join(folder, "first"), { recursive: true });

    const second = await newCluster(folder, "second");
    const mailbox = await startMailbox(path.join(folder, "second-mail"));
    try {
      await restoreBackup({ url: second.url, file });
      expect(await tableDigests(second.url)).toEqual(before);
      const port = await freePort();
      const build = await startBuild(".", {
        PORT: String(port),
        DATA_DIR: path.join(folder, "second-data"),
        DATABASE_URL: second.url,
        SMTP_URL: mailbox.url,
      });
      await page.goto(`http://localhost:${port}/sign-in?redirectTo=${writer.path}`);
      await page.getByLabel("E-mailadres").fill(writer.email);
      await page.getByRole("button", { name: "Mail mij een code" }).click();
      const code = async () => (await mailbox.mails()).map(codeIn).find(Boolean) ?? "";
      await expect.poll(code).not.toBe("");
      await page.getByLabel("Code van acht cijfers").fill(await code());
      await page.getByRole("button", { name: "Inloggen" }).click();
      const answer = page.locator("sc-reflection").first();
      await expect(answer.getByRole("textbox")).toHaveValue(writer.text);
      await answer.getByRole("textbox").fill("Verder in een nieuw cluster");
      await answer.getByRole("button", { name: /^Bewaar/ }).click();
      await expect(answer.getByRole("status")).toContainText("Bewaard");
      await page.reload();
      await expect(answer.getByRole("textbox")).toHaveValue("Verder in een nieuw cluster");
      await build.stop();
    } finally {
      await mailbox.close();
      await second.stop();
    }
  });
});

// Who plans for a host reads how a group went, and takes it along on paper and as figures.
import { readFileSync } from "node:fs";
import { textOf } from "../../tests/pdf";
import { expect, test } from "../fixtures";

test("a coordinator reads the report of a group and takes it along, without a name of who learned", async ({
  page,
  login,
  rows,
  database,
}) => {
  const coordinator = await login("manager");
  const giver = await rows.person({ name: "Ilse Smit" });
  const { organisationId } = await rows.organisation(coordinator, "MANAGER");
  const { hostedCohortId, hostedSessionId } = await rows.hosting(organisationId, [giver]);
  for (let n = 0; n < 5; n++) {
    const learner = await rows.person({ name: `Noor de Vries ${n}` });
    const { hostedEnrolmentId } = await rows.handedIn(hostedCohortId, learner);
    await database.query(
      `insert into "Attendance" ("sessionId", "enrolmentId", state, way, "recordedById", "recordedAt")
       values ($1, $2, $3, 'LIST', $4, now())`,
      [hostedSessionId, hostedEnrolmentId, n === 0 ? "ABSENT" : "PRESENT", giver.id],
    );
  }
  await page.goto(`/host/${organisationId}/cohorts/${hostedCohortId}`);
  await page.getByRole("link", { name: "Verslag" }).click();
  const session = page.getByRole("row", { name: /Kijken naar wat er is/ });
  await expect(session).toContainText("80%");
  await expect(session).toContainText("8,0");
  await expect(page.getByRole("main")).not.toContainText("Noor de Vries");

  const taken = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^verslag-/);
    return readFileSync(await download.path());
  };
  const figures = (await taken("Cijfers als CSV")).toString();
  expect(figures).toContain(`"Aandeel";"80"`);
  const text = await textOf(await taken("Verslag als PDF"));
  expect(text).toContain("Hoe de groep ging, in aantallen.");
  for (const file of [figures, text]) expect(file).not.toContain("Noor de Vries");
});

import { expect, test } from "../fixtures";
import type { Rows } from "../rows";

const lesson = "talent-dat-er-al-is";
const reflection = `m0-${lesson}.reflectie`;

/** A cohort of a host with a facilitator, and somebody who learns in it and has done nothing yet. */
async function cohortOf(rows: Rows) {
  const facilitator = await rows.person({ name: "Ilse Smit" });
  const learner = await rows.person({ name: "Noor de Vries" });
  const { organisationId } = await rows.organisation(facilitator, "MEMBER");
  const { hostedCohortId: cohortId } = await rows.hosting(organisationId, [facilitator]);
  const enrolmentId = await rows.enrolment(learner, { cohortId, offerId: "mc1-cohort" });
  return { facilitator, learner, enrolmentId, list: `/host/${organisationId}/cohorts/${cohortId}/work` };
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("an answer is handed in, comes back with a comment, is handed in again and accepted", async ({
      page,
      rows,
      becomes,
      mailTo,
    }) => {
      const { facilitator, learner, enrolmentId, list } = await cohortOf(rows);
      await becomes(learner);
      await page.goto(`/learn/${enrolmentId}/${lesson}`);
      const box = page.locator(`[id="${reflection}"]`);
      const write = async (text: string) => {
        await page.goto(`/learn/${enrolmentId}/${lesson}/reflection?block=${reflection}`);
        await page.locator("textarea[name=text]").first().fill(text);
        await page.getByRole("button", { name: "Bewaar" }).first().click();
        await page.waitForURL(/talent-dat-er-al-is(#.*)?$/);
      };
      await expect(box).toBeVisible();
      await expect(page.getByText("Dit is alleen voor jou, tot je het inlevert.").first()).toBeVisible();
      await write("De fietsenmaker op de hoek.\n\nNiemand vroeg hem ernaar.");
      await page.locator(`.hand-in a[href$="/${reflection}"]`).click();
      await expect(page.getByText("Niemand vroeg hem ernaar.")).toBeVisible();
      await page.getByRole("button", { name: "Lever het in" }).click();
      await expect(page.getByText("Je hebt het ingeleverd.")).toBeVisible();

      await becomes(facilitator);
      await page.goto(list);
      await expect(page.getByText("1 stuk wacht op een reactie.")).toBeVisible();
      await expect(page.getByText("Nieuw", { exact: true })).toBeVisible();
      await page.getByRole("link", { name: /Noor de Vries/ }).click();
      await page.getByRole("link", { name: /Schrijf hier een opmerking ?: Alinea 2/ }).click();
      await page.getByLabel("Je opmerking").fill("Wie zou het hem kunnen vragen?");
      await page.getByRole("button", { name: "Plaats de opmerking" }).click();
      await expect(page.getByText("Je opmerking is geplaatst.")).toBeVisible();
      await page.getByRole("button", { name: "Vraag een aanpassing" }).click();
      await expect(page.getByText("Je hebt een aanpassing gevraagd.")).toBeVisible();
      const mail = await mailTo(learner.email, "gereageerd");
      expect(mail.text).toContain(`/learn/${enrolmentId}/work/${reflection}`);

      await becomes(learner);
      await page.goto(`/learn/${enrolmentId}/work`);
      await expect(page.getByRole("heading", { name: "Er wordt iets gevraagd" })).toBeVisible();
      await write("De fietsenmaker op de hoek.\n\nZijn buurvrouw vroeg het hem.");
      await page.goto(`/learn/${enrolmentId}/work/${reflection}`);
      await expect(page.getByText("Wie zou het hem kunnen vragen?")).toBeVisible();
      await page.getByRole("button", { name: "Lever het opnieuw in" }).click();
      await expect(page.getByText("Je hebt het ingeleverd.")).toBeVisible();

      await becomes(facilitator);
      await page.goto(list);
      await page.getByRole("link", { name: /Noor de Vries/ }).click();
      await expect(page.getByText("Zijn buurvrouw vroeg het hem.", { exact: true })).toBeVisible();
      await page.getByLabel("Er staat een voorbeeld uit de eigen stad").check();
      await page.getByRole("button", { name: "Akkoord" }).click();
      await expect(page.getByText("Je hebt het akkoord gegeven.")).toBeVisible();
      await mailTo(learner.email, "akkoord");

      await becomes(learner);
      await page.goto(`/learn/${enrolmentId}/work/${reflection}`);
      await expect(page.getByText("Akkoord", { exact: true })).toBeVisible();
      await expect(page.getByText("Gezien:", { exact: false }).first()).toBeVisible();
      await expect(page.getByRole("button", { name: "Lever" })).toHaveCount(0);
    });
  });

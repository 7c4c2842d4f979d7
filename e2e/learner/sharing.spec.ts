// A piece is read by a link, without signing in; who may comment does so at a field, and its maker sees it there.
import { expect, test } from "../fixtures";
import { accessibilityFaults, bringAxe } from "../axe-faults";

const reason = "Waarom begint jouw stad hieraan?";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("from a link to a comment at the field, until the link is withdrawn", async ({
      page,
      browser,
      baseURL,
      login,
      rows,
      expectConsoleError,
    }) => {
      expectConsoleError(/410/);
      const id = await rows.artefact(await login("learner", { name: "Lotte de Wit" }));
      await page.goto(`/my/work/${id}`);
      await page.getByRole("link", { name: "Deel met een link" }).click();
      await expect(page.getByRole("checkbox", { name: /wie in het stuk genoemd wordt/ })).not.toBeChecked();
      await page.getByRole("radio", { name: "7 dagen" }).check();
      await page.getByRole("checkbox", { name: "Wie de link heeft, mag reageren" }).check();
      await page.getByRole("button", { name: "Maak de link" }).click();
      await expect(page.getByText("De link is gemaakt.")).toBeVisible();
      const address = await page.getByLabel(/^Link tot en met/).inputValue();

      const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "nl-NL" });
      if (javaScriptEnabled) await bringAxe(context);
      const reader = await context.newPage();
      const answer = await reader.goto(new URL(address).pathname);
      expect(answer!.headers()).toMatchObject({
        ...{ "cache-control": "no-store", "referrer-policy": "same-origin" },
      });
      await expect(reader.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
      await expect(reader.getByText("Lotte de Wit deelt dit stuk met je.")).toBeVisible();
      await expect(reader.locator("main")).toContainText("Omdat de muur er nog staat.");
      await expect(reader.locator("main")).not.toContainText("de beheerder");
      if (javaScriptEnabled) expect(await accessibilityFaults(reader)).toEqual([]);
      const path = await reader
        .getByRole("link", { name: /^Schrijf een opmerking ?: Waarom begint jouw stad hieraan/ })
        .getAttribute("href");
      await reader.goto(path!);
      await expect(reader).toHaveURL(/\/sign-in/);

      const facilitator = await rows.person({ name: "Amir Begeleider" });
      const value = await rows.session(facilitator);
      await context.addCookies([{ name: "session", value, url: baseURL!, httpOnly: true, sameSite: "Lax" }]);
      await reader.goto(path!);
      await reader.getByLabel("Je opmerking").fill("Welke muur bedoel je?");
      await reader.getByRole("button", { name: "Plaats de opmerking" }).click();
      await expect(reader.getByText("Je opmerking is geplaatst.")).toBeVisible();

      await page.goto(`/my/work/${id}`);
      await page.getByRole("link", { name: /^1 opmerking ?: Waarom begint jouw stad hieraan/ }).click();
      const section = page.getByRole("region", { name: reason });
      await expect(section).toContainText("Amir Begeleider");
      await expect(section).toContainText("Welke muur bedoel je?");
      await section.getByRole("button", { name: "Afgehandeld" }).click();
      await expect(page.getByText("1 afgehandelde opmerking")).toBeVisible();

      await page.goto(`/my/work/${id}/share`);
      await reader.getByLabel("Je opmerking").fill("Nog een vraag.");
      await reader.getByLabel("Bij welk veld?").selectOption("place");
      await page.getByRole("button", { name: /^Trek deze link in/ }).click();
      await expect(page.getByText("De link is ingetrokken.")).toBeVisible();
      await reader.getByRole("button", { name: "Plaats de opmerking" }).click();
      await expect(reader.getByLabel("Wat je schreef")).toHaveValue("Nog een vraag.");
      const gone = await reader.goto(new URL(address).pathname);
      expect(gone!.status()).toBe(410);
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet");
      await context.close();
    });
  });

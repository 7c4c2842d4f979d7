import { expect, test } from "../fixtures";

test("a text before and after is found by a word in it, and each number in it leads to its reason", async ({
  page,
}) => {
  await page.goto("/voor-en-na");
  await page.getByRole("searchbox", { name: "Zoek in de teksten" }).fill("niet-ontvankelijk");
  await page.getByRole("main").getByRole("button", { name: "Zoek" }).click();
  await page.getByRole("main").getByRole("link", { name: "Besluit op een aanvraag" }).click();
  await expect(page).toHaveURL("/voor-en-na/besluit");
  for (const side of ["Zo staat het er vaak", "Zo kan het ook"]) {
    const numbers = page.getByRole("region", { name: side }).locator("sup a");
    await expect(numbers).not.toHaveCount(0);
    for (const number of await numbers.all()) {
      await number.click();
      await expect(page.locator("li:target")).toBeInViewport();
    }
  }
});

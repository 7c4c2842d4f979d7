// P4 in a real browser: the fixtures fail this when a page asks anything of a third party or logs an error.
import { locales } from "../../app/i18n/locale";
import { publicPath, singlePages } from "../../app/i18n/paths";
import { expect, test } from "../fixtures";

const addresses = [
  ...singlePages.flatMap((page) => locales.map((locale) => publicPath(page, locale))),
  "/masterclasses/anders-kijken",
  "/masterclasses/anders-kijken/talent-dat-er-al-is",
  "/sign-in",
];

test("public pages ask nothing of a third party", async ({ page, context }) => {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  expect(await context.cookies()).toEqual([]);
});

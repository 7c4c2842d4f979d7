// Every figure of every lesson: its drawing holds its text, says in words what one sees, and has no fault that axe finds, in both
// languages and both colour schemes.
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { accessibilityFaults, bringAxe } from "../axe-faults";

/** The lessons of a masterclass that have a figure, by the last part of their address. */
function lessonsWithFigure(masterclass: string): { contentId: string; lessons: string[] } {
  const text = readFileSync(`content/masterclasses/${masterclass}`, "utf8");
  const modules = /^modules: \[(.+)\]/m.exec(text)![1]!.split(", ");
  const lessons = readdirSync("content/modules").flatMap((slug) => {
    const folder = `content/modules/${slug}`;
    const id = /^id: (\S+)/m.exec(readFileSync(`${folder}/module.yaml`, "utf8"))![1]!;
    if (!modules.includes(id)) return [];
    const files = readdirSync(`${folder}/nl`);
    return files
      .filter((file) => readFileSync(`${folder}/nl/${file}`, "utf8").includes("<Figure "))
      .map((file) => file.replace(/\.mdx$/, ""));
  });
  return { contentId: /^id: (\S+)/m.exec(text)![1]!, lessons };
}

/** What sticks out of a drawing or lies over other text, by the letters as the browser sets them. */
const textFaults = (page: Page) =>
  page.locator("svg.drawing").evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const { width, height } = (drawing as SVGSVGElement).viewBox.baseVal;
      const texts = [...drawing.querySelectorAll("text")].map((text) => ({
        says: text.textContent,
        box: text.getBBox(),
      }));
      // A box is as high as the font; what stands in it is lower by more than this.
      const air = 3;
      const outside = texts.filter(
        ({ box }) =>
          box.x < 0 || box.x + box.width > width || box.y < -air || box.y + box.height > height + air,
      );
      const covered = texts.filter(({ box }, index) =>
        texts
          .slice(index + 1)
          .some(
            ({ box: other }) =>
              box.x < other.x + other.width &&
              other.x < box.x + box.width &&
              box.y + air < other.y + other.height - air &&
              other.y + air < box.y + box.height - air,
          ),
      );
      return [
        ...outside.map(({ says }) => `outside: ${says}`),
        ...covered.map(({ says }) => `covered: ${says}`),
      ];
    }),
  );

// Colours that fade from one scheme to the other would be measured half way.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const masterclass of readdirSync("content/masterclasses")) {
  const { contentId, lessons } = lessonsWithFigure(masterclass);
  test(`figures of ${masterclass}`, async ({ page, context, login, rows, baseURL }) => {
    test.setTimeout(lessons.length * 60_000);
    await bringAxe(context);
    const learner = await login();
    const enrolmentId = await rows.enrolment(learner, { contentId, offerId: `${contentId}-self-paced` });
    const faults: string[] = [];
    expect(lessons.length).toBeGreaterThan(0);
    for (const lesson of lessons)
      for (const lang of ["nl", "en"]) {
        await context.addCookies([{ name: "lang", value: lang, url: baseURL! }]);
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(`/learn/${enrolmentId}/${lesson}`);
        await page.evaluate(() => document.fonts.ready);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        const figures = page.locator("figure.figure").getByRole("img");
        await expect(figures).not.toHaveCount(0);
        for (const figure of await figures.all()) await expect(figure).toHaveAccessibleName(/.{20}/);
        const found = [...(await textFaults(page)), ...(await accessibilityFaults(page))];
        await page.emulateMedia({ colorScheme: "dark" });
        found.push(...(await accessibilityFaults(page, { rules: "none", contrast: "alike" })));
        faults.push(...found.map((fault) => `${lesson}, ${lang}: ${fault}`));
      }
    expect(faults).toEqual([]);
  });
}

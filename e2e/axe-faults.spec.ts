import { type Asked, accessibilityFaults, bringAxe } from "./axe-faults";
import { expect, test } from "./fixtures";

const contrastPage = (body: string) => `<!doctype html><html lang="en"><title>Contrast</title><style>
  body { color: #111; background: #fff } .pale { color: #aaa } .dark { background: #123 } .over { position: relative; background: #fff }
  .under { position: relative; background: #345 } .faded { opacity: 0.3 } .large { font-size: 3rem; color: #949494 } .small { color: #949494 }
</style><main><h1>Contrast</h1>${"<p>Like all others</p>".repeat(20)}${body}</main>`;

const cases: [string, string][] = [
  ["one pale text among many", `<p>Fine</p><p class="pale">Pale</p>`],
  [
    "usual letters on a dark ground",
    `<section><p>Fine</p></section><section class="dark"><p>Lost</p></section>`,
  ],
  [
    "the same letters in two places lifted out of the flow",
    `<p class="over">Fine</p><p class="under">Lost</p>`,
  ],
  ["what is faded with all around it", `<div class="faded"><p>Faint</p></div>`],
  [
    "small letters in a colour for large ones",
    `<p class="large">Fine</p><p class="small">Too small for it</p>`,
  ],
  [
    "a button beside one that cannot be used",
    `<button class="pale" disabled>Off</button><button class="pale">On</button>`,
  ],
  ["what is written in a field", `<label>Name <input class="pale" value="Noor"></label>`],
  [
    "the second of two, the first of which is not shown",
    `<p class="pale" hidden>Hidden</p><p class="pale">Shown</p>`,
  ],
];

test("too little contrast is found by one text among those that are drawn alike", async ({
  page,
  context,
}) => {
  await bringAxe(context);
  for (const [name, body] of cases)
    await test.step(name, async () => {
      await page.route("**/contrast", (route) =>
        route.fulfill({ contentType: "text/html", body: contrastPage(body) }),
      );
      await page.goto("/contrast");
      const found = (contrast: Asked["contrast"]) => accessibilityFaults(page, { rules: "none", contrast });
      expect(await found("alike")).toEqual([expect.stringMatching(/^color-contrast \(1×\)/)]);
      expect(await found("alike")).toEqual(await found("every"));
    });
});

import { expect, test } from "vitest";
import { addSite, foundation } from "~/platform/site/sites.server";
import { plainAnswer } from "./plain-answer";

test.for([400, 403, 404, 405, 413, 421, 500, 503])(
  "%d is a page with a sentence in both languages",
  async (status) => {
    for (const [language, home] of [
      ["nl", "De Stadscoalitie"],
      ["en", "De Stadscoalitie"],
    ] as const) {
      const answer = plainAnswer(status, { "accept-language": language });
      const html = await answer.text();
      expect(answer.status).toBe(status);
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
      expect(html).toMatch(new RegExp(`<html lang="${language}">.*<h1>[A-Z][^<]{10,}\\.</h1>.*${home}`));
    }
  },
);

test("it leads to the site that was asked, by its name", async () => {
  const brand = { ...foundation.brand, name: "Leren & meer" };
  const { remove } = addSite({ ...foundation, id: "plain-answer", origin: "https://meer.example.nl", brand });
  const answer = plainAnswer(404, { host: "MEER.example.nl" });
  remove();
  expect(await answer.text()).toContain('<a href="/">Leren &amp; meer</a>');
});

test("who sends another method hears which there are", () => {
  expect(plainAnswer(405).headers.get("Allow")).toBe("GET, HEAD, POST");
  expect(plainAnswer(404).headers.get("Allow")).toBeNull();
});

test("what was too large is told how much would have fitted, with the way back to the page it came from", async () => {
  const sent = { path: "/my/taalspiegel", largest: 12 * 1024 ** 2 };
  const html = await plainAnswer(413, { "accept-language": "nl" }, sent).text();
  expect(html).toContain("Hier past hoogstens 12 MB in.");
  expect(html).toContain('<a href="/my/taalspiegel">Terug naar de pagina</a>');
  const english = await plainAnswer(413, { "accept-language": "en" }, { ...sent, largest: 262_144 }).text();
  expect(english).toContain("At most 256 kB fits here.");
  for (const path of ["//elders.example/x", "/\\elders.example", '/a"onclick="x', "elders"])
    expect(await plainAnswer(413, {}, { ...sent, path }).text()).not.toContain("Terug naar de pagina");
});

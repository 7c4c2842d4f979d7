import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "../fixtures";

/** The page's structured data, which has to be JSON. */
async function structuredData(page: Page): Promise<{ "@type": string; [name: string]: unknown }> {
  return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
}

const addressesIn = async (request: APIRequestContext, sitemap: string) =>
  [...(await (await request.get(sitemap)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!);

test("the first screen says what this is, for whom, and what to do next", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/De Stadscoalitie/);
  const first = page.locator(".sc-hero");
  await expect(first.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(first.getByText("Vier masterclasses voor gemeenten en organisaties.")).toBeInViewport();
  await expect(first.getByRole("link", { name: "Bekijk de masterclasses" })).toBeInViewport();
  for (const title of [
    "Anders kijken",
    "Coalities bouwen",
    "Van ontmoeting naar bedrijvigheid",
    "Impact en adoptie",
  ])
    await expect(page.getByRole("heading", { level: 3, name: title })).toBeVisible();
});

test("from the front page to a masterclass, its free lesson, and its dates", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Bekijk de masterclasses" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Masterclasses" })).toBeVisible();
  await page.getByRole("article").getByRole("link", { name: "Anders kijken", exact: true }).click();

  await expect(page).toHaveURL("/masterclasses/anders-kijken");
  for (const part of [
    ...["Na afloop", "Voor wie", "Zo ziet een week eruit"],
    ...["Certificaat", "Wat je leert", "Data en plaatsen"],
  ])
    await expect(page.getByRole("heading", { level: 2, name: part })).toBeVisible();
  await expect(page.locator("main").getByText("28 uur (SBU)").first()).toBeVisible();
  await expect(page.locator("main").getByText("excl. btw").first()).toBeVisible();

  const instruments = page.locator(".sc-module__instrument");
  await expect(instruments).toHaveCount(4);
  for (const instrument of await instruments.all())
    await expect(instrument.getByRole("link", { name: /op papier$/ })).toHaveAttribute(
      "href",
      /^\/materiaal#m\d$/,
    );

  await page.getByRole("link", { name: "Lees de proefles" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Talent dat er al is" })).toBeVisible();
  expect((await page.locator(".sc-prose").innerText()).split(/\s+/).length).toBeGreaterThan(500);
  await page.getByRole("link", { name: "Data en plaatsen" }).click();
  await expect(page).toHaveURL("/masterclasses/anders-kijken#data");
});

test("a preview lesson asks a question of its quiz and answers it, without a script", async ({ page }) => {
  await page.goto("/masterclasses/anders-kijken/talent-dat-er-al-is");
  const quiz = page.getByRole("region", { name: "Probeer een vraag uit de toets" });
  await quiz.getByRole("radio").first().check();
  await quiz.getByRole("button", { name: "Kijk mijn antwoord na" }).click();
  await expect(quiz.getByText(/^(Goed\.|Nog niet\.)/)).toBeInViewport();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("region", { name: "Try a question of the quiz" })).toContainText(
    /Right\.|Not yet\./,
  );
});

test("dates are narrowed by place, language and month, in an address that can be sent on", async ({
  page,
  rows,
}) => {
  const { slug } = await rows.cohort({ mode: "ON_SITE", place: "Stadhuis, Delfzijl", language: "nl" });
  await page.goto("/cohorten");
  const filter = page.getByRole("search", { name: "Kies uit de data" });
  const found = page.getByRole("main").locator("tbody tr");
  await filter.getByLabel("Plaats").selectOption("Delfzijl");
  await filter.getByLabel("Taal").selectOption("Nederlands");
  await filter.getByRole("button", { name: "Toon" }).click();
  await expect(page).toHaveURL("/cohorten?place=Delfzijl&language=nl&month=");
  await expect(filter.getByLabel("Plaats")).toHaveValue("Delfzijl");
  await expect(found).toHaveCount(1);
  await expect(found.getByRole("link").first()).toHaveAttribute("href", `/cohorten/${slug}`);
  await filter.getByLabel("Taal").selectOption("Engels");
  await filter.getByRole("button", { name: "Toon" }).click();
  await expect(page.getByText("Geen groep past bij wat je koos")).toBeVisible();
  await page.getByRole("link", { name: "Toon alle data" }).click();
  await expect(page).toHaveURL("/cohorten");
});

test("each masterclass is sold, and has a lesson of its own to read first", async ({ page }) => {
  for (const [slug, title] of [
    ["anders-kijken", "Talent dat er al is"],
    ["coalities-bouwen", "Klokkenmaker zoekt goudsmid"],
    ["van-ontmoeting-naar-bedrijvigheid", "Aan tafel"],
    ["impact-en-adoptie", "Vier niveaus"],
  ] as const) {
    await page.goto(`/masterclasses/${slug}`);
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: "Koop een ticket" }).first()).toBeVisible();
    await expect(main.getByRole("link", { name: "Volg hem in je eigen tempo" })).toBeVisible();
    await main.getByRole("link", { name: "Lees de proefles" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.locator(".sc-prose").first()).toBeVisible();
  }
});

test("a masterclass without a group in the reader's language takes an address for when there is one", async ({
  page,
}) => {
  await page.goto("/en/masterclasses/impact-en-adoptie");
  await expect(page.getByLabel("When there is a group in English")).toBeChecked();
});

test("a cohort shows its days, place, price with VAT and seats", async ({ page }) => {
  await page.goto("/cohorten");
  await page
    .getByRole("row", { name: /Kleine groep/ })
    .getByRole("link", { name: "Anders kijken", exact: true })
    .click();
  const main = page.getByRole("main");
  await expect(main.getByText(/^Nog \d plaatsen$/)).toBeVisible();
  await expect(main.getByText("€ 695,00 excl. btw (€ 840,95 incl. btw)")).toBeVisible();
  await expect(main.getByText("Voorbeeldlocatie, Den Haag")).toBeVisible();
  for (const fact of ["28 uur", "De Stadscoalitie", "Plaats voor 6 deelnemers."])
    await expect(main.getByText(fact).first()).toBeVisible();
  const programme = main.locator(".sc-programme");
  await expect(programme.getByText(/vr \d+ \w+ 20\d\d, 09\.30–12\.30 uur/)).toHaveCount(4);
  await expect(programme.getByText(/^Doe vooraf: .+ \(\d lessen\)/)).toHaveCount(4);
  const calendar = await main.getByRole("link", { name: "Zet de data in je agenda" }).getAttribute("href");
  expect(await (await page.request.get(calendar!)).text()).toMatch(/^BEGIN:VCALENDAR/);
  expect(await structuredData(page)).toMatchObject({
    "@type": "EducationEvent",
    eventStatus: "https://schema.org/EventScheduled",
    offers: { price: "840.95", priceCurrency: "EUR", availability: "https://schema.org/InStock" },
  });
});

test("a cancelled cohort says so first, sells nothing and leads to other dates", async ({ page, rows }) => {
  const { slug } = await rows.cohort({ status: "CANCELLED" });
  await page.goto(`/cohorten/${slug}`);
  const main = page.getByRole("main");
  await expect(main.getByText("Deze groep gaat niet door")).toBeInViewport();
  for (const gone of ["excl. btw", "Inschrijven tot", "Koop een ticket"])
    await expect(main.getByText(gone)).toHaveCount(0);
  const data = await structuredData(page);
  expect(data).toMatchObject({ eventStatus: "https://schema.org/EventCancelled" });
  expect(data).not.toHaveProperty("offers");
  await main.getByRole("link", { name: "Bekijk andere data" }).click();
  await expect(page).toHaveURL("/cohorten");
});

for (const [path, word, found, noWord] of [
  ["/zoeken", "wederkerigheid", "Wederkerigheid", "Niets gevonden"],
  ["/en/search", "reciprocity", "Reciprocity", "Nothing found"],
] as const)
  test(`search finds lessons and says when there is nothing: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole("searchbox").fill(word);
    await page.getByRole("searchbox").press("Enter");
    await expect(page.getByRole("searchbox")).toHaveValue(word);
    await expect(page.locator(".sc-results a", { hasText: found }).first()).toBeVisible();
    await page.goto(`${path}?q=qqqqq`);
    await expect(page.getByRole("heading", { name: noWord })).toBeVisible();
    await expect(page.locator(".sc-results a")).toHaveCount(0);
    await page.goto(`${path}?q=${"a".repeat(101)}`);
    await expect(page.getByRole("searchbox")).toHaveAttribute("aria-invalid", "true");
  });

test("a module or lesson that is found names its masterclass and leads to its place there", async ({
  page,
}) => {
  await page.goto("/zoeken?q=woorden+doen+iets");
  const lessons = page.locator(".sc-results li", { hasText: "Les · Anders kijken" });
  await lessons.getByRole("link", { name: "Woorden doen iets", exact: true }).click();
  await expect(page).toHaveURL("/masterclasses/anders-kijken#m1");
  await expect(page.locator("#m1").getByRole("heading", { name: "Taal verandert" })).toBeInViewport();
});

test("search finds groups by place, understands a slip of the hand, and asks for more than a letter", async ({
  page,
  rows,
}) => {
  const { slug } = await rows.cohort({ mode: "ON_SITE", place: "Stadhuis, Appingedam" });
  await page.goto("/zoeken?q=appingedam");
  const group = page.locator(".sc-results li", { hasText: "Stadhuis, Appingedam" }).getByRole("link");
  await expect(group).toHaveAttribute("href", `/cohorten/${slug}`);
  await page.goto("/zoeken?q=wederkerigeid");
  await page.getByRole("main").getByRole("link", { name: "wederkerigheid" }).click();
  await expect(page.locator(".sc-results a").first()).toBeVisible();
  await page.goto("/zoeken?q=a");
  await expect(page.getByRole("searchbox")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(".sc-results a")).toHaveCount(0);
});

test("an answer comes before all else, and leads to its place among the questions; the rest stands by kind", async ({
  page,
}) => {
  await page.goto("/zoeken?q=certificaat");
  const found = page.getByRole("main").getByRole("heading", { level: 3 });
  await expect(found.first()).toHaveText(/^Vragen/);
  await page.getByRole("link", { name: "Wanneer krijg ik een certificaat?" }).click();
  await expect(page).toHaveURL("/vragen#h-wanneer-krijg-ik-een-certificaat");
  await expect(page.getByRole("heading", { name: "Wanneer krijg ik een certificaat?" })).toBeInViewport();

  await page.goto("/zoeken?q=talent");
  const { height } = (await page.getByRole("main").boundingBox())!;
  expect(height, "one looks over the results of a common word").toBeLessThan(2800);
  const locked = page.locator(".sc-results li", { hasText: "Voor deelnemers" }).first();
  await expect(locked.getByRole("link").first()).toHaveAttribute("href", /^\/masterclasses\/[\w-]+#m\d+$/);
  await page.getByRole("link", { name: /^Toon alle \d+ lessen$/ }).click();
  await expect(page.locator(".sc-results li")).toHaveCount(10);
  await page.getByRole("link", { name: "Volgende" }).click();
  await expect(page.getByText(/^Pagina 2 van \d$/)).toBeVisible();
  await page.getByRole("link", { name: "Terug naar alle resultaten" }).click();
  await expect(found.first()).toBeVisible();
});

test("a lesson found by a visitor leads to what a visitor may read, in the language of the search", async ({
  page,
}) => {
  await page.goto("/en/search?q=talent");
  const lesson = page.locator(".sc-results li", { hasText: /^Lesson/ }).getByRole("link");
  await lesson.first().click();
  await expect(page).toHaveURL(/\/en\/masterclasses\/anders-kijken/);
});

test("the contact page begins with where to write, and says that a demo address is one", async ({ page }) => {
  await page.goto("/contact");
  const address = page.getByRole("link", { name: "contact@demo.example" });
  await expect(address).toHaveAttribute("href", "mailto:contact@demo.example");
  await expect(page.getByText("Dit adres hoort bij de demogegevens.")).toBeVisible();
  const list = page.getByText("Een masterclass kiezen.");
  expect((await address.boundingBox())!.y).toBeLessThan((await list.boundingBox())!.y);
});

test("switching the language keeps the page and what was asked of it", async ({ page }) => {
  for (const [dutch, english] of [
    ["/", "/en"],
    ["/methode", "/en/method"],
    ["/cohorten", "/en/cohorts"],
    ["/masterclasses/anders-kijken", "/en/masterclasses/anders-kijken"],
    ["/masterclasses/anders-kijken/talent-dat-er-al-is", /\/en\/masterclasses\/anders-kijken\/[\w-]+$/],
    ["/zoeken?q=talent", "/en/search?q=talent"],
  ] as const) {
    await page.goto(dutch);
    await page.getByRole("banner").getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(english);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("This page does not exist");
    await page.getByRole("link", { name: "Nederlands" }).click();
    await expect(page).toHaveURL(dutch);
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  }
});

test("an unknown address is answered in its language, with a way on", async ({
  page,
  expectConsoleError,
}) => {
  expectConsoleError(/404/);
  for (const [path, title, way] of [
    ["/bestaat-niet", "Deze pagina is er niet", "Bekijk de masterclasses"],
    ["/masterclasses/onbekend", "Deze pagina is er niet", "Bekijk de masterclasses"],
    ["/en/nowhere", "This page does not exist", "See the masterclasses"],
    ["/en/cohorts/unknown", "This page does not exist", "See the masterclasses"],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    const link = page.getByRole("main").getByRole("link", { name: way });
    await expect(link).toHaveAttribute("href", /masterclasses$/);
  }
  await page.goto("/bestaat-niet?a=b");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("from any public page, also on a phone, it is one step to signing in and to searching", async ({
  page,
}) => {
  await page.goto("/methode");
  const header = page.getByRole("banner");
  await header.getByRole("link", { name: "Zoeken" }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
  await header.getByRole("link", { name: "Inloggen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Inloggen" })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/methode");
  await expect(header.getByRole("link", { name: "Inloggen" })).toBeInViewport();
  await header.getByText("Menu").click();
  await header.getByRole("link", { name: "Zoeken" }).click();
  await expect(page).toHaveURL("/zoeken");
});

test("every address of the sitemap answers, names itself as canonical, and knows its other language", async ({
  request,
  baseURL,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /my");
  const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1];
  const addresses = await addressesIn(request, sitemap!);
  expect(addresses.length).toBeGreaterThan(20);
  const pictures = new Set<string>();
  for (const address of addresses) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(200);
    const html = await response.text();
    expect(html, address).toContain(`<link rel="canonical" href="${address}"`);
    expect(html.match(/rel="alternate" hrefLang="(?:nl|en)"/gi), address).toHaveLength(2);
    expect(html, address).toMatch(/<meta name="description" content="[^"]{50,}"/);
    expect(html, address).toContain('property="og:title"');
    const picture = /property="og:image" content="([^"]*)"/.exec(html)?.[1];
    expect(picture, address).toMatch(/^https?:.*\.png$/);
    pictures.add(picture!);
    expect(address.startsWith(baseURL!)).toBe(true);
  }
  expect(pictures, "the site's own, and one of each masterclass and cohort").toContain(`${baseURL}/home.png`);
  expect(pictures).toContain(`${baseURL}/en/masterclasses/anders-kijken.png`);
});

test("search engines read the masterclass as a course with its runs", async ({ page }) => {
  await page.goto("/en/masterclasses/anders-kijken");
  const course = await structuredData(page);
  expect(course).toMatchObject({ "@type": "Course", inLanguage: "en", timeRequired: "PT28H" });
  expect(course.hasCourseInstance).toContainEqual(
    expect.objectContaining({ "@type": "CourseInstance", courseMode: "Onsite" }),
  );
});

test("the calendar of cohorts is valid iCalendar with every session", async ({ request }) => {
  const response = await request.get("/cohorten.ics");
  expect(response.headers()["content-type"]).toContain("text/calendar");
  const calendar = await response.text();
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+\r\nEND:VCALENDAR(\r\n)?$/);
  expect(calendar).toContain("BEGIN:VTIMEZONE");
  const events = calendar.split("BEGIN:VEVENT").slice(1);
  expect(events.length).toBeGreaterThanOrEqual(22);
  for (const event of events) {
    expect(event).toMatch(/\r\nUID:\S+@\S+\r\n/);
    expect(event).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
    expect(event).toMatch(/\r\nDTSTART;TZID=Europe\/Amsterdam:\d{8}T\d{6}\r\n/);
  }
  expect(new Set(calendar.match(/^UID:.+$/gm)).size).toBe(events.length);
  expect(calendar, "a meeting link is for who takes part").not.toContain("meet.example");
});

test("a public page asks nothing of other sites, sets no cookie and runs no script", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const path of ["/", "/masterclasses", "/masterclasses/anders-kijken", "/methode"])
    await page.goto(path);
  expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
  expect(asked.filter((url) => /\.js(\?|$)/.test(url))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

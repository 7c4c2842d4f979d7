// The page of a lesson is rendered once and kept for all its readers; what is a reader's own is filled in (decision 15). Read by
// two people after each other, through the real document with its header, menus and footer, it shows neither anything of the other.
import { expect } from "@playwright/test";
import { type Owner, type Site, test } from "./site";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const option = /<div class="sc-choice">[\s\S]*?<\/div>/g;
const lesson = "talent-dat-er-al-is";

/** Somebody who follows "Anders kijken" and wrote `text` in its first exercise, read in this language. */
async function reader(site: Site, text: string, locale: "nl" | "en") {
  const owner = await site.newOwner();
  await site.database.query(`update "Person" set name = $2 where id = $1`, [
    owner.person.id,
    `${text} Canary`,
  ]);
  const page = await read(site, owner, lesson, locale);
  const block = page.match(/name="block" value="([^"]+)"/)![1]!;
  const written = await site.ask(`/learn/${owner.things.enrolmentId}/${lesson}/reflection?block=${block}`, {
    session: owner.session,
    form: { block, version: "0", text: `Van ${text}.`, also: "" },
  });
  expect(written.status).toBe(303);
  return { ...owner, text };
}

async function read(site: Site, { session, things }: Owner, slug: string, locale: string): Promise<string> {
  const { status, text } = await site.ask(`/learn/${things.enrolmentId}/${slug}`, {
    session,
    headers: { "Accept-Language": locale },
  });
  expect(status).toBe(200);
  return text;
}

for (const locale of ["nl", "en"] as const)
  test(`who reads a lesson after somebody else sees nothing of them (${locale})`, async ({ site }) => {
    const readers = [await reader(site, "Bakker", locale), await reader(site, "Smid", locale)];
    const contents = await site.ask(`/learn/${readers[0]!.things.enrolmentId}`, {
      session: readers[0]!.session,
    });
    const links = contents.text.matchAll(/href="\/learn\/[^/"]+\/([a-z-]+)"/g);
    // The page of one's group is no lesson, and not kept.
    const slugs = [...new Set([...links].map(([, slug]) => slug!))].filter((slug) => slug !== "group");
    expect(slugs.length).toBeGreaterThan(10);
    for (const slug of slugs) {
      const [first, second] = readers;
      const pages = [await read(site, first!, slug, locale), await read(site, second!, slug, locale)];
      for (const [at, own] of readers.entries()) {
        const other = readers[1 - at]!;
        const page = pages[at]!;
        expect(page.includes(`<html lang="${locale}"`), slug).toBe(true);
        // Nor an id of anybody else who read it before these two.
        const { enrolmentId, artefactId } = own.things;
        const ids = new Set(page.match(uuid));
        expect(ids.has(enrolmentId), slug).toBe(true);
        expect(
          [...ids].filter((id) => id !== enrolmentId && id !== artefactId),
          slug,
        ).toEqual([]);
        for (const theirs of [other.text, other.person.email, other.session, other.things.ticketNumber])
          expect(page.includes(theirs), `${theirs} in ${slug}`).toBe(false);
        if (slug === lesson) expect(page.includes(`Van ${own.text}.`)).toBe(true);
      }
      // Without what is their own, and with a quiz's options in one order, the two are the same page, to the letter.
      const common = readers.map(({ things, text }, at) => {
        const page = pages[at]!.replaceAll(things.enrolmentId, "own")
          .replaceAll(things.artefactId, "own")
          .replaceAll(`Van ${text}.`, "")
          .replaceAll(/Bewaard om [\d.]+|Saved at [\d.:]+/g, "");
        return [page.replaceAll(option, ""), ...(page.match(option) ?? []).sort()].join("\n");
      });
      expect(common[1], slug).toBe(common[0]);
    }
  });

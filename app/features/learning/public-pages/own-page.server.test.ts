import { expect, test } from "vitest";
import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { db } from "~/platform/db/db.server";
import { OwnPart } from "~/ui/frame/own-part";
import { SignInLink } from "~/ui/frame/own-menu";
import { enrol } from "~test/rows/enrolments";
import { addOrganisation, actorNow } from "~test/rows/organisations";
import { makeCohort, makePerson } from "~test/rows/shop";
import { ownPage } from "./own-page.server";

const buy = (checkout: string) =>
  `<a href="/checkout/${checkout}?lang=nl" class="sc-button sc-button--wide">Koop een ticket</a>`;

/** A public page with a way to sign in, a way to buy a seat and one to buy it alone, as everybody gets it. */
function pageOf({ slug, offerId }: { slug: string; offerId: string }) {
  const part = (name: "menu" | "page") =>
    renderToStaticMarkup(createElement(OwnPart, { name }, name === "menu" && createElement(SignInLink)));
  return Buffer.from(
    `<header>${part("menu")}</header><main>${part("page")}<h1>Groep</h1>${buy(slug)}${buy(`offers/${offerId}`)}</main>`,
  );
}

/** What three lines of a test need: a group with one participant and somebody who is none. */
async function scene() {
  const cohort = await makeCohort({ slug: "voorjaar" });
  const lotte = await makePerson({ name: "Lotte Jansen" });
  const enrolmentId = await enrol(lotte, { cohortId: cohort.id });
  const amir = await makePerson({ name: "Amir Haddad" });
  const page = pageOf({ slug: cohort.slug, offerId: "mc1-self-paced" });
  const at = { locale: "nl", pathname: `/cohorten/${cohort.slug}` } as const;
  const seenBy = async (actor: typeof lotte) => (await ownPage(actor, page, at)).bytes().toString();
  return { cohort, lotte, amir, enrolmentId, page, seenBy };
}

test("who takes part reads so and is led to the lessons; for somebody else the same page sells, and neither sees the other", async () => {
  const { lotte, amir, enrolmentId, page, seenBy, cohort } = await scene();
  const before = Buffer.from(page);
  const [own, others, again] = [await seenBy(lotte), await seenBy(amir), await seenBy(lotte)];
  expect(own).toContain("Je doet mee in deze groep.");
  expect(own).toContain(
    `<a href="/learn/${enrolmentId}" class="sc-button sc-button--wide">Naar je lessen</a>`,
  );
  expect(own).toContain(`/checkout/${cohort.slug}?for=colleague`);
  expect(own).not.toContain(buy(cohort.slug));
  expect(own).not.toContain("Amir");
  expect(others).toContain(buy(cohort.slug));
  expect(others).toContain("Amir Haddad");
  expect(others).not.toMatch(/Lotte|Je doet mee|\/learn\//);
  expect(again).toBe(own);
  expect(page, "the page of everybody").toEqual(before);
});

test("the header leads staff to the desk and members to their organisation; others to neither", async () => {
  const { lotte, seenBy } = await scene();
  expect(await seenBy(lotte)).not.toMatch(/\/desk|\/organisation/);
  const staff = await makePerson({ roles: ["REGISTRAR"] });
  expect(await seenBy(staff)).toContain('href="/desk"');
  const { personId } = await makePerson();
  const { id } = await addOrganisation({}, { [personId]: "OWNER" });
  expect(await seenBy(await actorNow({ id: personId }))).toContain(`href="/organisation/${id}"`);
});

test("a seat that was lost, in a group that was cancelled too, is nobody's own", async () => {
  const { lotte, seenBy, cohort, enrolmentId } = await scene();
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  expect(await seenBy(lotte)).toContain(buy(cohort.slug));
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "PUBLISHED" } });
  await db.enrolment.update({ where: { id: enrolmentId }, data: { endedAt: new Date() } });
  expect(await seenBy(lotte)).not.toContain("Je doet mee");
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { instrumentOf } from "../../instruments";
import type { UnsavedArtefact } from "../form/unsaved-artefact";
import { ArtefactPage } from "./artefact-page";

const at = new Date("2027-01-12T10:00:00Z");
const view = {
  ...{ id: "een", kind: "startbeeld", title: "Havenbuurt", version: 3, createdAt: at, updatedAt: at },
  document: { place: "Havenbuurt", reason: "Een koor." },
  fieldVersions: { place: 2, reason: 3 },
  mayEdit: true,
  team: null,
  previousId: null,
  links: 0,
};
const page = (
  more: {
    unsaved?: UnsavedArtefact;
    isAboutPeople?: boolean;
    isToAskAgain?: boolean;
    peopleStay?: "readOnly";
  } = {},
  shown = view,
) =>
  renderToStaticMarkup(
    <ArtefactPage
      {...{
        view: shown,
        isSaved: false,
        isAboutPeople: false,
        isToAskAgain: false,
        openRows: [],
        commentCounts: {},
        ...more,
      }}
      instrument={instrumentOf(shown.kind)!}
    />,
  );

test("fields save by themselves, but not while the page shows what was not saved: then its button does", () => {
  expect(page()).toContain("<sc-text");
  const unsaved: UnsavedArtefact = {
    conflicts: { reason: { text: "Een koor.", version: 3 } },
    faults: { place: { reason: "invalid" } },
    sent: { reason: { text: "Een smid.", version: 0 }, place: { text: "Zuid", version: 2 } },
  };
  const html = page({ unsaved });
  expect(html).not.toContain("<sc-text");
  expect(html).toContain("Een smid.</textarea>");
  expect(html).toContain('value="Zuid"');
});

test("rows of which a browser has drafts are opened again only where they can be filled in", () => {
  const unsaved: UnsavedArtefact = {
    conflicts: {},
    faults: { place: { reason: "invalid" } },
    sent: { place: { text: "Zuid", version: 2 } },
  };
  const hasLostRows = (html: string) => html.includes("<sc-lost-rows");
  expect([page(), page({ unsaved }), page({}, { ...view, mayEdit: false })].map(hasLostRows)).toEqual([
    true,
    false,
    false,
  ]);
});

test("people who are named can be taken out at any time, by one button", () => {
  const buttons = (html: string) => html.match(/value="removePeople"/g)?.length ?? 0;
  expect(buttons(page())).toBe(0);
  expect(buttons(page({ isAboutPeople: true }))).toBe(1);
  expect(buttons(page({ isAboutPeople: true, isToAskAgain: true }))).toBe(1);
});

test("why people who are named were not taken out is said", () => {
  expect(page()).not.toContain("Deze mensen staan er nog");
  expect(page({ peopleStay: "readOnly" })).toContain("Deze mensen staan er nog");
});

test("the Enter key saves, and takes no row out", () => {
  const document = { place: "Zuid", reason: "", "partyName@0a": "Een koor" };
  const html = page({}, { ...view, kind: "coalitiecanvas", document });
  expect(html).toContain('name="clear"');
  const first = /<form[^>]*class="sc-artefact"[^]*?(<button[^>]*>)/.exec(html);
  expect(first?.[1]).toMatch(/^<button(?![^>]*name=)/);
});

test("a piece says that who has its link reads it, and that nobody else does when there is none", () => {
  expect(page()).toContain("Alleen jij leest dit stuk.");
  const html = page({}, { ...view, links: 2 });
  expect(html).not.toContain("Alleen jij");
  expect(html).toContain("Er werken 2 links.");
});

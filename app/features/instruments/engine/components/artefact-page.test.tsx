import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { instrumentOf } from "../../instruments";
import { ArtefactPage, type UnsavedArtefact } from "./artefact-page";

const at = new Date("2027-01-12T10:00:00Z");
const view = {
  ...{ id: "een", kind: "startbeeld", title: "Havenbuurt", version: 3, createdAt: at, updatedAt: at },
  document: { place: "Havenbuurt", reason: "Een koor." },
  fieldVersions: { place: 2, reason: 3 },
};
const page = (unsaved?: UnsavedArtefact) =>
  renderToStaticMarkup(
    <ArtefactPage
      {...{ view, unsaved }}
      instrument={instrumentOf("startbeeld")!}
      isSaved={false}
      isToAskAgain={false}
    />,
  );

test("fields save by themselves, but not while the page shows what was not saved: then its button does", () => {
  expect(page()).toContain("<sc-text");
  const html = page({
    conflicts: { reason: { text: "Een koor.", version: 3 } },
    faults: { place: { reason: "invalid" } },
    sent: { reason: { text: "Een smid.", version: 0 }, place: { text: "Zuid", version: 2 } },
  });
  expect(html).not.toContain("<sc-text");
  expect(html).toContain("Een smid.</textarea>");
  expect(html).toContain('value="Zuid"');
});

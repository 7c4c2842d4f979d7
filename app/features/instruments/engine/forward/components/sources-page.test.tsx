import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { instrumentOf } from "../../../instruments";
import type { TakenText } from "../shown-texts.server";
import { SourcesPage } from "./sources-page";

const at = new Date("2027-01-12T10:00:00Z");
const instrument = instrumentOf("adoptieplan")!;
test("what was taken stands beside what the source says now, and each button says from where, in which row", () => {
  const origin = {
    instrument: "Startbeeld",
    title: "Zuid",
    label: "Talent",
    isOwn: true,
    organisation: null,
  };
  const taken: TakenText = {
    ...{
      key: "signerRole@1",
      fromId: "een",
      fromGive: "startbeeld.talent",
      text: "Een bakker.",
      present: "Een smid.",
    },
    ...{ origin, takenAt: at, standing: "changed", isEdited: false, digest: "abc" },
  };
  const document = { place: "Veermonde", "signerRole@1": "Een bakker." };
  const view = {
    ...{ id: "plan", kind: "adoptieplan", title: "Veermonde", version: 3, createdAt: at, updatedAt: at },
    ...{ document, fieldVersions: {}, mayEdit: true, team: null, previousId: null, links: 0 },
  };
  const html = renderToStaticMarkup(
    <SourcesPage
      {...{ view, instrument, mostPieces: 6, outcome: null }}
      forward={{ taken: [taken], offers: [], builtOn: [], isCut: false }}
    />,
  );
  expect(html).toContain("Wat je overnam");
  const buttons = html.match(/<button[^]*?<\/button>/g)!;
  expect(buttons).toHaveLength(2);
  for (const button of buttons) expect(button).toContain("Uit je Startbeeld ‘Zuid’, Talent");
  const { groups, fields } = instrument.texts.nl;
  const heading = `${groups[instrument.signedBy!.rows]} 1: ${fields.signerRole!.label}`;
  expect(html.split(heading)).toHaveLength(3);
});

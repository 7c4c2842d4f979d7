import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { instrumentOf } from "../../instruments";
import { ArtefactReading } from "./artefact-reading";

const instrument = instrumentOf("adoptieplan")!;
const document = { place: "Veermonde", "signerRole@1": "Wethouder" };

test("an empty section says that it is, and is left out of what was frozen, below the heading of that", () => {
  const piece = renderToStaticMarkup(<ArtefactReading {...{ instrument, document }} />);
  expect(piece).toContain("Hier is nog niets ingevuld.");
  expect(piece.match(/<h2/g)).toHaveLength(instrument.sections.length);
  const frozen = renderToStaticMarkup(
    <ArtefactReading {...{ instrument, document }} level={3} leavesOutEmpty />,
  );
  expect(frozen).not.toMatch(/<h2|nog niets ingevuld/);
  expect(frozen.match(/<h3/g)).toHaveLength(2);
  expect(frozen).toContain("<h4");
});

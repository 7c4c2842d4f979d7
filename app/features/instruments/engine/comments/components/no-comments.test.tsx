import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NoComments } from "./no-comments";

const page = (isNewer: boolean) =>
  renderToStaticMarkup(
    <NoComments
      place={{ artefactId: "een" }}
      isNewer={isNewer}
      unplaced={{ key: "goalText@a", text: "Waarom <daar>?", fault: { reason: isNewer ? "newer" : "gone" } }}
    />,
  );

test("while newer software has the piece a comment can be sent once more; of one that is gone it can be copied", () => {
  const newer = page(true);
  expect(newer).toContain("Je opmerking is nog niet geplaatst.");
  expect(newer).not.toMatch(/Je kunt hier niet meer reageren|readOnly/i);
  expect(newer).toContain('name="key" value="goalText@a"');
  expect(newer).toContain("Waarom &lt;daar&gt;?</textarea>");
  expect(newer).toContain('name="intent" value="write"');
  const gone = page(false);
  expect(gone).toContain("Je kunt hier niet meer reageren.");
  expect(gone).toMatch(/<textarea[^>]*readonly/i);
  expect(gone).not.toContain("<button");
});

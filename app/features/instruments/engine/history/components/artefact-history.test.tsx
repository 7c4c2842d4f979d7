import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { instrumentOf } from "../../../instruments";
import { ArtefactHistory } from "./artefact-history";

const at = new Date("2027-01-12T10:00:00Z");
const words = (word: string) => Array.from({ length: 1_000 }, (_, n) => `${word}${n}`).join(" ");
const view = {
  ...{
    id: "een",
    kind: "startbeeld",
    title: "",
    version: 9,
    createdAt: at,
    updatedAt: at,
    fieldVersions: {},
    mayEdit: true,
    team: null,
    previousId: null,
    links: 0,
  },
  document: { reason: words("nu"), place: "Zuid" },
};
const earlier = [3, 2].map((version) => ({ version, savedAt: at, differs: 2 }));
const shown = {
  ...{ version: 3, savedAt: at, fields: ["reason", "place"] },
  document: { reason: words("toen"), place: "Havenbuurt" },
};
const page = (more: { shown: typeof shown | null; refused?: "changed" | "readOnly" }) =>
  renderToStaticMarkup(
    <ArtefactHistory
      {...{ view, earlier, refused: null, ...more }}
      instrument={instrumentOf("startbeeld")!}
      isRestored={false}
    />,
  );

test("each earlier version can be put back and leads to what differs; that is shown of the chosen one alone", () => {
  expect(page({ shown: null })).not.toContain("<del>");
  const html = page({ shown });
  expect(html.match(/name="version"/g)).toHaveLength(2);
  expect([...html.matchAll(/href="(\?version[^"]*)"/g)].map(([, href]) => href)).toEqual([
    "?version=2#version-2",
  ]);
  expect(html).toContain("Havenbuurt</del>");
  expect(html.match(/<dl>/g)).toHaveLength(2);
});

test("why nothing was put back is said, and each button says which version it puts back", () => {
  expect(page({ shown: null, refused: "readOnly" })).toContain("Je mag dit stuk alleen lezen.");
  expect(page({ shown: null, refused: "changed" })).toContain("Het stuk is intussen veranderd");
  const html = page({ shown: null });
  expect(html).not.toContain("sc-notice");
  expect(html.match(/<button[^]*?: Versie van [^]*?<\/button>/g)).toHaveLength(2);
});

test("of a text that was rewritten as a whole both are shown whole", () => {
  expect(page({ shown })).toContain(`${words("toen")}</del>`);
});

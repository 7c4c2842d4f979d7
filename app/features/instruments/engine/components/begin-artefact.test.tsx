import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { instrumentOf } from "../../instruments";
import type { OfferedText } from "../forward/shown-texts.server";
import { BeginArtefact } from "./begin-artefact";

const origin = { instrument: "Startbeeld", title: "Havenbuurt", label: "Talent", organisation: null };
const offer = (fromId: string, isOwn: boolean): OfferedText => ({
  ...{ key: "today", fromId, fromGive: "startbeeld.talent", text: "Een bakker.", version: 2, digest: "abc" },
  origin: { ...origin, isOwn, organisation: isOwn ? null : "Gemeente Voorstad" },
});
const page = (organisations: { id: string; name: string }[]) =>
  renderToStaticMarkup(
    <BeginArtefact
      instrument={instrumentOf("adoptieplan")!}
      written={[{ field: "occasion", text: "Een koor.", name: "occasion def" }]}
      offers={[offer("een", false), offer("twee", true), offer("drie", true)]}
      organisations={organisations}
    />,
  );
const ticked = (html: string) =>
  [...html.matchAll(/<input[^>]*name="take"[^>]*>/g)]
    .filter(([input]) => input.includes("checked"))
    .map(([input]) => /value="([^"]*)"/.exec(input)![1]);

test("one's own texts are ticked, with which text was shown, and those of an organisation are not", () => {
  expect(ticked(page([]))).toEqual(["occasion def", "today twee startbeeld.talent abc"]);
});

test("who may choose for colleagues finds nothing ticked, and reads before that they will read it", () => {
  const html = page([{ id: "o", name: "Gemeente Voorstad" }]);
  expect(ticked(html)).toEqual([]);
  expect(html.split("Dan lezen zij ook wat je meeneemt.")).toHaveLength(3);
});

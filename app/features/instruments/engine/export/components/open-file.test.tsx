import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { instrumentOf } from "../../../instruments";
import { openFileMessages } from "../open-file.messages";
import { type OpenedFile, OpenFile } from "./open-file";

const t = openFileMessages.nl;
const instrument = instrumentOf("startbeeld")!;
const page = (opened: OpenedFile | null) => renderToStaticMarkup(<OpenFile opened={opened} />);
const document = { place: "Havenbuurt", reason: "Een <koor>." };
const found = { fault: null, instrument, document, text: '{"a": "<b>"}' } as const;

test("a piece is shown with what is in it, and its text goes along to be made", () => {
  const html = page({ ...found, isFull: false });
  expect(html).toContain("Een &lt;koor&gt;.");
  expect(html).toContain('name="piece" value="{&quot;a&quot;: &quot;&lt;b&gt;&quot;}"');
  expect(html).not.toContain('type="file"');
  expect(page({ ...found, isFull: true })).toContain("Je hebt al honderd stukken");
});

test("what is refused says why at the field, and another can be chosen", () => {
  const html = page({ fault: "newer" });
  expect(html.split(t.faults.newer)).toHaveLength(3);
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('type="file"');
});

test("fields that do not fit are named as they are asked, the first twenty of them", () => {
  const strangers = Array.from({ length: 30 }, (_, at) => [`vreemd${at}`, { reason: "invalid" }] as const);
  const faults = {
    place: { reason: "tooLong", length: 201, most: 200 },
    seenOn: { reason: "invalid" },
    ...Object.fromEntries(strangers),
  } as const;
  const html = page({ fault: "fields", instrument, faults });
  for (const field of ["place", "seenOn"]) expect(html).toContain(instrument.texts.nl.fields[field]!.label);
  expect(html).toContain("201");
  expect(html).toContain("<code>vreemd17</code>");
  expect(html).not.toContain("vreemd18");
  expect(html).toContain(t.andMore(12));
});

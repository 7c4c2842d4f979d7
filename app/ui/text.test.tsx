import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Email, Moment } from "./text";

const kept = (text: string) =>
  /<span class="sc-nowrap">(.*)<\/span>/.exec(renderToStaticMarkup(<Moment text={text} />))?.[1];

test.for([
  ["di 29 december 2026, 10.00–12.30 uur", "10.00–12.30 uur"],
  ["Tue 29 December 2026, 10:00–12:30", "10:00–12:30"],
  ["Tue 29 December 2026, 10:00–12:30, Amsterdam time", "10:00–12:30"],
  ["di 29 december 2026, 17.00 uur", "17.00 uur"],
  ["di 29 december 2026", undefined],
] as const)("no line breaks the time of %s", ([text, time]) => {
  expect(kept(text)).toBe(time);
});

test("nothing of a moment is lost", () => {
  const html = renderToStaticMarkup(
    <Moment text="di 12 januari 2027, 10.00–wo 13 januari 2027, 12.30 uur" />,
  );
  expect(html.replace(/<[^>]+>/g, "")).toBe("di 12 januari 2027, 10.00–wo 13 januari 2027, 12.30 uur");
});

test("a mail address breaks after its last @, and is whole when it has none", () => {
  expect(renderToStaticMarkup(<Email address='"a@b"@stad.example' />)).toBe(
    "&quot;a@b&quot;@<wbr/>stad.example",
  );
  expect(renderToStaticMarkup(<Email address="gewist" />)).toBe("<wbr/>gewist");
});

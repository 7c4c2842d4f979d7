import { expect, test } from "vitest";
import { elementsAt, readXml, textAt } from "./xml";

const read = (text: string) => {
  const reading = readXml(text);
  if (!reading.ok) throw new Error(reading.fault);
  return reading.root;
};

test("elements, attributes and texts are read, whatever the prefix of their namespace", () => {
  const root = read(
    '<?xml version="1.0"?><a:A xmlns:a="urn:x"><a:B c="1"> één &amp; &#38; </a:B><a:B><![CDATA[<twee>]]></a:B></a:A>',
  );
  expect(root.name).toBe("A");
  expect(elementsAt(root, "B").map(({ text }) => text)).toEqual(["één & &", "<twee>"]);
  expect(root.children[0]!.attributes).toEqual({ c: "1" });
  expect(textAt(root, "B")).toBe("één & &");
  expect(textAt(root, "C", "D")).toBe("");
});

test("a DOCTYPE that somebody wrote in a text is a text", () => {
  expect(read("<a><![CDATA[<!DOCTYPE x>]]></a>").text).toBe("<!DOCTYPE x>");
});

const bomb = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}">]><x>&c;</x>`;

test.each([
  ["an XML bomb", bomb, "doctype"],
  ["one in small letters", bomb.toLowerCase(), "doctype"],
  ["a file from elsewhere", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>', "doctype"],
  ["a type from elsewhere", '<!DOCTYPE x SYSTEM "http://example.nl/x.dtd"><x/>', "doctype"],
  ["an entity that nobody declared", "<x>&eacute;</x>", "malformed"],
  ["nothing", "", "malformed"],
  ["only a heading", '<?xml version="1.0"?>', "malformed"],
  ["text", "datum;bedrag\n1;2", "malformed"],
  ["a file that was cut", "<a><b>1</b><c>", "malformed"],
  ["a file that was cut in a tag", "<a><b>1</b", "malformed"],
  ["tags that cross", "<a><b></a></b>", "malformed"],
  ["a prefix that nobody declared", "<a:b/>", "malformed"],
  ["two roots", "<a/><b/>", "malformed"],
  ["depth without end", "<a>".repeat(100) + "</a>".repeat(100), "tooLarge"],
  ["elements without end", `<a>${"<b/>".repeat(150_001)}</a>`, "tooLarge"],
])("%s is refused", (_what, text, fault) => {
  expect(readXml(text)).toEqual({ ok: false, fault });
});

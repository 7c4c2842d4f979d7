import { expect, test } from "vitest";
import { keptMaterials, readMaterials } from "./materials";

test("a line is a link, called as it says or after where it stands", () => {
  expect(
    readMaterials("Presentatie van dinsdag  https://drive.example/a\r\n\n https://files.example/x?y=1 "),
  ).toEqual([
    { name: "Presentatie van dinsdag", url: "https://drive.example/a" },
    { name: "files.example", url: "https://files.example/x?y=1" },
  ]);
  expect(readMaterials(" \n")).toEqual([]);
});

test.for([
  "de map op mijn bureau",
  "http://drive.example/a",
  "javascript:alert(1)",
  "https://drive.example/a voor dinsdag",
  "https://ik:geheim@drive.example/a",
  `${"a".repeat(121)} https://drive.example/a`,
  "https://a.example\n".repeat(6),
])("%s is refused", (text) => {
  expect(readMaterials(text)).toBeNull();
});

test("what is kept has a line each, without what disturbs it", () => {
  expect(keptMaterials(" Map\u202e  https://a.example \r\n\r\nhttps://b.example")).toBe(
    "Map https://a.example\nhttps://b.example",
  );
});

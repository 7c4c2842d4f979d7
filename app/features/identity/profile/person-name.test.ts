import fc from "fast-check";
import { expect, test } from "vitest";
import { longestName, nameOnPaper, readName } from "./person-name";

const read = (name: string, latinName = "", present = "") => readName({ name, latinName }, present);
const refused = (field: string, reason: string, characters: string[] = []) => ({
  ok: false,
  fault: { field, reason, characters },
});

test.for([
  ["Fatima El Amrani", "Fatima El Amrani"],
  ["  Jan\t de  Vries ", "Jan de Vries"],
  ["Jan\r\nBcc: x@y.nl", "Jan Bcc: x@y.nl"],
  ["Zoe\u0308", "Zoë"],
  ["Jan\u202eseirV", "JanseirV"],
  ["\u0000Jan\u200b", "Jan"],
  ["Jan\u00adsen\u200dse\u034f\ufe0f", "Jansense"],
  ["Ｊａｎ　ｄｅ　Ｖｒｉｅｓ", "Jan de Vries"],
  ["ʿAbd al-Raḥmān ʾĪsā", "ʿAbd al-Raḥmān ʾĪsā"],
  ["Keʻalohi Oʼneill", "Keʻalohi Oʼneill"],
  ["فاطمه\u200cزهرا", "فاطمه\u200cزهرا"],
  ["فاطمه\u200c\u200dزهرا\u200c", "فاطمهزهرا"],
  ["Jan\u200cJan", "JanJan"],
  ["ገብረመስቀል ሃይለስላሴ", "ገብረመስቀል ሃይለስላሴ"],
  ["<b>Jan</b>", "<b>Jan</b>"],
  ["", ""],
] as const)("%j is kept as %j", ([typed, name]) => {
  expect(read(typed)).toEqual({ ok: true, name, latinName: "" });
});

test.for([
  ["Jan 😀 de 👩‍🌾", ["😀", "👩🌾"]],
  ["Team 1️⃣", ["1⃣"]],
  ["Renée eٰ Smit", ["eٰ"]],
  ["Jan\ud83d", ["\ud83d"]],
] as const)("what %j may not contain is named", ([typed, characters]) => {
  const reading = read(typed);
  expect(reading).toMatchObject({ ok: false, fault: { field: "name", reason: "characters" } });
  expect(!reading.ok && reading.fault.characters.join("")).toBe(characters.join(""));
});

test.for(["-", "123", "…"])("%j is no name without a letter", (typed) => {
  expect(read(typed)).toEqual(refused("name", "withoutLetter"));
});

test.for(["李雷", "தமிழ்", "राम कुमार", "Renée 李"])(
  "of %j the Latin spelling is asked for at once",
  (name) => {
    expect(read(name)).toEqual(refused("latinName", "needed"));
    expect(read(name, "Li Lei")).toEqual({ ok: true, name, latinName: "Li Lei" });
  },
);

test.for([
  ["محمد", "", refused("latinName", "characters", ["م"]).ok],
  ["محمد", "Mohammed", true],
] as const)("%j may have the Latin spelling %j", ([name, latinName]) => {
  expect(read(name, latinName)).toEqual({ ok: true, name, latinName });
});

test("a Latin spelling is in Latin letters", () => {
  expect(read("محمد", "Mohamмed")).toEqual(refused("latinName", "characters", ["м"]));
  expect(read("محمد", "-")).toEqual(refused("latinName", "withoutLetter"));
  expect(read("محمد", "x".repeat(longestName + 1))).toEqual(refused("latinName", "tooLong"));
  expect(read("", "Mohammed")).toEqual(refused("name", "missing"));
  expect(read("Jan", "Jan")).toEqual({ ok: true, name: "Jan", latinName: "" });
});

test("a name once given cannot be emptied", () => {
  expect(read("  ", "", "Jan")).toEqual(refused("name", "missing"));
});

test("a name fits on a certificate", () => {
  expect(read("é".repeat(longestName)).ok).toBe(true);
  expect(read("é".repeat(longestName + 1))).toEqual(refused("name", "tooLong"));
});

const anyCharacter = fc.nat(0x10ffff).map((point) => String.fromCodePoint(point));

test("reading a name again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 50 }), (typed) => {
      const once = read(typed);
      if (once.ok) expect(read(once.name)).toEqual(once);
    }),
  );
});

test("documents show the Latin spelling beside a name, and alone where no typeface has its letters", () => {
  const name = (one: string, latinName: string) => ({ name: one, latinName });
  expect(nameOnPaper(name("محمد", "Mohammed"))).toEqual(name("محمد", "Mohammed"));
  expect(nameOnPaper(name("李雷", "Li Lei"))).toEqual(name("Li Lei", ""));
  expect(nameOnPaper(name("Jan", ""))).toEqual(name("Jan", ""));
});

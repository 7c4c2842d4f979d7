import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPeople } from "./check-people";
import { textOfFile } from "./file-text";
import { listText, peopleIn } from "./people-list";

const rosa = { name: "Rosa Jansen", email: "rosa@stad.example", language: "" };
const omar = { name: "Omar el Idrissi", email: "omar@stad.example", language: "" };
const bare = (text: string) => peopleIn(text).map(({ line: _, ...person }) => person);

test.for([
  ["Rosa Jansen <rosa@stad.example>\nOmar el Idrissi <omar@stad.example>", [rosa, omar]],
  ["rosa@stad.example", [{ ...rosa, name: "" }]],
  ["Rosa Jansen; rosa@stad.example\nOmar el Idrissi; omar@stad.example", [rosa, omar]],
  ["Rosa Jansen, rosa@stad.example\r\n\r\nOmar el Idrissi, omar@stad.example", [rosa, omar]],
  ["rosa@stad.example\tRosa Jansen", [rosa]],
  ["Rosa Jansen; rosa@stad.example; en", [{ ...rosa, language: "en" }]],
  ["Rosa Jansen <rosa@stad.example>; Engels", [{ ...rosa, language: "Engels" }]],
  ['"Rosa Jansen" <rosa@stad.example>; Omar el Idrissi <omar@stad.example>;', [rosa, omar]],
  ["Jansen, Rosa <rosa@stad.example>", [{ ...rosa, name: "Jansen, Rosa" }]],
  ["Rosa Jansen <rosa@stad.example>\nomar@stad.example", [rosa, { ...omar, name: "" }]],
  ["Naam;E-mail\nRosa Jansen;rosa@stad.example", [rosa]],
  ["sep=;\r\nE-mailadres;Naam;Taal\r\nrosa@stad.example;Rosa Jansen;nl", [{ ...rosa, language: "nl" }]],
  ["First name,Last name,Email address\nRosa,Jansen,rosa@stad.example", [rosa]],
  [
    "Voornaam;Tussenvoegsel;Achternaam;Mail\nOmar;el;Idrissi;omar@stad.example\nRosa;;Jansen;rosa@stad.example",
    [omar, rosa],
  ],
  ['Afdeling;Naam;Mail\nParken;"Jansen; Rosa";rosa@stad.example', [{ ...rosa, name: "Jansen; Rosa" }]],
  ["Rosa Jansen", [{ ...rosa, email: "" }]],
  [" \n;;\n", []],
] as const)("%j", ([text, people]) => {
  expect(bare(text)).toEqual(people);
});

test("a row says on which line it stands, empty lines counted", () => {
  expect(peopleIn("Naam;Mail\n\nRosa;rosa@stad.example").map(({ line }) => line)).toEqual([3]);
  expect(peopleIn("Rosa <rosa@stad.example>\n\nOmar <omar@stad.example>").map(({ line }) => line)).toEqual([
    1, 3,
  ]);
});

test("what a form carries is read as the same people again", () => {
  const word = fc.stringMatching(/^[A-Za-zéë.'-]{1,8}$/);
  const name = fc.array(word, { maxLength: 3 }).map((words) => words.join(" "));
  const email = fc.oneof(fc.constant(""), fc.constant("geen adres"), fc.constant("rosa@stad.example"));
  const person = fc.record({ name, email, language: fc.constantFrom("", "en", "Nederlands", "fr") });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 6 }), (people) => {
      const filled = people.filter(({ name: of, email: at }) => of !== "" || at !== "");
      expect(bare(listText(filled))).toEqual(filled);
    }),
  );
});

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((one) => {
      const [low, high] = [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8];
      return isLittle ? [low, high] : [high, low];
    }),
  );
const list = "Naam;Mail\nZoë Åberg – ’t Hof;zoe@stad.example";
const windows1252 = Uint8Array.from(
  [...list].map((one) => ({ "–": 0x96, "’": 0x92 })[one] ?? one.charCodeAt(0)),
);

test.for([
  ["UTF-8", bytes(list)],
  ["UTF-8 with a byte order mark", bytes(`\ufeff${list}`)],
  ["Windows-1252", windows1252],
  ["UTF-16, little end first", utf16(list, true)],
  ["UTF-16, big end first", utf16(list, false)],
] as const)("a list in %s", ([, file]) => {
  const read = textOfFile(file);
  expect(read.ok && bare(read.text)).toEqual([
    { name: "Zoë Åberg – ’t Hof", email: "zoe@stad.example", language: "" },
  ]);
});

test.for([
  ["nothing", new Uint8Array(), "empty"],
  ["white space", bytes(" \r\n\ufeff"), "empty"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "notText"],
  ["a photograph", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), "notText"],
  ["a PDF", bytes("%PDF-1.7\n%âãÏÓ\n"), "notText"],
  ["a workbook", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0]), "workbook"],
  ["a megabyte and more", new Uint8Array(1024 * 1024 + 1).fill(0x61), "tooLarge"],
] as const)("%s is refused", ([, file, reason]) => {
  expect(textOfFile(file)).toEqual({ ok: false, reason });
});

const empty = { freeSeats: 10, seated: new Set<string>(), resting: new Set<string>(), locale: "nl" } as const;
const faultsOf = (text: string, around = {}) =>
  checkPeople(peopleIn(text), { ...empty, ...around }).map(({ fault }) => fault);

test("each line has its own fault", () => {
  const text = [
    "Rosa <rosa@stad.example>",
    "Omar <omar@stad>",
    "Sam <>",
    "Rosa weer <ROSA@stad.example>",
    `${"x".repeat(101)} <lang@stad.example>`,
    "123 <cijfers@stad.example>",
    "Zoë <zoe@stad.example>; fr",
    "Ina <ina@stad.example>",
    "Ria <ria@stad.example>",
    "Ton <ton@stad.example>; en",
    "Ank <ank@stad.example>",
  ].join("\n");
  const around = {
    freeSeats: 2,
    seated: new Set(["ina@stad.example"]),
    resting: new Set(["ria@stad.example"]),
  };
  expect(faultsOf(text, around)).toEqual([
    null,
    "emailForm",
    "noEmail",
    "twice",
    "nameTooLong",
    "nameWithoutLetter",
    "language",
    "hasSeat",
    "often",
    null,
    "noSeat",
  ]);
});

test("a person is kept as they were named, in the language of the line or else the list's", () => {
  const [rosa, ton, bare] = checkPeople(
    peopleIn("Rosa  Jansen <Rosa@Stad.example>\nTon <ton@stad.example>; English\nina@stad.example"),
    empty,
  );
  expect(rosa?.person).toEqual({ email: "rosa@stad.example", name: "Rosa Jansen", locale: "nl" });
  expect(ton?.person).toMatchObject({ locale: "en" });
  expect(bare?.person).toMatchObject({ name: "" });
});

test("a name in letters that no paper of ours has is kept: its spelling is asked of who accepts", () => {
  expect(faultsOf("ᏣᎳᎩ <tsa@stad.example>")).toEqual([null]);
});

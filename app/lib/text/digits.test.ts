import fc from "fast-check";
import { expect, test } from "vitest";
import { asciiDigits, readCode } from "./digits";

test.for([
  "98372884",
  " 9837 2884 ",
  "9837-2884",
  "98 37 28 84\n",
  "9837\u00a02884",
  "9837.2884",
  "9 8 3 7 2 8 8 4",
  "9837\u200b2884",
  "\u200e9837\u200f 2884",
  "9837 – 2884",
  "9837/2884",
  "(9837) 2884",
  "9️⃣8️⃣3️⃣7️⃣2️⃣8️⃣8️⃣4️⃣",
  "٩٨٣٧ ٢٨٨٤",
  "۹۸۳۷۲۸۸۴",
  "९८३७ २८८४",
  "９８３７２８８４",
  "৯৮৩৭২৮৮৪",
  "𝟗𝟠𝟛𝟽𝟐𝟪𝟾𝟒",
  "code: 9837 2884",
  "Met deze code log je in bij De Stadscoalitie:\n\n    9837 2884\n\nDe code werkt één keer, tot 14.35 uur (Nederlandse tijd).",
  "Met deze code log je in bij De Stadscoalitie:    9837 2884De code werkt één keer, tot 14.35 uur",
  "Use this code to sign in to De Stadscoalitie: 9837 2884. The code works once, until 14:35 (Amsterdam time).",
])("%j holds the code", (typed) => {
  expect(readCode(typed, 8)).toBe("98372884");
});

test.for([
  ["", ""],
  ["geen code", ""],
  ["1234567", "1234567"],
  ["123456789", "123456789"],
] as const)("%j holds no code of eight digits", ([typed, read]) => {
  expect(readCode(typed, 8)).toBe(read);
});

test("a code of six digits is found beside other figures", () => {
  expect(readCode("De Stadscoalitie 123 456 (nog 20 s)", 6)).toBe("123456");
});

test("every decimal digit of Unicode has the value its name says", () => {
  for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10, 0x1d7ce, 0x1d7f6, 0x1fbf0])
    for (let value = 0; value < 10; value++)
      expect(asciiDigits(String.fromCodePoint(zero + value))).toBe(String(value));
});

test("a code survives any separators", () => {
  const separator = fc.constantFrom("", " ", "-", ".", "\u00a0", "\u2009", "·", "_", "\t");
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{8}$/),
      fc.array(separator, { minLength: 8, maxLength: 8 }),
      (code, between) => {
        expect(readCode([...code].map((digit, i) => digit + between[i]).join(""), 8)).toBe(code);
      },
    ),
  );
});

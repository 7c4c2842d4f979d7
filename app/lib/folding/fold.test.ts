import { expect, test } from "vitest";
import { fold, textWords, typedWords, wordForms, wordPlaces } from "./fold";

test.for([
  ["Öztürk", "ozturk"],
  ["IŞIK, İnci ıssız", "isik inci issiz"],
  ["Łódź Ærø Đorđe Straße Œuvre Þór", "lodz aero dorde strasse oeuvre thor"],
  ["‘Facilitair’ “eenzaam”.", "'facilitair' eenzaam -"],
  ["collega’s collega's collegaʼs", "collega's collega's collega's"],
  ["Vries‑Jansen, Vries–Jansen", "vries-jansen vries-jansen"],
  ["ﬁets ２０２７ ½", "fiets 2027 1 2"],
  ["ΟΔΟΣ", "οδοσ"],
  ["soft\u00adhyphen", "softhyphen"],
] as const)("%j is folded to %j", ([text, folded]) => {
  expect(fold(text)).toBe(folded);
});

test.for([
  ["De Vries-Jansen", "de vries jansen vriesjansen"],
  ["Sinéad O’Neil", "sinead o neil oneil"],
  ["noor.vries@stad.example", "noor vries stad example noorvries stadexample noorvriesstadexample"],
  ["’s-Hertogenbosch", "s hertogenbosch shertogenbosch"],
  ["- ' . @", ""],
] as const)("%j is found by %j", ([text, forms]) => {
  expect(wordForms(text)).toEqual(forms.split(" ").filter(Boolean));
});

test.for([
  "jansen",
  "vries-jansen",
  "Vriesjansen",
  "VRIES JANSEN",
  "noor.vries@stad.example",
  "stad.example",
  "o’neil",
  "O'Neil",
  "oneil",
  "neil",
  "ozturk",
  "ÖZTÜRK",
])("what people type is among the words: %s", (typed) => {
  const forms = wordForms("Noor De Vries-Jansen O’Neil Öztürk noor.vries@stad.example");
  expect(typedWords(typed).filter((word) => !forms.includes(word))).toEqual([]);
});

test.for([
  ["Je collega’s in de ‘stad’", "je collega|collegas in de stad"],
  ["zo’n netwerk-kaart", "zo+n netwerk+kaart|netwerkkaart"],
  ["in – of uit…", "in of uit"],
  ["\u0301 ﷺ", " صلى+الله+عليه+وسلم"],
  ["", ""],
] as const)("the words of %j are %j", ([text, words]) => {
  const shown = textWords(text).map(({ parts, whole }) =>
    [parts.join("+"), ...(whole === null || whole === parts[0] ? [] : [whole])].join("|"),
  );
  expect(shown.join(" ")).toBe(words);
});

test("a word is shown as it stands in the text, without the signs around it", () => {
  const text = "De ‘Café’s’, zei zij... “e-mail”.";
  expect(wordPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...["De", "Café’s", "zei", "zij", "e-mail"],
  ]);
});

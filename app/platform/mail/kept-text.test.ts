import { expect, test } from "vitest";
import { foundationBrand as brand } from "../site/foundation-brand";
import { keptText } from "./kept-text";
import type { MailBlock } from "./mail-body";

const key = "kF3-9_sT0aBcDeFgHiJkLmNoPqRsTuVwXyZ01234567";
const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const kept = (...blocks: MailBlock[]) =>
  keptText({ subject: `Voor Noor ${key}`, blocks }, { brand, locale: "nl", category: "ORDER", sender: [] });

test("no code and no key is kept, in a link, a text or a fact", () => {
  const { subject, text } = kept(
    { code: "9837 2884" },
    { link: `https://leren.example.nl/seats/${key}`, label: "Neem de plaats" },
    { link: `https://leren.example.nl/interest/${id}_${key}/leave?lang=nl`, label: "Haal me eraf" },
    { text: `Of plak dit: https://leren.example.nl/quotes/${key}.` },
    { facts: [["Sleutel", key]] },
  );
  expect(subject).toBe("Voor Noor [staat alleen in de mail zelf]");
  for (const secret of ["9837", "2884", key, id]) expect(text).not.toContain(secret);
  expect(text).toContain("https://leren.example.nl/interest/[staat alleen in de mail zelf]/leave?lang=nl");
  expect(text.match(/\[staat alleen in de mail zelf\]/g)).toHaveLength(5);
});

test("other addresses, numbers and long words are kept as they were sent", () => {
  const lines = [
    "https://leren.example.nl/masterclasses/anders-kijken/online-dinsdagochtend-januari-2027-tweede-groep",
    `https://leren.example.nl/organisation/${id}/orders/B-7K3M92QD`,
    "KvK 12345678",
    "-".repeat(60),
  ];
  const { text } = kept(...lines.map((line) => ({ text: line })));
  for (const line of lines) expect(text).toContain(line);
});

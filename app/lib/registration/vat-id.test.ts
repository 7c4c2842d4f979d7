import { expect, test } from "vitest";
import { readVatId } from "./vat-id";

test.for([
  // The example of the Dutch tax office for a sole trader since 2020: only the whole is right, not its nine digits.
  ["NL000099998B57", "NL000099998B57"],
  // Nine digits that pass the elfproef, with any number of the company.
  ["NL004495445B01", "NL004495445B01"],
  ["NL123456782B99", "NL123456782B99"],
  ["nl 0044.95.445.b01", "NL004495445B01"],
  ["NL-1234 5678 2-B-12", "NL123456782B12"],
  ["123456782b12", "NL123456782B12"],
  ["NL٠٠٤٤٩٥٤٤٥B01", "NL004495445B01"],
  ["BE0428759497", "BE0428759497"],
  ["BE 428.759.497", "BE0428759497"],
  ["BE0203430576", "BE0203430576"],
  ["be 1000.000.021", "BE1000000021"],
  ["DE136695976", "DE136695976"],
  ["de 136 695 976", "DE136695976"],
  ["ATU12345678", "ATU12345678"],
  ["GR123456783", "EL123456783"],
  ["FR40303265045", "FR40303265045"],
  ["IE6433435F", "IE6433435F"],
  ["XIGD123", "XIGD123"],
] as const)("%j is VAT id %s", ([typed, number]) => {
  expect(readVatId(typed)).toEqual({ ok: true, number });
});

test.for([
  ["NL000099998B58", "checkDigitWrong"],
  ["NL000099999B57", "checkDigitWrong"],
  ["NL004495446B01", "checkDigitWrong"],
  ["NL123456789B01", "checkDigitWrong"],
  ["NL000000000B01", "checkDigitWrong"],
  ["BE0428759498", "checkDigitWrong"],
  ["BE0000000000", "checkDigitWrong"],
  ["DE136695978", "checkDigitWrong"],
  ["NL004495445B00", "formWrong"],
  ["NL4495445B01", "formWrong"],
  ["NL0044954450B01", "formWrong"],
  ["NL004495445C01", "formWrong"],
  ["NL004495445B1", "formWrong"],
  ["NL004495445", "formWrong"],
  ["BE2428759497", "formWrong"],
  ["BE042875949", "checkDigitWrong"],
  ["BE04287594", "formWrong"],
  ["DE036695976", "formWrong"],
  ["DE13669597", "formWrong"],
  ["DE1366959760", "formWrong"],
  ["FR4030326504", "formWrong"],
  ["NL", "formWrong"],
  ["", "countryUnknown"],
  ["004495445", "countryUnknown"],
  ["GB999999973", "countryUnknown"],
  ["US123456789", "countryUnknown"],
  ["__proto__", "countryUnknown"],
] as const)("%j is refused as VAT id: %s", ([typed, fault]) => {
  expect(readVatId(typed)).toEqual({ ok: false, fault });
});

import type { Locale } from "./locale";

/** The codes of ISO 3166-1 alpha-2. */
const codes =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
    " ",
  );
const known = new Set(codes);

/** Whether it is a country's code, in capitals. */
export const isCountry = (code: string): boolean => known.has(code);

/** `Nederland`, of `NL`. What is no code is shown as it is. */
export const countryName = (country: string, locale: Locale): string =>
  isCountry(country) ? (new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country) : country;

const lists = new Map<Locale, { code: string; name: string }[]>();

/** All countries to choose from: the Netherlands, then the others by their name. */
export function countriesByName(locale: Locale): readonly { code: string; name: string }[] {
  let list = lists.get(locale);
  if (!list) {
    const inOrder = new Intl.Collator(locale).compare;
    list = codes
      .map((code) => ({ code, name: countryName(code, locale) }))
      .sort(
        (one, other) =>
          Number(other.code === "NL") - Number(one.code === "NL") || inOrder(one.name, other.name),
      );
    lists.set(locale, list);
  }
  return list;
}

import type { Locale } from "~/i18n/locale";

/** The codes of ISO 3166-1 (alpha-2). */
export const countryCodes: readonly string[] = (
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR " +
  "CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU " +
  "ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ " +
  "MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI " +
  "SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split(" ");

export const isCountryCode = (code: string) => countryCodes.includes(code);

const plain = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What people write instead of the name that a country has in Dutch or English. */
const otherNames: Readonly<Record<string, string>> = {
  "the netherlands": "NL",
  holland: "NL",
  "groot brittannie": "GB",
  "great britain": "GB",
  engeland: "GB",
  england: "GB",
  uk: "GB",
  usa: "US",
  "united states of america": "US",
};

let names: Map<string, string> | null = null;
/** Made when the first is asked: five hundred names take some milliseconds. */
function countryNames(): Map<string, string> {
  const inLanguage = (locale: Locale) => {
    const display = new Intl.DisplayNames(locale, { type: "region" });
    return countryCodes.map((code) => [plain(display.of(code) ?? code), code] as const);
  };
  return (names ??= new Map([...inLanguage("en"), ...inLanguage("nl"), ...Object.entries(otherNames)]));
}

/** The code of a country as it stands on an envelope, in Dutch or English or as the code itself: `BE` of `België`. Null when it is not known. */
export function readCountry(written: string): string | null {
  const code = written.trim().toUpperCase();
  return isCountryCode(code) ? code : (countryNames().get(plain(written)) ?? null);
}

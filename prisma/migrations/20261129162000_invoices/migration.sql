-- The country of an address becomes a code of ISO 3166-1. Nothing was the Netherlands; a word that is not known stays, and the form asks for it.
CREATE TEMPORARY TABLE country_words ("word" text PRIMARY KEY, "code" text NOT NULL);
INSERT INTO country_words VALUES ('', 'NL'),
  ('nederland', 'NL'), ('the netherlands', 'NL'), ('netherlands', 'NL'), ('holland', 'NL'), ('koninkrijk der nederlanden', 'NL'), ('nl.', 'NL'),
  ('belgië', 'BE'), ('belgie', 'BE'), ('belgium', 'BE'), ('belgique', 'BE'), ('b', 'BE'),
  ('duitsland', 'DE'), ('germany', 'DE'), ('deutschland', 'DE'), ('d', 'DE'),
  ('frankrijk', 'FR'), ('france', 'FR'), ('f', 'FR'),
  ('luxemburg', 'LU'), ('luxembourg', 'LU'),
  ('verenigd koninkrijk', 'GB'), ('united kingdom', 'GB'), ('groot-brittannië', 'GB'), ('great britain', 'GB'), ('engeland', 'GB'), ('england', 'GB'), ('uk', 'GB'),
  ('ierland', 'IE'), ('ireland', 'IE'),
  ('oostenrijk', 'AT'), ('austria', 'AT'), ('österreich', 'AT'),
  ('zwitserland', 'CH'), ('switzerland', 'CH'),
  ('denemarken', 'DK'), ('denmark', 'DK'),
  ('zweden', 'SE'), ('sweden', 'SE'),
  ('noorwegen', 'NO'), ('norway', 'NO'),
  ('finland', 'FI'),
  ('spanje', 'ES'), ('spain', 'ES'),
  ('italië', 'IT'), ('italie', 'IT'), ('italy', 'IT'),
  ('portugal', 'PT'),
  ('polen', 'PL'), ('poland', 'PL'),
  ('verenigde staten', 'US'), ('united states', 'US'), ('usa', 'US'), ('vs', 'US'),
  ('curaçao', 'CW'), ('curacao', 'CW'),
  ('aruba', 'AW'),
  ('sint maarten', 'SX'),
  ('suriname', 'SR');
INSERT INTO country_words SELECT lower("code"), "code" FROM unnest(string_to_array(
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW', ' ')) AS "code"
  ON CONFLICT DO NOTHING;
UPDATE "Organisation" o SET
  "visiting" = CASE WHEN v."code" IS NULL THEN o."visiting" ELSE jsonb_set(o."visiting", '{country}', to_jsonb(v."code")) END,
  "postal" = CASE WHEN p."code" IS NULL THEN o."postal" ELSE jsonb_set(o."postal", '{country}', to_jsonb(p."code")) END,
  "invoice" = CASE WHEN i."code" IS NULL THEN o."invoice" ELSE jsonb_set(o."invoice", '{country}', to_jsonb(i."code")) END
FROM "Organisation" s
LEFT JOIN country_words v ON v."word" = lower(trim(s."visiting" ->> 'country'))
LEFT JOIN country_words p ON p."word" = lower(trim(s."postal" ->> 'country'))
LEFT JOIN country_words i ON i."word" = lower(trim(s."invoice" ->> 'country'))
WHERE s."id" = o."id" AND coalesce(v."code", p."code", i."code") IS NOT NULL;
DROP TABLE country_words;

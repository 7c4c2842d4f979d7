// Patterns for troubles that a neighbourhood has, holds or heaps up, and for its going down, by the turns that sentences take.
import { type Rule, rulesOf } from "./rule";
import { things } from "./surroundings";

const place = rulesOf("place");

/** A neighbourhood, also by a point of the compass. */
const quarter = "(?:{area}|noord|oost|zuid|west)";
/** Troubles of people, not of pipes. */
const trouble =
  "(?:(?:drugs|gezins|samenlevings)?problemen|(?:kans|kinder)?armoede|(?:probleem)?schulden|schooluitval|(?:drugs|jeugd|gezins|multi)?problematiek|(?:drugs|jeugd)?criminaliteit|(?:drugs|jeugd|jongeren|straat)?overlast|onveiligheid|(?:jeugd)?werkloosheid|laaggeletterdheid|(?:straat)?geweld|verloedering|verpaupering|(?:taal|leer|onderwijs|gezondheids)?achterstanden|misstanden|ondermijning|radicalisering|ellende|eenzaamheid|drugshandel|leefbaarheidsproblemen|uitzichtloosheid|achterstand)(?! (?:met|van|rond|rondom|over|door|bij|aan) )";
const much =
  "(?:sprake van|veel|te veel|zo veel|grote|hoge|ernstige|zware|hardnekkige|flinke|toenemende|opvallend veel|relatief veel|meer dan gemiddeld|een (?:grote|hoge|enorme|hoog|groot|flinke))";
/** What it is compared with, or called. */
const worst =
  "(?:hekkensluiters?|rode lantaarn|zorgenkind(?:je|eren)?|zwakste schakel|zwakke broer(?:tje)?s?|lelijke eendje|negatieve uitschieters?|zwarte schaap|hoofdpijndossier|achterhoede|bodemloze put|tikkende tijdbom(?:men)?|open wond|zwarte vlek|zinkend schip|wespennest|kruitvat|afvoerputje|zorgenplek)";
/** Going down, as a verb at the end. */
const downLast =
  "(?:(?:weg|af)(?:zakt|zakken|zakte|glijdt|glijden|gleed)|weg te zakken|af te glijden|weggezakt|afgegleden|verloedert|verloederen|verloederde|verpaupert|verpauperen|verkrotten|verkrot|verkommert|verkommeren|wegkwijnt|wegkwijnen|verslonst|verslonzen|verarmt|verarmen|ontspoort|ontsporen|achteruitholt|achteruit te gaan|achteruitgaat|achteruitgegaan|ten onder gaat|teloorgaat|omvalt|uit de hand loopt|kopje-?onder (?:gaat|te gaan)|ten onder (?:gaat|te gaan)|om te vallen|te verloederen|te verpauperen|achterop is geraakt)";
const lowered =
  "(?:verwaarloosde|verslonsde|verkrotte|verkrottende|verpauperende|wankele|fragiele|kwakkelende|kwijnende|opgegeven|afgeschreven|eenzijdige|ontregelde|ontspoorde|stagnerende|tweederangs|zwaarbelaste|(?:minst|minder) (?:geliefde|gewilde|aantrekkelijke|stabiele)|instabiele|labiele|sociaal zwakke|structureel zwakke|explosieve|gespannen|bedreigde|gestigmatiseerde)";

export const rulesOfDecline: readonly Rule[] = [
  place(
    "place",
    /kamp|worstel|zuch|lijd|bezwijk|gebukt|te maken|geplaagd|geteisterd|getekend/,
    [
      `${quarter} {gap:4}(?:«(?:kamp(?:t|en|te)|worstel(?:t|en)|zuch(?:t|ten)|lijdt|lijden|bezwijk(?:t|en)|(?:gaat|gaan|ging) gebukt|(?:heeft|hebben) te maken|(?:wordt|worden) (?:geplaagd|geteisterd)|getekend|geplaagd|geteisterd)» (?:al [a-z]+ |ook |nog |steeds )*(?:met|onder|door) {gap:4}${trouble}|(?:met|onder|door) {gap:3}«${trouble} {gap:1}(?:kamp(?:t|en|te)|worstel(?:t|en)|zuchten|lijdt|lijden|gebukt (?:gaat|gaan)|te maken (?:heeft|hebben)|(?:geplaagd|geteisterd)(?: wordt| worden)?)»)`,
    ],
    { unless: things },
  ),
  place(
    "place",
    /probl|armoede|schuld|uitval|crimin|overlast|onveil|werkloos|geletterd|geweld|verloed|verpaup|achterst|misstand|ondermijn|radical|ellende|eenzaamheid|drugs|uitzicht|uitkering|trekkers|kansarm|minima|inkomens|eenzijdig|scheve|onevenw|zwakkeren/,
    [
      `in {gap:3}${quarter} {gap:1}(?:is|zijn|heerst|heersen|speelt|spelen|bestaat|bestaan|wonen|was|waren) {gap:2}«${much} {gap:2}${trouble}»|in {gap:3}${quarter} «(?:heerst|heersen|tiert|tieren|woekert|woekeren|spelen)» {gap:3}${trouble}`,
      `{area} (?:«(?:kent|heeft|kennen|hebben|houdt|houden)» (?:al [a-z]+ |nog |ook )*«${much} {gap:2}${trouble}»|{gap:2}«bekend (?:om|vanwege|door) {gap:3}${trouble}»)`,
      `${quarter} {gap:1}«(?:stapel(?:t|en)|hop(?:en)|hoopt|concentre(?:ert|ren)|kom(?:t|en)|ballen|clusteren)» (?:zich )?(?={gap:3}${trouble}).{1,80}? «(?:op|opeen|samen|zich)»(?=[.,;:]|$)`,
      `«${trouble}» (?:[a-z]+ ){0,3}?(?:zich )?(?:concentre(?:ert|ren)|stapel(?:t|en)|opstapel(?:t|en)|op(?:een)?hop(?:en)|ophoopt|samenkom(?:t|en)|kom(?:t|en) samen|cluster(?:t|en)|hop(?:en)|geconcentreerd|heersen|heerst)(?: zich)?(?: op| samen)? in {gap:3}${quarter}`,
      `«(?:stapel(?:t|en)|concentre(?:ert|ren)|hopen)» (?:de |het )?${trouble} {gap:1}zich(?: op)? in {gap:3}${quarter}|{area} waar «{gap:3}${trouble} {gap:4}(?:samenkom(?:t|en)|opstapel(?:t|en)|heers(?:t|en)|groot (?:is|zijn)|hoog (?:is|zijn)|(?:is|zijn) (?:groot|hoog))»|{area} met (?:een )?«(?:hoge|grote|forse|hardnekkige|hoog|veel) (?:[a-z]+ ){0,2}${trouble}»`,
      `^in (?!de |het |een |dit |deze |onze |die |dat )[a-z-]{4,}(?: en [a-z-]+)? {gap:1}«(?:stapelen|hopen|stapelt|hoopt)» (?:de |het )?(?:[a-z]+e )?${trouble} «zich op»|«te veel ${trouble}» {gap:6}(?:in|op) {gap:3}${quarter}|«te veel» (?:[a-z]+e )?(?:uitkeringen|[a-z]*trekkers|werklozen|kansarmen|minima|probleemgezinnen|zwakkeren|overlastgevers|lage inkomens|armoede) {gap:2}in {gap:3}${quarter}|«(?:eenzijdige|scheve|onevenwichtige) (?:bevolking|bevolkings?[a-z]*|samenstelling)» {gap:3}(?:van|in) {gap:3}{area}|{area} {gap:4}«(?:eenzijdige?|scheve|onevenwichtige) (?:bevolking|bevolkings?[a-z]*|samenstelling|samengestelde?)»`,
    ],
    { unless: things },
  ),
  place(
    "place",
    /naam|reput|cohesie|samenhang|leefb|veilig|economisch|kwaad tot|moeras|slop|dal |put |verval|sfeer|mis|pluis|scheef|uit de hand|fout|escal|ontsp|lantaarn|sluiter|zorgen|schakel|broer|eend|uitschieter|schaap|hoofdpijn|achterhoede|put|tijdbom|wond|vlek|schip|nest|vat|onderaan|lijst|slecht|minder|beroerd/,
    [
      `{area} {gap:3}«uit (?:het|de|een) (?:moeras|slop|dal|put|verval|neerwaartse spiraal|ellende) (?:te )?(?:trekken|halen|tillen|helpen|krijgen|getrokken|gehaald)»|{area} {gap:3}«sfeer» {gap:4}«(?:dreigend|grimmig|onguur|gespannen|vijandig)»|«(?:dreigende|grimmige|vijandige|gespannen) sfeer» in {gap:3}{area}|{area} waar {gap:4}«(?:misgaat|mis is|niet pluis is|scheefgroeit|scheef is gegroeid|uit de hand loopt|fout gaat|escaleert|ontspoort)»`,
      `{area} (?:{gap:6}«een slechte (?:naam|reputatie)»|(?:is|zijn|blijft|blijven) de «(?:sociale )?(?:cohesie|samenhang|leefbaarheid|veiligheid) {gap:1}(?:zwak|slecht|laag|matig|zorgelijk|ver te zoeken)»|{gap:3}«van kwaad tot erger»|{gap:7}«${worst}»|{gap:6}«(?:onderaan|bovenaan) (?:de|het|elk|elke|ieder|alle|op) (?:[a-z]+ )?(?:[a-z]+lijst(?:en)?|lijstjes?|ladder)»|«(?:bungelt|bungelen) {gap:2}onderaan»|«(?:doet|doen|deed) het (?:[a-z]+ )?(?:slecht|slechter|minder goed|het slechtst|minder)»|(?:die|dat) het «(?:slechter|slecht|minder goed|minder|het slechtst) (?:doet|doen)»|{gap:2}waar het (?:[a-z]+ )?«(?:slecht|slechter|minder|mis|bergafwaarts|de verkeerde kant op) gaat»|{gap:3}«bergafwaarts»)`,
      `«(?:cohesie|samenhang|leefbaarheid|veiligheid|sociaal-?economische (?:positie|situatie))» (?:in|van) (?:de|deze|die|onze|sommige) {area} (?:is|blijft) {gap:1}«(?:zwak|slecht|laag|matig|kwetsbaar|zorgelijk)»|(?<!(?:in|van|voor) (?:de |deze |onze )?){area} {gap:2}«verslechter(?:t|en|de)»|«${worst}» {gap:4}(?!gebied){area}|(?:met|in) (?:de|deze|die|onze) {area} «gaat het» {gap:2}«(?:slecht|slechter|bergafwaarts|mis|de verkeerde kant op)»|«gaat het» {gap:1}(?:slecht|slechter|bergafwaarts|mis) met (?:de|deze|die|onze) {area}`,
    ],
    { unless: things },
  ),
  place(
    "place",
    /zak|zonk|glij|gle|verlo|verpau|verkro|verko|kwijn|verslo|verar|ontspoo|achteruit|ten onder|teloor|omva|uit de hand|kopje|achterop/,
    [
      `(?<!(?:in|van|voor|naar|langs|uit|op) (?:de |het |deze |die |onze )?)${quarter} {gap:5}«${downLast}»(?! (?:bij|met|op|in|doordat))`,
      `(?:^|[,:] |(?:dat|of) )(?:(?:de|deze|die|onze) )?${quarter} «(?:zakt|zakken|glijdt|glijden|holt|gaat|kwijnt|valt)» {gap:3}«(?:weg|af|achteruit|om|ten onder)»(?=[.,;:]|$| (?:door|als|en))`,
      `«${downLast}» van {gap:2}{area}|«(?:verkrotting|verslonzing|verarming|verloedering|verpaupering|neergang|afglijden|teloorgang)» (?:van|in) {gap:3}${quarter}`,
    ],
    { unless: things },
  ),
  place(
    "problemPlace",
    /verwaa|verslo|verkro|verpau|wanke|fragi|kwak|kwijn|opgeg|afgesch|eenzij|ontreg|ontspoo|stagn|tweede|zwaar|minst|minder|insta|labi|zwakke|explo|gespan|bedrei|gestig/,
    [`«${lowered}» (?:[a-z-]+e )?(?!stra|flat){area}`],
    { instead: "leaveOut", unless: things },
  ),
];

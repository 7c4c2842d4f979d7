// Patterns for how neighbourhoods are named as a problem. What is said of each is in explanations.messages.ts, by the name of its entry.
import { type Rule, rulesOf } from "./rule";
import { hazards, things } from "./surroundings";

const place = rulesOf("place");

/** A neighbourhood that something is said of, not where something stands: ‘de buurt’, not ‘in de buurt’. */
const subject =
  "(?<!(?:in|van|voor|naar|rond|rondom|langs|om|door|bij|tussen|uit) (?:de |het |deze |dit |onze |een |alle |veel )?(?:[a-z]+e )?)";
/** Kinds of neighbourhood, as the last part of a word. */
const quarter =
  "(?:(?:wijk|buurt)(?:en|jes?)?|stadsde(?:el|len)|straat(?:jes?)?|straten|flat(?:s|jes?)?|dorp(?:en|jes?)?|kern(?:en)?)";
/** A word more of what it is called: ‘arme en rijke wijken’. */
const joined = "(?:(?:en|of) [a-z-]+e |[a-z-]+e )?";
/** A neighbourhood, or parts of a city; with what can be said of them but not of a place to cross a street. */
const part = "(?:{area}|delen van (?:de|onze) (?:stad|gemeente|regio))";
/** What is meant to be bad of those who live in a place. */
const misery =
  "(?:criminaliteit|criminelen|crimineel|overlast|problemen|onrust|misdaad|dealers|verslaafden|drugs[a-z]*|hangjongeren|jeugdbendes|straatroof|witwassen|kansarmoede|werkloosheid|geweld|drugs[a-z]*|ondermijning|radicalisering|armoede|ellende|problematiek)";
/** And not problems of what is no neighbourhood. */
const notOfThings = `(?! (?:met|van|rond|rondom|over|door) (?!(?:de |het |[a-z-]+e )?${misery}))(?! (?:aan|op) (?:de |het |een )?(?:[a-z]*net|riolering|leidingen|bomen|stoep(?:en)?|gevels?|water))`;
export const rulesOfNeighbourhoods: readonly Rule[] = [
  place(
    "problemPlace",
    /achterst|probleem|kracht|pracht|zorg|vogelaar|armoede|aandachts|overlast|ses|rot(?:wijk|buurt)/,
    [
      `(?:kracht|pracht|zorgen)-?wijk(?:en)?|(?:achterstands?|vogelaar|armoede)-?${quarter}|(?:probleem(?:cumulatie)?)-?(?:wijk|buurt)(?:en|jes?)?|achterstandsgebied(?:en)?|(?:aandachts|zorg(?:en)?|overlast|rot)(?:wijk|buurt)(?:en|jes?)?|(?:lage-)?ses-(?:wijk|buurt)(?:en)?`,
    ],
    { instead: "lastPart" },
  ),
  // What a map of water, gas or traffic calls so too.
  place(
    "problemPlace",
    /probleem|focus|impuls|kansen|knelpunt|crisis|brandpunt|urgentie|priorit|interv|concentratie|risico|signaal/,
    [
      `(?:focus|impuls|kansen|knelpunt|crisis|brandpunt|urgentie|prioriteits|interventie|signaal)-?(?:wijk|buurt)(?:en)?|(?:concentratie|risico)-?${quarter}|probleem(?:cumulatie)?-?(?:${quarter}|gebied(?:en)?)`,
    ],
    { instead: "lastPart", unless: things },
  ),
  // A name that says nothing, of what is listed for its troubles.
  place("problemPlace", /focusgeb|aandachtsgeb|urgentiegeb/, ["(?:focus|aandachts|urgentie)gebied(?:en)?"], {
    instead: "lastPart",
    when: "(?:sociale )?(?:problemen|problematiek)|achterstand(?:en)?|armoede|onveilig(?:heid)?|criminaliteit|overlast|werkloosheid|schulden",
    unless: things,
  }),
  place(
    "problemPlace",
    /kwetsba|kansarm|arme|armst|achterge|achterbl|verlo|verpau|crimine|berucht|problema|afg|probleemr|crimineel|achterlij|ontwricht|gevoelige|louche|ongure|onleef|scorende|presterende|verarm|zwaar|noodlij|hopelo|uitzicht|troostel|zorgel|zorgw|leefbare|geteist|overlastg|grimmig|gure|rauwe|segreg|impopul|onaantr|ongewild|ongezond|gettoa|achteruitg|wegzak|zieltog|verziek|overbel|staande|lage-ink/,
    [
      `«(?:kansarme|kansarmste|(?:sociaal |meest )?(?:arme|armste|armere)|achtergestelde|achtergebleven|(?:verloederde|verpauperde|verloederende)(?! flat)|criminele|criminelere|crimineelste|beruchte|beruchtste|(?:sociaal )?problematische|afglijdende|afgegleden|probleemrijke|achterlijke|ontwrichte|(?:ondermijnings|overlast|criminaliteits|misdaad)gevoelige|louche|ongure|onleefbare|(?:(?:laag|slecht|laagst|slechtst|minder|minst|ondermaats)(?:| )|onder)(?:scorende|presterende)|lage-inkomens|verarmde|verarmende|(?:zwaar|zwaarst|zwaarder)(?: |-)?(?:belaste|getroffen|beproefde)|noodlijdende|hopeloze|uitzichtloze|troosteloze|zorgelijke|zorgwekkende|minst? leefbare|minder leefbare|geteisterde|overlastgevende|grimmige|gure|rauwe|gesegregeerde|impopulaire|onaantrekkelijke|ongewilde|ongezonde|ongezondste|gettoachtige|achteruitgaande|wegzakkende|zieltogende|verziekte|overbelaste|(?:onder druk|er slecht|er slechter|er het slechtst) staande)» ${joined}${part}`,
    ],
    { instead: "leaveOut", unless: "verkeersveilig[a-z]*|kruising|rotonde|kruispunt|[a-z]*bodem|natuur" },
  ),
  place(
    "problemPlace",
    /kwetsba|achterbl|zwakk/,
    [
      `«(?:sociaal |sociaal-economisch |meest |extra |zeer )?(?:kwetsbare|kwetsbaarste|kwetsbaardere|achterblijvende)» ${joined}(?!stra|flat|kern(?!en)|gebied)${part}`,
    ],
    { instead: "leaveOut", unless: hazards },
  ),
  place(
    "problemPlace",
    /kwetsba|achterbl|achtergest|kansarm|problemat|onveilig/,
    [
      "«(?:sociaal |meest )?(?:kwetsbare|kwetsbaarste|achterblijvende)» (?:[a-z-]+e )?{area}(?! die we)|«kwetsbaar|achtergesteld|kansarm|problematisch|onveilig» (?:gebied|stadsdeel|dorp)(?! (?:voor|die|dat we))",
    ],
    { instead: "leaveOut", unless: things },
  ),
  // A street can be unsafe to cross, a flat be in bad repair, and a subject be difficult.
  place(
    "problemPlace",
    /zwak|slecht|vervallen|uitgewoon|onveilig|gevaarlijk|ruige|zwarte|moeilijk|lastig|veilige|minder /,
    [
      `«(?:sociaal |sociaal-economisch |meest )?(?:zwakke|zwakste|zwakkere|slechte|slechtere|slechtste|vervallen|uitgewoonde|onveilige|onveiligste|gevaarlijke|gevaarlijkste|ruige|zwarte|moeilijke|lastige|lastigste|moeilijkste|minst veilige|minder (?:veilige|goede|sterke|welvarende|kansrijke|bedeelde))» ${joined}(?!stra|flat|kern(?!en)|gebied(?!en))${part}(?! die we)|(?:de|deze|die|onze|in|sommige) «zwakste|slechtste|moeilijkste|moeilijke|lastigste|lastige» (?:[a-z-]+e )?straten`,
    ],
    { instead: "leaveOut", unless: things },
  ),
  place(
    "place",
    /getto|sloppen|putje|achterbuurt|no-?go|zwarte scho|brandhaard|broeinest|kruitvat|vergaarbak|hotspot|vrijplaats|bolwerk|hangplek|trefpunt|toevluchts|magneet|speelterrein|haard|verzamelpl|parallelle|zorgenkind|spiraal|slecht|beroerd|minder goed|zorgelijk|achterstand|weerbaar|schandvlek|rafelrand|plek/,
    [
      `getto's|getto|gettovorming|sloppenwijk(?:en)?|achterbuurt(?:en)?|no-?go(?:-| )?(?:zones?|areas?|gebied(?:en)?|wijk(?:en)?)|zwarte (?:scholen|school)|(?:brandhaard|broeinest|hotspot|vrijplaats|bolwerk|hangplek|trefpunt|toevluchtsoord|magneet|speelterrein|haard|verzamelplaats|verzamelplek)(?:en|s)? (?:van|voor) (?:[a-z-]+e )?${misery}|parallelle samenleving(?:en)?|zorgenkind(?:je|eren)?(?= van (?:de|onze) (?:gemeente|stad|regio))|neerwaartse spiraal(?= (?:in|van|waarin) {gap:3}{area})|{area} {gap:4}«neerwaartse spiraal»|{area} {gap:4}«er (?:het )?(?:slecht|slechter|slechtst|minder goed|beroerd|zorgelijk) (?:aan toe|voor)»|{area} {gap:2}«(?:op|een) (?:grote )?achterstand(?= (?:staat|staan|oplo))|(?:staan|staat) op achterstand|lop(?:en|t) achterstand op»|{area} «weerbaar(?:der)?» (?:te )?(?:maken|gemaakt|tegen ${misery})|(?:afvoerputje|afvalputje|vergaarbak|putje|schandvlek|rafelrand)(?= van)|(?:zwakke|rotte) plek(?:ken)? (?:in|van|uit) (?:de|onze) (?:stad|gemeente)|rotte plek(?:ken)? (?:in|van|uit) (?:de|deze|onze) {area}|(?:is|zijn|wordt|worden|werd|blijft|maakt|maken) {gap:6}«(?:brandhaard|broeinest|kruitvat)»(?! (?:van|voor|met|vol))`,
    ],
    { unless: things },
  ),
  place(
    "place",
    /probl|achterstanden|overlast|armoede|moeilijk|zwaar|goed|leefbaarheid|veiligheid|samenhang|cohesie|status|ses|niemand|liever|nooit|durf|lot |crimin|ondermijn|slecht |slechte (?:naam|rep)|bekend als/,
    [
      `{area} met (?:een slechte (?:naam|reputatie)|(?:veel|grote|een (?:opeenstapeling|stapeling|concentratie|cumulatie) van|ernstige) (?:sociale )?(?:problemen|problematiek|achterstanden|overlast)${notOfThings})|{area} {gap:3}bekend als (?:onveilige?|probleemwijk|crimineel)|{area} waar (?:de |veel |grote |sociale )*(?:problemen|problematiek|achterstanden)${notOfThings} (?:zich )?[a-z]+|{area} (?:die het (?:moeilijk|zwaar) (?:hebben|heeft)|(?:waar|waarmee) het (?:slecht|niet goed|minder goed) gaat(?! met))`,
      `{area} (?:waar|waarin) {gap:2}«(?:leefbaarheid|veiligheid|sociale samenhang|samenhang)» {gap:3}«(?:onder druk|achteruit|tekort|te wensen|slecht|zorgen)»`,
      "«leefbaarheid|veiligheid» (?:in|van) (?:de|deze|die|onze|sommige) {area} {gap:1}staa(?:t|n) «onder druk»|{area} met «(?:een )?(?:slechte|slechtere|lage|laagste|lagere|slechtste|mindere|gebrekkige|matige) (?:leefbaarheid|sociaal-?economische (?:status|positie|score)|statusscore|ses(?:-woa)?(?:-score)?|veiligheid|sociale samenhang|samenhang|cohesie)»|{area} waar (?:(?:de|een) )?(?:politie|men|je|niemand|agenten|hulpdiensten|mensen) {gap:4}«(?:niet|nooit|niemand|liever) {gap:3}(?:komt|komen|durft|durven|wil|wilt|willen)»|{area} waar «niemand» {gap:4}(?:wil|durft|komt)|{area} {gap:3}«aan (?:hun|zijn|haar) lot (?:overlaten|overgelaten|over te laten)»",
      `{area} met (?:[a-z-]+ (?:en )?){0,3}«(?:problemen|problematiek|achterstanden|criminaliteit|ondermijning)»${notOfThings}|«(?:sociale|complexe|meervoudige|maatschappelijke|grote|zware|ernstige|hardnekkige) (?:problemen|problematiek)» (?:in|van) (?:[a-z-]+ ){0,3}{area}|«problemen» (?:in|van) (?:de|deze|die|onze) {area} {gap:1}(?:zijn|blijven|worden) (?:[a-z]+ )?(?:groot|groter|hardnekkig|complex|ernstig|zorgelijk|taai|diep)|«problematiek» (?:in|van) (?:de|deze|die|onze|sommige|een aantal) (?:[a-z-]+e )?{area}`,
      "«(?:problemen|achterstanden|problematiek) (?:stapelen|stapelt) (?:zich )?(?:[a-z]+ ){0,3}op» in (?:[a-z-]+ ){0,2}{area}|{area} (?:waar )?{gap:3}«(?:problemen|achterstanden) (?:zich )?(?:opstapelen|op(?:een)?hopen|ophopen|samenkomen|stapelen|concentreren)»",
      `{heap}(?= in {gap:2}{area})|(?:{area}|in (?:noord|oost|zuid|west)) {gap:5}{heap}${notOfThings}|{area} {gap:4}«(?:kampt|kampen) met {gap:3}(?:problemen|problematiek|achterstanden)»${notOfThings}`.replaceAll(
        "{heap}",
        "«(?:opeenstapeling|op(?:een)?hoping|stapeling|concentratie|cumulatie) (?:van|aan) (?:[a-z]+e )?(?:problemen|(?:kans)?armoede|[a-z]*problematiek|achterstanden)»",
      ),
    ],
    { unless: things },
  ),
  place(
    "place",
    /achteruit|glij|gle|zak|verloed|verpaup|achterblij|zorgenkind|rotte|verval|slop|uit het dal|rails|wespen|kruitvat|tijdbom|probleemgeval|hoofdpijn|wilde w|redden|overen|vegen|krikken|grip|achterstand|achterop|afha|teloor|neergang/,
    [
      `leefbaarheid (?:in|van) {gap:2}{area} {gap:3}«(?:gaat|ging|holt) (?:[a-z]+ ){0,2}achteruit»|${subject}{area} {gap:5}«(?:gaan|gaat|ging|holt|hollen) (?:steeds (?:verder|meer) |snel |hard )?achteruit»|${subject}{area},? {gap:7}«(?:af te glijden|afglijden|afglijdt|afgegleden|weg te zakken|wegzakken|wegzakt|weggezakt|verloedert|verloederen|verpaupert|verpauperen)»|${subject}{area} {gap:8}«(?:zorgenkind(?:je|jes|eren)?|rotte appel|rotte plek|wespennest|kruitvat|tijdbom|probleemgeval|hoofdpijndossier|wilde westen)»`,
      `${subject}(?!stra){area} «(?:glijdt|gleed|glijden|gleden|zakt|zakte|zakken|zakten)» {gap:3}«af|weg»`,
      `${subject}{area} {gap:3}«(?:verder |nog |steeds )?(?:achterblijven|achterblijft|achteruitgaan|achteruitgaat|achterop raakt|achterop raken|afhaakt|afhaken)»(?! (?:bij|met|op|in))|«(?:afglijden|wegzakken|verloederen|verpauperen|achterblijven|achteruitgaan|achteruitgang|verval|teloorgang|neergang)» van (?:[a-z-]+ ){0,3}{area}`,
      "«(?:verloedert|verloederen|verpaupert|verpauperen)» (?:de|deze|die|onze) (?:[a-z-]+e )?{area}|«gaat|gaan|holt|ging» (?:de|deze|die|onze) (?!stra){area} {gap:2}«achteruit»|«glijd(?:t|en)|gle(?:ed|den)|zak(?:t|ken|te|ten)» (?:de |deze |die |onze |[a-z-]+e ){0,2}(?!stra){area} {gap:2}«af|weg»|{area} «die (?:verder )?achterblijven»(?! (?:bij|met|op|in))|{area},? die {gap:4}«(?:verloedert|verloederen|verpaupert|verpauperen|afglijdt|afglijden|wegzakt|wegzakken|achteruitgaat)»|{area} {gap:5}«in verval(?: (?:ge)?raak(?:t|te|ten)?)?»|{area} {gap:4}uit het slop|{area} {gap:2}(?:uit het dal|op de rails) (?:te )?(?:halen|trekken|krijgen|zetten|brengen)|(?:de|deze|die|onze) {area} (?:weer )?«(?:te )?(?:redden|heroveren|terugveroveren|schoonvegen|opkrikken)»|«grip (?:(?:te )?(?:krijgen|houden|hebben) )?op» (?:de|deze|die) (?:[a-z-]+e )?{area}|(?:«achterstand(?:en)?» van|«(?:sociale|sociaal-economische|maatschappelijke) achterstand(?:en)?» (?:van|in)) (?:de|deze|die|onze) (?:[a-z-]+e )?{area}|{area} met «(?:een )?(?:grote |sociale |forse )?achterstand(?:en)?»(?! (?:in|bij|op|met|van))|«(?:verloedering|verpaupering)» (?:van|in) {gap:2}(?:{area}|[a-z]*gebied(?:en)?|centrum|binnenstad|[a-z]*plein(?:en)?|[a-z]*kwartier|[a-z]*kern)|{area} {gap:4}«(?:verloedering|verpaupering)»",
    ],
    { unless: things },
  ),

  // It is said of a neighbourhood itself; one can also be weak against something.
  place(
    "problemPlace",
    /kwetsbaar|zwak|kansarm|verloederd|verpauperd|achtergesteld|onveilig|problematisch|onleefbaar|crimineel/,
    [
      `${subject}{area} {gap:3}(?:is|zijn|blijft|blijven|wordt|worden|werd) {gap:2}«(?:sociaal )?(?:kwetsbaar|zwak|kansarm|verloederd|verpauperd|achtergesteld|onveilig|problematisch|onleefbaar|crimineel)»(?! (?:verklaard|door|voor|bij|als|tegen|in|verlicht|ontsloten|onderbouwd|bezet))`,
    ],
    { unless: things },
  ),
];

// Patterns for how people and neighbourhoods are named: by a lack, as a problem, by origin. What is said of each is in
// explanations.messages.ts, by the name of its entry.
import { type Rule, rulesOf } from "./rule";
import { hazards, stories, things } from "./surroundings";
import { originStem } from "./vocabulary";

const lack = rulesOf("lack");
const place = rulesOf("place");
const origin = rulesOf("origin");

/** Says something of people only where people are what it stands before: a dyke is vulnerable too. */
const ofPeople = (adjectives: string) =>
  `«${adjectives}» (?:(?:en|of|maar|én) [a-z-]+e |[a-z-]+e ){0,2}{people}`;
/** Where origin is counted, or is what the law or a wrong turns on. */
const counting =
  "discrimin[a-z]+|afwijzing(?:en)?|nationaliteit(?:en)?|aantal(?:len)?|procent|cijfers|onderzoek|statistiek|telt|geregistreerd|ontheemden|consul|consulaat|ambassade(?:ur)?|[0-9.]+ [a-z]+ (?:kinderen|gezinnen|inwoners)|ongelijk(?:heid)?|racisme|tolken?|vertaling";

/** A neighbourhood that something is said of, not where something stands: ‘de buurt’, not ‘in de buurt’. */
const subject =
  "(?<!(?:in|van|voor|naar|rond|rondom|langs|om|door|bij|tussen|uit) (?:de |het |deze |dit |onze |een |alle |veel )?(?:[a-z]+e )?)";
/** Kinds of neighbourhood, as the last part of a word. */
const quarter =
  "(?:(?:wijk|buurt)(?:en|jes?)?|stadsde(?:el|len)|straat(?:jes?)?|straten|flat(?:s|jes?)?|dorp(?:en|jes?)?|kern(?:en)?)";
/** A neighbourhood, or parts of a city; with what can be said of them but not of a place to cross a street. */
const part = "(?:{area}|delen van (?:de|onze) (?:stad|gemeente|regio))";
/** What is meant to be bad of those who live in a place. */
const misery =
  "(?:criminaliteit|criminelen|crimineel|overlast|problemen|onrust|misdaad|geweld|drugs[a-z]*|ondermijning|radicalisering|armoede|ellende|problematiek)";
/** And not problems of what is no neighbourhood. */
const notOfThings =
  "(?! (?:met|aan|van|door|op) (?:de |het |een )?(?:stroom|[a-z]*net|riolering|parkeren|geluid|stank|ganzen|ratten|muizen|meeuwen|muggen|hondenpoep|zwerfafval|vliegtuigen|bladeren|vocht|schimmel|water))";
export const rulesOfNaming: readonly Rule[] = [
  lack(
    "chances",
    /kans|kant|zijlijn|beeld|rugzak|benen|wal en|bedeelde|zwak|onderkant|onderklasse|achterblijvers|verschoppeling|gestelde|gedepriv|buiten de boot|meekomen/,
    [
      "kans-?arm(?:en?|er|ere|ste|sten)?",
      "«kansloos|kansloze|minder kansrijke|achtergestelde?|gedepriveerde|onderbedeelde» (?:[a-z-]+e )?{people}",
      "kanslozen|minder bedeelden?|minderbedeelden?|misdeelden|verschoppelingen|(?:sociaal|maatschappelijk)(?: |-economisch )zwakkeren?|«zwakkeren»|«zwaksten»|onderklasse",
      "sociale onderkant|onderkant van (?:de|onze) (?:arbeidsmarkt|samenleving|maatschappij|stad)|(?:maatschappelijke )?achterblijvers|achtergestelden",
      "{people} «(?:die|dat) (?:niet mee (?:(?:kunnen|kan) )?(?:komen|doen)|niet (?:kunnen )?(?:meekomen|meedoen)|buiten de boot vallen)»|{people} «zonder (?:perspectief|toekomst)»|{people} (?:die )?«(?:aan|langs) de (?:kant|zijlijn)(?: (?:staan|staat))?|buiten beeld|met (?:weinig|minder|geen) kansen|met een rugzak(?:je)?|niet op eigen benen (?:kunnen )?staan|tussen wal en schip (?:vallen|dreigen te vallen)»|{people} (?:kunnen|kan) «niet meekomen»",
    ],
    { unless: "{area} met kansarme?|kansarme? {area}" },
  ),
  lack(
    "vulnerable",
    /kwetsba|zwak|weerloze|weerbare|hulpeloze/,
    [
      ofPeople(
        "(?:meest )?kwetsbare?|kwetsbaar|zwak|kwetsbaarste|kwetsbaardere|zwakke|zwakkere|zwakste|weerloze|minder weerbare|minst weerbare|hulpeloze",
      ),
      "«kwetsbaren»|«kwetsbaarsten»|«kwetsbare doelgroep(?:en)?»",
      "{people} (?:die )?(?:in|met) een «(?:zeer |extra |sociaal )?(?:kwetsbare|zwakke) (?:[a-z-]+e )?(?:positie|situatie)»|«een (?:kwetsbare|zwakke) positie op de arbeidsmarkt»",
      "{people} (?:die )?(?:extra |zeer |erg |sociaal )?«kwetsbaar» (?:zijn|blijven)|{people} (?:zijn|blijven) (?:extra |zeer |erg |vaak |het meest )?«kwetsbaar»(?!\\s+(?:voor|bij|als))",
    ],
    { instead: "leaveOut", unless: things },
  ),
  lack("distance", /afstand|van de arbeidsmarkt/, [
    "(?:(?:grote|grotere|lange|flinke|aanzienlijke) )?afstand(?:en)? tot (?:de |het |een |onze )?(?:(?:reguliere|betaalde|lokale) )?(?:arbeidsmarkt|werk|arbeid|arbeidsproces|samenleving|maatschappij|overheid|politiek)",
    "(?:het )?verst? (?:af |verwijderd )?van de arbeidsmarkt|{people} «met een (?:grote|grotere) afstand»(?! (?:van|tot|tussen))",
  ]),
  lack(
    "schooling",
    /lett|lezers|rekenaars|spellers|analf|opgeleid|geschoold|digi|barbaren|taal|achterstand|leerders|ses|status|lvb|vaardigheden|opleidingsniveau/,
    [
      "(?:functioneel )?(?:laag-?geletterd(?:en?|ere)?|ongeletterden?|analfabe(?:et|ten?)|laag-?opgeleiden?|lageropgeleiden?|laaggeschoolden?|lagergeschoolden?|ongeschoolden|(?:lager|laag|slecht) (?:opgeleiden?|geschoolden?)|digibeten|cultuurbarbaren|laagtaalvaardigen?|taalzwakken?|lvb'ers|lvb-[a-z]+)",
      "«ongeschoolde|taalarme|taalzwakke|digitaal zwakke» {people}",
      "{people} met (?:een )?(?:grote )?«(?:taal|leer|onderwijs|ontwikkelings)?achterstand(?:en)?»|achterstands(?:leerling|groep|jeugd|jongere)(?:en|s|n)?|achterstandskinderen|achterstandsgezin(?:nen)?|zwakke (?:leerders|lezers|rekenaars|spellers)|«(?:een )?(?:lage (?:ses|sociaal-?economische (?:status|positie))|laag opleidingsniveau)»|{people} met «(?:beperkte|weinig|onvoldoende) (?:[a-z]+e )?vaardigheden»",
    ],
  ),
  lack("needy", /behoev|vrager|ontvanger|afhankelijk|mijd|redzam|redzaam/, [
    "hulpbehoevenden?|zorgbehoevenden?|hulpvragers?|zorgvragers?|hulpontvangers?|zorgafhankelijken?|(?:bijstands|uitkerings)afhankelijken?|zorgmijdende?|zorgmijders?",
    "(?:niet|minder|onvoldoende|verminderd|beperkt|weinig)(?:-| )zelfredzamen?|(?:u|hij|zij|ze|men|betrokkene) {gap:5}«(?:niet|onvoldoende|minder|verminderd|beperkt) zelfredzaam»|{people} {gap:6}«(?:niet|onvoldoende|minder) zelfredzaam»|onzelfredzamen?",
  ]),
  lack(
    "trouble",
    /probl|veelpl|scheef|risico|hang|spook|draaideur|overlast|aso|tokkie|verwarde|ontspoord|moeilijke|onaangepast|gebroken/,
    [
      "(?:multi-?)?probleem-?(?:gezin(?:nen)?|jongeren?|jeugd|huishoudens?|groep(?:en)?|gevallen|families|leerling(?:en)?|huurders?|kinderen|klanten|ouders|bewoners)",
      "risico(?:jongeren?|gezin(?:nen)?|groep(?:en)?|jeugd|kinderen|leerlingen|huishoudens)|hangjongeren?|hangjeugd|hanggroep(?:en)?|spookjongeren?|spookburgers|draaideur[a-z]{5,}|scheefwoners?|veelplegers|overlastgevers|aso's|tokkies|verwarde (?:personen|persoon|mensen|mannen|vrouwen|man|vrouw)",
      "«problematische|overlastgevende|asociale|ontspoorde|moeilijke|onaangepaste|gebroken» {people}|{people} met «(?:multi|(?:meervoudige|complexe|zware) )(?:problematiek|problemen)»|«(?:multi|(?:meervoudige|complexe|zware) )problematiek» (?:bij|van|in) (?:de |het )?(?:[a-z-]+e )?{people}",
    ],
    { unless: "griepprik|vaccin[a-z]*|virus|corona" },
  ),
  lack("unreached", /bereik|plaats|bemiddelba|leerba/, [
    "«(?:moeilijk|lastig|slecht|onvoldoende)(?: te bereiken|(?: |-)bereikbare?)» (?:[a-z-]+e )?{people}|moeilijk bereikbaren|{people} {gap:4}«(?:moeilijk|lastig|slecht) (?:te (?:bereiken|plaatsen|bemiddelen)|bereikbaar)»",
    "(?:moeilijk|slecht|lastig|niet|moeilijker|minder) (?:bemiddelbare?n?|plaatsbare?n?)|onbemiddelbare?n?|onbereikbaren|«onbereikbare» {people}",
  ]),
  lack(
    "money",
    /minima|beurs|portemonnee|armlastig|vermogend|draagkracht|pauper|bijstand|trekker|armoede|arme|armst|behoeftig|noodlijd|armere/,
    [
      "minima|armlastigen?|(?:min|on)vermogenden?|minder draagkrachtigen|paupers|bijstands(?:moeders?|vaders?|gezin(?:nen)?|kinderen|klanten)|(?:uitkerings|steun|bijstands)trekkers?|armoede(?:gezinnen|kinderen|huishoudens)",
      "«arm|arme|armste|armere|behoeftige|noodlijdende» (?:[a-z-]+e )?{people}|{people} met een «(?:kleine|smalle) (?:beurs|portemonnee)»|«de (?:aller)?armsten»|«de armen (?:in|van) (?:de|onze) (?:stad|samenleving|gemeente|wijk)»",
    ],
    { unless: "maxima|temperatu[a-z]+" },
  ),
  lack(
    "workless",
    /werklo|werkende|actie|thuiszit|baanlo|haker|uitval|drop|onbenut|granieten|passie|ongemotiv|onwillig|afwacht|onproduct|missen|gebrek|ontbre/,
    [
      "«(?:langdurig )?werklozen»|(?:iedere|elke|een|de) «werkloze» (?:krijgt|kan|die|heeft|moet|wordt|vindt|is)|«(?:langdurig )?werkloze» (?:[a-z-]+e )?{people}|inactieven|thuiszitters|baanlozen|uitvallers|drop-?outs|niet-actieven|granieten bestand",
      ofPeople(
        "niet-werkende|thuiszittende|passief|passieve|inactief|inactieve|ongemotiveerde|niet-actieve|onwillige|afwachtende|onproductieve|werkloze",
      ),
      "{people} (?:die )?(?:zijn|blijven) (?:te |vaak |erg )?«(?:passief|ongemotiveerd|inactief)»|{people} {gap:2}«missen (?:de|het) (?:[a-z]+e )?(?:vaardigheden|motivatie|vermogen|discipline)»|«gebrek aan (?:motivatie|(?:[a-z]+e )?vaardigheden|arbeidsethos|eigen verantwoordelijkheid|discipline)»",
    ],
  ),
  lack(
    "condition",
    /loze|zwerv|verslaaf|junk|alcohol|gehandicap|minderval|invali|zwakbe|ongeschikt|zwerf|eenza|gestoord|illega|gelukszoek|beperkten|soleer/,
    [
      "«dak- en thuislozen|daklozen?|thuislozen?|zwervers?|verslaafden|junks?|junkies|alcoholisten|gehandicapten?|mindervaliden?|invaliden?|zwakbegaafden?|arbeidsongeschikten|zwerfjongeren|eenzamen|illegalen|gelukszoekers|(?:verstandelijk|lichamelijk) beperkten»",
      ofPeople("eenzaam|eenzame|eenzaamste|geisoleerde|vereenzaamde|dakloze|verslaafde"),
    ],
  ),
  lack("addressed", /geachte|beste/, [
    "(?:geachte|beste) «[a-z-]{0,20}(?:plichtige|gerechtigde|statushouder|vergunninghouder|vluchteling|client|werkloze|klant|ontvanger|belanghebbende)»",
  ]),

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
    /probleem|focus|impuls|priorit|interv|concentratie|risico|signaal/,
    [
      `(?:focus|impuls|prioriteits|interventie|signaal)-?(?:wijk|buurt)(?:en)?|(?:concentratie|risico)-?${quarter}|probleem(?:cumulatie)?-?(?:${quarter}|gebied(?:en)?)`,
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
    /kwetsba|kansarm|arme|armst|achterge|achterbl|verlo|verpau|crimine|berucht|problema|afg|probleemr|crimineel|achterlij|ontwricht|gevoelige|louche|ongure|onleef|scorende|lage-ink/,
    [
      `«(?:kansarme|kansarmste|(?:sociaal |meest )?(?:arme|armste|armere)|achtergestelde|achtergebleven|(?:verloederde|verpauperde|verloederende)(?! flat)|criminele|criminelere|crimineelste|beruchte|beruchtste|(?:sociaal )?problematische|afglijdende|afgegleden|probleemrijke|achterlijke|ontwrichte|(?:ondermijnings|overlast|criminaliteits|misdaad)gevoelige|louche|ongure|onleefbare|(?:laag|slecht|laagst|slechtst)(?:| )scorende|lage-inkomens)» (?:[a-z-]+e )?${part}`,
    ],
    { instead: "leaveOut", unless: "verkeersveilig[a-z]*|kruising|rotonde|kruispunt|[a-z]*bodem|natuur" },
  ),
  place(
    "problemPlace",
    /kwetsba|achterbl|zwakk/,
    [
      `«(?:sociaal |sociaal-economisch |meest |extra |zeer )?(?:kwetsbare|kwetsbaarste|kwetsbaardere|achterblijvende)» (?:[a-z-]+e )?(?!stra|flat|kern(?!en)|gebied)${part}`,
    ],
    { instead: "leaveOut", unless: hazards },
  ),
  place(
    "problemPlace",
    /kwetsba|achterbl/,
    ["«(?:sociaal |meest )?(?:kwetsbare|kwetsbaarste|achterblijvende)» (?:[a-z-]+e )?{area}(?! die we)"],
    { instead: "leaveOut", unless: things },
  ),
  // A street can be unsafe to cross, a flat be in bad repair, and a subject be difficult.
  place(
    "problemPlace",
    /zwak|slecht|vervallen|uitgewoon|onveilig|gevaarlijk|ruige|zwarte|moeilijke/,
    [
      `«(?:sociaal |sociaal-economisch |meest )?(?:zwakke|zwakste|zwakkere|slechte|slechtere|slechtste|vervallen|uitgewoonde|onveilige|onveiligste|gevaarlijke|gevaarlijkste|ruige|zwarte|moeilijke)» (?:[a-z-]+e )?(?!stra|flat|kern(?!en)|gebied(?!en))${part}(?! die we)`,
    ],
    { instead: "leaveOut", unless: things },
  ),
  place(
    "place",
    /getto|sloppen|putje|achterbuurt|no-?go|zwarte scho|brandhaard|broeinest|vergaarbak|hotspot|vrijplaats|bolwerk|schandvlek|rafelrand|plek/,
    [
      `getto's|getto|gettovorming|sloppenwijk(?:en)?|achterbuurt(?:en)?|no-?go(?:-| )?(?:zones?|areas?|gebied(?:en)?|wijk(?:en)?)|zwarte (?:scholen|school)|(?:brandhaard|broeinest|hotspot|vrijplaats|bolwerk)(?:en|s)? (?:van|voor) (?:[a-z-]+e )?${misery}|(?:afvoerputje|afvalputje|vergaarbak|putje|schandvlek|rafelrand)(?= van)|(?:zwakke|rotte) plek(?:ken)? (?:in|van|uit) (?:de|onze) (?:stad|gemeente)|rotte plek(?:ken)? (?:in|van|uit) (?:de|deze|onze) {area}`,
    ],
    { unless: things },
  ),
  place(
    "place",
    /probl|achterstanden|overlast|armoede|moeilijk|zwaar|goed|slecht |slechte (?:naam|rep)|bekend als/,
    [
      `{area} met (?:een slechte (?:naam|reputatie)|(?:veel|grote|een (?:opeenstapeling|stapeling|concentratie|cumulatie) van|ernstige) (?:sociale )?(?:problemen|problematiek|achterstanden|overlast)${notOfThings})|{area} {gap:3}bekend als (?:onveilige?|probleemwijk|crimineel)|{area} waar (?:de |veel |grote |sociale )*(?:problemen|problematiek|achterstanden)${notOfThings} (?:zich )?[a-z]+|{area} (?:die het (?:moeilijk|zwaar) (?:hebben|heeft)|(?:waar|waarmee) het (?:slecht|niet goed|minder goed) gaat(?! met))`,
      `{heap}(?= in {gap:2}{area})|(?:{area}|in (?:noord|oost|zuid|west)) {gap:5}{heap}${notOfThings}|{area} {gap:4}«(?:kampt|kampen) met {gap:3}(?:problemen|problematiek|achterstanden)»${notOfThings}`.replaceAll(
        "{heap}",
        "«(?:opeenstapeling|op(?:een)?hoping|stapeling|concentratie|cumulatie) (?:van|aan) (?:[a-z]+e )?(?:problemen|(?:kans)?armoede|[a-z]*problematiek|achterstanden)»",
      ),
    ],
    { unless: things },
  ),
  place(
    "place",
    /achteruit|glij|gle|zak|verloed|verpaup|achterblij|zorgenkind|rotte|verval|slop|uit het dal|rails|wespen|kruitvat|tijdbom|probleemgeval|hoofdpijn|wilde w|redden|overen|vegen|krikken|grip|achterstand/,
    [
      `leefbaarheid (?:in|van) {gap:2}{area} {gap:3}«(?:gaat|ging|holt) (?:[a-z]+ ){0,2}achteruit»|${subject}{area} {gap:5}«(?:gaan|gaat|ging|holt|hollen) (?:steeds (?:verder|meer) |snel |hard )?achteruit»|${subject}{area} {gap:4}«(?:af te glijden|afglijden|afglijdt|afgegleden|weg te zakken|wegzakken|wegzakt|weggezakt|verloedert|verloederen|verpaupert|verpauperen)»|${subject}{area} {gap:8}«(?:zorgenkind(?:je|jes|eren)?|rotte appel|rotte plek|wespennest|kruitvat|tijdbom|probleemgeval|hoofdpijndossier|wilde westen)»`,
      `${subject}(?!stra){area} «(?:glijdt|gleed|glijden|gleden|zakt|zakte|zakken|zakten)» {gap:3}«af|weg»`,
      "«glijd(?:t|en)|gle(?:ed|den)|zak(?:t|ken|te|ten)» {gap:2}(?!stra){area} {gap:2}«af|weg»|{area} «die (?:verder )?achterblijven»(?! (?:bij|met|op|in))|{area},? die {gap:4}«(?:verloedert|verloederen|verpaupert|verpauperen|afglijdt|afglijden|wegzakt|wegzakken|achteruitgaat)»|{area} {gap:5}«in verval(?: (?:ge)?raak(?:t|te|ten)?)?»|{area} {gap:4}uit het slop|{area} {gap:2}(?:uit het dal|op de rails) (?:te )?(?:halen|trekken|krijgen|zetten|brengen)|(?:de|deze|die|onze) {area} (?:weer )?«(?:te )?(?:redden|heroveren|terugveroveren|schoonvegen|opkrikken)»|«grip (?:(?:te )?(?:krijgen|houden|hebben) )?op» (?:de|deze|die) (?:[a-z-]+e )?{area}|(?:«achterstand(?:en)?» van|«(?:sociale|sociaal-economische|maatschappelijke) achterstand(?:en)?» (?:van|in)) (?:de|deze|die|onze) (?:[a-z-]+e )?{area}|{area} met «(?:een )?(?:grote |sociale |forse )?achterstand(?:en)?»(?! (?:in|bij|op|met|van))|«(?:verloedering|verpaupering)» (?:van|in) {gap:2}{area}|{area} {gap:4}«(?:verloedering|verpaupering)»",
    ],
    { unless: things },
  ),

  // It is said of a neighbourhood itself; one can also be weak against something.
  place(
    "problemPlace",
    /kwetsbaar|zwak|kansarm|verloederd|verpauperd|achtergesteld/,
    [
      `${subject}{area} {gap:3}(?:is|zijn|blijft|blijven|wordt|worden|werd) {gap:2}«(?:sociaal )?(?:kwetsbaar|zwak|kansarm|verloederd|verpauperd|achtergesteld)»(?! (?:voor|bij|als|tegen|in|verlicht|ontsloten|onderbouwd|bezet))`,
    ],
    { unless: things },
  ),

  // But for crafts that are called so wherever they are done.
  origin("craft", originStem, ["«{origin}» (?:[a-z-]+e )?{maker}"], {
    instead: "leaveOut",
    unless:
      "(?:perzische|turkse) tapijt[a-z]+|arabische kalligra[a-z]+|japanse (?:boekbind|papier|thee)[a-z]+|chinese (?:porselein|masseur)[a-z]*",
  }),
  origin("craft", originStem, ["«{origin}» (?:[a-z-]+e )?{people}"], {
    instead: "leaveOut",
    when: "{craft}",
    unless: counting,
  }),
  origin(
    "craft",
    /allocht|achtergrond|afkomst|komaf|westerse/,
    [
      "«allochtone|niet-westerse» (?:{people}|{maker})|«allochtone?|allochtonen»",
      "(?:{people}|{maker}) «met een (?:niet-westerse |[a-z]+se )?(?:migratie-?achtergrond|(?:buitenlandse )?(?:afkomst|achtergrond))»|(?:{people}|{maker}) «van (?:{origin}) (?:afkomst|komaf)»",
    ],
    { instead: "leaveOut", unless: counting },
  ),
  origin(
    "status",
    /ers|eer|ier|afgh|turk|marok|irak|surin|antil|koerd|chine|roeme|bulga|palest|houder|ling|zoeker|migran|nieuwkomer|vrouwen/,
    [
      "{comer}|migrantenvrouwen|vluchteling(?:en)?vrouwen|moslimvrouwen|(?:vluchteling|migranten|vluchtelingen)-?{maker}",
    ],
    {
      when: "{craft}",
      unless: `${counting}|recht op|[a-z]*wet|verordening|vluchtelingenverdrag|vergunning(?:en)?|besluit|termijn|opvang|finale|wedstrijd(?:en)?|toernooi|voetbal[a-z]*|${stories}`,
    },
  ),
  origin(
    "status",
    /door/,
    ["(?:gebouwd|gemaakt|genaaid|gebakken|gekookt|geschilderd|ontworpen) door {gap:1}«{comer}»"],
    { unless: counting },
  ),
];

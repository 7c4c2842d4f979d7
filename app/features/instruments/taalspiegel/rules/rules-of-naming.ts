// Patterns for how people are named: by a lack, by origin. What is said of each is in explanations.messages.ts, by the name of its entry.
import { type Rule, rulesOf } from "./rule";
import { stories, things } from "./surroundings";
import { originStem } from "./vocabulary";

const lack = rulesOf("lack");
const origin = rulesOf("origin");

/** Says something of people only where people are what it stands before: a dyke is vulnerable too. */
const ofPeople = (adjectives: string) =>
  `«${adjectives}» (?:(?:en|of|maar|én) [a-z-]+e |[a-z-]+e ){0,2}{people}`;
/** Where origin is counted, or is what the law or a wrong turns on. */
const counting =
  "discrimin[a-z]+|afwijzing(?:en)?|nationaliteit(?:en)?|aantal(?:len)?|procent|cijfers|onderzoek|statistiek|telt|geregistreerd|ontheemden|consul|consulaat|ambassade(?:ur)?|[0-9.]+ [a-z]+ (?:kinderen|gezinnen|inwoners)|ongelijk(?:heid)?|racisme|tolken?|vertaling";

export const rulesOfNaming: readonly Rule[] = [
  lack(
    "chances",
    /kans|zonder|kant|zijlijn|beeld|rugzak|benen|wal en|bedeelde|zwak|onderkant|onderklasse|achterblijvers|verschoppeling|gestelde|gedepriv|buiten de boot|meekomen/,
    [
      "kans-?arm(?:en?|er|ere|ste|sten)?",
      "«kansloos|kansloze|minder kansrijke|achtergestelde?|gedepriveerde|onderbedeelde» (?:[a-z-]+e )?{people}",
      "kanslozen|minder bedeelden?|minderbedeelden?|misdeelden|verschoppelingen|(?:sociaal|maatschappelijk)(?: |-economisch )zwakke(?:re)?n?(?! (?:[a-z-]+e )?{area})|«zwakkeren»|«zwaksten»|onderklasse",
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
    /lett|lezers|rekenaars|spellers|analf|opgeleid|geschoold|digi|barbaren|taal|achterstand|leerders|ses|status|lvb|vaardigheden|opleidingsniveau|gedrag/,
    [
      "(?:functioneel )?(?:laag-?geletterd(?:en?|ere)?|ongeletterden?|analfabe(?:et|ten?)|laag-?opgeleiden?|lageropgeleiden?|laaggeschoolden?|lagergeschoolden?|ongeschoolden|(?:lager|laag|slecht) (?:opgeleiden?|geschoolden?)|digibeten|cultuurbarbaren|laagtaalvaardigen?|taalzwakken?|lvb'ers|lvb-[a-z]+)",
      "«ongeschoolde|taalarme|taalzwakke|digitaal zwakke» {people}",
      "{people} met (?:een )?(?:grote )?«(?:taal|leer|onderwijs|ontwikkelings)?achterstand(?:en)?»|achterstands(?:leerling|groep|jeugd|jongere)(?:en|s|n)?|achterstandskinderen|achterstandsgezin(?:nen)?|zwakke (?:leerders|lezers|rekenaars|spellers)|(?<!{area} met )(?<!{area} met een )«(?:een )?(?:lage (?:ses|sociaal-?economische (?:status|positie))|laag opleidingsniveau)»|{people} met (?:een )?«(?:verward|onbegrepen|overlastgevend|problematisch) gedrag»|{people} met «(?:beperkte|weinig|onvoldoende) (?:[a-z]+e )?vaardigheden»",
    ],
  ),
  lack("needy", /behoev|vrager|ontvanger|afhankelijk|mijd|redzam|redzaam/, [
    "hulpbehoevenden?|zorgbehoevenden?|hulpvragers?|zorgvragers?|hulpontvangers?|zorgafhankelijken?|(?:bijstands|uitkerings)afhankelijken?|zorgmijdende?|zorgmijders?",
    "(?:niet|minder|minst|onvoldoende|verminderd|beperkt|weinig)(?:-| )zelfredzamen?|(?:u|hij|zij|ze|men|betrokkene) {gap:5}«(?:niet|onvoldoende|minder|verminderd|beperkt) zelfredzaam»|{people} {gap:6}«(?:niet|onvoldoende|minder) zelfredzaam»|onzelfredzamen?",
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
    /werklo|werkende|werkzoek|actie|thuiszit|baanlo|haker|uitval|drop|onbenut|granieten|passie|ongemotiv|onwillig|afwacht|onproduct|missen|gebrek|ontbre/,
    [
      "«langdurig werkzoekenden?»|«(?:langdurig )?werklozen»|(?:iedere|elke|een|de) «werkloze» (?:krijgt|kan|die|heeft|moet|wordt|vindt|is)|«(?:langdurig )?werkloze» (?:[a-z-]+e )?{people}|inactieven|thuiszitters|baanlozen|uitvallers|drop-?outs|niet-actieven|granieten bestand",
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

  // But for crafts that are called so wherever they are done.
  origin("craft", originStem, ["«{origin}|gevluchte|geimmigreerde» (?:[a-z-]+e )?{maker}"], {
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
      "{maker} «met een (?:niet-westerse |[a-z]+se )?(?:migratie-?achtergrond|(?:buitenlandse )?(?:afkomst|achtergrond))»|(?:{people}|{maker}) «van (?:{origin}) (?:afkomst|komaf)»",
    ],
    { instead: "leaveOut", unless: counting },
  ),
  origin(
    "craft",
    /achtergrond|afkomst/,
    [
      "{people} «met een (?:niet-westerse |[a-z]+se )?(?:migratie-?achtergrond|(?:buitenlandse )?(?:afkomst|achtergrond))»",
    ],
    { instead: "leaveOut", when: "{craft}|kunst|talent|initiatief", unless: counting },
  ),
  origin(
    "status",
    /ers|eer|ier|afgh|turk|marok|irak|surin|antil|koerd|chine|roeme|bulga|palest|houder|ling|zoeker|migran|nieuwkomer|vrouwen/,
    [
      "(?<!(?:buren|omwonenden|bewoners|studenten|vrijwilligers|stadgenoten) en (?:de )?){comer}(?! van (?:de|het|een) )(?! en (?:de )?(?:{people}|omwonenden|vrijwilligers|ambtenaren|gevestigden|stadgenoten|vissers))|migrantenvrouwen|vluchteling(?:en)?vrouwen|moslimvrouwen|(?:vluchteling|migranten|vluchtelingen)-?{maker}",
    ],
    {
      when: "{craft}",
      unless: `${counting}|recht op|[a-z]*wet|verordening|vluchtelingenverdrag|vergunning(?:en)?|besluit|termijn|opvang|finale|wedstrijd(?:en)?|toernooi|voetbal[a-z]*|[a-z]*koor|kermis|verplicht|${stories}`,
    },
  ),
  origin(
    "status",
    /door/,
    ["(?:gebouwd|gemaakt|genaaid|gebakken|gekookt|geschilderd|ontworpen) door {gap:1}«{comer}»"],
    { unless: counting },
  ),
];

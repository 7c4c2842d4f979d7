// Patterns for help in one direction by the turns that verbs of helping take: split, joined, in the passive and as a noun.
import { type Rule, rulesOf } from "./rule";
import { bothWays, folk, getter, within } from "./surroundings";

const giving = rulesOf("giving");

/** Verbs in two parts, people between or before: ‘neemt hen bij de hand’, ‘hen bij de hand te nemen’. Of each its forms, the other part, and its forms at the end; all in one form, for that is read quicker. */
function turns(...verbs: readonly (readonly [finite: string, rest: string, end: string])[]) {
  const all = (part: 0 | 1 | 2) => verbs.map((verb) => verb[part]).join("|");
  return [
    `«${all(0)}» (?:we |wij |je |jij |{giver} )?${within(1)}${getter} ${within(4)}«${all(1)}»`,
    `(?:{people}|{them}) ${within(4)}«(?:${all(1)}) (?:(?:te|zijn|worden|is|wordt|werden|werd|zal|kan|kunnen|willen|wil|moeten|mogen) )*(?:${all(2)}|${all(0)})»`,
  ];
}
/** A verb, and people behind a small word: ‘ontfermt zich over gezinnen’. */
const towards = (finite: string, to: string) => `«(?:${finite})» ${within(3)}«(?:${to})» ${folk}`;

/** What people are made, by those who make them so. */
const stronger =
  "(?:weer |sociaal |financieel |digitaal |wat |mentaal |fysiek )?(?:weerbaar|weerbaarder|zelfredzaam|zelfredzamer|zelfstandig|zelfstandiger|mondig|mondiger|sterk|sterker|zelfbewust|zelfbewuster|wegwijs|vaardig|vaardiger|taalvaardig|taalvaardiger|digivaardig|digitaalvaardig|fit|fitter|gezonder|vitaler|bewuster|veerkrachtig|veerkrachtiger|klaar voor)";
/** What somebody has more of, whom others make stronger; with the verbs of making so, before it and behind. */
const wellbeing =
  "(?:[a-z]*kracht|weerbaarheid|zelfredzaamheid|zelfstandigheid|zelfvertrouwen|eigenwaarde|veerkracht|geluk|welzijn|welbevinden|toekomst|ontwikkeling|talentontwikkeling|kansen|levensgeluk|sociale netwerk|taalvaardigheid|digitale vaardigheden|vaardigheden|participatie|ontplooiing|mondigheid)";
const building =
  "(?:investe(?:er|ert|ren)|werk(?:t|en)|dra(?:ag|agt|gen)|bijdragen|bij te dragen|bijdrage|versterk(?:t|en|ing)|verbeter(?:t|en|ing)|vergro(?:ot|ten|ting)|verho(?:og|ogt|gen|ging)|bevorder(?:t|en|ing)|stimule(?:er|ert|ren)|zet(?:ten)?|ontwikkelen|bouw(?:t|en))";
const built =
  "versterken|versterkt|verbeteren|verbeterd|vergroten|vergroot|verhogen|verhoogd|bevorderen|bevorderd|stimuleren|gestimuleerd";
/** People in need, as those who name them so would say it. */
const needy =
  "(?:(?:de|onze|deze|alle|[0-9.]+) ){0,2}(?:(?:eenzame|arme|kwetsbare|kansarme|dakloze|behoeftige|zieke|alleenstaande|geisoleerde|vereenzaamde|hulpbehoevende|laaggeletterde|minderbedeelde|verwaarloosde|zwakke|zwakste|armste|kwetsbaarste) {people}|daklozen|dak- en thuislozen|minima|kwetsbaren|armen|armsten|zwaksten|zwakkeren|eenzamen|zieken|behoeftigen|minderbedeelden|kansarmen|hulpbehoevenden)";
/** Who gives for nothing. */
const free =
  "(?:(?!(?:de |onze |het |ons )?(?:gemeenten?|college|corporatie|overheid|bibliotheek|stad|wethouders?|partners|ondernemers|winkeliers) ){giver})";
/** What is done to people who are helped, by others. */
const done =
  "geholpen|ondersteund|gesteund|begeleid|gecoacht|opgevangen|bijgestaan|verwend|verrast|ontzorgd|versterkt|getraind|toegerust|bemoedigd|opgebeurd|(?:aan|bij) de hand genomen|op weg geholpen|wegwijs gemaakt|in de watten gelegd|gered|ontlast|meegenomen|uitgenodigd voor een [a-z]*(?:maaltijd|diner|uitje)";

/** What is given without help: a word, a right, pay; and with a giver of it, what could be given. */
const notHelp =
  "[a-z]*informatie|passen|pas|containers?|[a-z]*kalenders?|plattegrond|lunch|euro|jas|kaartje|folder|uitleg|advies|antwoord|toestemming|[a-z]*vergunning|ruimte|inspraak|stem|gelegenheid|[a-z]*subsidie|opdracht(?:en)?|korting|rondleiding(?:en)?|loon|salaris|betaling|contract|rechten|recht|inzicht|voorrang|bericht|termijn|toegang|brief|brieven|uitsluitsel|duidelijkheid|vergoeding|boete|uitstel|opdracht|rekening|voordracht|presentatie|lezing|keuze|mogelijkheid|zeggenschap|budget|gelijk|schuld|cijfer|les|lessen|bedenktijd|compensatie|ontheffing|vrijstelling|besluit|inburgeringsplichtigen?|woning(?:en)?|sleutels?";

export const rulesOfHelping: readonly Rule[] = [
  giving(
    "helping",
    /uit (?:de|het|hun|een|zijn|haar) |de hand|handje|sleeptouw|hoede|vleugel|(?:de|onze|zijn|haar|hun) arm|in bescherming|op weg|vooruit|voort|bovenop|drempel|op de (?:been|rit|rails)|zadel|spoor|op gang|stap|eind|eerste stap|riem|bloei|zonnetje|watten|benen/,
    turns(
      [
        "neemt?|nemen|nam|namen",
        "(?:aan|bij) de hand|aan het handje|op sleeptouw|onder (?:de|onze|zijn|haar|hun) (?:arm|hoede|vleugels)|in bescherming",
        "nemen|genomen",
      ],
      [
        "help(?:t|en)?|hielp(?:en)?",
        "op weg|vooruit|voort|er ?bovenop|uit de (?:brand|problemen|schulden|put|zorgen|knoop)|over de drempel|op de been|in het zadel|op (?:de rit|de rails|het goede spoor|het juiste spoor|gang)|(?:een )?(?:stap|stapje|eind|eindje) (?:vooruit|verder)|bij hun eerste stappen",
        "helpen|geholpen",
      ],
      [
        "til(?:t|len|de|den)?|ha(?:al|alt|len|alde|alden)|trek(?:t|ken)?|trok(?:ken)?|help(?:t|en)?|sle(?:ep|ept|pen)|hou(?:dt|d|den)",
        "uit (?:de|het|hun|een|zijn|haar) (?:armoede|schulden|problemen|put|dal|eenzaamheid|isolement|geldzorgen|ellende|nood|moeras|slop|cirkel|neerwaartse spiraal|schuldhulpverlening|misere|goot)",
        "tillen|getild|halen|gehaald|trekken|getrokken|helpen|geholpen|slepen|houden|gehouden",
      ],
      ["steek(?:t)?|steken|stak(?:en)?", "een hart onder de riem", "steken|gestoken"],
      [
        "breng(?:t|en)?|bracht(?:en)?|krijg(?:t|en)?|zet(?:ten|te)?|trek(?:t|ken)?|trok(?:ken)?|houdt?|houden|hield(?:en)?|leg(?:t|gen)?",
        "tot bloei|in het zonnetje|weer op de (?:rit|rails|been)|op de been|over de drempel|in de watten|uit het dal|weer op (?:hun|eigen) benen",
        "brengen|gebracht|krijgen|gekregen|zetten|gezet|trekken|getrokken|houden|gehouden|leggen|gelegd",
      ],
    ),
    { unless: bothWays },
  ),
  giving(
    "helping",
    /naast |staa|stond|bijst|bijgest|raad en|klaar|voor op|bereiden|toe |toe(?:ge)?rust|rusten/,
    [
      `{giver} ${within(2)}«sta(?:at|an)|stond(?:en)?» ${within(2)}${getter} ${within(5)}(?:met raad en daad )?«bij|terzijde|ter zijde»|«sta(?:at|an)|stond(?:en)?» (?:we|wij|{giver}) ${within(1)}${getter} ${within(5)}(?:met raad en daad )?«bij|terzijde|ter zijde»|(?:{people}|{them}) ${within(4)}«(?:bij|terzijde|ter zijde) te staan|met raad en daad (?:bij )?(?:te )?staan|bijstaan|bijgestaan»`,

      `(?:{giver}|je) «(?:sta(?:at|an)?|ga(?:at|an)?|blij(?:f|ft|ven))» «naast» ${folk}(?! (?:in de rij|aan tafel|op))|naast ${folk} «(?:te )?(?:staan|blijven staan|gaan staan)»`,

      `«(?:stoomt?|stomen|bereidt?|bereiden|bereidde(?:n)?|rust(?:en|te|ten)?)» (?:we |wij |{giver} )?${within(1)}${getter} ${within(3)}«klaar voor|voor op|toe (?:met|om|voor)»|(?:{people}|{them}) ${within(2)}«klaar te stomen|klaarstomen|klaargestoomd|voor te bereiden op|toe te rusten|toerusten|toegerust»`,
    ],
    { unless: bothWays },
  ),
  giving(
    "empowering",
    /maa?k|wapen|kracht|baarheid|zaamheid|zelf[rsv]|geluk|welzijn|toekomst|ontwikkel|waarde|kansen|positie|talent|netwerk|vaardigh|welbevinden|levens/,
    [
      ...turns(["maa?k(?:t|en|te|ten)?", `${stronger}(?! (?:tegen|voor) (?:hitte|water))`, "maken|gemaakt"]),

      `«${building}» ${within(4)}(?:(?:aan|in|op|bij aan|van) )?(?:(?:de|het|hun) )?(?:[a-z-]+e )?«${wellbeing}» (?:van|bij|onder) ${folk}|«${wellbeing} (?:van|bij) ${folk} (?:te |wordt |worden |is )?(?:${built})»|om (?:de|het) (?:[a-z-]+e )?«${wellbeing}» van ${folk} te «(?:${built})»`,
      `{giver} ${within(2)}«wapen(?:t|en)» ${folk} «tegen»|«weerbaar(?:der)? maken van» ${folk}`,
    ],
    { unless: bothWays },
  ),
  giving(
    "joining",
    /laat|laten|liet/,
    [
      `«laat|laten|liet(?:en)?» (?:we |wij |{giver} )?${folk} ${within(4)}«(?:kennismaken|ontdekken|proeven|sporten|zwemmen|ontspannen|dromen|meedraaien|aanhaken|aansluiten|voelen|opfleuren|bijkomen|meesporten|meezingen|meegenieten|meemaken|vieren|meebeleven)»`,
    ],
    { unless: bothWays },
  ),
  giving(
    "charity",
    /trek|trok|loop|lopen|liep|mee met|bekommer|oogje|bezoek|bezocht|langs|strijd|vecht|hard|sterk|hart|reik|doneer|doneren|les|lach|om naar|omkijk|om te|zorg te|zorg dra|spring|sprong|lenig|verlicht|verschil|wereld|behoeften|bij aan|toekomst|rekenen op|niemand|wie /,
    [
      `{giver} (?:${towards("trek(?:t|ken)|trok(?:ken)|loop(?:t)?|lopen|gaa?t?n?|liep(?:en)?", "op met|mee met")}|${towards("strijdt|strijden|vecht(?:en)?|(?:maakt|maken) (?:zich|ons) (?:hard|sterk)|draagt zorg|dragen zorg|(?:heeft|hebben) een warm hart", "voor")}|${towards("kijk(?:t|en)|keek|keken", "om naar")}|«(?:spring(?:t|en)|sprong(?:en)?)» «bij» (?:als|wanneer|voor|waar)|«bezoek(?:t|en)|bezocht(?:en)?» ${needy}|«help(?:t|en)|ondersteun(?:t|en)» (?:wie|iedereen die|hen die) |«laat|laten» niemand «(?:vallen|achter|in de steek|los|aan de kant staan|buiten de boot vallen)»|«neemt?|nemen» ${folk} «mee» in (?:de|het|hun))`,
      `${towards("bekommer(?:t|en|de|den)", "(?:zich |ons )?om")}|${towards("houdt?|houden|hield(?:en)?", "een oogje (?:op|in het zeil (?:bij|voor))")}|${towards("reik(?:t|en|te|ten)", "uit aan")}|${towards("doneer(?:t|de|den)|doneren", "aan")}|(?:vrijwilligers?|maatjes?) ${towards("geeft|geven|gaven", "[a-z]*(?:les|lessen) aan")}`,
      `(?:${free}|[a-z]*adviseurs?) ${towards("gaa?t?n?|kom(?:t|en)|kwam(?:en)?|ging(?:en)?|brengt?|brengen", "(?:op bezoek|op huisbezoek|langs|een bezoek(?:je)?) (?:bij|aan)")}`,
      `«om te (?:zien|kijken) naar» ${folk}|«omkijken naar» ${folk}|«zorg (?:te )?dragen voor» ${folk}|«(?:lenig(?:t|en|de|den)|verlicht(?:en|te|ten)?)» ${within(4)}«(?:nood|zorgen|lasten|armoede)» (?:van|onder|bij) ${folk}|{people} ${within(3)}«bij te springen»`,
      `«(?:maa?k(?:t|en)?|betekent|betekenen)» ${within(3)}«verschil|wereld» (?:van verschil )?voor ${folk}|«(?:voorziet|voorzien)» ${within(2)}«in» (?:de )?(?:eerste )?(?:levens)?behoeften van ${folk}|«dra(?:agt|gen)» ${within(4)}«bij» aan (?:het|de) [a-z]+ van ${folk}|«zet(?:ten)? (?:zich|ons) ${within(3)}in voor» ${within(4)}(?:toekomst|welzijn|positie|kansen|geluk) (?:voor|van) ${folk}`,
      `«(?:een )?(?:glim)?lach op (?:de|het) gezicht(?:en|je|jes)?» van ${folk}|{people} «(?:kunnen|kan|mogen) ${within(3)}rekenen op» (?:onze|ons|een|de) `,
    ],
    { unless: bothWays },
  ),
  giving(
    "charity",
    /eenza|arme|kwets|kansarm|dakl|behoef|ziek|alleenst|gesoleerd|vereenz|hulpb|geletterd|bedeeld|verwaarl|zwak|thuisl|minima/,
    [
      `{giver} ${within(6)}«(?:voor|aan)» ${needy}|(?:heeft|hebben) (?:extra |veel |bijzondere |speciale )?«(?:oog|aandacht|hart) voor» ${needy}`,
    ],
    { unless: `${bothWays}|${notHelp}` },
  ),
  giving(
    "charity",
    /voor |rijden|brengen|halen|vervoer|wandel|vergezel/,
    [
      `${free} (?:«(?:ko(?:okt|ken)|bak(?:t|ken)|brei(?:t|en)|naai(?:t|en)|haken|zamel(?:t|en)|verzamel(?:t|en)|spa(?:art|ren)|schenk(?:t|en)|ma(?:akt|ken)|doe(?:t|n)|verzorg(?:t|en)|breng(?:t|en)|klus(?:t|sen)|collecte(?:ert|ren)|bid(?:t|den))» ${within(4)}«voor» ${folk}(?! (?:en (?:door|van)))|«(?:rijden|brengen|halen|vervoeren|wandelen|vergezellen)» (?:met )?${folk})`,
    ],
    { unless: `${bothWays}|${notHelp}` },
  ),
  // By others, and as a noun.
  giving(
    "helping",
    /door|via/,
    [
      `{people} ${within(7)}(?:(?:door|via) (?:(?:de )?(?:inzet|hulp|steun) van )?{giver} ${within(4)}«(?:${done})»|«(?:${done})» (?:door|via) (?:(?:de )?(?:inzet|hulp|steun) van )?{giver})|(?:zij|ze) (?:worden|werden) (?:daarbij |daarin )?(?:door {giver} ${within(2)}«(?:${done})»|«(?:${done})» door {giver})|(?:door|via) {giver} ${within(2)}«(?:${done})» ${folk}`,
    ],
    { unless: bothWays },
  ),
];

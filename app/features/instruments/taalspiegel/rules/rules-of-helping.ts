// Patterns for help in one direction by the turns that verbs of helping take: split, joined, in the passive and as a noun.
import { type Rule, rulesOf } from "./rule";
import { bothWays, folk, getter, within } from "./surroundings";

const giving = rulesOf("giving");

/** A verb in two parts, people between: ‘neemt hen bij de hand’, ‘hen bij de hand te nemen’. */
const split = (finite: string, rest: string, end: string) =>
  `«${finite}» (?:we |wij |{giver} )?${within(1)}${getter} ${within(4)}«${rest}»|${getter} ${within(4)}«(?:${rest}) (?:te |zijn |worden |is |wordt |werden |werd |zal |kan |kunnen )*(?:${end})»`;
/** A verb, and people behind a small word: ‘ontfermt zich over gezinnen’. */
const towards = (finite: string, to: string) => `«(?:${finite})» ${within(3)}«(?:${to})» ${folk}`;

/** What people are made, by those who make them so. */
const stronger =
  "(?:weer |sociaal |financieel |digitaal |wat |mentaal |fysiek )?(?:weerbaar|weerbaarder|zelfredzaam|zelfredzamer|zelfstandig|zelfstandiger|mondig|mondiger|sterk|sterker|zelfbewust|zelfbewuster|wegwijs|vaardig|vaardiger|taalvaardig|taalvaardiger|digivaardig|digitaalvaardig|fit|fitter|gezonder|vitaler|bewuster|veerkrachtig|veerkrachtiger|klaar voor)";
/** What is done to people who are helped, by others. */
const done =
  "geholpen|ondersteund|gesteund|begeleid|gecoacht|opgevangen|bijgestaan|verwend|verrast|ontzorgd|versterkt|getraind|toegerust|bemoedigd|opgebeurd|(?:aan|bij) de hand genomen|op weg geholpen|wegwijs gemaakt|in de watten gelegd|gered|ontlast|meegenomen|uitgenodigd voor een [a-z]*(?:maaltijd|diner|uitje)";

export const rulesOfHelping: readonly Rule[] = [
  giving(
    "helping",
    /ne?em|nam|genomen|help|hielp|geholpen|staat|staan|stond|riem|bloei|zonnetje|op de |watten|klaar|voor op|toe|drempel|bijsta|voorbereid/,
    [
      split(
        "neemt?|nemen|nam|namen",
        "(?:aan|bij) de hand|aan het handje|op sleeptouw|onder (?:de|onze|zijn|haar|hun) (?:arm|hoede|vleugels)|in bescherming",
        "nemen|genomen",
      ),
      split(
        "help(?:t|en)?|hielp(?:en)?",
        "op weg|vooruit|voort|er ?bovenop|uit de (?:brand|problemen|schulden|put|zorgen|knoop)|over de drempel|op de been|in het zadel|op (?:de rit|de rails|het goede spoor|het juiste spoor|gang)|(?:een )?(?:stap|stapje|eind|eindje) (?:vooruit|verder)|bij hun eerste stappen",
        "helpen|geholpen",
      ),
      `{giver} ${within(2)}«sta(?:at|an)|stond(?:en)?» ${within(2)}${getter} ${within(5)}(?:met raad en daad )?«bij|terzijde|ter zijde»|«sta(?:at|an)|stond(?:en)?» (?:we|wij|{giver}) ${within(1)}${getter} ${within(5)}(?:met raad en daad )?«bij|terzijde|ter zijde»|${getter} ${within(4)}«(?:bij|terzijde|ter zijde) te staan|met raad en daad (?:bij )?(?:te )?staan|bijstaan|bijgestaan»`,
      split("steek(?:t)?|steken|stak(?:en)?", "een hart onder de riem", "steken|gestoken"),
      split(
        "breng(?:t|en)?|bracht(?:en)?|krijg(?:t|en)?|zet(?:ten|te)?|trek(?:t|ken)?|trok(?:ken)?|houdt?|houden|hield(?:en)?|leg(?:t|gen)?",
        "tot bloei|in het zonnetje|weer op de (?:rit|rails|been)|op de been|over de drempel|in de watten|uit het dal|weer op (?:hun|eigen) benen",
        "brengen|gebracht|krijgen|gekregen|zetten|gezet|trekken|getrokken|houden|gehouden|leggen|gelegd",
      ),
      `«(?:stoomt?|stomen|bereidt?|bereiden|bereidde(?:n)?|rust(?:en|te|ten)?)» (?:we |wij |{giver} )?${within(1)}${getter} ${within(3)}«klaar voor|voor op|toe (?:met|om|voor)»|${getter} ${within(2)}«klaar te stomen|klaarstomen|klaargestoomd|voor te bereiden op|toe te rusten|toerusten|toegerust»`,
    ],
    { unless: bothWays },
  ),
  giving(
    "empowering",
    /maa?k|wapen/,
    [
      split("maa?k(?:t|en|te|ten)?", `${stronger}(?! (?:tegen|voor) (?:hitte|water))`, "maken|gemaakt"),
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
    /optrek|trek|trok|bekommer|oogje|bezoek|langs|strijd|vecht|hard|sterk|oog |aandacht|mee met|reik|doneer|doneren|les aan|lessen aan|steunt|glimlach|lach|zorg|rekening met/,
    [
      `{giver} ${towards("trek(?:t|ken)|trok(?:ken)|loop(?:t)?|lopen|gaa?t?n?|liep(?:en)?", "op met|mee met")}|${towards("bekommer(?:t|en|de|den)", "(?:zich |ons )?om")}|${towards("houdt?|houden|hield(?:en)?", "een oogje (?:op|in het zeil (?:bij|voor))")}`,
      `(?:vrijwilligers?|maatjes?|{giver}) ${towards("gaa?t?n?|kom(?:t|en)|kwam(?:en)?|ging(?:en)?|brengt?|brengen", "(?:op bezoek|op huisbezoek|langs|een bezoek(?:je)?) (?:bij|aan)")}|{giver} «bezoek(?:t|en)|bezocht(?:en)?» (?:eenzame|zieke|kwetsbare|alleenstaande|oudere) {people}`,
      `{giver} ${towards("strijdt|strijden|vecht(?:en)?|(?:maakt|maken) (?:zich|ons) (?:hard|sterk)|draagt zorg|dragen zorg|(?:heeft|hebben) (?:extra |veel |bijzondere |speciale )?(?:oog|aandacht|een warm hart)", "voor")}`,
      `${towards("reik(?:t|en|te|ten)", "uit aan")}|${towards("doneer(?:t|de|den)|doneren", "aan")}|(?:vrijwilligers?|maatjes?) ${towards("geeft|geven|gaven", "[a-z]*(?:les|lessen) aan")}`,
      `«(?:een )?(?:glim)?lach op (?:de|het) gezicht(?:en|je|jes)?» van ${folk}`,
    ],
    { unless: bothWays },
  ),
  // By others, and as a noun.
  giving(
    "helping",
    /door|via/,
    [
      `${folk} ${within(6)}(?:door|via) {giver} ${within(4)}«(?:${done})»|${folk} ${within(8)}«(?:${done})» (?:door|via) {giver}|(?:door|via) {giver} ${within(2)}«(?:${done})» ${folk}`,
    ],
    { unless: bothWays },
  ),
  giving(
    "helping",
    /begeleiding|ondersteuning|coaching|hulp|steun|toerusting|bijstand|versterking|opvang|ontzorg|nazorg|vangnet|oor |haven|thuis|kans|zetje|maatje/,
    [
      `«(?:begeleiding|ondersteuning|coaching|toerusting|ontzorging|versterking|bemoediging) (?:van|aan|voor)» ${folk}(?! (?:naar|bij de raad|aan de (?:gemeente|raad|ambtenaren)))|«(?:hulp|hulpverlening|steun|coaching) (?:aan|voor)» ${folk}`,
      `«(?:luisterend oor|veilige (?:haven|plek)|warm (?:thuis|welkom|bad)|vangnet|tweede kans|nieuwe kans|steuntje|zetje|maatje|opsteker) voor» (?:${folk}|wie)`,
    ],
    {
      unless: `${bothWays}|ondersteuning van de {area}|juridische|clientondersteuning|perceel|inburgeringsplichtigen?`,
    },
  ),
];

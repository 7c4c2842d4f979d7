// The groups of Dutch words that patterns name between braces, and how a pattern becomes a regular expression. All are folded (folded-text.ts).
import { type Group, mark, marks } from "./group-marks";

/** The beginnings of words of origin, by the ending that follows. */
const origin = {
  se: "turk|japan|irake|marokkaan|eritre|afghaan|iraan|iraak|palestijn|oekraien|pool|roemeen|bulgaar|hongaar|tsjetsjeen|armeen|kosovaar|surinaam|antilliaan|arubaan|curacao|moluk|hindoestaan|afrikaan|oost-europe|midden-oosten|nigeriaan|kaapverdi|kaapverdiaan|guinee|kameroen|algerijn|latijns-amerikaan|braziliaan|colombiaan|venezolaan|dominicaan|spaan|chileen|cubaan|boliviaan|peruaan|mexicaan|ecuadoraan|argentijn|oezbeek|kazach|azerbeidzjaan|tsjech|slowaak|sloveen|bengaal|mongool|jordaan|singalee|zuid-afrikaan|keniaan|liberiaan|italiaan|griek|thai|tibetaan|pakistaan|india|rwande|oegande|ivoriaan|filipijn|gambiaan",
  ische:
    "syr|somal|koerd|egypt|jemenit|ethiop|georg|joegoslav|bosn|serv|indones|ind|arab|perz|tunes|lib|wit-russ|kroat|montenegr|macedon|tanzan|kore|jezid|tamil|saoed|russ|islamit|aziat",
  ese: "soedan|liban|alban|chin|vietnam|ghan|congol|angol|portug|senegal|nepal|hat",
};

/** Letters without which a sentence has no word of origin. */
export const originStem = new RegExp(
  `(?:${origin.se})se|(?:${origin.ische})isch|(?:${origin.ese})ese|westers|buitenlands|gevluchte|geimmig`,
);

/** Groups of single words, by name: which of them a word is of is found once, and marked behind it (group-marks.ts). */
export const wordGroups: Record<Group, string> = {
  /** Groups of residents, also at the end of a longer word. */
  people:
    "(?!(?:werk|stuur|project|klankbord|expert|advies|app|doe)groep)(?:[a-z-]{0,24}(?:bewoners?|inwoners?|deelnemers?|nieuwkomers?|werkzoekers?|werkzoekenden?|klant(?:en)?|kandida(?:at|ten)|jongeren?|gezin(?:nen|sleden)?|huishoudens?|vrouw(?:en)?|moeders?|meisjes?|vrouwtjes?|kindjes?|mannetjes?|gezinnetjes?|statushouders?|vergunninghouders?|vluchteling(?:en)?|asielzoekers?|migrant(?:en)?|leerling(?:en)?|groep(?:en)?|kinderen|volwassenen?|gerechtigden?|plichtigen?|patient(?:en)?|client(?:en)?|huurders?|werknemers?|peuters?|kleuters?|student(?:en)?|bijstandsontvangers?|uitkeringsontvangers?|cursisten?|jeugdigen?|ouders|meiden|bewoonsters?|verlaters?|meisjes|gedetineerden?|verslaafden?)" +
    "|(?:mede|wijk)?burgers?|(?:mede)?mensen|mens|ouders|ouderen?|jongens?|mannen|vaders?|kind|jeugd|publiek|senioren|personen|persoon|mantelzorgers?|gemeenschap(?:pen)?|families|buren|(?:werk|dak|thuis)lozen?|anderstaligen|alleenstaanden|laag[a-z]{4,12}n|zwaksten|zwakkeren|kwetsbaren|minderbedeelden|kansarmen|daklozen?|minima|zieken|slachtoffers|gedupeerden|nabestaanden|weduwen|kids|eenzamen|dorpelingen|ingezetenen|medelanders|tieners|pubers|stadsgenoten|buurtgenoten|nederlanders|ontheemden?|[a-z]{2,14}(?:ammers|enaren|enaars))",
  area: "(?:[a-z]{0,14})?(?:wijk|buurt)(?:en|jes?)?|(?:dorps|woon)kern(?:en)?|woongebied(?:en)?|postcodegebied(?:en)?|gebied(?:en)?|stadsde(?:el|len)|straten|straat(?:jes?)?|dorp(?:en|jes?)?|kern(?:en)?|flat(?:s|jes?)?",
  /** An authority, or those who work for it or with it. */
  giver:
    "gemeenten?|college|[a-z]*kerk(?:en)?|moskee|[a-z]*bank|bibliotheek|welzijn[a-z]*|[a-z]*instelling(?:en)?|[a-z]*werk(?:er|ers|sters?)|[a-z]*project(?:en)?|initiatief|[a-z]*club|[a-z]*cafe|ondernemers|donateurs|gulle gevers|winkeliers|stichting|wethouder|overheid|[a-z]{0,14}teams?|[a-z]{0,14}coach(?:es)?|consulent(?:en)?|[a-z]{0,10}vrijwilligers?|project|programma|professionals?|hulpverleners?|buurthuis|organisaties?|medewerkers?|klantmanagers?|vereniging|fonds|corporatie|begeleiders?|maatjes?|training|aanpak|cursus|stad|[a-z]{0,14}adviseurs?|opdrachtnemers?|[a-z]{0,6}aanbieders?|[a-z]{0,10}loket|wijkagent(?:en)?|diaconie|parochie|noodfonds|[a-z]{0,8}verleners?|mentor(?:en)?|[a-z]{0,12}begeleidsters?|[a-z]{2,10}begeleiders?|bewindvoerders?|steunpunt|inloophuis|gemeentebestuur|wethouders|fondsen|stichtingen|gastvrouwen|ouderenbond|partners|ervaringsdeskundigen|rode kruis|kruis|leger des heils|humanitas|[a-z]{4,}managers?",
  origin: `(?:${origin.se})se?|(?:${origin.ische})isch[e]?|(?:${origin.ese})ese?|niet-westerse?|buitenlandse?`,
  /** One of a people, or those who came, named by nothing but that. */
  comer:
    "syriers?|eritreeers?|afghaan|afghanen|turken|marokkanen|marokkaan|somaliers?|oekrainers?|iraniers?|irakezen|irakees|surinamers?|antillianen|koerden|ethiopiers?|chinezen|roemenen|bulgaren|palestijnen|statushouders?|vergunninghouders?|(?:oorlogs)?vluchteling(?:en)?|asielzoekers?|arbeidsmigranten|migranten|nieuwkomers|(?:groep )nieuwkomers",
  maker:
    "[a-z-]{0,18}(?:ondernemers?|bakkers?|bakster|kok|koks|kokkin(?:nen)?|slagers?|naaisters?|kleermakers?|[a-z]*maaksters?|makers?|aannemers?|uitbaters?|installateurs?|behangers?|kelners?|obers?|barista.?s?|sopraan|tenor|bariton|visagist(?:e|en)?|verhalenvertellers?|melkers?|tegelaars?|stratenmakers?|spinsters?|breisters?|haaksters?|poetsers?|zakenman|zakenlieden|winzers?|slotenmakers?|kappers?|kapsters?|barbiers?|muzikant(?:en)?|musici|musicus|kunstenaars?|goudsm(?:id|eden)|zilversm(?:id|eden)|schilders?|dichters?|dichteres|schrijvers?|timmerman|timmerlieden|bouwvakkers?|metselaars?|tegelzetters?|stukadoors?|monteurs?|schoenmakers?|couturiers?|ontwerpers?|artiesten?|zangers?|zangeres(?:sen)?|dansers?|danseres(?:sen)?|ambachtslieden|ambachtsman|vaklieden|vakmensen|vakman|winkeliers?|restauranthouders?|wevers?|tapijtknopers?|tapijtknoopsters?|weefsters?|borduursters?|parfumiers?|fotograaf|fotografen|filmmakers?|architect(?:en)?|hoveniers?|tuinders?|ingenieurs?|artsen|arts|talenten|horlogemakers?|juweliers?|meubelmakers?|smid|smeden|(?:pian|viol|cell|gitar|trompett|bass|fluit|klarinett|saxofon|organ|percussion|harp|bloem|styl|accordeon)ist(?:e|en|es)?|componist(?:en)?|drummers?|dirigent(?:en)?|solist(?:en)?|[a-z]+spelers?|patissiers?|brouwers?|imkers?|boeren|boerin(?:nen)?|vissers?|schippers?|loodgieters?|elektriciens?|lassers?|houtbewerkers?|houtsnijders?|glasblazers?|pottenbakkers?|keramisten?|boekbinders?|kalligrafe?n?|chauffeurs?|programmeurs?|verpleegkundigen?|tandarts(?:en)?|handelar(?:en)?|handelaar|kooplieden|koopman|modeontwerp(?:st)?ers?|coupeuses?|beeldhouwers?|acteurs?|actrices?|regisseurs?|rappers?|cateraars?|herders?|tuinmannen|tuinman|klokkenmakers?|leerbewerkers?|zadelmakers?|stoffeerders?|mozaiekleggers?|docent(?:en)?|restaurateurs?|reparateurs?|[a-z]+(?:bouwers?|leggers?|handelaars?|restaurateurs?|weefsters?|kunstenares(?:sen)?)|lerar(?:en)?|lerares(?:sen)?)",
  craft:
    "(?!verbouw|reserve)[a-z-]{0,14}(?:runnen|runt|runden|uitbaten|serveren|serveert|serveerden|kneden|kneedt|smeden|slijpen|vlechten|vlecht|vlochten|verven|stukadoren|kookten|timmerden|repareerden|knipten|verkochten|speelden|zongen|dansten|kiosk|lunchroom|theehuis|slagerij|drukkerij|brouwerij|kwekerij|smederij|weverij|toko|marktkraam|foodtruck|koffiebar|kantine|koken|kookt|kookten|bakken|bakt|bakten|naaien|naait|naaiden|borduren|borduurt|weven|weeft|breien|zingen|zingt|spelen|speelt|muziek|catering|hapjes|maaltijd(?:en)?|lunch|diner|buffet|gerechten|bakkerij(?:en)?|winkels?|restaurants?|openden|opende een|pop-uprestaurant|eetcafe|kapsalons?|kapperszaken|kapperszaak|ateliers?|(?:kleer|schoen|meubel)makerij|werkplaats|onderneming|kraam|kramen|kraampjes?|podium|orkest|stadsorkest|bouwen|bouwt|bouwden|timmeren|timmert|schilderen|schildert|repareren|repareert|knippen|knipt|tassen|kleding|kostuums|gordijnen|sieraden|keramiek|brood|taarten|kookworkshop|kookles|ambacht|vakmanschap|dansen|danst|optreden|tuinieren|knapt|knappen|verkopen|verkoopt|bedrijf|recepten|borduurwerk|naaiwerk|exposeert|concert|restaurantje|cateringbedrijf|exposeren|ondernemen|restaure(?:ren|ert|erden)|herstel(?:len|t|den)|stoffe(?:ren|ert)|metsel(?:en|t)|lassen|ontwerp(?:en|t)|meubels|schoenen|sme(?:den|edt)|weefkunst|houtwerk)",
  going:
    "werk|baan|banen|werkplek(?:ken)?|arbeidsmarkt|opleiding(?:en)?|school|traject(?:en)?|[a-z]{0,12}traject(?:en)?|dagbesteding|vrijwilligerswerk|hulp|zorg|ondersteuning|hulpverlening|aanbod|participatie|arbeid|[a-z]{0,10}sector(?:en)?|(?:leer|stage|leerwerk|opleidings|ervarings)(?:plek(?:ken)?|plaats(?:en)?)|stage|cursus|taalles|functie|werkgevers?|voorziening(?:en)?|zelfstandigheid|zelfredzaamheid|deelname",
  /** What is no thing and is given to people: hope, a stage, a day out. */
  gift: "kans(?:en)?|perspectief|toekomst|toekomstperspectief|hoop|moed|vertrouwen|zelfvertrouwen|eigenwaarde|waardigheid|structuur|houvast|stabiliteit|vangnet|maatwerk|stem|podium|thuis|welkom|warmte|aandacht|geborgenheid|bescherming|handvatten|steuntje|duwtje|zetje|steun|oor|glimlach|lach|lichtpuntje|verzetje|uitje|dagje|middagje|vakantie|kerst|kerstmaaltijd|kerstpakket(?:ten)?|verwendag|vriendschap|liefde|landing|zomer|start|feest|herinnering(?:en)?|afleiding|plezier|ontspanning|geluk|droom|gezelschap|gezelligheid|vreugde|rust|cadeau(?:tje|tjes|s)?|leven|gezicht",
  /** Verbs of helping, of people who are helped. */
  aid: "help|helpt|helpen|hielp|hielpen|geholpen|(?:onder)?steun(?:t|en|de|den)?|(?:onder|ge)steund|ondersteund|red|redt|redden|redde|gered|begeleid(?:t|en|de|den)?|coacht|coachen|coachte|coachten|gecoacht|train(?:t|en|de|den)|getraind|toerusten|toegerust|opbeuren|opgebeurd|koester(?:t|en)|verzorg(?:t|en|de|den)|bijstaan|bijgestaan|opvangen|opgevangen|bemoedig(?:t|en|de|den)|verras(?:t|sen|te|ten)|verwen(?:t|nen|de|den)|versterk(?:t|en|te|ten)|ontlast(?:en|te|ten)?|vooruithelpen|voorthelpen|verlicht(?:en)?|trakte(?:er|ert|ren|erde|erden)|verblijd(?:t|en|de|den)?",
};

const marked = (group: Group) => `(?:[a-z0-9${marks}-]*${mark(group)})`;

/** By the name between braces: a marked word, with what may stand before it, and those that are more than a word. */
const groups: Record<string, string> = {
  people: `(?:${marked("people")}|nieuwe burgers?)`,
  them: "u|hen|hun|ze|zij|jou|hem|haar",
  area: marked("area"),
  giver: `wij|we|ik|(?:de |onze |het |ons |een |jouw )?(?:(?:ervaren|betrokken) )?(?:${marked("giver")}|buddy's)`,
  origin: marked("origin"),
  comer: `${marked("comer")}|groep nieuwkomers`,
  maker: `(?:${marked("maker")}|[a-z-]{0,18}ondernemende? vrouwen)`,
  craft: `(?:${marked("craft")}|[a-z-]{0,14}(?:eigen (?:zaak|bedrijf)|een zaak))`,
  gift: marked("gift"),
  aid: marked("aid"),
  going: `(?:(?:een|een passende|passende?|betaald|betaalde|regulier|vrijwillig|duurzaam|een betaalde|de) )?${marked("going")}`,
};

/**
 * A pattern as one reads it, made into a regular expression of whole words in marked text: `{people}` is one of a group, `{gap:6}` up to six
 * words, a space any white space. `«…»` is what is pointed at, all of it when there is none.
 */
export function pattern(source: string): RegExp {
  let pointedAt = 0;
  const inner = source
    .replace(/\{gap:(\d+)\}/g, (_, most: string) => `(?:[^\\s]+\\s+){0,${most}}?`)
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?:${groups[name]})`)
    .replace(/(?<=a-z(?:0-9)?)(?=-\])/g, marks)
    .replace(/-\?/g, `[${marks}]*-?`)
    .replace(/ /g, `[${marks}]*\\s+`)
    .replace(/«/g, () => `(?<m${++pointedAt}>`)
    .replace(/»/g, ")");
  return new RegExp(`(?<![a-z0-9${marks}-])(?:${inner})(?![a-z0-9])`, "dg");
}

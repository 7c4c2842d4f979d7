// Patterns for help in one direction: the one gives, the other gets.
import { type Rule, rulesOf } from "./rule";
import { bothWays, folk, getter, helped, within } from "./surroundings";

const giving = rulesOf("giving");

/** What is given to people who only receive it, with what may stand before it. */
const gift =
  "(?:(?:(?:een|hun|weer|nieuwe?|wat|de|extra|[a-z-]+e|veel|meer) ){0,4}{gift}|een [a-z-]+e (?:dag|middag|avond|tijd)|een dag uit|een helpende hand|(?:een )?(?:veilige|eigen|warme|fijne) plek)(?: uit)?";
/** Verbs of giving, as they stand before it, and behind it. */
const give =
  "bied(?:t|en)?|boden|bood|geef|geeft|geven|gaf|gaven|schenk(?:t|en)|schonk(?:en)?|gun(?:t|nen|de|den)|bezorg(?:t|en|de|den)|breng(?:t|en)|bracht(?:en)?";
const toGive =
  "(?:te )?(?:bieden|geven|gegeven|geboden|aan te bieden|aanbieden|bezorgen|bezorgd|gunnen|gegund|schenken|geschonken|aanreiken|brengen|gebracht)";

export const rulesOfGiving: readonly Rule[] = [
  giving(
    "helping",
    /help|hielp|geholpen|steun|zorg|op weg|red|leren|leert|wegwijs|vang|opvoeden|hulp|iets doen|de weg|sterk|bemoedig|uit de|uit hun|uit het|verras|verwen|ontlast|licht|trakt|blijd|voort|vooruit|staan|staat|stond|neem|nemen/,
    [
      // One who gives, a verb of helping, people: in each order of a Dutch sentence.
      `{giver} (?:ook |graag |elk jaar |vorig jaar |dit jaar )?«{aid}» ${helped}(?! (?:elkaar|ons|(?:graag )?aan (?:een|het|de|uw)))|«{aid}» (?:we |wij |{giver} )(?:[a-z]+ )?${folk}`,
      `{giver} ${within(3)}«${folk} ${within(4)}(?:te )?{aid}»(?! (?:ons|elkaar|de gemeente))|om ${folk} ${within(2)}«te {aid}»(?! (?:oversteken|stemmen))|(?:kunnen|kan|willen|wil|gaan|gaat|zullen|zal|blijven|blijft|moeten) {giver} ${within(3)}«${folk} ${within(3)}(?:te )?{aid}»`,
      `«(?:wijs|wijst|wijzen|wees|wezen)» ${getter} «de weg»|«neemt?|nemen» (?:we |wij )?${getter} «onder (?:de|onze) arm»|{giver} «sta(?:at|an)» ${helped} (?:met [a-z -]{3,40} )?«bij»(?=[.,;]|$)|«stelt?|stellen» ${getter} «in staat»`,
      "{giver} «help(?:t|en)|hielp(?:en)?|steun(?:t|en)|ondersteun(?:t|en)|redt|redden» (?:graag |ook |dagelijks )?(?:[a-z-]+e ){0,2}{people}|«help(?:t|en)|hielp(?:en)?|ondersteun(?:t|en)|steun(?:t|en)» (?:we|wij) (?:[a-z-]+ ){0,3}{people}|«(?:redt|redden)» (?:[a-z-]+e ){0,2}{people}",
      "{giver} {gap:6}«{people} (?:te )?(?:helpen|ondersteunen|redden)»|{people} {gap:4}«(?:vooruit|verder|er bovenop|uit de brand) (?:te )?(?:helpen|geholpen)»|{people} {gap:3}(?:worden|wordt) {gap:3}«(?:geholpen|ondersteund|gesteund|opgevangen|verwend|verrast|ontzorgd)» (?:door|met)|{people} {gap:8}«(?:helpen|ondersteunen|steunen) (?:wij|we)»|{people} {gap:3}«uit (?:de|hun|het|een|haar|zijn) (?:armoede|problemen|schulden|put|dal|eenzaamheid|geldzorgen|ellende|nood) (?:te )?(?:helpen|halen|tillen|trekken|geholpen|gehaald)»",
      "{giver} «zorg(?:t|en) voor» (?:onze |de |alle |haar |hun |zijn )?(?:[a-z-]+e )?{people}|«een handje (?:te )?helpen|op weg (?:te )?(?:helpen|geholpen)|wegwijs (?:te )?(?:maken|gemaakt)»|«help(?:t|en)» {gap:2}(?:{people}|{them}|iedereen) {gap:6}«(?:op weg|verder)»|{giver} «help(?:t|en)» {gap:4}«op weg»|«help(?:t|en)» {gap:1}{people} «van» {gap:3}af",
      `{giver} «leren|leert|leerde|leerden» ${folk} (?!kennen)(?:[a-z]+ ){0,3}[a-z]+en(?= |[.,;]|$)(?! (?:ons|elkaar))|«het (?:helpen|ondersteunen|redden|opvangen) van» ${folk}|«(?:hulp|steun) voor» ${folk}|{people} (?:worden|wordt|werden) door {giver} {gap:3}«(?:geholpen|ondersteund|gesteund|opgevangen)»`,
      "{giver} «leren|leert» (?!van )(?:[a-z-]+ ){0,2}{people} (?:hoe|om|omgaan)|«leren|leert» we (?:[a-z-]+ ){0,2}{people} (?:hoe|om|omgaan)|«(?:ouders|gezinnen|moeders|statushouders|nieuwkomers|bewoners) (?:te )?(?:leren hoe|bij te brengen|opvoeden|heropvoeden)»",
      "{giver} «vangen|vangt» (?:[a-z0-9.-]+ ){0,3}{people} {gap:3}«op»|«vangen» we (?:[a-z-]+ ){0,3}{people} {gap:3}«op»|«hulp (?:te )?(?:bieden|aanbieden|verlenen|geven) aan» (?:[a-z-]+ ){0,2}{people}|«hulp(?:verlening)? aan» (?:[a-z-]+ ){0,2}{people}|«verlenen hulp»",
    ],
    {
      unless: `${bothWays}|(?:met|bij) (?:het|de|hun|uw) (?:invullen|inloggen|aangifte|aanvraag|aanvragen|formulieren|formulier|verhuizing|evacuatie|verkiezingen|tellen)|help(?:t|en) (?:ons|de gemeente)|inburgeringsplichtigen?`,
    },
  ),
  giving(
    "offering",
    /bied|bood|boden|geboden|geven|gegeven|geef|gaf|gaven|reik|sch[eo]nk|gunt|gunde|gunnen|gegund|bezorg|rug|hand|krijg|kreg|breng|bracht/,
    [
      // A verb of giving, people, and what is no thing: hope, a chance, a day out.
      `(?<!(?:in ruil|elkaar) )«${give}» (?:we |wij |{giver} )?(?:ook |graag |weer )?${getter} ${within(4)}«${gift}»|«${give}» (?:we |wij |{giver} )?${within(2)}«${gift}» aan (?:${getter}|wie|iedereen|allen)`,
      `${getter} ${within(3)}«${gift} ${toGive}»|${gift} aan ${getter} «${toGive}»|${folk} «krijg(?:t|en)|kre(?:eg|gen)» (?:dankzij|door) (?:ons|onze|het|de|dit) [a-z]+ «${gift}»|(?:dankzij|door) (?:ons|onze|het|de|dit|{giver}) ${within(5)}«krijg(?:t|en)|kre(?:eg|gen)» ${folk} «${gift}»`,
      "«(?:bied(?:t|en)?|boden|geven|geeft|gaf|gaven|aanbieden|schenk(?:t|en)|gun(?:t|nen))» {gap:4}«(?:hulp|ondersteuning|steun|een plek)»(?= aan (?:[a-z-]+ ){0,3}(?:{people}|{them}))|«reik(?:t|en)» {gap:4}(?:{people}|{them}) {gap:3}«de hand»",
      "(?:{people}|{them}|hun) {gap:3}«(?:een )?(?:betere |nieuwe |echte |eerlijke )?(?:hulp|steun|kansen|kans|perspectief|toekomst|toekomstperspectief|plek|stem|houvast|structuur|tweede kans|veilige plek|handvatten|weer hoop|hoop) (?:te )?(?:bieden|geven|gegeven|geboden|aanreiken)»|«(?:geeft|geven) een stem»",
      "«bied(?:t|en)?|geven|geeft|gun(?:t|nen)» (?:[a-z-]+e ){0,2}(?:{people}|{them}|hun) {gap:4}«(?:de |alle )?(?:hulp|steun|ondersteuning|een plek)»(?! (?:om|aan de tafel))",
      "(?:gemeente|we|wij|stichting|fonds) (?:geeft|geven) {gap:3}«een extraatje»|«(?:een )?(?:duwtje|steuntje|zetje|steun) in de rug|(?:de |een )?helpende hand»",
    ],
    { unless: `${bothWays}|kiezers?|verkiezing(?:en)?|stembureau` },
  ),
  giving(
    "empowering",
    /kracht|empower|weerba|zelf|mondig|sterker|bewust|ontzorg|ontlast|toe(?:ge)?rust|te rusten|sleeptouw|verhef|hand|hoede|vleugels|sterk|zelfstandigheid|eigenwaarde/,
    [
      `«(?:versterk(?:t|en|te|ten|ing)|vergro(?:ot|ten|otte|ting)|verho(?:og|gen|ogt|ging)|bevorder(?:t|en|ing)|(?:draagt|dragen) {gap:3}bij|bijdragen|bij te dragen)» (?:van |aan |we |wij )?(?:de|het|hun)? ?(?:eigen )?«(?:[a-z]*kracht|weerbaarheid|zelfredzaamheid|zelfvertrouwen|veerkracht|eigenwaarde|zelfstandigheid)» van ${folk}`,
      "«in (?:hun|zijn|haar|je|jouw|eigen|de) (?:eigen )?kracht (?:te )?(?:zetten|gezet|zet|brengen|gebracht|komen)»|«zet(?:ten)? {gap:4}in (?:hun|zijn|haar|eigen) (?:eigen )?kracht»|(?:ge-?)?empower(?:en|t|ment|d)?",
      "«maa?k(?:t|en)?» {gap:4}(?:{people}|{them}) {gap:2}«(?:weer |sociaal )?(?:weerbaar|weerbaarder|zelfredzaam|zelfredzamer|zelfstandig|mondig|sterker|bewust)»|(?:{people}|{them}) {gap:2}«(?:weerbaar|weerbaarder|zelfredzaam|zelfredzamer|mondig) (?:te )?(?:maken|gemaakt)»",
      "«ontlast(?:en)?» (?:we |wij |de |onze )*(?:[a-z-]+e )?{people}|{people} {gap:2}«(?:te )?ontlasten»|{people} {gap:3}«(?:toerusten|toe te rusten|toegerust)»|«neemt?|nemen» (?:we |wij )?(?:[a-z-]+ ){0,3}«(?:zorgen|werk|taken) uit handen»|«(?:neemt?|nemen)» {gap:4}«op sleeptouw»|ontzorg(?:en|t|d|de|den)?|ontzorging|verheffen|verheffing|volksverheffing|«neemt?|nemen» {gap:4}«(?:aan|bij) de hand»|(?:{people}|{them}) {gap:3}«(?:aan|bij) de hand (?:te )?(?:nemen|genomen)»|«onder (?:onze|hun|haar|zijn) (?:hoede|vleugels)»",
    ],
  ),
  giving(
    "joining",
    /meedoen|mee[tpkg]|stralen|schitteren|groeien|bloeien|genieten|ervaren|mee |meekom|integr|horen|particip/,
    [
      "iedereen «mag (?:weer |ook )?meedoen»(?! (?:aan|met|in))|«laten|laat» {gap:6}(?:{people}|{them}|mensen|gehandicapten) {gap:3}«(?:meedoen|meeprofiteren|meekomen|meetellen|stralen|schitteren|groeien|bloeien|opbloeien|genieten|ervaren)»|«mee (?:te )?laten doen|laten meedoen»",
      "(?:«kunnen|kan» ook {gap:6}|«mogen|mag» ook {gap:6})«(?:meedoen|mee doen|meepraten|meegenieten)»|«mogen|mag» {gap:5}«(?:ook |weer )+(?:meedoen|mee doen|meepraten)»|«zorg(?:t|en) ervoor dat» {gap:6}(?:{people}|{them}) {gap:4}«(?:kunnen|mee kunnen|kan|weer) (?:meedoen|doen|meekomen|participeren)»|«erbij laten horen»",
    ],
    { unless: bothWays },
  ),
  giving(
    "charity",
    /dadig|weldo|voorzie|voorzag|onze |er voor|er altijd|er ook|op voor|kansen|maa?k|neem|nemen|nam|begelei|krijg|kook|koken|organise|regel|verzorg|barmhart|caritas|ontferm|vangnet|watten|verwen|verras|uit aan|klaar voor|verschil|begunstig|het zelf|betekenen|in voor|rekenen op/,
    [
      `«maa?k(?:t|en|te|ten)?» (?:we |wij )?${folk} «(?:weer )?(?:blij|gelukkig)»|${folk} ${within(2)}«(?:blij|gelukkig) (?:te )?(?:maken|gemaakt)»|«(?:neemt?|nemen|nam|namen)» (?:we |wij )?${folk} ${within(5)}«mee» (?:op (?:vakantie|reis|uitje|stap)|naar|uit)|«begeleid(?:t|en|de|den)?» (?:we |wij )?${helped} (?:[a-z]+ ){0,2}(?:op weg|(?:bij|in|naar) (?:hun|haar|zijn|de|uw|een) (?:eerste |volgende )?(?:stap(?:pen)?|weg|start|toekomst|leven))`,
      `«(?:door|dankzij) onze (?:hulp|steun|inzet|ondersteuning)» ${within(6)}{people}|{people} {gap:8}«(?:krijg(?:t|en)|ontvang(?:t|en)) van (?:ons|onze [a-z]+|de (?:stichting|kerk|voedselbank))» (?:een|gratis)|«(?:kook(?:t|te|ten)?|koken|organise(?:ert|ren|erde)|regel(?:t|en|de)|verzorg(?:t|en|de))» ${within(5)}«voor» (?:(?:eenzame|arme|kwetsbare|kansarme|dakloze|behoeftige) {people}|daklozen|minima|kwetsbaren|armen)`,
      `«(?:dankzij|met dank aan)» (?:ons|onze|het fonds|de stichting|{giver}) ${within(3)}«(?:kan|kunnen|konden|kon|gaan|gingen)» ${folk} (?:toch |weer |ook |gratis )+`,
      `{giver} «voorzie(?:t|n)|voorzag(?:en)?» (?:[0-9.]+ )?${folk} «van»`,
      "liefdadigheid|weldoeners?|weldadigheid|barmhartigheid|caritas|«vangnet voor» (?:[a-z-]+ ){0,3}?(?:{people}|wie|hen)|{people} {gap:3}«in de watten (?:te )?(?:leggen|gelegd)»|«delen|deel(?:t|de|den)» {gap:5}«uit aan» (?:[a-z-]+ ){0,2}{people}|«verwen(?:t|nen)|verras(?:t|sen)» (?:we |wij )?(?:[a-z-]+ ){0,3}?{people}|{people} {gap:3}«(?:te )?verwennen»|«ontferm(?:t|en|de|den)?» {gap:2}«over»|«sta(?:at|an) klaar voor» (?:[a-z-]+ ){0,3}(?:{people}|wie)|«maa?k(?:t|en)? het verschil voor»|«het verschil maken voor»|«rekenen op onze (?:steun|hulp)»|«zet(?:ten)? (?:zich|ons) {gap:3}in voor» (?:dak- en )?(?:[a-z-]+ ){0,2}{people}|{giver} «(?:is|zijn) er (?:altijd |ook )?voor» (?:[a-z-]+ ){0,2}{people}|«kom(?:t|en)? {gap:2}op voor» (?:[a-z-]+ ){0,2}{people}|«(?:creeer|schep|scheppen|creer)[a-z]* kansen voor» (?:[a-z-]+ ){0,2}{people}|«kansen (?:te )?(?:creeren|scheppen)» voor (?:[a-z-]+ ){0,2}{people}|«iets (?:kunnen |willen )?betekenen voor» (?:[a-z-]+ ){0,3}{people}",
      "«voor (?:wie|hen die|mensen die) het zelf niet (?:kan|kunnen|redt|redden)»|«(?:het|dat) zelf niet (?:redden|redt)»",
    ],
    { unless: bothWays },
  ),
];

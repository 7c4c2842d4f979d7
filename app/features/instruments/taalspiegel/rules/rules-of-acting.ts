// Patterns for what is done with people: led and activated, and helped in one direction.
import { type Rule, rulesOf } from "./rule";
import { groupOfLaw } from "./rules-of-law";

const object = rulesOf("object");
const giving = rulesOf("giving");

/** Both sides do something for each other. */
const bothWays =
  "elkaar|elkaars|over en weer|in ruil|beide kanten|twee kanten|wederkerig(?:heid)?|wederzijds[e]?|op hun beurt|samen met|leren ons|leren wij van|leren hen|helpen ons|van elkaar|ruilen|brandweer|politie|ambulance|eerste hulp";
/** What is given to people who only receive it. */
const gift =
  "«een (?:[a-z-]+e ){0,2}(?:podium|middag(?:je)?|dag(?:je)?|avond(?:je)?|uitje|vakantie|kerst|glimlach|lichtpuntje|duwtje|verzetje|warme maaltijd|toekomst|kans|plek|thuis)";
const given = (verbs: string) =>
  `«${verbs}» (?:we |wij )?(?:[a-z-]+e? ){0,2}{people} (?:weer |ook )?${gift}»`;
/** What is activated that is no person. */
const device =
  "[a-z-]{0,24}(?:camera's|camera|microfoon|account|accounts|digid|code|pas|passen|alarm|installatie|installaties|sprinklers?|procedure|procedures|knop|functie|link|protocol|app|kool|abonnement|kaart|kaarten|sensor|sensoren|systeem|systemen|melding|meldingen|noodplan|draaiboek|licentie|module|plan b|crisisteam|cookies|wachtwoord|geluid|voorkennis|regeling)";

export const rulesOfActing: readonly Rule[] = [
  object(
    "led",
    /lei[dt]/,
    ["«leid(?:t|en|de|den)?» (?!tot |er){gap:14}(?<!\\ber )«toe»(?= (?:naar|aan|tot)|[.,;:!?]|$)"],
    {
      unless:
        "(?:licht(?:t|ten)?|zie(?:t|n)|zegt|geeft|voegt|past|neemt|laat) {gap:6}toe|kabels?|verkeer|water",
    },
  ),
  object(
    "led",
    /lei[dt]|overgedragen|bemiddel|verwezen|richting/,
    [
      "toeleid(?:en|t|de|den)?|toegeleide?|toe te leiden|[a-z]{0,8}toeleiding(?:en)?|toeleidings?[a-z]+|door(?:ge)?leid(?:en|t|de|den)?|door te leiden|doorgeleide|doorgeleiding",
      "«leid(?:t|en|de|den)?» {gap:4}(?:{people}|{them}) {gap:3}«naar {going}»",
      "«begeleid(?:t|en|de|den)?» {gap:2}(?:{people}|{them}) {gap:3}«naar {going}»|(?:{people}|{them}) {gap:5}«naar {going} (?:te |wordt |worden |zijn |is )?(?:begeleiden|leiden|begeleid|geleid|bemiddelen|bemiddeld|geleiden)»|«(?:begeleid|bemiddeld|geleid) naar {going}»|«begeleiding naar (?:werk|een baan)»",
      "{people} {gap:6}«richting (?:{going}) (?:begeleid|geleid|bemiddeld|bewogen)»|{people} {gap:5}«warm (?:overgedragen|over te dragen)»|«beweeg(?:t)?|bewegen» {gap:2}{people} {gap:2}«richting {going}»",
    ],
    {
      unless:
        "toeleidende (?:weg(?:en)?|route|routes|kabels?|leidingen|straten|fietspaden)|kabels?|verkeer|oversteken|[a-z]{0,12}water|sloot",
    },
  ),
  object(
    "activated",
    /activ/,
    [
      "(?:arbeids|bewoners|her)?activering|activerings(?!coach)[a-z]+|(?:arbeids|bewoners)activerings[a-z]+",
      "«activeer(?:t|de|den)?|activeren» {gap:4}(?:{people}|{them})|(?:{people}|{them}|mensen) {gap:8}«activeren|geactiveerd»|«activeren|geactiveerd» {gap:3}{people}|«(?:geactiveerd|activeren) (?:tot|naar|richting) {going}»",
      "die (?:[a-z-]+e )?{people} {gap:3}«activeert|activeren»|«geactiveerde» {people}|«activerende (?:aanpak|benadering|gesprekken|huisbezoeken|dienstverlening)»",
    ],
    { unless: device },
  ),
  object(
    "placed",
    /bemiddel|plaats|traject|uit de|aan het werk|aan de slag|screen|match|arbeidsfit/,
    [
      "«bemiddel(?:t|de)?|bemiddelen» {gap:3}(?:{people}|{them}) {gap:3}«naar {going}»|«(?:naar|aan|richting) {going} (?:te )?(?:bemiddelen|bemiddeld)»|(?:{people}|{them}) {gap:4}«(?:te )?bemiddelen (?:naar|richting) {going}»",
      "(?<!in )«plaats(?:t|te|ten)?|plaatsen» (?:(?!in |voor |van |bij |op |aan |een |uw |om )[a-z0-9-]+ ){0,4}(?!groep){people}(?: {gap:3}«(?:op|bij|in) (?:[a-z-]+e )?(?:werkplek(?:ken)?|werkgevers?|bedrijven|traject(?:en)?|stageplek(?:ken)?|banen|functies|vacatures)»)?|{people} {gap:4}«(?:te )?(?:plaatsen|geplaatst)» (?:bij|op|in)|«(?:goed |direct |snel )?plaatsbaar|plaatsbare (?:klanten|kandidaten|werkzoekenden)»|«plaatsing van» {gap:2}{people}",
      "«(?:op|in) (?:een )?(?:[a-z]{0,14}traject) (?:te )?(?:gezet|zetten|geplaatst|plaatsen)»|«zet(?:ten)? {gap:4}op (?:een )?traject»|«aan (?:het werk|de slag) (?:(?:te |zijn |worden |is |wordt ))*(?:geholpen|helpen|gezet|zetten|gekregen|krijgen)»|«(?:krijgen|krijgt|helpen|helpt|zetten) {gap:4}aan (?:het werk|de slag)»|«breng(?:t|en)» (?:[a-z-]+ ){0,2}{people} {gap:4}«aan (?:het werk|de slag)»|«aan (?:het werk|de slag) (?:te )?(?:brengen|gebracht)»|{people} {gap:3}«uit de (?:uitkering|bijstand) (?:te )?(?:krijgen|helpen|halen|houden|geholpen|gehaald)»|«(?:krijgen|krijgt|helpen|helpt|halen|haalt|houden|houdt) {gap:3}{people} {gap:2}uit de (?:uitkering|bijstand)»|«arbeidsfit» (?:te )?maken",
      "«screen(?:t|en|de)?» {gap:2}{people}|{people} {gap:4}«gescreend»|«matchen|match(?:t|ten)» {gap:2}{people} (?:aan|op)",
    ],
    { unless: "leerlingen|basisschool|kinderopvang|kanker|in plaats" },
  ),
  object(
    "flow",
    /stro/,
    [
      "«uitstroom» (?:uit (?:de|een) (?:bijstand|uitkering|opvang|participatiewet|wmo)|naar {going}|van {gap:2}{people})|«uitstroom(?:cijfers?|doelstelling(?:en)?|doelen|percentage|kansen)»|bijstands?uitstroom",
      "«(?:uit|in|door)stro(?:om|omt|men|omden|omde) (?:naar|uit|in) (?:de |een )?(?:{going}|bijstand|uitkering)»|«(?:uit|in|door)gestroomd» (?:naar|uit)|{people} {gap:6}«(?:te )?(?:uit|in)(?:stromen|gestroomd| te stromen)»|«(?:in|door)stroom (?:van {gap:2}{people}|in de (?:bijstand|uitkering|schuldhulpverlening))»|«stro(?:om|omt|men|omde|omden)» (?!water){gap:4}«(?:uit|door)» (?:naar|uit)|(?:naar|uit) {gap:3}«uit te stromen»",
    ],
    { unless: "personeel|medewerkers|collega's|water|riool|leerlingen|studenten" },
  ),
  object(
    "moved",
    /beweging|prikkel|gestimuleerd|sporen|spoor|motive|voordeur|van de bank|van de straat|in beeld|mee te|isolement|laten|in actie|aanzetten|zet/,
    [
      "(?:{people}|{them}) {gap:6}«in (?:beweging|actie) (?:te )?(?:krijgen|brengen|zetten|gebracht|gezet|gekregen)»|«(?:krijg(?:t|en)?|breng(?:t|en)?|zet(?:ten)?)» {gap:4}(?:{people}|{them}) {gap:3}«in (?:beweging|actie)»",
      "(?:{people}|{them}) {gap:4}«(?:te )?(?:prikkelen|motiveren|aansporen|geprikkeld|aangespoord|gemotiveerd|gestimuleerd|aanzetten|aan te zetten)»|«(?:prikkel(?:t|en)?|motiveer(?:t|de)?|motiveren|spo(?:or|ort|ren))» {gap:3}(?:{people}|{them})|«zet(?:ten)?» {gap:2}{people} {gap:2}«aan tot»|die (?:[a-z-]+e )?{people} {gap:2}«motiveert|motiveren|prikkelt»",
      "{people} {gap:3}«van de straat (?:te )?(?:halen|krijgen|houden|gehaald)»|«(?:haal|haalt|halen|houdt|houden)» (?:we |wij )?(?:[a-z-]+e )?{people} «van de straat»|{people} {gap:3}«(?:in beeld (?:te )?(?:krijgen|brengen)|mee te krijgen)»|(?:kom|komt|komen|kijkt|kijken|gaat|gaan) {gap:4}«achter de voordeur»|«achter de voordeur (?:te )?(?:komen|kijken|vandaan|weg)|van de bank (?:te )?(?:krijgen|halen)|uit (?:hun|het|een|haar|zijn) (?:sociaal |sociale )?isolement(?: (?:te )?(?:halen|trekken|verlossen|helpen|gehaald))?»|«laten (?:participeren|integreren|inburgeren|instromen|uitstromen)»",
    ],
  ),
  object(
    "target",
    /groep/,
    [
      "[a-z]{0,8}doelgroep(?:en)?(?:beleid|aanpak|benadering|bereik|analyse|segment(?:en)?)?|doelgroepgerichte?",
    ],
    { unless: `${groupOfLaw}|doelgroepenvervoer` },
  ),
  object("caseload", /caseload|kaartenbak|bestand|hoofdpijn/, [
    "caseload|kaartenbak(?:ken)?|klantenbestand|uitkeringsbestand|bijstandsbestand|zittende? bestand|bestand van {people}|hoofdpijndossiers?",
  ]),
  object("deployed", /zet/, [
    "(?:{people}|{them}|vrijwilligers) {gap:5}«(?:ingezet|in te zetten|inzetten)» als|«zet(?:ten)?» {gap:2}(?:{people}|{them}|vrijwilligers) {gap:3}«in» (?:als|bij|voor)|«inzet(?:ten)? van (?:[a-z-]+e )?{people}» als",
  ]),

  giving(
    "helping",
    /help|hielp|geholpen|steun|zorg|op weg|red|leren|leert|wegwijs|vang|opvoeden|hulp|iets doen/,
    [
      "{giver} «help(?:t|en)|hielp(?:en)?|steun(?:t|en)|ondersteun(?:t|en)|redt|redden» (?:graag |ook |dagelijks )?(?:[a-z-]+e ){0,2}{people}|«help(?:t|en)|hielp(?:en)?|ondersteun(?:t|en)|steun(?:t|en)» (?:we|wij) (?:[a-z-]+ ){0,3}{people}|«(?:redt|redden)» (?:[a-z-]+e ){0,2}{people}",
      "{giver} {gap:6}«{people} (?:te )?(?:helpen|ondersteunen|redden)»|{people} {gap:4}«(?:vooruit|verder|er bovenop|uit de brand) (?:te )?(?:helpen|geholpen)»|{people} (?:worden|wordt) {gap:3}«(?:geholpen|ondersteund)» (?:door|met)|{people} {gap:8}«(?:helpen|ondersteunen|steunen) (?:wij|we)»|{people} {gap:3}«uit de (?:armoede|problemen|schulden|put) (?:te )?(?:helpen|halen|tillen|trekken|geholpen|gehaald)»",
      "{giver} «zorg(?:t|en) voor» (?:onze |de |alle )?(?:[a-z-]+e )?{people}|«een handje (?:te )?helpen|op weg (?:te )?(?:helpen|geholpen)|wegwijs (?:te )?(?:maken|gemaakt)|help(?:t|en) {gap:4}op weg»|«help(?:t|en)» {gap:8}«op weg»",
      "{giver} «leren|leert» (?:[a-z-]+ ){0,2}{people} (?:hoe|om|omgaan)|«leren|leert» we (?:[a-z-]+ ){0,2}{people} (?:hoe|om|omgaan)|«(?:ouders|gezinnen|moeders|statushouders|nieuwkomers|bewoners) (?:te )?(?:leren hoe|bij te brengen|opvoeden|heropvoeden)»",
      "{giver} «vangen|vangt» (?:[a-z-]+ ){0,3}{people} {gap:3}«op»|«vangen» we (?:[a-z-]+ ){0,3}{people} {gap:3}«op»|«hulp (?:te )?(?:bieden|aanbieden|verlenen|geven) aan» (?:[a-z-]+ ){0,2}{people}|«hulp(?:verlening)? aan» (?:[a-z-]+ ){0,2}{people}|«verlenen hulp»",
    ],
    {
      unless: `${bothWays}|(?:met|bij) (?:het|de|hun|uw) (?:invullen|inloggen|aangifte|aanvraag|aanvragen|formulieren|formulier|verhuizing|evacuatie|verkiezingen|tellen)|help(?:t|en) (?:ons|de gemeente)`,
    },
  ),
  giving(
    "offering",
    /bied|boden|geven|gegeven|geeft|gaf|reik|schenk|gunt|gunnen|bezorg|rug|hand/,
    [
      `${given("bied(?:t|en)?|geef|geven|geeft|gaf|gaven|schenk(?:t|en)|gun(?:t|nen)|bezorg(?:t|en)")}|{people} {gap:2}${gift} (?:te )?(?:geven|bieden|bezorgen|gunnen|aanbieden)»`,
      "«(?:bied(?:t|en)?|boden|geven|geeft|gaf|gaven|aanbieden|schenk(?:t|en)|gun(?:t|nen))» {gap:4}«(?:hulp|ondersteuning|steun|kansen|een kans|nieuwe kansen|perspectief|een toekomst|een plek|een tweede kans|hoop|structuur|houvast|een stem|een vangnet|een luisterend oor|handvatten)»(?= aan (?:[a-z-]+ ){0,3}(?:{people}|{them}))|«reik(?:t|en)» {gap:4}(?:{people}|{them}) {gap:3}«de hand»",
      "(?:{people}|{them}|hun) {gap:3}«(?:een )?(?:betere |nieuwe |echte |eerlijke )?(?:hulp|steun|kansen|kans|perspectief|toekomst|toekomstperspectief|plek|stem|houvast|structuur|tweede kans|veilige plek|handvatten|weer hoop|hoop) (?:te )?(?:bieden|geven|gegeven|geboden|aanreiken)»|«(?:geeft|geven) een stem»",
      "«bied(?:t|en)?|geven|geeft» (?:[a-z-]+e ){0,2}(?:{people}|{them}|hun) {gap:4}«(?:hulp|steun|ondersteuning|kansen|een (?:nieuwe |tweede |eerlijke )?kans|perspectief|een toekomst|een plek|een stem|een vangnet|een luisterend oor|een helpende hand|handvatten|structuur|houvast|hoop)»(?! (?:die|om|aan de tafel))",
      "(?:gemeente|we|wij|stichting|fonds) (?:geeft|geven) {gap:3}«een extraatje»|«(?:een )?(?:duwtje|steuntje|zetje|steun) in de rug|(?:de |een )?helpende hand»",
    ],
    { unless: `${bothWays}|kiezers?|verkiezing(?:en)?|stembureau` },
  ),
  giving(
    "empowering",
    /kracht|empower|weerba|zelf|mondig|sterker|bewust|ontzorg|ontlast|toe(?:ge)?rust|te rusten|sleeptouw|verhef|hand|hoede|vleugels/,
    [
      "«in (?:hun|zijn|haar|je|jouw|eigen|de) (?:eigen )?kracht (?:te )?(?:zetten|gezet|zet|brengen|gebracht|komen)»|«zet(?:ten)? {gap:4}in (?:hun|zijn|haar|eigen) (?:eigen )?kracht»|(?:ge-?)?empower(?:en|t|ment|d)?",
      "«maa?k(?:t|en)?» {gap:4}(?:{people}|{them}) {gap:2}«(?:weer |sociaal )?(?:weerbaar|weerbaarder|zelfredzaam|zelfredzamer|zelfstandig|mondig|sterker|bewust)»|(?:{people}|{them}) {gap:2}«(?:weerbaar|weerbaarder|zelfredzaam|zelfredzamer|mondig) (?:te )?(?:maken|gemaakt)»",
      "«ontlast(?:en)?» (?:we |wij |de |onze )*(?:[a-z-]+e )?{people}|{people} {gap:2}«(?:te )?ontlasten»|{people} {gap:3}«(?:toerusten|toe te rusten|toegerust)»|«neemt?|nemen» (?:we |wij )?(?:[a-z-]+ ){0,3}«(?:zorgen|werk|taken) uit handen»|«(?:neemt?|nemen)» {gap:4}«op sleeptouw»|ontzorg(?:en|t|d|de|den)?|ontzorging|verheffen|verheffing|volksverheffing|«neemt?|nemen» {gap:4}«(?:aan|bij) de hand»|(?:{people}|{them}) {gap:3}«(?:aan|bij) de hand (?:te )?(?:nemen|genomen)»|«onder (?:onze|hun|haar|zijn) (?:hoede|vleugels)»",
    ],
  ),
  giving(
    "joining",
    /meedoen|mee |meekom|integr|horen|particip/,
    [
      "«laten|laat» {gap:6}(?:{people}|{them}|mensen|gehandicapten) {gap:3}«(?:meedoen|meeprofiteren|meekomen)»|«mee (?:te )?laten doen|laten meedoen»",
      "«mogen|mag» {gap:5}«(?:ook |weer )+(?:meedoen|mee doen|meepraten)»|«zorg(?:t|en) ervoor dat» {gap:6}(?:{people}|{them}) {gap:4}«(?:kunnen|mee kunnen|kan|weer) (?:meedoen|doen|meekomen|participeren)»|«erbij laten horen»",
    ],
    { unless: bothWays },
  ),
  giving(
    "charity",
    /dadig|weldo|barmhart|caritas|ontferm|vangnet|watten|verwen|verras|uit aan|klaar voor|verschil|begunstig|het zelf|betekenen|in voor|rekenen op/,
    [
      "liefdadigheid|weldoeners?|weldadigheid|barmhartigheid|caritas|«vangnet voor» (?:[a-z-]+ ){0,3}?(?:{people}|wie|hen)|{people} {gap:3}«in de watten (?:te )?(?:leggen|gelegd)»|«del(?:en|t)» {gap:5}«uit aan» (?:[a-z-]+ ){0,2}{people}|«verwen(?:t|nen)|verras(?:t|sen)» (?:we |wij )?(?:[a-z-]+ ){0,3}?{people}|{people} {gap:3}«(?:te )?verwennen»|«ontferm(?:t|en|de|den)?» {gap:2}«over»|«sta(?:at|an) klaar voor» (?:[a-z-]+ ){0,3}(?:{people}|wie)|«maa?k(?:t|en)? het verschil voor»|«het verschil maken voor»|«rekenen op onze (?:steun|hulp)»|«zet(?:ten)? (?:zich|ons) in voor» (?:[a-z-]+ ){0,2}{people}|«iets (?:kunnen |willen )?betekenen voor» (?:[a-z-]+ ){0,3}{people}",
      "«voor (?:wie|hen die|mensen die) het zelf niet (?:kan|kunnen|redt|redden)»|«(?:het|dat) zelf niet (?:redden|redt)»",
    ],
    { unless: bothWays },
  ),
];

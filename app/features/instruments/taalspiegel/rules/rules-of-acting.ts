// Patterns for what is done with people: led, activated, placed and counted.
import { type Rule, rulesOf } from "./rule";
import { groupOfLaw } from "./rules-of-law";

const object = rulesOf("object");

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
    /lei[dt]|stuur|sturen|overgedragen|bemiddel|verwezen|richting/,
    [
      "toeleid(?:en|t|de|den)?|toegeleide?|toe te leiden|[a-z]{0,8}toeleiding(?:en)?|toeleidings?[a-z]+|door(?:ge)?leid(?:en|t|de|den)?|door te leiden|doorgeleide|doorgeleiding",
      "«leid(?:t|en|de|den)?» {gap:4}(?:{people}|{them}) {gap:3}«naar {going}»",
      "«begeleid(?:t|en|de|den)?» {gap:2}(?:{people}|{them}) {gap:3}«naar {going}»|(?:{people}|{them}) {gap:5}«naar {going} (?:te |wordt |worden |zijn |is )?(?:begeleiden|leiden|begeleid|geleid|bemiddelen|bemiddeld|geleiden)»|«(?:begeleid|bemiddeld|geleid) naar {going}»|«naar {going} (?:of|en) {going} (?:geleid|begeleid|bemiddeld)»|«stuur(?:t|de|den)?|sturen» (?:we |wij )?(?:[a-z-]+e )?{people} {gap:4}«naar (?:{going}|[a-z]*vacatures)»|«begeleiding naar (?:werk|een baan)»",
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
      "(?<!in )«plaats(?:t|te|ten)?|plaatsen» (?:(?!in |voor |van |bij |op |aan |een |uw |om )[a-z0-9-]+ ){0,4}(?!groep){people}(?: {gap:3}«(?:op|bij|in) (?:[a-z-]+e )?(?:werkplek(?:ken)?|werkgevers?|bedrijven|traject(?:en)?|stageplek(?:ken)?|banen|functies|vacatures)»)?|{people} {gap:4}«(?:te )?(?:plaatsen|geplaatst)» (?:bij|op|in)|«(?:goed |direct |snel )?plaatsbaar|plaatsbare (?:klanten|kandidaten|werkzoekenden)»|«geplaatste» {people}|«plaatsing van» {gap:2}{people}",
      "«(?:op|in) (?:een )?(?:[a-z]{0,14}traject) (?:te )?(?:gezet|zetten|geplaatst|plaatsen)»|«zet(?:ten)? {gap:4}op (?:een )?traject»|«aan (?:het werk|de slag) (?:(?:te |zijn |worden |is |wordt ))*(?:geholpen|helpen|gezet|zetten|gekregen|krijgen)»|«(?:krijgen|krijgt|helpen|helpt|zetten) {gap:4}aan (?:het werk|de slag)»|«breng(?:t|en)» (?:[a-z-]+ ){0,2}{people} {gap:4}«aan (?:het werk|de slag)»|«aan (?:het werk|de slag) (?:te )?(?:brengen|gebracht)»|{people} {gap:3}«uit de (?:uitkering|bijstand) (?:te )?(?:krijgen|helpen|halen|houden|geholpen|gehaald)»|«(?:krijgen|krijgt|helpen|helpt|halen|haalt|houden|houdt) {gap:3}{people} {gap:2}uit de (?:uitkering|bijstand)»|«arbeidsfit» (?:te )?maken",
      "«screen(?:t|en|de)?» {gap:2}{people}|{people} {gap:4}«gescreend»|«matchen|match(?:t|ten)» {gap:2}{people} (?:aan|op)",
    ],
    { unless: "leerlingen|basisschool|kinderopvang|kanker|in plaats" },
  ),
  object(
    "flow",
    /stro/,
    [
      "«uitstroom» (?:uit (?:de|een) (?:bijstand|uitkering|opvang|participatiewet|wmo)|naar {going}|van {gap:2}{people})|«uitstroom(?:cijfers?|doelstelling(?:en)?|doelen|percentage|kansen)»|bijstands?uitstroom|«(?:uit|door)stroom» (?:{gap:2})?(?:te )?(?:bevorderen|vergroten|verhogen|realiseren|stimuleren|versnellen)",
      "«(?:uit|in|door)stro(?:om|omt|men|omden|omde) (?:naar|uit|in) (?:de |een )?(?:{going}|bijstand|uitkering)»|«(?:uit|in|door)gestroomd» (?:naar|uit)|{people} {gap:6}«(?:te )?(?:uit|in)(?:stromen|gestroomd| te stromen)»|«(?:in|door)stroom (?:van {gap:2}{people}|in de (?:bijstand|uitkering|schuldhulpverlening))»|«stro(?:om|omt|men|omde|omden)» (?!water){gap:4}«(?:uit|door)» (?:naar|uit)|(?:naar|uit) {gap:3}«uit te stromen»",
    ],
    { unless: "personeel(?:s[a-z]*)?|medewerkers|collega's|water|riool|leerlingen|studenten" },
  ),
  object(
    "moved",
    /beweging|prikkel|gestimuleerd|sporen|spoor|motive|voordeur|van de bank|van de straat|in beeld|mee te|isolement|laten|in actie|aanzetten|zet/,
    [
      "(?:{people}|{them}) {gap:6}«in (?:beweging|actie) (?:te )?(?:krijgen|brengen|zetten|gebracht|gezet|gekregen)»|«(?:krijg(?:t|en)?|breng(?:t|en)?|zet(?:ten)?)» {gap:4}(?:{people}|{them}) {gap:3}«in (?:beweging|actie)»",
      "(?:{people}|{them}) {gap:4}«(?:te )?(?:prikkelen|motiveren|aansporen|geprikkeld|aangespoord|gemotiveerd|gestimuleerd|aanzetten|aan te zetten)»|«(?:prikkel(?:t|en)?|motiveer(?:t|de)?|motiveren|spo(?:or|ort|ren))» {gap:3}(?:{people}|{them})|«zet(?:ten)?» {gap:2}{people} {gap:2}«aan tot»|die (?:[a-z-]+e )?{people} {gap:2}«motiveert|motiveren|prikkelt»",
      "{people} {gap:3}«van de straat (?:te )?(?:halen|krijgen|houden|gehaald)»|«(?:haal|haalt|halen|houdt|houden)» (?:we |wij )?(?:[a-z-]+e )?{people} «van de straat»|{people} {gap:3}«(?:in beeld (?:te )?(?:krijgen|brengen)|mee te krijgen)»|(?:kom|komt|komen|kijkt|kijken|gaat|gaan) {gap:4}«achter de voordeur»|«achter de voordeur (?:te )?(?:komen|kijken|vandaan|weg)|van de bank (?:te )?(?:krijgen|halen)|uit (?:hun|het|een|haar|zijn) (?:sociaal |sociale )?isolement(?: (?:te )?(?:halen|trekken|verlossen|helpen|gehaald))?»|«laten (?:participeren|integreren|inburgeren|instromen|uitstromen|doorstromen)»|«laat|laten» (?:we |wij )?(?:[a-z-]+ ){0,3}{people} {gap:2}«(?:participeren|integreren|inburgeren|instromen|uitstromen|doorstromen)»",
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
    "(?:{people}|{them}|vrijwilligers) {gap:8}«(?:ingezet|in te zetten|inzetten)» als|«zet(?:ten)?» {gap:2}(?:{people}|{them}|vrijwilligers) {gap:3}«in» (?:als|bij|voor)|«inzet(?:ten)? van (?:[a-z-]+e )?{people}» als",
  ]),
];

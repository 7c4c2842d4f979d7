// Patterns for words of the law. What is said of each is in explanations.messages.ts, by the name of its entry.
import { type Rule, rulesOf } from "./rule";
import { pastimes, stories } from "./surroundings";

const legal = rulesOf("legal");

/** Whom a law means by a group of its own. */
export const groupOfLaw =
  "«doelgroep(?:en)?» (?:van de |voor de |van het |voor )?(?:wet )?(?:banenafspraak|loonkostensubsidie|beschut werk|[a-z]{3,}wet|wmo)|«doelgroepregister»";
/** What a sentence has that speaks the law’s language: a law by its name, an article with its number, an objection that is made, what there is a right to. */
const lawful = [
  "[a-z]{3,}wet|(?<!een )wet(?! van| die| dat)|wettelijke?|wmo(?!-)|awb|ioaw|ioaz|wajong|wia|[a-z]*verordening|vluchtelingenverdrag|richtlijn tijdelijke",
  "artikel(?:en)? [0-9]+|art\\. ?[0-9]+|in de zin van|wordt (?:in deze [a-z]+ )?verstaan|bedoeld in|onverminderd|ingevolge|krachtens|(?:geldt|gelden) (?:de|een) (?:regeling|verordening)|(?:op grond van dit artikel|(?:in|van|volgens|bepaalt) (?:de|deze) regeling)",
  "bezwaar (?:maken|maakt|maakte|tegen|indienen|aantekenen)|(?:in|maakt?|maken|dient) bezwaar|bezwaar(?:schrift(?:en)?|commissie|procedure)|bezwaren|(?:hoger )?beroep (?:instellen|aantekenen)|in (?:hoger )?beroep|rechtbank|hoorzitting|op (?:het|een|uw) bezwaar|zienswijzen?|(?:dit|ons) besluit|tegen {gap:2}besluit|(?:bij|in|van) (?:het|een|dat) besluit(?! van| om)|besluit van (?:het college|de gemeente|burgemeester)|[a-z-]{3,}besluit|(?<!ter |tot )beschikking",
  "aanvra(?:ag|gen) (?:{gap:3}(?:indien(?:t|en)?|ingediend|in te dienen|afgewezen|afgehandeld|beoordeeld|ingewilligd)|om een)|op (?:de|uw|een) aanvraag|dien(?:t|en|de)? {gap:4}aanvraag|termijn van|binnen (?:de|een|deze|die) {gap:1}termijn|college (?:kan|stelt|legt|verstrekt|beslist|weigert|besluit (?:op|over|binnen))|boete|taakstelling|(?:huisvesting|huisvesten|koppeling) van|huisvesten|gehuisvest|eigen bijdrage|jeugdhulp",
  "recht op {gap:3}[a-z-]*(?:voorziening(?:en)?|uitkering|bijstand|ondersteuning|opvang|begeleiding|hulp|toeslag|verblijf|onderwijs|zorg|huisvesting|woning|rechtsbijstand|tolk|budget|subsidie|inburgering)|rechten|coa|ind|pgb|indicatie|verblijfsvergunning(?:en)?|[a-z-]*voorziening(?! voor)|ondersteuningsplan|clientondersteun(?:er|ing)|uitkering|persoonsgebonden budget|zorg in natura|(?:on)?gegrond|(?:niet-)?ontvankelijk|het bezwaar|asielprocedure|in procedure|tewerkstellingsvergunning|in aanmerking (?:voor|kom(?:t|en))|(?:eerste|tweede|derde|vierde|vijfde) lid|beleidsregels?|nadere regels|ambtshalve|rechtmatig|banenafspraak|garantiebanen|quotum|loonwaarde|(?:is|zijn) verplicht|verplichting(?:en)?|dient te|dienen te|[a-z]{4,}plicht|vrijgesteld|ontheffing|opgeschort|teruggevorderd|bestuursrechter|rijksbijdrage|toegekend|no-riskpolis",
].join("|");
/** What a sentence has that speaks of a benefit, and what is asked for it. */
const ofBenefit = "bijstand|klantmanager|consulent|werkzaamheden|naar vermogen|re-integratie[a-z]*";

/** Lacks that a law makes a term of, where it speaks of one person; tried before the rules of naming. */
export const rulesOfTerms: readonly Rule[] = [
  legal(
    "groupOfLaw",
    /dakloze|arbeidsongeschikte|gehandicapte|werkloze/,
    [
      "(?:een|de|elke|iedere|als) «dakloze|arbeidsongeschikte|gehandicapte|werkloze»(?! (?:[a-z-]+e )?{people})|werkloze werknemers?",
    ],
    {
      when: "artikel(?:en)? [0-9]+|beleidsregels?|[a-z]*verordening|(?:op grond|in de zin) van (?:de|die|deze) [a-z-]*|ingevolge|krachtens|ambtshalve",
    },
  ),
];

/** What an office asks, gives, finds out and keeps, as a rule says it of whoever it is about. */
const procedure = [
  "binnen [a-z0-9]+ (?:weken|dagen|werkdagen|maanden)|het college|burgemeester en wethouders|(?:eigen )?bijdrage|onderzoeksverslag|verslag|persoonlijk plan|keukentafelgesprek|in de gelegenheid|verzoek(?:t|en)?|gehoord|toegekend|toegewezen|afgewezen|verplicht|[a-z]*verplichting(?:en)?|machtig(?:t|ing)|gemachtigde|aanspraak",
  "medewerking|meewerken|inlichtingen|gegevens|bewijsstukken|adreswijziging|wijziging(?:en)?|inkomen|inkomsten|vermogen|toeslag|bijzondere bijstand|maatregel|sanctie|hulpmiddel(?:en)?|bruikleen|in eigendom|eigendom van|leverancier|tarief|vergoeding|[a-z]*kosten|budget|wettelijk vertegenwoordiger|gezag|woonplaats(?:beginsel)?|(?:in|buiten) de gemeente woont|woonachtig|ingeschreven|legitimatie|identiteits?[a-z]*|leefgeld|verblijfsdocument|inschrijving|paspoort|bewijs(?:stuk)?|documenten?|termijn|uitbetaald|uitbetaling|declaratie|zorgplan|dwangsom|boete|waarschuwing|intake|examen|(?:passende|een|de) woning (?:weiger|aanvaard|accepteer)[a-z]*|passende woning|voorrang|verliest|uitstel|[a-z]*formulier|ondersteuningsplan|hulp bij het huishouden|mogelijkheden|zorgverlener|aanbieders?|zorgovereenkomst|dagbesteding|beschermd wonen|hulpvraag|zelfredzaamheid|huisgenoten|indicatie|herindicatie|voorschot|hersteltermijn|eindigt",
  "besluit|ontwerpbesluit|onderzoek|aanvraag|aanvragen|aanvraagt|melding|meldt zich|beslist|beslissing|herzien|herziening|herzieningsverzoek|terugvorder[a-z]+|teruggevorderd|intrekk?[a-z]*|ingetrokken|opgeschort|verlaag[dt]|verlengd|gewezen|schriftelijk|mondeling|uiterlijk|tenzij|indien|voor zover|dient te|dienen te|is gehouden|verwijtbaar|verschuldigd|rechter|beroep|verlen(?:en|ing)|verleent|na [a-z]+ maanden|in de procedure|betaald werk(?:en)?|mededeling|onverwijld|draagkracht|hoofdverblijf|bekendmaking|rechtswege|overlegt|ondertekent|vaststelling|vastgesteld|vrijgesteld|inlichtingenplicht|meldplicht|meldt|leefgeld|(?:on)?verplicht|gehouden|gevraagde|kostendelers?[a-z]*|bewijslast|wettelijke?|verstrekt|kan worden|volledig arbeidsongeschikt|mantelzorg|vervalt",
].join("|");

/** One of whom a rule speaks. */
const one =
  "(?:de|een|elke|iedere|deze|welke|enige|andere|betrokken)(?: (?:minderjarige|meerderjarige|betrokken|betreffende|alleenstaande|gehuwde|bedoelde|toekomstige))?";
/** A person, as rules define one in a word of every day. */
const person =
  "alleenstaande(?: ouder)?|mantelzorger|partner|thuisloze|jongere|werkzoekende|gezinslid|zelfstandige|ingezetene";
/** No noun follows, so that the word is one itself: a mark, a small word or a verb. */
const asNoun =
  "(?=[.,;:)]|$| (?:en|of|om|over|als|de|het|een|deze|alle|hem|haar|hen|al|nog|reeds|eerst|zelfstandig|tijdig|[a-z]*tien|worden|zelden|alleen|ook|wel|jaarlijks|onjuiste|door|uit|kan|is|was|doet|moet|weet|laat|dient|kent|vindt|zijn|behoudt|heeft|wil|zal|mag|niet|zelf|aan|van|op|bij|in|met|voor|voorafgaand|waar[a-z]*|jonger|ouder|tot|tegen|dan|naar|te|geen|zich|zijn|haar|wordt|die|dat|tijdens|binnen|ten|zonder|(?!(?:client|student|[a-z]*(?:ent|ant|ist|et|eit)) )[a-z]{2,}t|[a-z]*len(?:en|t)|werken|geven|kunnen|moeten|hebben|tekenen|gezamenlijk|schriftelijk|ge[a-z]+[dtn]|ver[a-z]+[dt])(?![a-z]))";

/** Who has a permit to park or to sell. */
const permit =
  "[a-z]*parke[a-z]+|zone|(?:week)?markt|standplaats(?:en)?|kra(?:am|men)|terras(?:sen)?|horeca|kiosk|kermis";

/** Who has clients, and no law of care for them. */
const trades =
  "advocaat|advocaten|notaris(?:sen)?|architect(?:en)?|makelaars?|kappers?|stylist(?:e|en)?|fysiotherapeut|accountant|dierenarts|dieren[a-z]+|(?:fietsen|kleer|schoen)makers?|bloemist|ontwerper|reclamebureau|bureau|verhuurder|aannemer|hovenier|software[a-z]*|bank";

/** And what has refugees and clients in it who ask nothing of a law. */
const elsewhere = `${permit}|${trades}|${stories}|${pastimes}|vertel(?:t|de|len|den)|buur|buren`;

/** What the law calls somebody or something, where the sentence speaks the law's language. */
export const rulesOfLaw: readonly Rule[] = [
  legal("groupOfLaw", /doelgroep/, [groupOfLaw]),
  legal("inburgering", /inburgeringsplicht/, ["inburgeringsplicht(?:ig|ige|igen)?"], { unless: elsewhere }),
  legal("participatiewet", /gerechtigd|nugger/, [
    "(?:bijstands|uitkerings)gerechtigd|niet-uitkeringsgerechtigden?|nuggers?",
  ]),
  legal("participatiewet", /tegenprest/, ["(?<!zonder )tegenprestatie"], {
    when: `${ofBenefit}|gevraagd van|verplichting|verplicht|opgelegd|opleggen|ontheffen|vergoeding|vrijgesteld|vrijstelling|ontheffing|legt {gap:4}op|opdragen|opgedragen|draagt|vervalt|volledig arbeidsongeschikt|mantelzorg|naar vermogen|verdringing|uur per week|ten hoogste|maanden|duurt|afgestemd op|omvang`,
    unless: `${elsewhere}|sponsor[a-z]*|subsidie|huur|atelier[a-z]*`,
  }),
  legal("participatiewet", /gerechtigde/, ["(?:bijstands|uitkerings)gerechtigden?"], {
    when: `college|${ofBenefit}`,
  }),
  // Words that stand nowhere but in a law, said of whoever it is about.
  legal("participatiewet", /gerechtigde/, [`${one} «(?:bijstands|uitkerings)gerechtigde»${asNoun}`], {
    unless: elsewhere,
  }),
  legal("school", /leerplichtige/, [`${one} «leerplichtige»${asNoun}`], { unless: elsewhere }),
  legal("wmo", /client/, [`${one} «client»(?! van)`], { when: procedure, unless: elsewhere }),
  legal("jeugdwet", /jeugdige/, [`${one} «jeugdige»${asNoun}`], { unless: elsewhere }),
  legal(
    "vreemdelingen",
    /vreemdeling|houder|zoeker|ontheemde|gezinsm|nareiz/,
    [`${one} «vreemdeling|vergunninghouder|asielzoeker|statushouder|ontheemde|gezinsmigrant|nareiziger»`],
    {
      when: procedure,
      unless: elsewhere,
    },
  ),
  // Whom a definition is about, when it is a word of every day.
  legal(
    "definition",
    /alleenstaande|mantelzorger|partner|thuisloze|jongere|werkzoekende|gezinslid|zelfstandige|ingezetene/,
    [
      `onder (?:een |de )?(?:[a-z-]+e )?«${person}» wordt|onder (?:een |de )?(?:[a-z-]+e )?«${person}» (?:verstaan|in deze)|(?:wordt|in) {gap:3}verstaan onder (?:een |de )?(?:[a-z-]+e )?«${person}»`,
      `^(?:de |het |een )?«${person}»: (?:de|het|een|degene|iemand|persoon)`,
    ],
    { when: "verstaan|bedoeld in|[a-z]*wet|artikel|verordening|wmo" },
  ),
  legal("wmo", /mantelzorger/, [`${one} «mantelzorger»`], {
    when: "[a-z]*verordening|wmo|artikel [0-9]+|beleidsregels?",
    unless: elsewhere,
  }),
  legal("awb", /belanghebb/, [`${one} «belanghebbende»${asNoun}`], {
    unless: elsewhere,
  }),
  ...(
    [
      ["banenafspraak", /arbeidsbep/, "arbeidsbeperkten?"],
      ["inburgering", /inburgeringsplichtig/, "inburgeringsplichtigen?|inburgeringsplichtig"],
      ["awb", /belanghebb/, "belanghebbenden?"],
      ["participatiewet", /tegenprest/, "(?<!zonder |geen )tegenprestatie"],
      ["participatiewet", /gerechtigde/, "(?:bijstands|uitkerings)gerechtigden?"],
      [
        "vreemdelingen",
        /gerechtigde|gezinsm|nareiz|derdel|vluchteling|asiel|houder|ontheem|vreemdeling/,
        "vluchteling(?:en)?|asielzoekers?|statushouders?|vergunninghouders?|ontheemden?|(?:asiel|verblijfs)gerechtigden?|gezinsmigrant(?:en)?|nareizigers?|derdelanders?|vreemdeling(?:en)?",
      ],
      ["wmo", /client/, "client(?:en)?(?! van (?!de gemeente|(?:de|het) (?:zorg|wmo|jeugd|sociaal)))"],
      ["jeugdwet", /jeugdige/, "jeugdigen?"],
      ["groupOfLaw", /gehandicap/, "jonggehandicapten?"],
      ["school", /verlater|plichtige/, "voortijdig(?:e)? schoolverlaters?|leerplichtigen?"],
    ] as const
  ).map(([entry, stem, words]) => legal(entry, stem, [words], { when: lawful, unless: elsewhere })),
];

// Patterns for what is done with people by the turns that such verbs take, and for people as a flow and a stock.
import { type Rule, rulesOf } from "./rule";

const object = rulesOf("object");

/** People with up to so many words before them, that begin nothing new. */
const some =
  "(?:(?!(?:om|die|dat|en|maar|want|in|op|aan|bij|voor|van|met|uit|tot|er|zich|elkaar) )[a-z0-9.%-]+ ){0,5}{people}";
/** Words between what belongs together. */
const within = (most: number) => `(?:(?!(?:om|elkaar|die|dat|en|maar|want|zich) )[a-z0-9.-]+ ){0,${most}}?`;
/** What else stands before a verb at the end. */
const last = "(?:(?:te|is|zijn|was|waren|wordt|worden|werd|werden|kan|kunnen|wil|willen|moet|moeten|zal) )*";
/** A verb in two parts, people between; and in one, behind them. */
const split = (finite: string, rest: string, joined: string) =>
  `«${finite}» ${some} ${within(4)}«${rest}»|{people} ${within(4)}«${last}(?:${joined})»`;
/** What a sentence has that speaks of work, benefits and care as an office does. */
const ofAnOffice =
  "bijstand[a-z]*|uitkering(?:en|s[a-z]+)?|[a-z]{0,14}traject(?:en)?|beschermd wonen|[a-z]*opvang|wmo|jeugdhulp|jeugdzorg|schuldhulp[a-z]*|participatiewet|jonger dan|ouder dan|consulent(?:en)?|klantmanagers?|deelnemers|kandidaten|werkzoekenden|statushouders|inwoners|jongeren|klanten|clienten|werk|doelgroep(?:en)?|arbeidsmarkt|re-integratie[a-z]*|inburger[a-z]*|loonkostensubsidie|beschut|banen|werkgevers|jobcoach|participatie|zorg|dagbesteding|caseload";
/** And what flows that is no person. */
const otherFlow =
  "personeel(?:s[a-z]*)?|medewerkers|collega's|ambtenaren|docenten|leraren|leerkrachten|verpleegkundigen|raadsleden|artsen|[a-z]*water|riool|leerlingen|studenten|meldingen|klachten|aanvragen|mails?|goederen|verkeer|ring|auto's|lucht|data|geld|middelen|kapitaal|huurders|woningmarkt|leden";

export const rulesOfSteering: readonly Rule[] = [
  object(
    "led",
    /lei[dt]|stuur|sturen|verwe|verwi|verwijz|schui|schov|draag|dragen|droe|lever|terug/,
    [
      split(
        "leid(?:t|en|de|den)?",
        "uit naar|door naar|terug naar",
        "uitgeleid|uitleiden|uitleidt|uit te leiden|teruggeleid|terugleiden|terug te leiden",
      ),
      split(
        "stuur(?:t|de|den)?|sturen|verwijs(?:t)?|verwijzen|verwees|schui(?:f|ft|ven)",
        "door naar {going}",
        "(?:doorgestuurd|doorverwezen|door te sturen|doorsturen|doorgeschoven|doorschuiven) naar {going}",
      ),
      split(
        "draag(?:t)?|dragen|droeg(?:en)?",
        "over aan|voor (?:aan|bij)",
        "(?:warm |goed )?(?:overgedragen|over te dragen|overdragen)|(?:voorgedragen|voor te dragen|voordragen)(?: (?:aan|bij))",
      ),
      split(
        "lever(?:t|en|de|den)?",
        "aan (?:bij|voor|werkgevers|bedrijven)",
        "aangeleverd|aan te leveren|aanleveren",
      ),
    ],
    { unless: "[a-z]*water|kabels?|gegevens|stukken|documenten|de zorg overgedragen|verkeer" },
  ),
  object(
    "placed",
    /ingede|gesegm|gecateg|onderv|doorverw|doorgest|integratie|toelei|laten uit|motiv|prikkel|mobil|overdr|in beeld|activ|screen|doorge|uitstr|plaats|zet|onder|breng|detach|bemiddel|match|spreid|verdel|traject|wegg/,
    [
      split(
        "(?:plaats|detacheer)(?:t|te|ten|de|den)?|plaatsen|detacheren",
        "uit|door|(?:bij|op|in) (?:een |een [a-z]+e? )?(?:werkplek|bedrijf|bedrijven|werkgevers?|stageplek|leerwerkplek|baan|functie|garantiebaan|sw-bedrijf)",
        "uitgeplaatst|uitplaatsen|uit te plaatsen|doorgeplaatst|herplaatst|herplaatsen|te herplaatsen|gedetacheerd|detacheren",
      ),
      split(
        "zet(?:ten|te)?",
        "weg bij|uit bij|in (?:op|bij|als)|op een [a-z -]{0,20}traject",
        "weggezet bij|wegzetten bij|op een (?:[a-z]+ )?[a-z]{0,12}traject (?:gezet|zetten)",
      ),
      "«doorverwezen naar {going}»",
      "(?:klanten|clienten|inwoners|kandidaten|werkzoekenden|[a-z]*gerechtigden) (?:worden|werden|zijn) {gap:3}«(?:ingedeeld|gesegmenteerd|gecategoriseerd|onderverdeeld)»|[0-9]+ «plaatsingen»|«plaatsing(?:en)?» (?:bij|op|in) (?:een )?(?:werkgevers?|bedrijf|bedrijven|[a-z]*werkplek(?:ken)?|[a-z]*traject(?:en)?)",
      "(?:werd|werden|wordt|worden|is|zijn) {gap:3}«op een (?:[a-z]+ )?[a-z]{0,12}traject (?:gezet|geplaatst)»",
      `«(?:bemiddel|match|detacheer)(?:t|de|den|te|ten)?|bemiddelen|matchen» (?!bij |tussen )${some}|{people} ${within(3)}«${last}(?:bemiddelen|bemiddeld|matchen|gematcht)»(?! tussen)`,
      `«(?:spreid(?:t|en|de)?|verde(?:elt|len|elde))» ${some} ${within(2)}«over» (?:de |alle |meer )?(?:[a-z]+e )?(?:{area}|gemeenten|regio's|scholen|stad)`,
      `«(?:uitplaatsing|herplaatsing|doorplaatsing|detachering|bemiddeling|matching|spreiding|toeleiding|doorgeleiding|uitleiding|plaatsing|doorstroom|uitstroom|overdracht|activering|screening|benutting) van» ${some}|«re-integratie van» ${some}|«het (?:verdelen|plaatsen|herplaatsen|uitplaatsen|activeren|bemiddelen|toeleiden|matchen|screenen|detacheren|spreiden|doorgeleiden|laten uitstromen|motiveren|prikkelen|mobiliseren|begeleiden naar werk|overdragen|in beeld brengen) van» ${some}|{people} ${within(3)}«na (?:de )?(?:plaatsing|bemiddeling|toeleiding|uitplaatsing|detachering)»`,
    ],
    {
      unless:
        "leerlingen|basisschool|kinderopvang|kanker|in plaats|buurtbemiddel[a-z]*|conflict(?:en)?|ruzies?|huurcommissie|pleegkinderen|donoren",
    },
  ),
  object(
    "moved",
    /beeld|kaart|beweging|mobilis|verleid|overhal|overgehaald|bewe|stimul|moedig|aanzet|actie/,
    [
      split(
        "breng(?:t|en)?|bracht(?:en)?|krijg(?:t|en)?|kreg(?:en)?|kreeg|houdt?|houden",
        "(?:goed |beter |scherper )?in beeld|in kaart|in beweging|in actie",
        "(?:goed |beter |scherper )?in beeld (?:te )?(?:houden|hebben|krijgen|brengen|gebracht|gekregen)|in (?:beweging|actie) (?:te )?(?:krijgt|krijgen|kregen|krijg|breng|brengt|brengen|gebracht|zet|zetten|komen)|in kaart (?:te )?(?:brengen|gebracht)",
      ),
      `«(?:mobiliseer(?:t|de)?|mobiliseren|verleid(?:t|en|de)?|stimuleer(?:t|de)?|stimuleren)» ${some}|{people} ${within(3)}«${last}(?:mobiliseren|gemobiliseerd|overhalen|over te halen|overgehaald|verleiden tot|bewegen tot|stimuleren om|stimuleren tot|gestimuleerd om|aan te moedigen om|aanzetten tot)»`,
    ],
    { unless: "sport[a-z]*|ontwerp[a-z]*|foto[a-z]*|camera|regisseur|film[a-z]*|documentaire" },
  ),
  object(
    "flow",
    /stro/,
    [
      "«(?:in|uit|door)stroom(?:cijfers?|profielen|resultaten|ambitie|target|doelstelling)?»",
      `«(?:uit|in|door)(?:stromen|gestroomd|stroomt|stroomden|stroomde|te stromen)»|«stro(?:om|omt|men|omde|omden)» ${within(6)}«uit|in|door»(?=[.,;:]|$| (?:naar|uit|in|binnen|na))`,
    ],
    { when: ofAnOffice, unless: otherFlow },
  ),
  object("flow", /uitstroom/, ["«uitstroom»(?! van)"], {
    unless: `${otherFlow}|opening|kraan|afvoer|pomp|sluis`,
  }),
  object("caseload", /poten|reserve|bestand|populatie|volume|vijver|pool|voorraad|kaartenbak/, [
    "(?:onbenut(?:te)?|verborgen|ongebruikt(?:e)?) (?:[a-z]*potentieel|arbeidskrachten|arbeidsreserve)|arbeids(?:potentieel|reserve)|stille reserve|(?:kandidaten|klanten|clienten|uitkerings|bijstands|deelnemers|doelgroep|zorg|ww|participatie)-?(?:bestand(?:en)?|pool|vijver|populatie|volume|voorraad)|bestandsanalyse",
    `«(?:vijver|pool|reservoir|voorraad|bestand)» (?:van|aan|met) (?:[a-z-]+e )?(?:[0-9.]+ )?(?:kandidaten|werkzoekenden|klanten|clienten|deelnemers|mensen|werknemers|uitkeringsgerechtigden|bijstandsgerechtigden)`,
  ]),
];

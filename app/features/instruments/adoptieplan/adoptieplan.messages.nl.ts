import { partyOptions } from "../coalitiecanvas/party-options.messages";
import type { InstrumentTexts } from "../engine/instrument";
import type { AdoptieplanField } from "./plan-fields";

/** The texts of the adoption plan in Dutch. What it calls the levels, pillars and roles is the foundation's; the chapters are of the masterclasses. */
export const adoptieplanMessagesNl: InstrumentTexts<AdoptieplanField> = {
  name: "Adoptieplan",
  begin: "Begin je Adoptieplan",
  lead: "Het plan waarmee je stad de methode overneemt. Vijftien hoofdstukken die aan elkaar vastzitten: trek aan één doel en kijk wat er meekomt.",
  sections: {
    occasion: {
      title: "1 Aanleiding",
      intro:
        "Schrijf voor iemand die tegen is en tien minuten heeft. Dit hoofdstuk schrijf je als laatste opnieuw.",
    },
    audience: {
      title: "2 Voor wie, in talententaal",
      intro:
        "Beschrijf mensen met wat ze kunnen en zoeken. Niemand hoeft uit te leggen waarom hij niet meedoet.",
    },
    goals: {
      title: "3 Doelen op vier niveaus",
      intro:
        "Een doel is iets waar iemand tegen kan zijn. Zet het op één niveau, onder één pijler en met hoogstens één SDG. Drie goede doelen zijn genoeg.",
    },
    coreAndFree: {
      title: "4 Kern en vrij",
      intro:
        "Wat blijft zoals het is, en wat wordt bij jullie anders? Bij iets lokaals hoort een reden, wie besloot en een dag om terug te kijken.",
    },
    map: {
      title: "5 Talent- en netwerkkaart",
      intro:
        "Beschrijf kringen, plekken en vakken. Geen namen. Heeft maar één mens dit vak? Kies dan een ruimer woord.",
    },
    coalition: {
      title: "6 Coalitie, rollen, gaten",
      intro:
        "Van elke partij: wat zij geeft, wat zij krijgt en waarover zij beslist. Staat er ‘samen’, dan is de regel nog niet af.",
    },
    reciprocity: {
      title: "7 Afspraken over wederkerigheid",
      intro: "Elke afspraak gaat twee kanten op. Zet erbij welke mens haar nakomt: een rol of initialen.",
    },
    calendar: {
      title: "8 Kalender van het eerste jaar",
      intro:
        "Alleen wat bij een doel hoort. Zet een bedrag hier, of in hoofdstuk 10, niet op allebei de plekken.",
    },
    placements: {
      title: "9 Leer-werkplekken en mkb",
      intro:
        "Een plek is een leerplek door het werk, en niet door het woord. Of iemand een uitkering heeft, hoort hier niet.",
    },
    means: {
      title: "10 Tijd, mensen, geld, social return",
      intro:
        "Tel ook de uren van wie er tot nu toe gratis bij was. Schrijf bedragen per jaar als getal, bijvoorbeeld 19.800.",
    },
    measuring: {
      title: "11 Meten, ethiek, privacy",
      intro: "Tel royaal wat er gebeurt. Wees zuinig met wie.",
    },
    risks: {
      title: "12 Risico’s, aannames, wanneer je stopt",
      intro:
        "Een risico dat blijft, krijgt een regel: wat zie je dan, wie besluit, wat gebeurt er met mensen en spullen?",
    },
    transfer: {
      title: "13 Wie draagt wat over, en wanneer",
      intro:
        "Wat in één hoofd zit, gaat met dat hoofd mee naar huis. Leg wat nooit mag wegvallen op twee plekken.",
    },
    decision: {
      title: "14 Besluit: wie tekent, welke licentie",
      intro: "Niemand tekent voor iets waarover hij niet beslist.",
    },
    lasting: {
      title: "15 Borging en lezende vakgenoten",
      intro: "Eerst leest wie erin voorkomt, dan drie vakgenoten, dan pas je eigen bestuur.",
    },
  },
  groups: {
    goals: "Doel",
    choices: "Keuze",
    parties: "Partij",
    promises: "Afspraak",
    activities: "Activiteit",
    placements: "Leer-werkplek",
    costs: "Kosten",
    funds: "Dekking",
    risks: "Risico",
    steps: "Overdracht",
    signers: "Handtekening",
    remarks: "Opmerking van een lezer",
  },
  rows: {
    goals: "Nog een doel",
    choices: "Nog een keuze",
    parties: "Nog een partij",
    promises: "Nog een afspraak",
    activities: "Nog een activiteit",
    placements: "Nog een leer-werkplek",
    costs: "Nog een kostenpost",
    funds: "Nog een bedrag dat iemand betaalt",
    risks: "Nog een risico",
    steps: "Nog een overdracht",
    signers: "Nog een handtekening",
    remarks: "Nog een opmerking",
  },
  fields: {
    place: { label: "Over welke stad of wijk gaat het?", hint: "Zo heet het plan in je lijst." },
    writtenOn: { label: "Van welke dag is deze versie?" },
    occasion: {
      label: "Waarom begint jullie stad hieraan?",
      hint: "Zes zinnen. Dit komt meestal uit je Startbeeld (module 0).",
    },
    today: {
      label: "Wat is er vandaag al, en wat zit op slot?",
      hint: "Iets waar een ander naartoe kan lopen om te kijken. Je Startbeeld is het begin.",
    },
    question: {
      label: "Wat vraag je aan wie dit leest?",
      hint: "Bijvoorbeeld: ja zeggen tegen twee jaar en € 31.000 per jaar.",
    },
    forWhom: {
      label: "Wie zijn de makers en vakgenoten, en wat kunnen en zoeken zij?",
      hint: "Vakken en kringen, geen personen. Dit komt uit de modules over taal en vakgenoten (1 en 4).",
    },
    words: {
      label: "Welke woorden gebruikt je stad voortaan, en welke niet meer?",
      hint: "Dit komt uit je Taalspiegel (module 1).",
    },
    goal: { label: "Doel", hint: "Wat is er dan, waar, op welke dag? Kan iemand hiertegen zijn?" },
    goalLevel: { label: "Niveau" },
    goalPillar: { label: "Pijler" },
    goalSdg: { label: "SDG", hint: "Alleen als je er een waarneming bij hebt." },
    goalIndicator: {
      label: "Waaraan zie je het?",
      hint: "Wat er gebeurt. Hoeveel mensen kwamen, zegt weinig.",
    },
    goalMeasured: { label: "Wie meet het, hoe en wanneer?" },
    emptyLevel: {
      label: "Welk niveau laat je leeg, en waarom?",
      hint: "‘Wij meten het niet, en dat blijft zo’ is een eerlijk antwoord.",
    },
    underPressure: {
      label: "Welke pijler kan eronder lijden, en bij wie merk je dat?",
      hint: "Een plek of een groep. Schrijf niets op over iemands gezondheid.",
    },
    choice: {
      label: "Waar gaat het over?",
      hint: "Bijvoorbeeld: uitgangspunt 4, als ontbijt in plaats van diner.",
    },
    choicePile: { label: "Stapel" },
    choiceWhy: {
      label: "Waarom?",
      hint: "‘Zo zijn wij nu eenmaal’ is geen reden. ‘De bus rijdt hier tot zeven uur’ wel.",
    },
    choiceBy: { label: "Wie besloot dit?", hint: "Een partij of rollen." },
    choiceReviewOn: { label: "Wanneer kijken jullie terug?" },
    coreAndFree: {
      label: "In een paar zinnen: wat blijft, en wat wordt lokaal?",
      hint: "Voor wie de lijst hierboven niet leest.",
    },
    coreDoubt: {
      label: "Waarover twijfelden jullie het langst?",
      hint: "Komt het antwoord niet van jullie? Dan is het een vraag aan de stichting.",
    },
    talentMap: {
      label: "Welke vakken, plekken en kringen staan op jullie kaart, en welke lijn ontbreekt?",
      hint: "Dit komt uit je Talent- en netwerkkaart (module 4). De kaart zelf hoort niet in het plan.",
    },
    mapGaps: { label: "Waar is de kaart wit, en waarom?" },
    mapCare: { label: "Wie beheert de kaart, wie mag erbij en op welke dag gaat zij weg?" },
    partyName: { label: "Naam van de organisatie of rol", hint: "Mensen noem je hier met hun vak of rol." },
    partySector: { label: "Sector" },
    partyRole: { label: "Rol in de coalitie" },
    partyGives: { label: "Geeft" },
    partyGets: { label: "Krijgt" },
    partyDecides: {
      label: "Beslist over",
      hint: "Eén ding dat deze partij zonder de anderen mag beslissen.",
    },
    together: {
      label: "Wat doen jullie samen dat niemand alleen kan?",
      hint: "Dit komt uit je Coalitiecanvas (module 5).",
    },
    coalitionGap: {
      label: "Welke stoel is nog leeg?",
      hint: "Van wie is wat je nodig hebt, wie kan het tegenhouden, wie moet ermee leven, wie doet het werk? Elke regel is een lege stoel in de tekening.",
    },
    decisions: {
      label: "Welke besluiten vallen er dit jaar, en wie neemt ze?",
      hint: "Liever kleine dan grote. Bij elk besluit één partij.",
    },
    promise: { label: "Wat is er afgesproken?" },
    promiseBy: { label: "Wie belooft het?" },
    promiseTo: { label: "Aan wie?" },
    promiseReturn: { label: "Wat komt ervoor terug?", hint: "Geld mag, een uur mag ook." },
    promiseKeeper: { label: "Welke mens komt dit na?", hint: "Een rol of initialen." },
    promiseOn: { label: "Voor welke dag?" },
    sayingNo: {
      label: "Hoe zegt iemand nee, en wat gebeurt er dan?",
      hint: "Dit komt van je Wederkerigheidsbord (module 3).",
    },
    activity: { label: "Wat gebeurt er?" },
    activityOn: { label: "Wanneer?", hint: "Weet je de dag nog niet? Neem de eerste van de maand." },
    activityGoal: { label: "Voor welk doel?" },
    activityParty: { label: "Welke partij doet het?" },
    activityBudget: { label: "Bedrag in euro’s", hint: "Alleen een getal. 0 mag." },
    standIns: {
      label: "Wie valt in als degene die het doet er niet is?",
      hint: "Rollen, geen namen. Dit komt uit je Interventieplanner (module 6).",
    },
    placement: { label: "Welk werk, in wat voor zaak?", hint: "De branche, niet de naam van de eigenaar." },
    placementParty: { label: "Welke partij biedt de plek?" },
    placementGoal: { label: "Voor welk doel?" },
    placementLearns: {
      label: "Wat leert wie er komt, en wat leert de zaak van haar?",
      hint: "Anders heet een vakvrouw stagiair.",
    },
    placementPaid: { label: "Wat wordt er betaald, en door wie?" },
    placementKeeper: { label: "Wie begeleidt?", hint: "Een rol of initialen." },
    shops: {
      label: "Met welke ondernemers praat je, en op welke trede staan jullie?",
      hint: "Branches, geen namen van zaken. Dit komt van je MKB-ladder (module 7).",
    },
    cost: { label: "Waaraan?" },
    costHours: {
      label: "Hoeveel uur, en van wie?",
      hint: "Bijvoorbeeld: 8 uur per week, 45 weken, coördinator.",
    },
    costAmount: {
      label: "Euro per jaar",
      hint: "Alleen een getal. Staat het bedrag al in hoofdstuk 8? Dan niet hier.",
    },
    fundParty: { label: "Wie betaalt?", hint: "Een partij uit hoofdstuk 6. ‘N.t.b.’ is geen partij." },
    fundWhat: { label: "Waarvoor, of uit welke post?" },
    fundAmount: { label: "Euro per jaar", hint: "Alleen een getal." },
    fundStanding: { label: "Hoe staat het ervoor?" },
    atZero: {
      label: "Wie doet er iets en staat nog op nul?",
      hint: "Volg één doel: wie doet wat in hoeveel uur? Rollen en vakken, geen namen.",
    },
    lastTime: {
      label: "Wat kostte zoiets de vorige keer echt?",
      hint: "In uren en in geld. Begin daar, en niet bij wat je hoopt.",
    },
    paidPeople: {
      label: "Wie wordt betaald, en wie legt vooraf uit wat dat met een uitkering doet?",
      hint: "Wie een uitkering heeft, moet het geld melden en het kan worden verrekend. Noem een adviseur die niet over het geld gaat.",
    },
    socialReturn: {
      label: "Telt er iets mee als social return, en wie beoordeelt dat?",
      hint: "Een gewone opdracht, met een tarief en een nee dat mag. De afdeling inkoop beoordeelt het.",
    },
    measuring: {
      label: "Wat tellen jullie, wat vragen jullie niet, en voor welk besluit?",
      hint: "Dit komt uit je Impactlogboek (module 8).",
    },
    figuresBy: { label: "Van wie komen de cijfers?", hint: "Een rol, en liefst iemand buiten de coalitie." },
    privacy: {
      label: "Wat bewaren jullie over mensen, wie kan erbij en wanneer is het weg?",
      hint: "Een datum, en iemand die het doet. Leg dit voor aan de functionaris gegevensbescherming.",
    },
    sideEffects: {
      label: "Wie kan er wakker liggen van iets dat lukt?",
      hint: "Een rol of een groep, geen naam.",
    },
    risk: { label: "Wat kan er misgaan?" },
    riskSign: { label: "Waaraan zie je het?" },
    riskStop: { label: "Wanneer stop je, en wat gebeurt er dan met mensen en spullen?" },
    riskBy: { label: "Wie besluit dat?", hint: "Niet alleen wie ermee begon." },
    assumptions: { label: "Wat nemen jullie aan zonder het te weten?" },
    funeral: {
      label: "Het is twee jaar later en het plan is mislukt. Waardoor?",
      hint: "Schrijf ook die ene oorzaak op die over jullie zelf gaat.",
    },
    step: { label: "Wat wordt overgedragen?" },
    stepFrom: { label: "Wie doet het nu?", hint: "Een rol of initialen." },
    stepTo: { label: "Wie neemt het over?", hint: "Een rol of initialen. Begroot eerst de uren." },
    stepPlace: { label: "Waar ligt het dan?" },
    stepOn: { label: "Vanaf welke dag?" },
    inOneHead: { label: "Wat zit nu alleen in één hoofd?" },
    trialWeek: { label: "In welke week is die persoon een week weg, en wat tel je dan?" },
    signerRole: { label: "Functie", hint: "Bijvoorbeeld: teamleider van de bibliotheek." },
    signerName: { label: "Naam", hint: "Van wie in deze functie tekent." },
    signerYesTo: {
      label: "Zegt ja tegen",
      hint: "Wat van hem of haar is: uren, geld, een pand, een voorstel aan de raad.",
    },
    signerNo: { label: "Na een nee", hint: "Iets wat kan, en geen ramp." },
    approvals: {
      label: "Wie moet er nog meer ja zeggen, waartegen, en wat doet een nee?",
      hint: "Functies. Begin bij wie je nog niet sprak omdat je het antwoord vreest.",
    },
    licence: {
      label: "Vraagt je stad een licentie aan, wie tekent die en wie beheert haar daarna?",
      hint: "Reken nergens op voordat er een overeenkomst ligt.",
    },
    whoStops: {
      label: "Wie beslist over stoppen, en op wiens cijfers?",
      hint: "Dat is niet wie ermee begon.",
    },
    stopOn: { label: "Op welke dag stopt het, tenzij er anders besloten wordt?" },
    remark: { label: "Opmerking", hint: "Met het hoofdstuk erbij." },
    remarkFrom: {
      label: "Van wie?",
      hint: "Een rol: doet het straks, verliest er iets door, of komt van buiten.",
    },
    remarkTaken: { label: "Overgenomen?" },
    remarkWhy: { label: "Waarom, of tot wanneer?" },
    readers: {
      label: "Welke drie lezers kozen jullie, en wat haalden jullie er eerst uit?",
      hint: "Functies en vakken, geen namen.",
    },
    lasting: {
      label: "Wat gaat er door als wie ermee begon weg is, en waar staat dat?",
      hint: "In iemands uren, een regel, een begroting of een gewoonte.",
    },
    reviewOn: { label: "Op welke dag leggen jullie dit plan opnieuw op tafel?" },
    askAgainOn: {
      label: "Tot wanneer mogen de mensen die je noemt hier staan?",
      hint: "Na die dag vragen we je om het hun opnieuw te vragen, of om hen weg te halen.",
    },
  },
  options: {
    "": "Nog niet gekozen",
    individual: "Individu",
    group: "Groep",
    neighbourhood: "Wijk en stad",
    society: "Samenleving",
    pillar1: "1 Positieve gezondheid en welzijn",
    pillar2: "2 Cultureel erfgoed en gemeenschap",
    pillar3: "3 Ambacht en ondernemerschap",
    sdg3: "SDG 3, gezondheid en welzijn",
    sdg8: "SDG 8, behoorlijk werk en economische ontwikkeling",
    sdg11: "SDG 11, duurzame gemeenschap en stad",
    sdg16: "SDG 16, rechtvaardige, inclusieve samenleving",
    core: "Kern: uitleggen, niet veranderen",
    safe: "Veilig: strenger mag, losser niet",
    local: "Lokaal: alles, met een reden",
    discuss: "Bespreken: niets, tot er antwoord is",
    ...partyOptions.nl,
    decided: "Toegezegd, op papier",
    asked: "Gevraagd",
    notAsked: "Nog niet gevraagd",
    hours: "In iemands uren",
    rule: "In een regel",
    budget: "In een begroting",
    habit: "In een gewoonte",
    taken: "Overgenomen",
    notTaken: "Niet overgenomen",
    undecided: "Weten we nog niet",
  },
  sources: [
    "De niveaus, de pijlers met hun SDG’s en de rollen zijn van De Stadscoalitie; zie de pagina over de methode. De vijftien hoofdstukken zijn van de masterclasses: in de tekst van de stichting staat geen plan.",
    "De begrafenis vooraf in hoofdstuk 12 is de premortem van Gary Klein; de bron staat in de les over het plan dat klopt.",
    "Wat je invult, blijft van jou of van je organisatie.",
  ],
};

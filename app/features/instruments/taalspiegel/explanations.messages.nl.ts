/** What the mirror says at what it points at: why, and what one could do instead. By the entry of a rule. */
export const explanationsNl = {
  chances: {
    why: "Dit woord zegt dat iemand weinig kansen heeft. Wie kansen uitdeelt, staat er niet bij.",
    instead:
      "Noem wat er in de straat of het systeem ontbreekt, of wat de mensen doen. Bijvoorbeeld: gezinnen in een straat waar de bus en de bibliotheek verdwenen.",
  },
  vulnerable: {
    why: "Kwetsbaar of zwak zit hier vast aan mensen. Wat hen kwetst, staat er niet.",
    instead:
      "Laat het woord weg, of zeg wat er in de weg staat: het loket sluit om vier uur, de huur is te hoog, het contract stopt in mei.",
  },
  distance: {
    why: "Een afstand heeft twee kanten. Hier hangt zij aan één van de twee.",
    instead:
      "Noem de andere kant: welke werkgevers kennen deze mensen nog niet, welk diploma telt hier niet mee?",
  },
  schooling: {
    why: "Een heel mens wordt hier samengevat in wat hij niet leerde.",
    instead:
      "Noem wat iemand wel kent, of zeg wat de tekst vraagt: mensen die moeite hebben met formulieren in het Nederlands.",
  },
  needy: {
    why: "Dit woord maakt van iemand alleen een vraag om hulp.",
    instead:
      "Schrijf waarbij hulp nodig is, en laat de persoon een persoon: ouderen die hulp krijgen bij het koken.",
  },
  trouble: {
    why: "Het probleem is hier een eigenschap van mensen geworden.",
    instead:
      "Schrijf wat er gebeurt, waar en wanneer: op het plein is het na elf uur luid. Wie wil er iets aan doen?",
  },
  unreached: {
    why: "Bereiken doen er twee. Dit woord legt het aan één kant.",
    instead: "Vraag wie deze mensen wel kennen, en schrijf dat op: goed verbonden, alleen niet met ons.",
  },
  money: {
    why: "Mensen worden hier genoemd naar wat zij niet hebben of waar zij van leven.",
    instead: "Noem het bedrag of de regel: wie minder dan … per maand heeft. Of noem de reden van je brief.",
  },
  workless: {
    why: "Dit zegt wat iemand niet doet of niet wil. Wat iemand de hele dag wel doet, blijft buiten beeld.",
    instead: "Noem wat mensen kunnen of zoeken: een tegelzetter die werk zoekt, ouders die thuis zorgen.",
  },
  condition: {
    why: "Een omstandigheid is hier de naam van een mens geworden.",
    instead:
      "Zet de mens voorop, en laat de omstandigheid weg als zij niets doet: mensen die geen huis hebben, bewoners die verder weg van anderen wonen.",
  },
  addressed: {
    why: "Aan dit woord hangen rechten en plichten. Als aanhef zegt het vooral wat je van iemand vindt.",
    instead: "Begin met de naam, of met waarvoor je uitnodigt. In het besluit zelf mag het woord blijven.",
  },
  problemPlace: {
    why: "De buurt zelf heet hier een probleem. Wie er woont, hoort erbij.",
    instead:
      "Noem de buurt bij haar naam, en zeg wat er is en wat er ontbreekt: een school, drie werkplaatsen, geen huisarts.",
  },
  place: {
    why: "Dit beeld maakt van een buurt iets wat bestreden of gered moet worden.",
    instead:
      "Schrijf wat er gebeurt en wie dat deed of naliet: de bank vertrok, de huizen zijn niet hersteld.",
  },
  led: {
    why: "Hier wordt iemand ergens heen gebracht. Of iemand zelf loopt, staat er niet.",
    instead: "Schrijf wie wat doet: Davit kiest een werkplek, wij bellen de werkgever.",
  },
  activated: {
    why: "Wie activeert, gaat ervan uit dat de ander stilstaat.",
    instead:
      "Schrijf wat mensen al doen, of wat jij vraagt: we vragen zes buurtbewoners of zij de kostuums willen maken.",
  },
  placed: {
    why: "De mens is hier iets wat je neerzet of levert.",
    instead: "Geef de mens het werkwoord: zij begint, hij kiest, zij spreken af.",
  },
  flow: {
    why: "Stromen doet water. In een stroom kiest niemand.",
    instead: "Schrijf wat er verandert in iemands leven: veertig mensen vonden werk of begonnen een zaak.",
  },
  moved: {
    why: "Iemand anders bepaalt hier dat er bewogen moet worden.",
    instead: "Vraag wat iemand in beweging brengt, en wat er in de weg staat. Schrijf dat op.",
  },
  target: {
    why: "Een doelgroep is iets om op te richten. Mensen zijn meer dan een doel.",
    instead: "Noem wie je bedoelt: naaisters en muzikanten uit Zuid, ouders van de school.",
  },
  caseload: {
    why: "Mensen staan hier in een bak of een bestand.",
    instead: "Schrijf hoeveel mensen je spreekt, en wat je met hen afsprak.",
  },
  deployed: {
    why: "Wie wordt ingezet, is een middel.",
    instead: "Schrijf wat je vraagt, wat je ervoor geeft en wie ja zei.",
  },
  helping: {
    why: "De hulp gaat hier één kant op: de een geeft, de ander krijgt.",
    instead: "Zet de andere kant erbij: wat kan ik voor jou doen, en wat kan jij voor mij doen?",
  },
  offering: {
    why: "Wie iets aanbiedt, houdt het ook in handen. Wat de ander meebrengt, ontbreekt.",
    instead: "Schrijf wat beide kanten inleggen: wij regelen de ruimte, zij kiezen de stof en geven les.",
  },
  empowering: {
    why: "Kracht is hier iets wat de een aan de ander geeft. Die ander had haar al.",
    instead: "Noem de kracht die er is, en wat jij weghaalt dat in de weg staat.",
  },
  joining: {
    why: "Meedoen is hier een gunst: iemand anders laat het toe.",
    instead: "Schrijf wie samen iets maken, en wie er beslist.",
  },
  charity: {
    why: "Er is hier een gever en een ontvanger, en die rollen liggen vast.",
    instead: "Schrijf wat de ander kan, wat jij te vragen hebt, en wat jullie ruilen.",
  },
  craft: {
    why: "Hier staat waar iemand vandaan komt, terwijl het om een vak gaat.",
    instead:
      "Noem het vak, en de straat als die ertoe doet. Hoort de herkomst bij het vak zelf, laat haar dan staan.",
  },
  status: {
    why: "Hier staat hoe iemand ooit aankwam, terwijl het om een vak gaat.",
    instead: "Noem het vak of wat er gemaakt wordt. Kiest iemand dit woord zelf, dan is het van die persoon.",
  },
  definition: {
    why: "Deze zin zegt wat een woord in een regel betekent. Daar hoort het precieze woord.",
    instead: "Laat het hier staan. In de brief erbij mag je gewone woorden kiezen.",
  },
  groupOfLaw: {
    why: "Zo noemt een wet of regeling voor wie zij geldt. Er hangt af wie geld of ondersteuning krijgt.",
    instead: "Laat het staan waar die regel geldt, en zeg erbij wat het betekent.",
  },
  banenafspraak: {
    why: "Dit is een woord van de wet over de banenafspraak. Er hangt af wie meetelt en wie ondersteuning krijgt.",
    instead: "Laat het staan waar de regel geldt.",
  },
  inburgering: {
    why: "Dit woord komt uit de Wet inburgering. Er hangen plichten en termijnen aan.",
    instead: "Laat het staan in een besluit of verordening. Boven een uitnodiging is het niet nodig.",
  },
  awb: {
    why: "De Algemene wet bestuursrecht gebruikt dit woord voor wie bezwaar mag maken.",
    instead: "Laat het staan, en leg het in één zin uit.",
  },
  participatiewet: {
    why: "De Participatiewet gebruikt dit woord. Er hangt geld of een plicht aan.",
    instead: "Laat het staan waar het om het recht of de plicht gaat, en zeg erbij wat het betekent.",
  },
  vreemdelingen: {
    why: "Aan dit woord hangt bescherming of een recht op verblijf, opvang of huisvesting.",
    instead:
      "Haal het hier niet uit vriendelijkheid weg. Gaat de zin over iets anders, noem dan wat iemand doet.",
  },
  wmo: {
    why: "In een besluit over hulp geeft de Wmo 2015 rechten aan wie zo heet.",
    instead: "Laat het in het besluit staan. De brief erbij begint met een naam.",
  },
  jeugdwet: {
    why: "De Jeugdwet gebruikt dit woord voor wie recht op hulp heeft.",
    instead: "Laat het staan waar het om dat recht gaat.",
  },
  school: {
    why: "Regels over school en leerplicht gebruiken dit woord.",
    instead: "Laat het staan waar die regel geldt.",
  },
};

import { keyOf } from "~/features/instruments/engine/rows";

type Row = Record<string, string>;

const parties: Row[] = [
  {
    ...{
      partyName: "Makers van de werkplaats",
      partySector: "culture",
      partyRole: "maker",
      partyAnswers: "4",
    },
    ...{ partyGives: "het rooster, het sleutelbeheer", partyGets: "een vaste werkplek" },
    ...{ partyDecides: "het rooster, en uitgaven tot € 500", reachedBy: "de tassenmaker" },
  },
  {
    ...{ partyName: "Winkeliers van de Kadestraat", partySector: "enterprise", partyRole: "partner" },
    ...{ partyAnswers: "2, 3", partyGives: "€ 3.000 (toegezegd), en klanten" },
    ...{ partyGets: "’s avonds licht in de straat", reachedBy: "de voorzitter" },
    partyDecides: "hun eigen winkels; één stem van drie over wie een plek krijgt",
  },
  {
    ...{ partyName: "Buurthuis De Schakel", partySector: "community", partyRole: "partner" },
    ...{ partyGives: "een zaaltje, en het beheer van de kas", reachedBy: "de beheerder" },
    partyDecides: "één stem van drie over wie een plek krijgt",
  },
  {
    ...{ partyName: "Sleutelpersoon in West", partySector: "community", partyRole: "partner" },
    partyGives: "kent veertig gezinnen, en zegt wat zij er zelf van vindt",
  },
  {
    ...{ partyName: "Woningcorporatie", partySector: "housing", partyRole: "partner", partyAnswers: "1, 2" },
    ...{ partyGives: "de begane grond, twee jaar", partyGets: "een pand dat niet leegstaat" },
    ...{ partyDecides: "het gebouw, en hoe het veilig blijft", reachedBy: "de gebiedsbeheerder" },
  },
  {
    ...{ partyName: "Gemeente Veermonde", partySector: "government", partyRole: "municipality" },
    ...{ partyGives: "vier uur per week, en € 4.000", partyGets: "iets wat doorgaat zonder haar" },
    ...{ partyDecides: "haar eigen geld en regels", reachedBy: "de wijkcoördinator" },
  },
];
const factions: Row[] = [
  { factionName: "De partij van de wethouder", factionStance: "carries" },
  { factionName: "Een partij van de oppositie", factionStance: "guest" },
];
const gaps: Row[] = [
  { gapWhat: "Wie de plek nu al gebruikt", gapWho: "de conciërge weet het" },
  { gapWhat: "Iemand uit Oudveer, aan de overkant" },
];
const decisions: Row[] = [
  {
    ...{ decision: "Een uitgave tot € 500", decidedBy: "de makers", decisionWay: "one" },
    toldAfter: "de penningmeester",
  },
  {
    ...{ decision: "Een uitgave boven € 500", decidedBy: "de tafel", decisionWay: "consent" },
    ...{ heardBefore: "de penningmeester", toldAfter: "iedereen" },
  },
  {
    ...{ decision: "Wie een werkplek krijgt", decidedBy: "de beheerder, de voorzitter en één maker" },
    ...{ heardBefore: "de corporatie", toldAfter: "wie afviel, met de reden" },
  },
  {
    ...{ decision: "Stoppen of doorgaan", decidedBy: "ieder over het eigen deel", decisionWay: "own" },
    ...{ heardBefore: "buren, gebruikers", toldAfter: "de raad" },
  },
];

/** Rows that are added later come after these. */
const rowsOf = (rows: readonly Row[]) =>
  rows.flatMap((row, index) =>
    Object.entries(row).map(([field, text]): [string, string] => [keyOf(field, `00row${index}`), text]),
  );

/** The coalition of the old printing works, as the lessons of the module The coalition tell it: invented, in a city that does not exist. */
export const demoCoalition: Readonly<Record<string, string>> = {
  place: "De oude drukkerij, Veermonde (voorbeeld)",
  doing: "Van een leeg pand een werkplaats maken voor makers uit de buurt.",
  drawnOn: "2026-11-24",
  ...Object.fromEntries([...rowsOf(parties), ...rowsOf(factions), ...rowsOf(gaps), ...rowsOf(decisions)]),
  strangers: "De voorzitter van de winkeliers en de corporatie: over een kapotte lantaarn.",
  notMine: "De verdeling van het makersgeld. Dat vraag ik na bij juridische zaken.",
  lock: "Het slot op de achterdeur. Wie er op donderdagavond binnen is, weet nu alleen de conciërge.",
  stopRule: "Als het pand gesloopt wordt, of als er twee maanden minder dan vier makers zijn.",
  signers: "de beheerder en de voorzitter; een maker kijkt mee",
  mostCalled: "de sleutelpersoon",
  askAgainOn: "2027-11-24",
};

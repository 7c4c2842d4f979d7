// A coalition as it is drawn and read: who sits at the table, what each gives and gets, and which chairs are empty.
import type { CoalitionTexts } from "./coalition-picture.messages";

/** One party. All is in words, as people read it; what is empty is left out. `sector` groups the parties, by the order in which they come. */
export interface CoalitionParty {
  name: string;
  sector: string;
  role: string;
  gives: string;
  gets: string;
  decides: string;
}

/** `place`: what they sit together for. `gaps`: whom or what the coalition lacks, one an empty chair. */
export interface Coalition {
  place: string;
  parties: readonly CoalitionParty[];
  gaps: readonly string[];
}

/** So many empty chairs are drawn. */
const mostChairs = 24;

/** What is lacking as chairs; where there are more than are drawn, the last says how many. */
export const emptyChairs = (lacking: readonly string[], t: CoalitionTexts): string[] =>
  lacking.length <= mostChairs
    ? [...lacking]
    : [...lacking.slice(0, mostChairs - 1), t.moreChairs(lacking.length - mostChairs + 1)];

/** The parties with those of one sector together, the sectors in the order in which they come. */
export const bySector = ({ parties }: Coalition): CoalitionParty[] =>
  [...new Set(parties.map(({ sector }) => sector))].flatMap((sector) =>
    parties.filter((party) => party.sector === sector),
  );

/** What the picture says, as rows of texts: the parties in the order of the picture, and then the empty chairs. */
export function coalitionTable(
  coalition: Coalition,
  t: CoalitionTexts,
): { caption: string; columns: string[]; rows: string[][] } {
  const { party, sector, role, gives, gets, decides } = t.columns;
  return {
    caption: t.tableOf(coalition.place),
    columns: [party, sector, role, gives, gets, decides],
    rows: [
      ...bySector(coalition).map((one) => [
        one.name || t.unnamed,
        ...[one.sector, one.role, one.gives, one.gets, one.decides],
      ]),
      ...coalition.gaps.map((gap) => [gap, t.emptyChair, "", "", "", ""]),
    ],
  };
}

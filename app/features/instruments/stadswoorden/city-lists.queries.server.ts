import type { PersonScope } from "~/features/identity/access/scope";
import { readableDocuments } from "../engine/artefacts/artefacts.queries.server";
import type { CityList } from "../taalspiegel/city-list";
import { cityListOf, stadswoorden } from "./stadswoorden";

/** More lists than anybody has a use for. */
const mostLists = 20;

/** The lists of words that this person may read, with something in them. */
export const cityLists = async (scope: PersonScope): Promise<CityList[]> =>
  (await readableDocuments(scope, stadswoorden.id, mostLists))
    .map(cityListOf)
    .filter(({ words }) => words.length > 0);

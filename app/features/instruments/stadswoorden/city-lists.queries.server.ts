import type { PersonScope } from "~/features/identity/access/scope";
import { readableDocuments } from "../engine/artefacts/artefacts.queries.server";
import { type CityList, lookedFor } from "../taalspiegel/city-list";
import { cityListOf, stadswoorden } from "./stadswoorden";

/** More lists than anybody has a use for. */
const mostLists = 20;

/** The lists of words that this person may read, as far as they are looked for: of one without a word nothing is. */
export const cityLists = async (scope: PersonScope): Promise<CityList[]> =>
  lookedFor((await readableDocuments(scope, stadswoorden.id, mostLists)).map(cityListOf));

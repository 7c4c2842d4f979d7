// The instruments there are. Another is a folder beside this file, and a line here.
import { adoptieplan } from "./adoptieplan/adoptieplan";
import { coalitiecanvas } from "./coalitiecanvas/coalitiecanvas";
import type { Instrument } from "./engine/instrument";
import { stadswoorden } from "./stadswoorden/stadswoorden";
import { startbeeld } from "./startbeeld/startbeeld";
import { taalspiegel } from "./taalspiegel/taalspiegel";

const instruments: readonly Instrument[] = [
  startbeeld,
  taalspiegel,
  stadswoorden,
  coalitiecanvas,
  adoptieplan,
];

/** In the order in which the modules come to them. */
export const allInstruments = (): readonly Instrument[] => instruments;

/** The instrument with this id; null when it is none of these. */
export const instrumentOf = (id: string): Instrument | null =>
  instruments.find((one) => one.id === id) ?? null;

import { createContext, type ReactNode, useContext } from "react";
import type { ForwardInShort } from "../forward.queries.server";

const ForwardContext = createContext<(ForwardInShort & { id: string }) | null>(null);

/** Around an artefact: its fields say where they come from. Without it nothing of that is said, as in a shared or a frozen document. */
export function ShowsSources({
  id,
  forward,
  children,
}: {
  id: string;
  forward: ForwardInShort;
  children: ReactNode;
}) {
  return <ForwardContext.Provider value={{ id, ...forward }}>{children}</ForwardContext.Provider>;
}

/** What came into the artefact around it; null where nothing is said of that. */
export const useForward = () => useContext(ForwardContext);

import { createContext, useContext } from "react";

const ClientEntryContext = createContext("");

export const ClientEntryProvider = ClientEntryContext.Provider;

/** The address of the script with the islands (`app/entry.client.ts`), for pages that have one. */
export const useClientEntry = () => useContext(ClientEntryContext);

import { defineMessages } from "~/i18n/messages";
import { explanationsEn } from "./explanations.messages.en";
import { explanationsNl } from "./explanations.messages.nl";

/** Texts at what the mirror points at, by the entry of its rule. */
export const explanations = defineMessages({ nl: explanationsNl, en: explanationsEn });

export type Entry = keyof typeof explanationsNl;
export const entries = Object.keys(explanationsNl) as Entry[];

import type { Locale } from "~/i18n/locale";
import { artefactPath } from "../artefact-list";
import type { Instrument } from "../instrument";
import { successionMessages } from "./succession.messages";

/** Where a piece is begun that follows this one, and where this one stands beside the one that it follows. */
export const nextPath = (artefactId: string): string => `${artefactPath(artefactId)}/next`;
export const besidePath = (artefactId: string): string => `${artefactPath(artefactId)}/beside`;

/** What beginning the next is called: a plan has one each year, a look is taken again. */
export const nextWords = ({ signedBy }: Pick<Instrument, "signedBy">, locale: Locale): string =>
  signedBy ? successionMessages[locale].nextYear : successionMessages[locale].lookAgain;

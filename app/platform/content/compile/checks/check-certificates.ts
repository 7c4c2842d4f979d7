import type { Locale } from "~/i18n/locale";
import type { RawContent } from "../read-content";
import type { Fault } from "./faults";

/** Words that speak to whoever reads. */
const toReader: Record<Locale, RegExp> = {
  nl: /\b(je|jij|jou|jouw|jullie|u|uw)\b/i,
  en: /\b(you|your|yours|yourself)\b/i,
};

/** Whether certificates say every outcome, and say it of their holder: whoever reads one is somebody else. */
export const checkCertificates = ({ masterclasses, modules }: RawContent): Fault[] =>
  [...masterclasses, ...modules].flatMap(({ file, value, lineOf }) => {
    const { outcomes, certificate } = value;
    const fault = (message: string, ...path: PropertyKey[]): Fault => {
      return { file, line: lineOf("certificate", ...path), message: `\`certificate\` ${message}` };
    };
    const [said, of] = [certificate.nl.length, outcomes.nl.length];
    return [
      ...(said === of ? [] : [fault(`says ${said} of ${of} outcomes; give each outcome its line`)]),
      ...(["nl", "en"] as const).flatMap((locale) =>
        certificate[locale].flatMap((text, index) => {
          const word = toReader[locale].exec(text)?.[0];
          const message = `speaks to its reader (“${word}”); say it of the holder`;
          return word ? [fault(message, locale, index)] : [];
        }),
      ),
    ];
  });

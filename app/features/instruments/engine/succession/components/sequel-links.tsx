import { useLocale } from "~/i18n/locale-context";
import type { ArtefactView } from "../../artefacts/artefacts.queries.server";
import type { Instrument } from "../../instrument";
import { decisionPath } from "../../signing/edition";
import { signingMessages } from "../../signing/signing.messages";
import { besidePath, nextPath, nextWords } from "../succession-links";
import { successionMessages } from "../succession.messages";

/** Where a piece goes from here: it is decided upon, stands beside the one before, and is followed by another. Items of a list. */
export function SequelLinks({
  view: { id, mayEdit, previousId },
  instrument,
}: {
  view: ArtefactView;
  instrument: Instrument;
}) {
  const locale = useLocale();
  const links = [
    ...(instrument.signedBy ? [{ href: decisionPath(id), words: signingMessages[locale].decision }] : []),
    ...(previousId ? [{ href: besidePath(id), words: successionMessages[locale].beside }] : []),
    ...(mayEdit ? [{ href: nextPath(id), words: nextWords(instrument, locale) }] : []),
  ];
  return (
    <>
      {links.map(({ href, words }) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </>
  );
}

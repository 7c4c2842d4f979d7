import type { Locale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { artefactMessages } from "../../artefact.messages";
import { forwardMessages } from "../forward.messages";
import type { TakenInShort } from "../forward.queries.server";
import type { Origin } from "../shown-texts.server";

/** The piece that a text comes from, in words. */
export function originWords({ instrument, title, isOwn, organisation }: Origin, locale: Locale): string {
  const t = forwardMessages[locale];
  if (title === null) return t.closed(instrument);
  const named = title || artefactMessages[locale].untitled;
  return isOwn ? t.own(instrument, named) : t.ofTeam(instrument, named, organisation ?? "");
}

/** Where a text comes from, and what became of it. */
export function TakenFrom({ taken }: { taken: TakenInShort }) {
  const locale = useLocale();
  const t = forwardMessages[locale];
  return (
    <>
      <bdi>{originWords(taken.origin, locale)}</bdi>, {t.takenOn(formatPlainDate(taken.takenAt, locale))};{" "}
      {taken.isEdited ? t.edited : t.notEdited}.{taken.standing === "gone" && ` ${t.gone}`}
    </>
  );
}

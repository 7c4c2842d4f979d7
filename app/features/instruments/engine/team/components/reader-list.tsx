import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import type { PieceReader } from "../piece-readers.db.server";
import { teamMessages } from "../team.messages";

/** Who reads a piece: what they may, since when and by whom they were asked; below each what `actions` gives. */
export function ReaderList({
  readers,
  actions = () => null,
}: {
  readers: readonly PieceReader[];
  actions?: (reader: PieceReader) => ReactNode;
}) {
  const locale = useLocale();
  const t = teamMessages[locale];
  return (
    <ul className="sc-list">
      {readers.map((reader) => (
        <li key={reader.id}>
          <strong>
            <bdi>{reader.name || t.nameless}</bdi>
          </strong>
          : {reader.mayEdit ? t.canEdit : t.canRead}
          <br />
          <small>
            {t.since(formatPlainDate(reader.since, locale))}
            {reader.askedBy && <>, {t.askedBy(reader.askedBy)}</>}
          </small>
          {actions(reader)}
        </li>
      ))}
    </ul>
  );
}

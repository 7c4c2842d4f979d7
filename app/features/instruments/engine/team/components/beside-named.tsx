import { useLocale } from "~/i18n/locale-context";
import type { NamedIn } from "../named-people/named-people.queries.server";
import { namedMessages } from "../named-people/named.messages";

/** Where somebody is named beside a piece and its earlier versions: in editions, comments and texts that were taken over. */
export function BesideNamed({
  named: { kind, editions, comments, sources },
  labels,
}: {
  named: NamedIn;
  labels: (kind: string, fields: readonly string[]) => string;
}) {
  const t = namedMessages[useLocale()];
  const lines = [
    ...editions.map(({ number, fields, isInReason, stays }) => {
      const said = [labels(kind, fields), isInReason && t.inReason, stays && t.signs];
      return `${t.edition(number)}: ${said.filter(Boolean).join(" · ")}`;
    }),
    ...(comments.length > 0 ? [`${t.comment}: ${labels(kind, comments)}`] : []),
    ...(sources.length > 0 ? [`${t.source}: ${labels(kind, sources)}`] : []),
  ];
  if (lines.length === 0) return t.nowhere;
  return (
    <ul className="sc-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

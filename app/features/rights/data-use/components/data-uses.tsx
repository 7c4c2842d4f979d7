import { useLocale } from "~/i18n/locale-context";
import { DefinitionList } from "~/ui/table";
import type { DataUse } from "../data-use";
import { dataUseMessages } from "../data-use.messages";

const sentence = (words: readonly string[]) => {
  const text = words.join(", ");
  return text && `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};

/** Each kind of data: what, why, on which ground, how long and who sees it. */
export function DataUses({ uses }: { uses: readonly DataUse[] }) {
  const t = dataUseMessages[useLocale()];
  return (
    <>
      {uses.map(({ kind, grounds, terms, recipients }) => (
        <section key={kind} className="sc-fact-group" aria-labelledby={`data-${kind}`}>
          <h3 id={`data-${kind}`}>{t.kinds[kind].title}</h3>
          <DefinitionList
            items={[
              [t.what, t.kinds[kind].what],
              [t.why, t.kinds[kind].why],
              [t.ground, sentence(grounds.map((one) => t.grounds[one].short))],
              [t.howLong, sentence([...new Set(terms.map((one) => t.terms[one].short))])],
              [t.who, sentence(recipients.map((one) => t.recipients[one].short))],
            ]}
          />
        </section>
      ))}
    </>
  );
}

/** The words of those lists explained: those that occur, in their order. */
export function DataWords({
  uses,
  about,
}: {
  uses: readonly DataUse[];
  about: "recipients" | "terms" | "grounds";
}) {
  const words = dataUseMessages[useLocale()][about] as Record<string, { short: string; long: string }>;
  const used = new Set<string>(uses.flatMap((use) => use[about]));
  return (
    <ul>
      {Object.entries(words)
        .filter(([word]) => used.has(word))
        .map(([word, { short, long }]) => (
          <li key={word}>
            <strong>{sentence([short]).slice(0, -1)}</strong>: {long}.
          </li>
        ))}
    </ul>
  );
}

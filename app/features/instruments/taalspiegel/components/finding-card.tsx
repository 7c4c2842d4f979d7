import { useLocale } from "~/i18n/locale-context";
import { Checkbox } from "~/ui/form/choice";
import { TextInput } from "~/ui/form/field";
import { Tag } from "~/ui/progress";
import { explanations, type Entry } from "../explanations.messages";
import type { Category, Instead } from "../rule";
import { taalspiegelMessages } from "../taalspiegel.messages";

/** What a card shows of one finding; the browser fills one of each entry in by itself. */
export interface CardProps {
  number: number;
  words: string;
  category: Category;
  entry: Entry;
  /** Behind the names of its fields: of which finding they are. */
  fieldKey: string;
  instead: Instead | null;
  /** What stands there when what is proposed is taken. */
  proposed: string | null;
  isTaken: boolean;
  own: string;
}

/** One finding: the words, why, what one could do, the method's reason, and what its reader chooses. */
export function FindingCard({ category, entry, fieldKey, instead, proposed, ...card }: CardProps) {
  const locale = useLocale();
  const t = taalspiegelMessages[locale];
  const { why, instead: suggestion } = explanations[locale][entry];
  const { name, reason } = t.category[category];
  const take = instead === "leaveOut" ? t.leaveOut : proposed ? t.lastPart(proposed) : t.lastPartOf;
  return (
    <li className={`mirror__card mirror__card--${category}`} id={`finding-${card.number}`}>
      <h4>
        <span className="mirror__number">{card.number}</span> <q lang="nl">{card.words}</q> <Tag>{name}</Tag>
      </h4>
      <p>{why}</p>
      <p>
        <strong>{t.suggestion}:</strong> {suggestion}
      </p>
      <details>
        <summary>{t.reason}</summary>
        <p>{reason}</p>
      </details>
      {category !== "legal" && (
        <div className="mirror__choice sc-no-print">
          {instead && <Checkbox name={`take${fieldKey}`} label={take} defaultChecked={card.isTaken} />}
          <TextInput
            name={`own${fieldKey}`}
            label={t.own}

            lang="nl"
            defaultValue={card.own}
          />
        </div>
      )}
    </li>
  );
}

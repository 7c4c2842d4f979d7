import { useLocale } from "~/i18n/locale-context";
import { Checkbox } from "~/ui/form/choice";
import { TextInput } from "~/ui/form/field";
import { Tag } from "~/ui/progress";
import { explanations, type Entry } from "../explanations.messages";
import type { CityNote } from "../city-list";
import type { Instead, ShownCategory } from "../rules/rule";
import { taalspiegelMessages } from "../taalspiegel.messages";

/** What a card shows of one finding; the browser fills one of each entry in by itself. */
export interface CardProps {
  number: number;
  words: string;
  category: ShownCategory;
  entry: Entry | "city";
  /** What a city says of its word. */
  city?: CityNote;
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
  const { why, instead: suggestion } =
    entry === "city" ? cityTexts(card.city, t) : explanations[locale][entry];
  const { name, reason } = t.category[category];
  const take = instead === "leaveOut" ? t.leaveOut : proposed ? t.lastPart(proposed) : t.lastPartOf;
  return (
    <li className={`mirror__card mirror__card--${category}`} id={`finding-${card.number}`}>
      <h4>
        <span className="mirror__number">{card.number}</span> <q lang="nl">{card.words}</q> <Tag>{name}</Tag>
      </h4>
      {entry === "city" && (
        <p>
          {t.fromCity} <strong data-slot="from">{card.city?.from || t.fromNobody}</strong>
        </p>
      )}
      <p data-slot="why">{why}</p>
      <p>
        <strong>{t.suggestion}:</strong> <span data-slot="instead">{suggestion}</span>
      </p>
      <details>
        <summary>{t.reason}</summary>
        <p>{reason}</p>
      </details>
      {category !== "legal" && (
        <div className="mirror__choice sc-no-print">
          {instead && <Checkbox name={`take${fieldKey}`} label={take} defaultChecked={card.isTaken} />}
          <TextInput name={`own${fieldKey}`} label={t.own} lang="nl" defaultValue={card.own} />
        </div>
      )}
    </li>
  );
}

/** Why, and what instead, as a city wrote it down, or in general where it did not. */
const cityTexts = (note: CityNote | undefined, t: { cityWhy: string; cityInstead: string }) => ({
  why: note?.why || t.cityWhy,
  instead: note?.instead || t.cityInstead,
});

import { useLocale } from "~/i18n/locale-context";
import { reviewMessages } from "../review.messages";

/** What is looked for in the work of a module; once it was answered also what was seen of it. */
export function RubricList({
  rubric,
  seen,
}: {
  rubric: readonly { id: string; text: string }[];
  /** Null before it was answered. */
  seen: readonly string[] | null;
}) {
  const t = reviewMessages[useLocale()];
  if (rubric.length === 0) return null;
  return (
    <section className="sc-stack" aria-labelledby="rubric">
      <h2 id="rubric" className="sc-heading sc-heading--4">
        {t.criteria}
      </h2>
      <ul className="sc-list">
        {rubric.map(({ id, text }) => (
          <li key={id}>
            {seen && <strong>{seen.includes(id) ? t.seen : t.notSeen}: </strong>}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

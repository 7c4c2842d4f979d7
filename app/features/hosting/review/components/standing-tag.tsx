import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import type { Standing } from "../hand-in";
import { reviewMessages } from "../review.messages";

const colours = {
  private: "petrol",
  HANDED_IN: "saffron",
  RETURNED: "brick",
  ACCEPTED: "olive",
} as const;

/** How something that can be handed in stands. */
export function StandingTag({ standing, isLate = false }: { standing: Standing; isLate?: boolean }) {
  const t = reviewMessages[useLocale()];
  return (
    <>
      <Tag colour={colours[standing]}>{t.states[standing]}</Tag>
      {isLate && <> {t.late}</>}
    </>
  );
}

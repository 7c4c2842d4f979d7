import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Card, CardGrid } from "~/ui/card";
import { Tag } from "~/ui/progress";
import type { ListedMasterclass } from "../listed-masterclass";
import { masterclassMessages } from "../masterclass.messages";

/** Masterclasses to choose from. */
export function MasterclassCards({
  masterclasses,
  level = 3,
}: {
  masterclasses: readonly ListedMasterclass[];
  level?: 2 | 3;
}) {
  const locale = useLocale();
  const t = masterclassMessages[locale];
  return (
    <CardGrid wide>
      {masterclasses.map(({ slug, title, promise, hours, isOpen }) => (
        <Card
          key={slug}
          seed={slug}
          level={level}
          href={publicPath("masterclass", locale, slug)}
          title={title}
          meta={[
            t.hours(hours),
            <Tag key="status" colour={isOpen ? "olive" : "petrol"}>
              {isOpen ? t.masterclasses.open : t.masterclasses.announced}
            </Tag>,
          ]}
        >
          {promise}
        </Card>
      ))}
    </CardGrid>
  );
}

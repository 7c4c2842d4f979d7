import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Card, CardGrid } from "~/ui/card";
import { Mosaic } from "~/ui/mosaic/mosaic-view";
import { Tag } from "~/ui/progress";
import type { ListedMasterclass } from "../listed-masterclass";
import { masterclassMessages } from "../masterclass.messages";

/** Masterclasses to choose from: large what can be followed now, small what is announced. */
export function MasterclassCards({
  masterclasses,
  level = 3,
}: {
  masterclasses: readonly ListedMasterclass[];
  level?: 2 | 3;
}) {
  const announced = masterclasses.filter(({ isOpen }) => !isOpen);
  return (
    <div className="sc-offer">
      {masterclasses
        .filter(({ isOpen }) => isOpen)
        .map((one) => (
          <Feature key={one.slug} one={one} level={level} />
        ))}
      {announced.length > 0 && (
        <CardGrid>
          {announced.map((one) => (
            <MasterclassCard key={one.slug} one={one} level={level} />
          ))}
        </CardGrid>
      )}
    </div>
  );
}

/** A masterclass in short: an item of a `CardGrid`. */
export function MasterclassCard({
  one: { slug, title, promise, load, isOpen },
  level,
}: {
  one: ListedMasterclass;
  level?: 2 | 3;
}) {
  const locale = useLocale();
  const t = masterclassMessages[locale];
  return (
    <Card
      seed={slug}
      level={level}
      href={publicPath("masterclass", locale, slug)}
      title={title}
      meta={[
        t.hours(load.hours),
        t.lessons(load.lessons),
        <Tag key="status" colour={isOpen ? "olive" : "petrol"}>
          {isOpen ? t.masterclasses.open : t.masterclasses.announced}
        </Tag>,
      ]}
    >
      {promise}
    </Card>
  );
}

/** A masterclass that is open: with when it begins, what it costs, and the button; what is not sold now is not called open. */
function Feature({ one, level }: { one: ListedMasterclass; level: 2 | 3 }) {
  const locale = useLocale();
  const t = masterclassMessages[locale];
  const { slug, title, promise, audience, load, sale } = one;
  const Title = `h${level}` as const;
  const href = publicPath("masterclass", locale, slug);
  return (
    <article className="sc-feature">
      <Mosaic seed={slug} shape="tableau" />
      <div className="sc-feature__body">
        {sale && (
          <p>
            <Tag colour="olive">{t.masterclasses.open}</Tag>
          </p>
        )}
        <Title>
          <a href={href}>{title}</a>
        </Title>
        <p>{promise}</p>
        <p>{audience}</p>
        <ul className="sc-card__meta">
          {sale && <li>{`${sale.begins}, ${sale.where}`}</li>}
          {sale && <li>{sale.price.net}</li>}
          {sale?.price.gross && <li>{sale.price.gross}</li>}
          <li>{t.hours(load.hours)}</li>
          <li>{t.lessons(load.lessons)}</li>
        </ul>
        <Actions>
          <ButtonLink href={`${href}#data`} look="secondary">
            {t.dates}
          </ButtonLink>
        </Actions>
      </div>
    </article>
  );
}

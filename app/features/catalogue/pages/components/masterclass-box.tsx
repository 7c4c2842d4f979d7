import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { ButtonLink } from "~/ui/form/button";
import { Panel } from "~/ui/card";
import { Facts } from "~/ui/frame/hero";
import { InBox } from "~/ui/frame/layout";
import { TextLink } from "~/ui/text";
import type { PriceParts } from "../../offers/price-text";
import type { Sale } from "../listed-masterclass";
import { masterclassMessages } from "../masterclass.messages";
import type { StudyLoad } from "../study-load";
import type { Behind } from "../who-is-behind.server";
import { courseFacts } from "./sale-facts";

interface MasterclassBoxProps {
  sale: Sale | null;
  /** Following it on one's own, when that is sold. */
  alone: { id: string; price: PriceParts } | null;
  load: StudyLoad;
  behind: Behind;
  previewHref: string;
  /** What one can do while nothing can be bought. */
  instead?: ReactNode;
}

/** What stands beside a masterclass: what it costs, when it begins, and what one does now. */
export function MasterclassBox({ sale, alone, load, behind, previewHref, instead }: MasterclassBoxProps) {
  const locale = useLocale();
  const t = masterclassMessages[locale];
  const isInGroup = sale?.slug != null;
  const price = (
    <p className="sc-price">
      {sale?.price.net} <small>{sale?.price.gross}</small>
    </p>
  );
  return (
    <Panel>
      {sale && (isInGroup ? <InBox>{price}</InBox> : price)}
      <Facts facts={courseFacts({ sale, load, behind }, locale)} />
      {isInGroup && (
        <InBox>
          <ButtonLink wide href="#data">
            {t.chooseDate}
          </ButtonLink>
        </InBox>
      )}
      {alone && (
        <div className="sc-stack">
          <ButtonLink
            wide
            look={isInGroup ? "secondary" : "primary"}
            href={`/checkout/offers/${alone.id}?lang=${locale}`}
          >
            {t.buyAlone}
          </ButtonLink>
          <p className="sc-panel__note">{[alone.price.net, alone.price.gross].filter(Boolean).join(", ")}</p>
        </div>
      )}
      {instead}
      {sale && (
        <p>
          <TextLink href={publicPath("teams", locale)}>{t.forTeams}</TextLink>
        </p>
      )}
      {sale || instead ? (
        <TextLink href={previewHref}>{t.preview}</TextLink>
      ) : (
        <ButtonLink wide href={previewHref}>
          {t.preview}
        </ButtonLink>
      )}
    </Panel>
  );
}

import { useLocale } from "~/i18n/locale-context";
import { Checkbox } from "~/ui/form/choice";
import type { InstrumentTexts } from "../../instrument";
import { fieldIn } from "../../rows";
import { forwardMessages } from "../forward.messages";
import type { OfferedText } from "../shown-texts.server";
import { offerName } from "../taking";
import { originWords } from "./taken-from";

/** What can be taken along from other pieces when one is begun. Of one's own that which was changed last is chosen beforehand, unless it is open whose the new piece will be. */
export function OffersAtBegin({
  offers,
  fields,
  isForColleagues,
}: {
  offers: readonly OfferedText[];
  fields: InstrumentTexts["fields"];
  /** The piece may become one of an organisation. */
  isForColleagues: boolean;
}) {
  const locale = useLocale();
  const t = forwardMessages[locale];
  if (offers.length === 0) return null;
  const own = isForColleagues ? [] : offers.filter(({ origin }) => origin.isOwn);
  const isNewest = ({ key, fromId, fromGive }: OfferedText) =>
    own.find((one) => one.key === key && one.fromGive === fromGive)?.fromId === fromId;
  return (
    <fieldset className="sc-field">
      <legend>{t.takePieces}</legend>
      <p className="sc-field__hint">{t.takePiecesHelp}</p>
      {isForColleagues && <p className="sc-field__hint">{t.colleaguesRead}</p>}
      {offers.map((offer) => {
        const name = offerName(offer);
        return (
          <div key={name}>
            <Checkbox
              name="take"
              id={`take-${name.replaceAll(/[ .]/g, "-")}`}
              value={name}
              label={fields[fieldIn(offer.key)]?.label ?? ""}
              hint={`${originWords(offer.origin, locale)}: ${offer.origin.label}`}
              defaultChecked={isNewest(offer)}
            />
            <p className="sc-written" dir="auto">
              {offer.text}
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}

import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { TextDifference } from "../../history/components/text-difference";
import { forwardMessages } from "../forward.messages";
import type { OfferedText, TakenText } from "../shown-texts.server";
import { originWords, TakenFrom } from "./taken-from";

const isTaken = (source: TakenText | OfferedText): source is TakenText => "standing" in source;

/** One text from another piece: to take over, or taken over and changed since. */
export function SourceToChoose({
  source,
  base,
  mayEdit,
}: {
  source: TakenText | OfferedText;
  /** The version of the field beside it. */
  base: number;
  mayEdit: boolean;
}) {
  const locale = useLocale();
  const t = forwardMessages[locale];
  const from = originWords(source.origin, locale);
  const isChanged = isTaken(source) && source.standing === "changed";
  const isToTake = !isTaken(source) || (isChanged && source.present !== "");
  return (
    <div className="sc-sources__one">
      <h3 className="sc-heading sc-heading--4">
        <bdi>{from}</bdi>: {source.origin.label}
      </h3>
      {isTaken(source) && (
        <p>
          <TakenFrom taken={source} />{" "}
          {isChanged && <strong className="sc-artefact__changed">{t.changed}</strong>}
        </p>
      )}
      {isChanged ? (
        <div className="sc-difference">
          <TextDifference
            before={{ name: t.sourceThen, text: source.text }}
            after={{ name: t.sourceNow, text: source.present ?? "" }}
          />
          {source.present === "" && <p>{t.emptied}</p>}
        </div>
      ) : (
        <p className="sc-written" dir="auto">
          {source.text}
        </p>
      )}
      {mayEdit && (isToTake || isChanged) && (
        <form method="post">
          <input type="hidden" name="key" value={source.key} />
          <input type="hidden" name="from" value={source.fromId} />
          <input type="hidden" name="give" value={source.fromGive} />
          <input type="hidden" name="digest" value={source.digest} />
          <input type="hidden" name="base" value={base} />
          <Actions>
            {isToTake && (
              <Button look="secondary" small name="intent" value="take">
                {isChanged ? t.takeNew : t.take}
                <span className="sc-visually-hidden">
                  : {from}, {source.origin.label}
                </span>
              </Button>
            )}
            {isChanged && (
              <Button look="quiet" small name="intent" value="leave">
                {t.leave}
                <span className="sc-visually-hidden">
                  : {from}, {source.origin.label}
                </span>
              </Button>
            )}
          </Actions>
        </form>
      )}
    </div>
  );
}

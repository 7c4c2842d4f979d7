import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { artefactPath } from "../../artefact-list";
import { artefactMessages } from "../../artefact.messages";
import { forwardMessages } from "../forward.messages";
import { useForward } from "./forward-context";

/** At the top of an artefact: how many of its sources changed. */
export function ChangedSources() {
  const t = forwardMessages[useLocale()];
  const forward = useForward();
  const changed = forward?.taken.filter(({ standing }) => standing === "changed").length ?? 0;
  if (!forward || changed === 0) return null;
  return (
    <Notice kind="warning" title={t.countChanged(changed)}>
      <p>
        {t.countHelp} <a href={artefactPath(forward.id, "/sources")}>{t.see}</a>
      </p>
    </Notice>
  );
}

/** Beside an artefact: the way to what it was made from, and the fields of other pieces that were made from it. */
export function SourcesBeside() {
  const locale = useLocale();
  const t = forwardMessages[locale];
  const forward = useForward();
  if (!forward) return null;
  const { id, taken, atHand, builtOn } = forward;
  return (
    <>
      {taken.length + atHand.length > 0 && (
        <Panel title={t.title}>
          <p>
            <a href={artefactPath(id, "/sources")}>{t.toSources}</a>
          </p>
        </Panel>
      )}
      {builtOn.length > 0 && (
        <Panel title={t.builtOn}>
          <ul className="sc-list">
            {builtOn.map((one) => (
              <li key={`${one.id} ${one.key}`}>
                <a href={one.at}>
                  {one.instrument} <bdi>{one.title || artefactMessages[locale].untitled}</bdi>,{" "}
                  {t.field(one.label)}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

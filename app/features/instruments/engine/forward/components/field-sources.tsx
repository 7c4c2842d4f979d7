import { useLocale } from "~/i18n/locale-context";
import { artefactPath } from "../../artefact-list";
import { forwardMessages } from "../forward.messages";
import { useForward } from "./forward-context";
import { TakenFrom } from "./taken-from";

/** Below a field: where its content comes from, what changed there since, and what else can be taken over. */
export function FieldSources({ field }: { field: string }) {
  const t = forwardMessages[useLocale()];
  const forward = useForward();
  const taken = forward?.taken.filter(({ key }) => key === field) ?? [];
  const atHand = forward?.atHand.find(({ key }) => key === field);
  if (!forward || (taken.length === 0 && !atHand)) return null;
  const href = `${artefactPath(forward.id, "/sources")}#from-${field}`;
  return (
    <div className="sc-artefact__sources">
      {taken.map((one) => (
        <p key={`${one.fromId} ${one.fromGive}`}>
          <TakenFrom taken={one} />
          {one.standing === "changed" && (
            <>
              {" "}
              <strong className="sc-artefact__changed">{t.changed}</strong> <a href={href}>{t.see}</a>
            </>
          )}
        </p>
      ))}
      {atHand && (
        <p className="sc-no-print">
          {t.atHand}{" "}
          <a href={href}>
            <bdi>{atHand.from.join(", ")}</bdi>
          </a>
        </p>
      )}
    </div>
  );
}

import { useLocale } from "~/i18n/locale-context";
import type { FieldFault } from "../../artefact";
import { openFileMessages } from "../open-file.messages";
import { faultWords } from "../../form/autosave-field";
import type { Instrument } from "../../instrument";
import { fieldIn, rowIn, shapeAt } from "../../rows";

/** Faults of fields that are named; a file of something else has hundreds. */
const mostNamed = 20;

/** Which fields do not fit, each with why. */
export function FieldFaults({
  instrument,
  faults,
}: {
  instrument: Instrument;
  faults: Record<string, FieldFault>;
}) {
  const locale = useLocale();
  const t = openFileMessages[locale];
  const all = Object.entries(faults);
  const whyOf = (key: string, fault: FieldFault) => {
    if (!shapeAt(instrument, key)) return t.unknownField;
    return fault.reason === "invalid" ? t.misfit : faultWords(fault, locale);
  };
  return (
    <>
      <ul className="sc-list">
        {all.slice(0, mostNamed).map(([key, fault]) => (
          <li key={key}>
            <strong>
              <FieldName {...{ instrument, name: key }} />
            </strong>
            : {whyOf(key, fault)}
          </li>
        ))}
      </ul>
      {all.length > mostNamed && <p>{t.andMore(all.length - mostNamed)}</p>}
    </>
  );
}

/** A field as it is asked, or as the file calls it. */
function FieldName({ instrument, name }: { instrument: Instrument; name: string }) {
  const { fields } = instrument.texts[useLocale()];
  if (!shapeAt(instrument, name)) return <code>{name.slice(0, 40)}</code>;
  const row = rowIn(name);
  return (
    <>
      {fields[fieldIn(name)]?.label}
      {row && ` (${row})`}
    </>
  );
}

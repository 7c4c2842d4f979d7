import { useLocale } from "~/i18n/locale-context";
import { artefactMessages } from "../artefact.messages";
import { fieldInWords } from "../export/artefact-export";
import { FieldSources } from "../forward/components/field-sources";
import type { ArtefactDocument, Instrument, InstrumentGroup } from "../instrument";
import { keyOf, rowsOf } from "../rows";

/** A document as one reads it, without changing anything: what was not filled in is left out, and a section without anything says so, or is left out too. */
export function ArtefactReading({
  instrument,
  document,
  linkAt = () => null,
  level = 2,
  leavesOutEmpty = false,
}: {
  instrument: Instrument;
  document: ArtefactDocument;
  /** Where one goes on from a field, by its key. */
  linkAt?: (key: string) => { href: string; label: string } | null;
  /** Of the headings of its sections, in the outline. */
  level?: 2 | 3;
  /** What is empty stays so, and is no work that waits. */
  leavesOutEmpty?: boolean;
}) {
  const locale = useLocale();
  const texts = instrument.texts[locale];
  const [Title, PartTitle] = level === 2 ? (["h2", "h3"] as const) : (["h3", "h4"] as const);
  return (
    <div className="sc-artefact">
      {instrument.sections.map(({ id, groups }) => {
        const parts = groups.flatMap((group) => partsOf(group, document));
        if (parts.length === 0 && leavesOutEmpty) return null;
        return (
          <section key={id} className="sc-stack" aria-labelledby={`section-${id}`}>
            <Title id={`section-${id}`}>{texts.sections[id]?.title}</Title>
            {parts.length === 0 && <p>{artefactMessages[locale].nothingHere}</p>}
            {parts.map(({ name, number, keys }) => (
              <div key={keys[0]!.key} className="sc-stack">
                {texts.groups[name] && (
                  <PartTitle className="sc-heading sc-heading--4">
                    {texts.groups[name]} {number}
                  </PartTitle>
                )}
                <dl className="sc-artefact__read">
                  {keys.map(({ field, key }) => (
                    <div key={key} id={key}>
                      <dt>{texts.fields[field]?.label}</dt>
                      <dd dir="auto">
                        {fieldInWords(instrument, key, document, locale)}
                        <FieldSources field={key} />
                      </dd>
                      <FieldLink to={linkAt(key)} field={texts.fields[field]?.label ?? ""} />
                    </div>
                  ))}
                </dl>
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}

function FieldLink({ to, field }: { to: { href: string; label: string } | null; field: string }) {
  if (!to) return null;
  return (
    <dd className="sc-comments__count sc-no-print">
      <a href={to.href}>
        {to.label}
        <span className="sc-visually-hidden">: {field}</span>
      </a>
    </dd>
  );
}

interface ReadPart {
  name: string;
  /** Which of the rows; null of what is asked once. */
  number: number | null;
  keys: { field: string; key: string }[];
}

/** What of a group was filled in: one part, or one for each row. */
function partsOf(group: InstrumentGroup, document: ArtefactDocument): ReadPart[] {
  const filled = (keys: ReadPart["keys"]) => keys.filter(({ key }) => (document[key] ?? "").trim() !== "");
  const rows = group.repeats === undefined ? [null] : rowsOf(group, document);
  return rows
    .map((row, at) => ({
      name: group.id,
      number: row === null ? null : at + 1,
      keys: filled(group.fields.map((field) => ({ field, key: row === null ? field : keyOf(field, row) }))),
    }))
    .filter(({ keys }) => keys.length > 0);
}

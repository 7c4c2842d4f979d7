import "~/styles/pages/guide.css";
import { Table } from "~/ui/table";
import { guideMessages } from "../guide.messages";
import type { GuideView } from "../guides.queries.server";
import { GuideSteps } from "./guide-steps";
import { GuideLines, GuideText } from "./guide-text";

/** Pairs of what happens and what helps. */
function GuidePairs({
  caption,
  heads,
  pairs,
}: {
  caption: string;
  heads: [string, string];
  pairs: [string, string][];
}) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={pairs}
      rowKey={([when]) => when}
      columns={[
        { label: heads[0], rowHeader: true, cell: ([when]) => <GuideText text={when} /> },
        { label: heads[1], cell: ([, then]) => <GuideText text={then} /> },
      ]}
    />
  );
}

/** A whole guide in one length, in its own language. */
export function GuideContent({ guide }: { guide: GuideView }) {
  const t = guideMessages[guide.locale];
  const parts = [
    {
      ...{ id: "before", title: t.before },
      content: (
        <div className="sc-columns">
          <section>
            <h3>{t.group}</h3>
            <p>
              <GuideText text={guide.group} />
            </p>
            <h3>{t.room}</h3>
            <GuideLines lines={guide.room} />
            <h3>{t.materials}</h3>
            <GuideLines lines={guide.materials} />
          </section>
          <section>
            <h3>{t.prepare}</h3>
            <GuideLines lines={guide.prepare} />
            {guide.sheets.length > 0 && (
              <>
                <h3>{t.sheets}</h3>
                <ul>
                  {guide.sheets.map((sheet) => (
                    <li key={sheet.href}>
                      <a href={sheet.href}>{sheet.title} (pdf)</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        </div>
      ),
    },
    { id: "steps", title: t.steps, content: <GuideSteps guide={guide} /> },
    {
      ...{ id: "goes-wrong", title: t.goesWrong },
      content: (
        <GuidePairs
          caption={t.goesWrong}
          heads={[t.sign, t.act]}
          pairs={guide.goesWrong.map(({ sign, act }) => [sign, act])}
        />
      ),
    },
    {
      ...{ id: "say", title: t.say },
      content: (
        <GuidePairs
          caption={t.say}
          heads={[t.when, t.words]}
          pairs={guide.say.map(({ when, words }) => [when, words])}
        />
      ),
    },
    { id: "debrief", title: t.debrief, content: <GuideLines lines={guide.debrief} /> },
    ...(guide.sources.length > 0
      ? [{ id: "sources", title: t.sources, content: <GuideLines lines={guide.sources} /> }]
      : []),
  ];
  return (
    <div className="sc-guide" lang={guide.locale}>
      <p className="sc-lead">
        <GuideText text={guide.summary} />
      </p>
      <nav className="sc-no-print" aria-label={t.contents}>
        <ul className="sc-guide__contents">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, content }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {content}
        </section>
      ))}
    </div>
  );
}

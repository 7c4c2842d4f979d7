import { createElement } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { Field, TextArea } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";
import { entries } from "../explanations.messages";
import { allRules } from "../mirror";
import type { Mirrored } from "../mirrored-text";
import type { Category, Instead } from "../rule";
import { taalspiegelMessages } from "../taalspiegel.messages";
import { FindingCard } from "./finding-card";
import { MirrorResult } from "./mirror-result";
import "./mirror.css";

/** What the browser needs to do by itself what the form does: a card of each entry, the result without a finding, a field for a file. */
function Shapes() {
  const t = taalspiegelMessages[useLocale()];
  const kinds = entries.flatMap((entry) => {
    const rules = allRules.filter((rule) => rule.entry === entry);
    const kinds = new Set(rules.map(({ category, instead = null }) => JSON.stringify([category, instead])));
    return [...kinds].map((kind) => ({ entry, kind }));
  });
  const definition = { entry: "definition", kind: JSON.stringify(["legal", null]) } as const;
  return (
    <>
      <template data-shape="result">
        <MirrorResult text="" findings={[]} isShape />
      </template>
      <template data-shape="file">
        <Field name="file" label={t.file}>
          {({ id }) => (
            <input id={id} type="file" accept=".txt,text/plain" className="sc-input sc-input--file" />
          )}
        </Field>
      </template>
      {[...kinds, definition].map(({ entry, kind }) => {
        const [category, instead] = JSON.parse(kind) as [Category, Instead | null];
        return (
          <template key={`${entry}${kind}`} data-card={`${entry} ${category} ${instead ?? ""}`.trim()}>
            <FindingCard
              {...{ entry, category, instead }}
              number={0}
              words=""
              fieldKey=""
              proposed={null}
              isTaken={false}
              own=""
            />
          </template>
        );
      })}
    </>
  );
}

/** The Taalspiegel: a text, and what is pointed at in it. A form that the island takes over, so that the text stays in the browser. */
export function MirrorPage({ mirrored }: { mirrored: Mirrored | null }) {
  const t = taalspiegelMessages[useLocale()];
  const fault = mirrored?.fault;
  const error =
    fault === "tooLong" ? t.tooLong(mirrored!.text.length) : fault === "empty" ? t.empty : undefined;
  return (
    <Page>
      <h1>{t.title}</h1>
      <Lead>{t.lead}</Lead>
      <p className="sc-measure">{t.limits}</p>
      {createElement(
        "sc-mirror",
        {
          class: "sc-stack",
          "data-look": t.look,
          "data-in-browser": t.inBrowser,
          "data-empty": t.empty,
          "data-too-long": t.tooLongPlain,
          "data-file-wrong": t.fileWrong,
          "data-last-part": t.lastPartOf,
          "data-copy": t.copy,
          "data-copied": t.copied,
        },
        <form method="post" className="sc-stack" noValidate>
          <TextArea
            name="text"
            label={t.text}
            hint={t.textHint}
            error={error}
            rows={12}
            lang="nl"
            defaultValue={mirrored?.text}
          />
          <div className="sc-no-print sc-stack">
            <p data-part="where">{t.onServer}</p>
            <Button name="intent" value="look">
              {t.lookOnServer}
            </Button>
          </div>
          {mirrored && !fault && <MirrorResult {...mirrored} />}
        </form>,
        <Shapes />,
      )}
    </Page>
  );
}

import { createElement } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Select, TextInput } from "~/ui/form/field";
import { Tag } from "~/ui/progress";
import { chosenKinds, longestWhy } from "../change-class";
import type { ShownChange, ShownPart } from "../next-release.queries.server";
import { releaseDeskMessages } from "../release-desk.messages";
import { TextDifferences } from "./text-differences";

const looks = { changed: "saffron", new: "olive", withdrawn: "brick" } as const;

/** The changes of one part, each with both texts; for who publishes with what they say of it, kept as they type. */
export function ChangeForms({ shown, mayPublish }: { shown: ShownPart; mayPublish: boolean }) {
  const t = releaseDeskMessages[useLocale()];
  const { part, changes, nextOpen } = shown;
  const address = `/desk/releases/next/${part}`;
  const list = changes.map((change, at) => (
    <Change key={change.unitId} change={change} at={at} mayPublish={mayPublish} />
  ));
  const back = (
    <ButtonLink look="quiet" href="/desk/releases/next">
      {t.toNext}
    </ButtonLink>
  );
  if (!mayPublish)
    return (
      <>
        {list}
        <Actions>{back}</Actions>
      </>
    );
  const open = changes.filter(({ fault }) => fault === "kindMissing").length;
  return createElement(
    "sc-kept",
    { "data-kept": t.keeping, "data-failed": t.notKept, "data-address": `${address}/keep` },
    <form method="post" action={address} className="sc-stack" noValidate>
      {list}
      {open > 1 && (
        <fieldset className="sc-field">
          <legend>{t.restTitle}</legend>
          <p className="sc-field__hint">{t.restHint}</p>
          <KindSelect name="rest-kind" kinds={chosenKinds} chosen={null} />
          <TextInput name="rest-why" label={t.whyLabel} maxLength={longestWhy} />
        </fieldset>
      )}
      <p role="status" data-status />
      <Actions>
        <Button name="intent" value={nextOpen ? "next" : "save"}>
          {nextOpen ? t.saveAndNext : t.save}
        </Button>
        {nextOpen && (
          <Button look="secondary" name="intent" value="save">
            {t.save}
          </Button>
        )}
        {back}
      </Actions>
    </form>,
  );
}

function KindSelect({
  name,
  kinds,
  chosen,
  hint,
}: {
  name: string;
  kinds: readonly (typeof chosenKinds)[number][];
  chosen: string | null;
  hint?: string;
}) {
  const t = releaseDeskMessages[useLocale()];
  return (
    <Select name={name} label={t.kindLabel} defaultValue={chosen ?? ""} hint={hint}>
      <option value="">{t.choose}</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {t.classes[kind]}
        </option>
      ))}
    </Select>
  );
}

function Change({ change, at, mayPublish }: { change: ShownChange; at: number; mayPublish: boolean }) {
  const t = releaseDeskMessages[useLocale()];
  const { unitId, is, kind, differences, chosen, why, fault } = change;
  const saysTheSame = [...differences.nl, ...differences.en].every((one) => one.in === "both");
  return (
    <section className="sc-panel sc-stack" aria-labelledby={`change-${at}`}>
      <h2 id={`change-${at}`}>
        {t.kinds[kind]} <Tag colour={looks[is]}>{t.is[is]}</Tag>
      </h2>
      <p>
        <small>
          <code>{unitId}</code>
        </small>
      </p>
      {is === "changed" && saysTheSame ? (
        <p>{t.sameText}</p>
      ) : (
        (["nl", "en"] as const).map((language) => (
          <div key={language}>
            <h3>{t.languages[language]}</h3>
            <TextDifferences differences={differences[language]} language={language} is={is} />
          </div>
        ))
      )}
      {mayPublish ? (
        <div className="sc-form">
          <input type="hidden" name={`unit-${at}`} value={unitId} />
          <input type="hidden" name={`change-${at}`} value={change.change} />
          {is === "changed" && (
            <KindSelect
              name={`kind-${at}`}
              kinds={change.asksTheSame ? chosenKinds : chosenKinds.slice(1)}
              chosen={chosen}
              hint={change.asksTheSame ? undefined : t.notATypo}
            />
          )}
          <TextInput
            name={`why-${at}`}
            label={t.whyLabel}
            hint={is === "changed" ? t.whyHint : undefined}
            optional={is !== "changed"}
            defaultValue={why}
            maxLength={longestWhy}
            error={fault === "whyMissing" ? t.whyMissing : undefined}
          />
        </div>
      ) : (
        chosen && (
          <p>
            {t.classes[chosen]}
            {why && `: ${why}`}
          </p>
        )
      )}
    </section>
  );
}

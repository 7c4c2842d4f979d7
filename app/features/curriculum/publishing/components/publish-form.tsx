import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { TextArea } from "~/ui/form/field";
import type { NextRelease } from "../next-release.queries.server";
import { releaseDeskMessages } from "../release-desk.messages";

export interface PublishValues {
  notesNl: string;
  notesEn: string;
  mendsTypos: boolean;
}

const path = "/desk/releases/next";

/** The notes of the next release; then the question whether to publish it. */
export function PublishForm({
  next: { after, build, typos },
  values,
  isAsked,
}: {
  next: Pick<NextRelease, "after" | "build" | "typos">;
  values: PublishValues;
  /** The notes are there, and it is asked whether to publish. */
  isAsked: boolean;
}) {
  const t = releaseDeskMessages[useLocale()];
  const number = after + 1;
  const seen = (
    <>
      <input type="hidden" name="after" value={after} />
      <input type="hidden" name="build" value={build} />
    </>
  );
  if (isAsked)
    return (
      <section className="sc-stack" aria-labelledby="publish">
        <h2 id="publish">{t.confirmTitle(number)}</h2>
        <p className="sc-measure">{t.confirmText}</p>
        {values.mendsTypos && <Notice>{t.confirmMends}</Notice>}
        <form method="post" action={path}>
          {seen}
          <input type="hidden" name="notesNl" value={values.notesNl} />
          <input type="hidden" name="notesEn" value={values.notesEn} />
          {values.mendsTypos && <input type="hidden" name="mendsTypos" value="on" />}
          <Actions>
            <Button name="intent" value="publish">
              {t.confirm(number)}
            </Button>
            <Button look="quiet" name="intent" value="back">
              {t.notYet}
            </Button>
          </Actions>
        </form>
      </section>
    );
  return (
    <section className="sc-stack" aria-labelledby="publish">
      <h2 id="publish">{t.publishTitle(number)}</h2>
      <form method="post" action={path} className="sc-form" noValidate>
        {seen}
        <TextArea
          name="notesNl"
          label={t.notesNl}
          hint={t.notesHint}
          rows={3}
          maxLength={1_000}
          defaultValue={values.notesNl}
          lang="nl"
        />
        <TextArea
          name="notesEn"
          label={t.notesEn}
          rows={3}
          maxLength={1_000}
          defaultValue={values.notesEn}
          lang="en"
        />
        {typos > 0 && (
          <Checkbox
            name="mendsTypos"
            label={t.mends(typos)}
            hint={t.mendsHint}
            defaultChecked={values.mendsTypos}
          />
        )}
        <Actions>
          <Button name="intent" value="ask">
            {t.publish}
          </Button>
          <ButtonLink look="quiet" href="/desk/releases">
            {t.notYet}
          </ButtonLink>
        </Actions>
      </form>
    </section>
  );
}
